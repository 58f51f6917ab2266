#include "core/trackers/jira/jiramarkup.h"

#include "core/text/adfedit.h"
#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/carriededit.h"
#include "core/text/wikiedit.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
const QRegularExpression &anchor()
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\\\)\\{anchor:(ts1[0-9a-z]{26})\\}"));
    return pattern;
}

/// The line on which we wrote it; the reader takes out one that was moved into a sentence.
const QRegularExpression &anchorLine()
{
    static const QRegularExpression pattern(QStringLiteral("^\\{anchor:ts1[0-9a-z]{26}\\}[ \\t]*$\\n?"),
                                            QRegularExpression::MultilineOption);
    return pattern;
}

QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

model::Marker markerIn(const QString &wiki)
{
    model::Marker marker;
    for (auto matches = anchor().globalMatch(wiki); matches.hasNext();)
        marker = model::Marker::fromText(matches.next().captured(1));
    return marker;
}

/// Wiki markup without our anchor.
QString withoutMarker(const QString &wiki)
{
    QString rest = withLineFeeds(wiki);
    const bool isOurs = !markerIn(rest).isNull();
    rest.remove(anchorLine());
    return isOurs ? trimmedEnd(rest) : rest;
}

QString withMarker(const QString &wiki, const model::Marker &marker)
{
    QString text = trimmedEnd(wiki);
    if (marker.isNull())
        return text;
    const QString line = QStringLiteral("{anchor:%1}").arg(marker.text());
    return text.isEmpty() ? line : text + QStringLiteral("\n\n") + line;
}
} // namespace

JiraText JiraMarkup::read(const QJsonValue &kept) const
{
    if (m_edition == JiraEdition::Cloud)
        return {kept.isObject() ? text::markdownFromAdfDocument(kept.toObject()) : QString(), {}};
    const QString wiki = kept.toString();
    return {text::markdownFromWiki(withoutMarker(wiki)), markerIn(wiki)};
}

QJsonValue JiraMarkup::written(const QString &markdown, const model::Marker &marker,
                               const text::DefuseRules &rules) const
{
    if (m_edition == JiraEdition::Cloud)
        return text::adfDocument(markdown, rules);
    return withMarker(text::wikiFromMarkdown(markdown, rules), marker);
}

QJsonValue JiraMarkup::edited(const QJsonValue &kept, const QString &markdown, const model::Marker &marker,
                              const text::DefuseRules &rules) const
{
    if (m_edition == JiraEdition::Cloud)
        return text::editedAdf(kept.toObject(), markdown, rules);
    return withMarker(text::editedWiki(withoutMarker(kept.toString()), markdown, rules), marker);
}

QString JiraMarkup::asRead(const QString &markdown) const
{
    return read(written(markdown, {}, {})).markdown;
}

bool JiraMarkup::says(const QJsonValue &kept, const QString &markdown) const
{
    return text::sameMeaning(read(kept).markdown, asRead(markdown));
}

text::DefuseRules jiraDefuseRules(JiraEdition edition, const QStringList &projectKeys, const QString &markdown)
{
    text::DefuseRules rules;
    if (edition == JiraEdition::DataCenter)
        rules.references.append(
            {QStringLiteral("[~"), text::LiveReference::Follows::NonSpace, true, false, true, true});
    for (const QString &key : projectKeys) {
        text::LiveReference reference;
        reference.start = key + u'-';
        reference.follows = text::LiveReference::Follows::Digit;
        if (markdown.contains(reference.start, Qt::CaseInsensitive))
            rules.references.append(reference);
    }
    return rules;
}

} // namespace twinspan::trackers
