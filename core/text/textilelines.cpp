#include "core/text/textilelines.h"

#include "core/text/textilespans.h"

namespace twinspan::text
{

namespace
{

constexpr int longestMarks = 20;

qsizetype skipWhile(QStringView text, qsizetype at, QStringView characters)
{
    while (at < text.size() && characters.contains(text[at]))
        ++at;
    return at;
}

qsizetype skipDigits(QStringView text, qsizetype at)
{
    return skipWhile(text, at, u"0123456789");
}

/// Alignment and attributes, as they may stand between a block's name and its dot.
qsizetype skipAttributes(QStringView text, qsizetype at)
{
    at = skipWhile(text, at, u"<>=-^~");
    at += attributesLength(text.sliced(at));
    return skipWhile(text, at, u"<>=()-^~");
}

} // namespace

QString listMarks(QStringView line)
{
    const qsizetype marks = skipWhile(line, 0, u"*#");
    if (marks == 0 || marks > longestMarks)
        return {};
    const qsizetype end = skipAttributes(line, marks);
    return end < line.size() && line[end] == u' ' ? line.first(marks).toString() : QString();
}

BlockPrefix blockPrefix(QStringView line)
{
    qsizetype letters = 0;
    while (letters < line.size() && letters < 3 && line[letters] >= u'a' && line[letters] <= u'z')
        ++letters;
    BlockPrefix prefix;
    prefix.tag = line.first(letters).toString();
    const qsizetype digits = skipDigits(line, letters);
    prefix.number = line.sliced(letters, digits - letters).toInt();
    const bool isHeading =
        prefix.tag == QLatin1String("h") && digits == letters + 1 && prefix.number >= 1 && prefix.number <= 6;
    const bool isFootnote =
        prefix.tag == QLatin1String("fn") && digits > letters && digits < letters + 7 && prefix.number > 0;
    const bool isPlain = (prefix.tag == QLatin1String("p") || prefix.tag == QLatin1String("bq")) && digits == letters;
    if (!isHeading && !isFootnote && !isPlain)
        return {};
    const qsizetype dot = skipAttributes(line, digits);
    if (dot >= line.size() || line[dot] != u'.')
        return {};
    qsizetype end = dot + 1;
    if (end < line.size() && line[end] == u':')
        while (end < line.size() && !line[end].isSpace())
            ++end;
    if (end >= line.size() || line[end] != u' ')
        return {};
    prefix.textAt = end + 1;
    return prefix;
}

bool startsTable(QStringView line)
{
    if (line.startsWith(u'|'))
        return line.size() > 1;
    qsizetype at = skipAttributes(line, 0);
    at = skipWhile(line, at, u".");
    at = skipWhile(line, at, u" ");
    return at > 0 && at < 100 && at < line.size() && line[at] == u'|' && !line.first(at).trimmed().isEmpty();
}

bool isRule(QStringView line)
{
    QChar mark;
    int count = 0;
    for (const QChar c : line) {
        if (c == u' ')
            continue;
        if ((count > 0 && c != mark) || !QStringView(u"*-_").contains(c))
            return false;
        mark = c;
        ++count;
    }
    return count >= 3;
}

CellPrefix cellPrefix(QStringView cell)
{
    CellPrefix prefix;
    qsizetype at = 0;
    prefix.isHead = cell.startsWith(u'_');
    if (prefix.isHead)
        ++at;
    while (at + 1 < cell.size() && (cell[at] == u'\\' || cell[at] == u'/') && cell[at + 1].isDigit())
        at = skipDigits(cell, at + 1);
    const qsizetype alignments = at;
    at = skipAttributes(cell, at);
    const QStringView signs = cell.sliced(alignments, at - alignments);
    if (at == 0 || at >= cell.size() || cell[at] != u'.')
        return {};
    if (at + 1 < cell.size() && cell[at + 1] != u' ')
        return {};
    prefix.alignment = signs.startsWith(u'=')   ? Centred
                       : signs.startsWith(u'>') ? RightAligned
                       : signs.startsWith(u'<') ? LeftAligned
                                                : NoAlignment;
    prefix.textAt = std::min(at + 2, cell.size());
    return prefix;
}

bool isBlockStart(QStringView line, bool first)
{
    if (line.startsWith(u'>') || !listMarks(line).isEmpty() || startsTable(line))
        return true;
    if (line.startsWith(QLatin1String("table")) && first)
        return true;
    return first && (blockPrefix(line).isValid() || isRule(line) || line.startsWith(u' '));
}

} // namespace twinspan::text
