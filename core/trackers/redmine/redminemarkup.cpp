#include "core/trackers/redmine/redminemarkup.h"

#include "core/text/addresswalk.h"
#include "core/text/commonmark.h"
#include "core/text/commonmarkedit.h"
#include "core/text/textileedit.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"
#include "core/trackers/redmine/redminefiles.h"

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

/// The blocks of code that Redmine takes out before it looks for mentions (scan_for_mentioned_users).
const QRegularExpression &codeBlock(RedmineFormat format)
{
    static const QRegularExpression textile(QStringLiteral("<pre>.*?</pre>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression markdown(QStringLiteral("(?:~~~|```).*?(?:~~~|```)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    return format == RedmineFormat::Textile ? textile : markdown;
}

/// Redmine looks for mentions in the raw text: also in addresses and in code spans, where the rules of text/ don't
/// look, and in @code@ of Textile, which it takes for a mention itself. Only its blocks of code it leaves out; what
/// stands before and behind one is then side by side, so that anything may follow an @ before it.
QString withoutMentions(const QString &markup, RedmineFormat format)
{
    // So long a row of marks counts as a mention, whatever follows: each @ of it would look to its end.
    static const QRegularExpression mention(QStringLiteral("(?<![A-Za-z0-9_])@(?=[-.@]{64}|[-.@]{0,63}[A-Za-z0-9_])"));
    QString quiet;
    const auto addSearched = [&quiet](const QString &part, const QString &behind) {
        text::AddressWalk walk(part);
        qsizetype done = 0;
        for (auto matches = mention.globalMatch(part + behind); matches.hasNext();) {
            const qsizetype at = matches.next().capturedStart();
            quiet += QStringView(part).mid(done, at - done);
            quiet += walk.isInside(at) ? QStringLiteral("%40") : QStringLiteral("@") + text::wordJoiner;
            done = at + 1;
        }
        quiet += QStringView(part).mid(done);
    };
    qsizetype done = 0;
    for (auto blocks = codeBlock(format).globalMatch(markup); blocks.hasNext();) {
        const QRegularExpressionMatch block = blocks.next();
        addSearched(markup.mid(done, block.capturedStart() - done), QStringLiteral("x"));
        quiet += block.captured();
        done = block.capturedEnd();
    }
    addSearched(markup.mid(done), {});
    return quiet;
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
    add(QLatin1String("{{"), Follows::NonSpace, true); // also {{>toc}}
    add(QLatin1String("[["), Follows::NonSpace, true);
    static constexpr std::array<QLatin1String, 11> prefixes{
        QLatin1String("attachment"), QLatin1String("document"), QLatin1String("version"), QLatin1String("forum"),
        QLatin1String("news"),       QLatin1String("message"),  QLatin1String("project"), QLatin1String("commit"),
        QLatin1String("source"),     QLatin1String("export"),   QLatin1String("user")};
    for (const QLatin1String &prefix : prefixes) {
        rules.references.append({QString(prefix) + u':', Follows::NonSpace, false, false, false, false});
        rules.references.append({QString(prefix) + u'#', Follows::Digit, false, false, false, false});
    }
    // Mentions in code are withoutMentions()'s: only some code is a shelter.
    rules.references.append({QStringLiteral("@"), Follows::Word, false, false, false, true});
    return rules;
}

QString withoutMarkers(const QString &markup)
{
    return withLineFeeds(markup).remove(markerLine());
}

QString foreignMarkup(const QString &markdown, RedmineFormat format)
{
    QString clean = withoutMarkers(markdown);
    const RedmineFileWords files(clean);
    clean = files.markdown();
    QString markup = format == RedmineFormat::Textile ? text::textileFromMarkdown(clean, redmineDefuseRules())
                                                      : text::markdownForCommonMark(clean, redmineDefuseRules());
    markup.remove(markerLine());
    // Within an open block of code a marker would be shown. The Textile of ours leaves none open. Closed without one,
    // too: a text reads the same whether its marker is in it or in the custom field.
    if (format == RedmineFormat::CommonMark)
        markup = text::closed(markup);
    markup = trimmedEnd(markup);
    return files.withNames(withoutMentions(markup, format));
}

QString withMarker(const QString &markup, const model::Marker &marker, RedmineFormat format)
{
    if (marker.isNull())
        return markup;
    return markup.isEmpty() ? markerText(marker, format) : markup + QStringLiteral("\n\n") + markerText(marker, format);
}
} // namespace

const text::DefuseRules &redmineDefuseRules()
{
    static const text::DefuseRules rules = makeRules();
    return rules;
}

QString redmineMarkup(const QString &markdown, const model::Marker &marker, RedmineFormat format)
{
    return withMarker(foreignMarkup(markdown, format), marker, format);
}

QString redmineEditedMarkup(const QString &kept, const QString &markdown, const model::Marker &marker,
                            RedmineFormat format)
{
    const QString fresh = foreignMarkup(markdown, format);
    // Which code shelters a mention depends on all of the text. Ours opens no other <pre> than those of its blocks, so
    // what is kept can only add shelters.
    const QString edited = format == RedmineFormat::Textile ? text::editedTextile(withoutMarkers(kept), fresh)
                                                            : text::editedCommonMark(withoutMarkers(kept), fresh);
    return withMarker(edited, marker, format);
}

RedmineText redmineText(const QString &markup, RedmineFormat format)
{
    RedmineText text;
    text.marker = redmineMarkerIn(markup);
    QString rest = withoutMarkers(markup);
    if (!text.marker.isNull())
        rest = trimmedEnd(rest);
    text.markdown =
        format == RedmineFormat::Textile ? text::markdownFromTextile(rest) : text::markdownFromCommonMark(rest);
    return text;
}

QString redmineAsRead(const QString &markdown, RedmineFormat format)
{
    return redmineText(redmineMarkup(markdown, {}, format), format).markdown;
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
