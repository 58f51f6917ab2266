#include "core/trackers/redmine/redminemarkup.h"

#include "core/text/commonmark.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"

#include <QRegularExpression>

#include <array>

namespace twinspan::trackers
{

namespace
{
// Both forms are known to both formats: an instance may have changed its setting since the text was written.
// Redmine puts "> " in front of each line that somebody quotes: such a marker is taken out, but it is another text's.
const QRegularExpression &markerLine()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?<quote>(?:>[ \\t]*)*)(?:<!-- (?<html>ts1[0-9a-z]{26}) -->|\\[(?<label>ts1[0-9a-z]{26})\\]: #)"
            "[ \\t]*$\\n?"),
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

QString markerText(const model::Marker &marker, RedmineFormat format)
{
    return format == RedmineFormat::Textile ? QStringLiteral("<!-- %1 -->").arg(marker.text())
                                            : QStringLiteral("[%1]: #").arg(marker.text());
}

bool isInsideAddress(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    return text.mid(start, position - start).contains(QLatin1String("://"));
}

/// Redmine looks for mentions in the raw text: also in addresses and in code spans, where the rules of text/ don't
/// look, and in @code@ of Textile, which it takes for a mention itself.
QString withoutMentions(const QString &markup)
{
    static const QRegularExpression mention(QStringLiteral("(?<![A-Za-z0-9_])@(?=[-.@]*[A-Za-z0-9_])"));
    QString quiet;
    qsizetype done = 0;
    for (auto matches = mention.globalMatch(markup); matches.hasNext();) {
        const qsizetype at = matches.next().capturedStart();
        quiet += QStringView(markup).mid(done, at - done);
        quiet += isInsideAddress(markup, at) ? QStringLiteral("%40") : QStringLiteral("@") + text::wordJoiner;
        done = at + 1;
    }
    return quiet + markup.mid(done);
}

text::DefuseRules makeRules()
{
    using Follows = text::LiveReference::Follows;
    text::DefuseRules rules;
    const auto add = [&rules](QLatin1String start, Follows follows, bool insideWords) {
        text::LiveReference reference;
        reference.start = start;
        reference.follows = follows;
        reference.insideWords = insideWords;
        rules.references.append(reference);
    };
    add(QLatin1String("#"), Follows::Digit, false);
    add(QLatin1String("#note-"), Follows::Digit, false);
    add(QLatin1String("r"), Follows::Digit, false);
    add(QLatin1String("{{"), Follows::Word, true);
    add(QLatin1String("[["), Follows::NonSpace, true);
    static constexpr std::array<QLatin1String, 11> prefixes{
        QLatin1String("attachment"), QLatin1String("document"), QLatin1String("version"), QLatin1String("forum"),
        QLatin1String("news"),       QLatin1String("message"),  QLatin1String("project"), QLatin1String("commit"),
        QLatin1String("source"),     QLatin1String("export"),   QLatin1String("user")};
    for (const QLatin1String &prefix : prefixes) {
        rules.references.append({QString(prefix) + u':', Follows::NonSpace, false, false, false, false});
        rules.references.append({QString(prefix) + u'#', Follows::Digit, false, false, false, false});
    }
    // Mentions are looked for in the raw text, so code and links are no shelter.
    rules.references.append({QStringLiteral("@"), Follows::Word, false, false, true, true});
    return rules;
}
} // namespace

const text::DefuseRules &redmineDefuseRules()
{
    static const text::DefuseRules rules = makeRules();
    return rules;
}

QString redmineMarkup(const QString &markdown, const model::Marker &marker, RedmineFormat format)
{
    QString clean = withLineFeeds(markdown);
    clean.remove(markerLine());
    QString markup = format == RedmineFormat::Textile ? text::textileFromMarkdown(clean, redmineDefuseRules())
                                                      : text::markdownForCommonMark(clean, redmineDefuseRules());
    markup.remove(markerLine());
    markup = withoutMentions(markup);
    if (marker.isNull())
        return markup;
    markup = trimmedEnd(markup);
    return markup.isEmpty() ? markerText(marker, format) : markup + QStringLiteral("\n\n") + markerText(marker, format);
}

RedmineText redmineText(const QString &markup, RedmineFormat format)
{
    QString rest = withLineFeeds(markup);
    RedmineText text;
    text.marker = redmineMarkerIn(rest);
    rest.remove(markerLine());
    if (!text.marker.isNull())
        rest = trimmedEnd(rest);
    text.markdown =
        format == RedmineFormat::Textile ? text::markdownFromTextile(rest) : text::markdownFromCommonMark(rest);
    return text;
}

model::Marker redmineMarkerIn(const QString &markup)
{
    const QString lines = withLineFeeds(markup);
    model::Marker marker;
    for (auto matches = markerLine().globalMatch(lines); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(QStringLiteral("quote")) > 0)
            continue;
        const QString html = match.captured(QStringLiteral("html"));
        if (const auto found = model::Marker::fromText(html.isEmpty() ? match.captured(QStringLiteral("label")) : html);
            !found.isNull())
            marker = found;
    }
    return marker;
}

} // namespace twinspan::trackers
