#include "core/trackers/salesforce/salesforcetext.h"

#include "core/text/filelinks.h"
#include "core/text/plainreader.h"
#include "core/text/plainwriter.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <utility>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype mostBytes = 4000; // of a CaseComment, in UTF-8
constexpr qsizetype bytesForMarker = 64;
constexpr int mostRounds = 5;
constexpr qsizetype longestSign = 6; // two groups

struct Piece {
    QString text;
    QString glue;
};

const QRegularExpression &markerLine()
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*\\[sync:(ts1[0-9a-z]{26})(?: ([0-9]{1,3})/([0-9]{1,3})(?: "
                       "((?:[ns][0-9]{1,3}){1,2}))?)?\\][ \\t]*$\\n?"),
        QRegularExpression::MultilineOption);
    return pattern;
}

QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString writtenOnce(const QString &markdown)
{
    QString plain = text::plainTextFromMarkdown(markdown, {});
    if (plain.size() > salesforceLongestDescription) // of a text whose Markdown is within it
        plain = text::plainTextFromMarkdown(markdown, {}, text::Tables::Narrow);
    plain.remove(markerLine());
    return plain.trimmed();
}

qsizetype utf8Size(QStringView text)
{
    return text.toUtf8().size();
}

/// The end of the longest start of the text, from `start` on, that is within so many bytes.
qsizetype fittingEnd(const QString &text, qsizetype start, qsizetype bytes)
{
    qsizetype end = start;
    while (end < text.size()) {
        const qsizetype next = end + (text.at(end).isHighSurrogate() && end + 1 < text.size() ? 2 : 1);
        bytes -= utf8Size(QStringView(text).mid(end, next - end));
        if (bytes < 0)
            break;
        end = next;
    }
    return end;
}

bool isSpaceAt(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// The line feeds and spaces that begin there.
QString gapAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (text.at(end) == u'\n' || text.at(end) == u' '))
        ++end;
    return text.mid(at, end - at);
}

/// "n1s4" for a line feed and four spaces.
QString signOf(const QString &gap)
{
    QString sign;
    for (qsizetype at = 0; at < gap.size();) {
        qsizetype end = at;
        while (end < gap.size() && gap.at(end) == gap.at(at))
            ++end;
        sign += QStringLiteral("%1%2").arg(gap.at(at) == u'\n' ? QChar(u'n') : QChar(u's')).arg(end - at);
        at = end;
    }
    return sign;
}

QString gapOf(const QString &sign)
{
    static const QRegularExpression group(QStringLiteral("([ns])([0-9]{1,3})"));
    QString gap;
    for (auto matches = group.globalMatch(sign); matches.hasNext();) {
        const auto match = matches.next();
        gap += QString(match.captured(2).toInt(), match.captured(1) == u"n" ? u'\n' : u' ');
    }
    return gap;
}

/// The last place to cut in the later half: between paragraphs, else lines, else words. Salesforce trims each part:
/// what stood between them is said by the marker's line.
qsizetype lastCut(const QString &text, qsizetype start, qsizetype end)
{
    qsizetype betweenLines = -1;
    qsizetype betweenWords = -1;
    for (qsizetype at = end; at > start + (end - start) / 2; --at) {
        if (isSpaceAt(text, at - 1))
            continue;
        const QString gap = gapAt(text, at);
        if (gap.isEmpty() || isSpaceAt(text, at + gap.size()) || signOf(gap).size() > longestSign)
            continue;
        if (gap.startsWith(QLatin1String("\n\n")))
            return at;
        qsizetype &known = gap.contains(u'\n') ? betweenLines : betweenWords;
        if (known < 0)
            known = at;
    }
    return betweenLines >= 0 ? betweenLines : betweenWords;
}

qsizetype cutWithinWord(const QString &text, qsizetype start, qsizetype end)
{
    for (qsizetype at = end; at > start + 1; --at) {
        if (!text.at(at).isLowSurrogate() && !isSpaceAt(text, at - 1) && !isSpaceAt(text, at))
            return at;
    }
    return end;
}

