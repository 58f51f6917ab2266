#include "core/text/wikilines.h"

#include "core/text/nodeshelf.h"
#include "core/text/wikicharacters.h"
#include "core/text/wikilinks.h"
#include "core/text/wikimacros.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

qsizetype behindSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

bool isRuleLine(QStringView line)
{
    line = line.trimmed();
    return (line.size() == 4 || line.size() == 5) &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'-'; });
}

WikiPrefix itemPrefix(QStringView line, qsizetype at)
{
    constexpr qsizetype mostMarks = 20;
    qsizetype end = at;
    while (end < line.size() && QStringView(u"*#-").contains(line[end]))
        ++end;
    const QStringView marks = line.sliced(at, end - at);
    const bool isDashes = marks.size() > 1 && marks.startsWith(u'-');
    const qsizetype text = behindSpaces(line, end);
    if (marks.isEmpty() || marks.size() > mostMarks || isDashes || text == end)
        return {};
    WikiPrefix prefix;
    prefix.kind = WikiPrefix::Kind::Item;
    prefix.marks = marks.toString();
    prefix.textAt = text;
    return prefix;
}

/// Where a link that starts here ends; else `at`. Its bar parts no cells.
qsizetype behindLink(const QString &source, qsizetype at)
{
    constexpr qsizetype longest = 4000;
    for (qsizetype end = at + 1; end < std::min(source.size(), at + longest); ++end) {
        const QChar c = source.at(end);
        if (c == u'\\')
            ++end;
        else if (c == u']')
            return end + 1;
        else if (c == u'[' || c == u'\n')
            return at;
    }
    return at;
}

/// Where a piece that starts here ends, the bars in it parting no cells; else `at`. What an image or an address is, the
/// inline reader says: by a looser rule "! [a!|b]" had an image up to the second mark, and its link fell apart.
qsizetype behindPiece(const QString &source, qsizetype at)
{
    const bool isInWord = at > 0 && source.at(at - 1).isLetterOrNumber();
    switch (source.at(at).unicode()) {
    case u'\\':
        return std::min(at + 2, source.size());
    case u'[':
        return behindLink(source, at);
    case u'!':
        return isInWord ? at : at + wikiImageAt(source, at).length;
    default:
        return isInWord ? at : at + wikiAddressLength(QStringView(source).sliced(at));
    }
}

} // namespace

WikiPrefix wikiPrefix(QStringView line)
{
    WikiPrefix prefix;
    const qsizetype at = behindSpaces(line, 0);
    if (at >= line.size())
        return prefix;
    const QStringView rest = line.sliced(at);
    const QChar first = rest.front();
    if (first == QChar(wikiQuoteMark) || first == QChar(wikiPanelStart) || first == QChar(wikiPanelEnd)) {
        prefix.kind = WikiPrefix::Kind::Mark;
        return prefix;
    }
    if (NodeShelf::isToken(first)) {
        prefix.kind = WikiPrefix::Kind::Token;
        return prefix;
    }
    if (first == u'|' && rest.size() > 1) {
        prefix.kind = WikiPrefix::Kind::Row;
        return prefix;
    }
    if (isRuleLine(rest)) {
        prefix.kind = WikiPrefix::Kind::Rule;
        return prefix;
    }
    const bool isHeading = rest.size() > 3 && first == u'h' && rest[1] >= u'1' && rest[1] <= u'6' && rest[2] == u'.';
    const bool isQuote = rest.size() > 3 && rest.startsWith(QLatin1String("bq."));
    if ((isHeading || isQuote) && rest[3].isSpace()) {
        prefix.kind = isHeading ? WikiPrefix::Kind::Heading : WikiPrefix::Kind::Quote;
        prefix.number = isHeading ? rest[1].digitValue() : 0;
        prefix.textAt = behindSpaces(line, at + 3);
        return prefix;
    }
    return itemPrefix(line, at);
}

WikiRow wikiRow(const QString &source)
{
    WikiRow row;
    row.isHead = true;
    QString cell;
    bool isHeadCell = false;
    bool isOpen = false;
    const auto finish = [&] {
        if (isOpen) {
            row.cells.append(cell.trimmed());
            row.isHead = row.isHead && isHeadCell;
        }
        cell.clear();
    };
    qsizetype at = 0;
    while (at < source.size()) {
        const QChar c = source.at(at);
        qsizetype end = behindPiece(source, at);
        if (end > at || c != u'|') {
            end = std::max(end, at + 1);
            cell += QStringView(source).sliced(at, end - at);
            at = end;
            continue;
        }
        finish();
        isHeadCell = at + 1 < source.size() && source.at(at + 1) == u'|';
        at += isHeadCell ? 2 : 1;
        isOpen = true;
    }
    // Behind the last bar there is nothing more.
    if (!cell.trimmed().isEmpty())
        finish();
    return row;
}

} // namespace twinspan::text
