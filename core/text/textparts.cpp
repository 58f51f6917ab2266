#include "core/text/textparts.h"

#include "core/text/markdowninlines.h"
#include "core/text/markdownreader.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr int longestAuthor = 200;

bool isRemoved(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7f && c < 0xa0);
    const bool isNonCharacter = (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
    return isControl || isNonCharacter;
}

} // namespace

QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'\r' || c == u'\f' || c == u'\v' || c == QChar(0x85)) {
            if (c != u'\r' || next != u'\n')
                result += u'\n';
        } else if (c.isHighSurrogate() && next.isLowSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(c, next);
            if ((character & 0xfffe) != 0xfffe)
                result += QString(c) + next;
            ++i;
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!isRemoved(c.unicode())) {
            result += c;
        }
    }
    return result;
}

namespace
{

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString trimmedLine(const QString &line, bool isLast)
{
    qsizetype end = line.size();
    while (end > 0 && isBlank(line.at(end - 1)))
        --end;
    const bool isBreak = end > 0 && !isLast && line.sliced(end).startsWith(QLatin1String("  "));
    return line.first(end) + (isBreak ? QStringLiteral("  ") : QString());
}

void addPlain(const Node &node, QStringList &paragraphs)
{
    switch (node.kind) {
    case Kind::Paragraph:
    case Kind::Heading:
        paragraphs.append(plainText(node.children));
        return;
    case Kind::CodeBlock:
    case Kind::HtmlBlock:
        paragraphs.append(node.text);
        return;
    case Kind::Row: {
        QStringList cells;
        for (const Node &cell : node.children)
            cells.append(plainText(cell.children));
        paragraphs.append(cells.join(u'\t'));
        return;
    }
    case Kind::BulletList:
    case Kind::OrderedList:
    case Kind::Table: {
        QStringList lines;
        for (const Node &child : node.children)
            addPlain(child, lines);
        paragraphs.append(lines.join(u'\n'));
        return;
    }
    case Kind::Item: {
        QStringList parts;
        for (const Node &child : node.children)
            addPlain(child, parts);
        paragraphs.append(parts.join(u'\n'));
        return;
    }
    default:
        for (const Node &child : node.children)
            addPlain(child, paragraphs);
    }
}

bool isLocalPart(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
}

/// The end of the domain that starts here, or `from` when none does.
qsizetype domainEnd(const QString &text, qsizetype from)
{
    qsizetype end = from;
    qsizetype lastDot = -1;
    while (end < text.size()) {
        const QChar c = text.at(end);
        if (c == u'.') {
            if (end == from || lastDot == end - 1)
                break;
            lastDot = end;
        } else if (!c.isLetterOrNumber() && c != u'-') {
            break;
        }
        ++end;
    }
    if (end > from && text.at(end - 1) == u'.')
        --end;
    const qsizetype dot = text.indexOf(u'.', from);
    return dot > from && dot < end ? end : from;
}

} // namespace

QString normalised(const QString &markdown)
{
    QStringList lines = cleaned(markdown).normalized(QString::NormalizationForm_C).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = trimmedLine(lines.at(i), i + 1 == lines.size() || lines.at(i + 1).trimmed().isEmpty());
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const QString text = lines.join(u'\n');
    qsizetype first = 0;
    while (first < text.size() && (text.at(first) == u'\n' || text.at(first) == QChar(QChar::ByteOrderMark)))
        ++first;
    return text.sliced(first);
}

QString plainFromMarkdown(const QString &markdown)
{
    QStringList paragraphs;
    addPlain(readMarkdown(markdown), paragraphs);
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString escapedMarkdown(const QString &plain)
{
    QStringList paragraphs;
    Nodes lines;
    const auto finish = [&paragraphs, &lines] {
        if (lines.empty())
            return;
        lines.pop_back();
        paragraphs.append(inlineMarkdown(lines));
        lines.clear();
    };
    const QStringList source = plain.split(u'\n');
    for (const QString &line : source) {
        if (line.trimmed().isEmpty()) {
            finish();
            paragraphs.append(QString());
            continue;
        }
        appendText(lines, line);
        Node lineEnd;
        lineEnd.kind = Kind::SoftBreak;
        lines.push_back(lineEnd);
    }
    finish();
    return paragraphs.join(u'\n');
}

QString withoutEmailAddresses(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'@' ? domainEnd(text, i + 1) : i + 1;
        const bool isAddress = text.at(i) == u'@' && i > 0 && isLocalPart(text.at(i - 1)) && end > i + 1;
        if (isAddress)
            i = end - 1;
        else
            result += text.at(i);
    }
    return result;
}

QString attributed(const QString &author, const QDateTime &utc, const QString &body)
{
    QString name = shortened(withoutEmailAddresses(normalised(author).simplified()), longestAuthor);
    if (name.isEmpty())
        name = QCoreApplication::translate("Text", "Somebody");
    const QString shownName = QStringLiteral("**%1**").arg(escapedMarkdown(name));
    const QString time = utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    const QString line =
        utc.isValid() ? QCoreApplication::translate("Text", "%1 wrote on %2:", "author, time").arg(shownName, time)
                      : QCoreApplication::translate("Text", "%1 wrote:", "author").arg(shownName);
    return line + QStringLiteral("\n\n") + body;
}

QString shortened(const QString &text, int maxUtf16)
{
    if (maxUtf16 <= 0 || text.size() <= maxUtf16)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(maxUtf16 - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    qsizetype end = finder.position();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return text.first(end) + QChar(0x2026);
}

QString shortenedFileName(const QString &name, int maxUtf16)
{
    constexpr qsizetype longestEnding = 20;
    if (name.size() <= maxUtf16)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    return shortened(name, maxUtf16 - int(ending.size())) + ending;
}

QString singleLine(const QString &text)
{
    QString line = text;
    std::ranges::replace_if(
        line, [](QChar character) { return character.category() == QChar::Other_Control; }, QChar(u' '));
    return line.trimmed();
}

} // namespace twinspan::text