QList<Piece> pieces(const QString &plain)
{
    QList<Piece> result;
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = fittingEnd(plain, start, mostBytes - bytesForMarker);
        if (end >= plain.size()) {
            result.append({plain.mid(start), {}});
            return result;
        }
        qsizetype cut = lastCut(plain, start, end);
        const QString glue = cut >= 0 ? gapAt(plain, cut) : QString();
        if (cut < 0)
            cut = cutWithinWord(plain, start, end);
        result.append({plain.mid(start, cut - start), glue});
        start = cut + glue.size();
    }
}

QString withMarker(const QString &plain, const model::Marker &marker, const QString &more = {})
{
    if (marker.isNull())
        return plain;
    const QString line = QStringLiteral("[sync:%1%2]").arg(marker.text(), more);
    return plain.isEmpty() ? line : plain + QStringLiteral("\n\n") + line;
}

bool endsWithMarker(const QString &body)
{
    const QString whole = withLineFeeds(body).trimmed();
    return markerLine().match(whole, whole.lastIndexOf(u'\n') + 1).hasMatch();
}
} // namespace

QString salesforcePlain(const QString &markdown)
{
    // A field of plain text has no links to files.
    const QString readable =
        text::withFilesHere(markdown, [](const text::FileAddress &) { return std::optional<QString>(); });
    QString plain = writtenOnce(readable);
    for (int round = 0; round < mostRounds; ++round) {
        QString again = writtenOnce(text::markdownFromPlainText(plain));
        if (again == plain)
            break;
        plain = std::move(again);
    }
    return plain;
}

QString salesforceMarkdown(const QString &plain)
{
    return text::markdownFromPlainText(plain);
}

QString salesforceAsRead(const QString &markdown)
{
    return salesforceMarkdown(salesforcePlain(markdown));
}

QString salesforceDescription(const QString &markdown, const model::Marker &marker)
{
    return withMarker(salesforcePlain(markdown), marker);
}

QStringList salesforceCommentBodies(const QString &markdown, const model::Marker &marker)
{
    const QString plain = salesforcePlain(markdown);
    if (const QString whole = withMarker(plain, marker); utf8Size(whole) <= mostBytes)
        return {whole};
    const QList<Piece> parts = pieces(plain);
    QStringList bodies;
    for (const Piece &piece : parts) {
        const QString count = QStringLiteral("%1/%2").arg(bodies.size() + 1).arg(parts.size());
        const QString sign = piece.glue.isEmpty() ? QString() : u' ' + signOf(piece.glue);
        bodies.append(marker.isNull() ? QStringLiteral("(%1) ").arg(count) + piece.text
                                      : withMarker(piece.text, marker, u' ' + count + sign));
    }
    return bodies;
}

SalesforceText salesforceText(const QString &kept)
{
    SalesforceText text;
    text.plain = withLineFeeds(kept);
    for (auto matches = markerLine().globalMatch(text.plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto marker = model::Marker::fromText(match.captured(1));
        if (marker.isNull())
            continue;
        text.marker = marker;
        text.part = match.hasCaptured(2) ? match.captured(2).toInt() : 1;
        text.parts = match.hasCaptured(3) ? match.captured(3).toInt() : 1;
        text.glue = gapOf(match.captured(4));
    }
    text.plain.remove(markerLine());
    text.plain = text.plain.trimmed();
    return text;
}

QList<SalesforceText> salesforceCommentTexts(const QStringList &kept)
{
    QList<SalesforceText> texts;
    QHash<std::pair<QString, int>, QString> borne; // marker and part, with the text
    for (const QString &body : kept) {
        SalesforceText text = salesforceText(body);
        if (endsWithMarker(body)) {
            const std::pair sign(text.marker.text(), text.part);
            // What is written twice is no word of a person's.
            if (borne.contains(sign) && borne.value(sign) != text.plain)
                text = {text.plain, {}, 1, 1, {}};
            else
                borne.insert(sign, text.plain);
        }
        texts.append(text);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        SalesforceText &text = texts[i];
        const std::pair sign(text.marker.text(), text.part);
        if (text.marker.isNull() || endsWithMarker(kept.at(i)))
            continue;
        if (borne.contains(sign))
            text = {text.plain, {}, 1, 1, {}};
        else
            borne.insert(sign, text.plain);
    }
    return texts;
}

bool salesforceSameText(const QString &left, const QString &right)
{
    return withLineFeeds(left).trimmed() == withLineFeeds(right).trimmed();
}

} // namespace twinspan::trackers
