#include "core/trackers/github/githubmarkup.h"

#include "core/text/addresswalk.h"
#include "core/text/commonmark.h"
#include "core/text/commonmarkedit.h"
#include "core/text/textparts.h"

#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
/// Who quotes a comment puts "> " in front of each line: such a marker is taken out, but it is another text's.
const QRegularExpression &markerLine()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<quote>(?:>[ \\t]*)*)<!-- (?<marker>ts1[0-9a-z]{26}) -->[ \\t]*$\\n?"),
        QRegularExpression::MultilineOption);
    return pattern;
}

/// GitHub's own pages send \r\n.
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

/// To GitHub only letters and digits of ASCII are words: right after others a mention is live, where the rules of text/
/// see an address such as jane@a.example.
QString withoutMentionsInWords(const QString &markup)
{
    static const QRegularExpression mention(QStringLiteral("(?<=[^\\x00-\\x7F\\x{2060}])@(?=[A-Za-z0-9])"));
    text::AddressWalk walk(markup);
    QString quiet;
    qsizetype done = 0;
    for (auto matches = mention.globalMatch(markup); matches.hasNext();) {
        const qsizetype at = matches.next().capturedStart();
        if (walk.isInside(at))
            continue;
        quiet += QStringView(markup).mid(done, at + 1 - done);
        quiet += QChar(text::wordJoiner);
        done = at + 1;
    }
    quiet += QStringView(markup).mid(done);
    return quiet;
}

text::DefuseRules makeRules()
{
    using Follows = text::LiveReference::Follows;
    text::DefuseRules rules;
    const auto add = [&rules](const QString &start, Follows follows, bool insideWords) {
        text::LiveReference reference;
        reference.start = start;
        reference.follows = follows;
        reference.insideWords = insideWords;
        rules.references.append(reference);
    };
    add(QStringLiteral("@"), Follows::Word, false);
    add(QStringLiteral("#"), Follows::Digit, true); // also owner/name#3
    add(QStringLiteral("GH-"), Follows::Digit, false);
    return rules;
}

QString withoutMarkers(const QString &body)
{
    return withLineFeeds(body).remove(markerLine());
}

QString foreignMarkup(const QString &markdown)
{
    // Within an open block of code a marker would be shown. Closed without one, too: a text reads the same either way.
    const QString markup =
        trimmedEnd(text::closed(text::markdownForCommonMark(withoutMarkers(markdown), githubDefuseRules())));
    return withoutMentionsInWords(markup);
}

QString withMarker(const QString &markup, const model::Marker &marker)
{
    if (marker.isNull())
        return markup;
    const QString line = QStringLiteral("<!-- %1 -->").arg(marker.text());
    return markup.isEmpty() ? line : markup + QStringLiteral("\n\n") + line;
}
} // namespace

const text::DefuseRules &githubDefuseRules()
{
    static const text::DefuseRules rules = makeRules();
    return rules;
}

QString githubMarkup(const QString &markdown, const model::Marker &marker)
{
    return withMarker(foreignMarkup(markdown), marker);
}

QString githubEditedMarkup(const QString &kept, const QString &markdown, const model::Marker &marker)
{
    return withMarker(text::editedCommonMark(withoutMarkers(kept), foreignMarkup(markdown)), marker);
}

GithubText githubText(const QString &body)
{
    GithubText text;
    text.marker = githubMarkerIn(body);
    QString rest = withoutMarkers(body);
    if (!text.marker.isNull())
        rest = trimmedEnd(rest);
    text.markdown = text::markdownFromCommonMark(rest);
    return text;
}

QString githubAsRead(const QString &markdown)
{
    return githubText(githubMarkup(markdown, {})).markdown;
}

model::Marker githubMarkerIn(const QString &body)
{
    const QString lines = withLineFeeds(body);
    model::Marker marker;
    for (auto matches = markerLine().globalMatch(lines); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(QStringLiteral("quote")) > 0)
            continue;
        const auto found = model::Marker::fromText(match.captured(QStringLiteral("marker")));
        if (!found.isNull())
            marker = found;
    }
    return marker;
}

bool githubSameText(const QString &left, const QString &right)
{
    return withLineFeeds(left).trimmed() == withLineFeeds(right).trimmed();
}

} // namespace twinspan::trackers
