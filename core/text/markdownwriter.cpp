#include "core/text/markdownwriter.h"

#include "core/text/markdowninlines.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace twinspan::text
{

namespace
{

QString indented(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &prefix = i == 0 ? first : others;
        lines[i] = lines.at(i).isEmpty() && i > 0 ? prefix.trimmed() : prefix + lines.at(i);
    }
    return lines.join(u'\n');
}

qsizetype longestRun(const QString &text, QChar of)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Is there nothing but dashes in the first line?
bool startsWithDashes(const QString &content)
{
    const QStringView line =
        QStringView(content).first(content.indexOf(u'\n') < 0 ? content.size() : content.indexOf(u'\n'));
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'-'; });
}

/// What stands behind a fence, so that it reads as it is.
QString escapedInfo(const QString &info)
{
    QString result = info;
    result.replace(u'\\', QStringLiteral("\\\\")).replace(u'&', QStringLiteral("\\&"));
    return result.replace(u'`', QStringLiteral("&#96;"));
}

class MarkdownWriter
{
public:
    /// `alternateFirst`: a list that comes first takes the other marker.
    QString blocks(const Nodes &nodes, bool tight = false, bool alternateFirst = false)
    {
        QStringList written;
        bool alternate = false;
        const Node *before = nullptr;
        for (const Node &node : nodes) {
            // Two lists of a kind side by side need different markers, or they would be one.
            alternate = before ? before->kind == node.kind && !alternate : alternateFirst;
            const QString text = block(node, alternate);
            if (text.isEmpty() && node.kind != Kind::CodeBlock)
                continue;
            written.append(text);
            before = &node;
        }
        return written.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    }

private:
    QString block(const Node &node, bool alternate)
    {
        switch (node.kind) {
        case Kind::Quote:
            return indented(blocks(node.children), QStringLiteral("> "), QStringLiteral("> "));
        case Kind::BulletList:
        case Kind::OrderedList:
            return list(node, alternate);
        case Kind::Heading:
            return heading(node);
        case Kind::CodeBlock:
            return codeBlock(node);
        case Kind::HtmlBlock:
            return node.text;
        case Kind::Rule:
            return QStringLiteral("---");
        case Kind::Table:
            return table(node);
        case Kind::Footnote:
            return indented(blocks(node.children), QStringLiteral("[^%1]: ").arg(node.number), QStringLiteral("    "));
        case Kind::Paragraph:
            return inlineMarkdown(node.children);
        default:
            return blocks(node.children);
        }
    }

    QString list(const Node &node, bool alternate)
    {
        const bool tight = std::all_of(node.children.begin(), node.children.end(), isTight);
        QStringList items;
        int number = node.number;
        for (const Node &entry : node.children) {
            QString marker = alternate ? QStringLiteral("* ") : QStringLiteral("- ");
            if (node.kind == Kind::OrderedList)
                marker = QString::number(number++) + (alternate ? QStringLiteral(") ") : QStringLiteral(". "));
            items.append(item(entry, marker, tight, !alternate));
        }
        return items.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    }

    /// An item of one paragraph, with lists and code below it, needs no empty lines.
    static bool isTight(const Node &item)
    {
        for (size_t i = 1; i < item.children.size(); ++i) {
            const Node &child = item.children[i];
            const bool isList = child.kind == Kind::BulletList || child.kind == Kind::OrderedList;
            // "text\n-" would be a heading, and other empty items would go on with the text.
            const bool startsEmpty = isList && !child.children.empty() && child.children.front().children.empty();
            const bool sameAsBefore = item.children[i - 1].kind == child.kind;
            const bool fits = (isList && !startsEmpty) || child.kind == Kind::CodeBlock;
            if (!fits || sameAsBefore || (child.kind == Kind::OrderedList && child.number != 1))
                return false;
        }
        return true;
    }

    QString item(const Node &node, const QString &marker, bool tight, bool alternateFirst)
    {
        // "- - -" would be a rule, as would be "- ---" and "- --".
        QString content = blocks(node.children, tight, alternateFirst);
        const Kind first = node.children.empty() ? Kind::Item : node.children.front().kind;
        if (first == Kind::Rule)
            content.replace(0, 3, QStringLiteral("___"));
        else if (first == Kind::Paragraph && startsWithDashes(content))
            content.prepend(u'\\');
        if (node.task)
            content.prepend(node.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
        if (content.isEmpty())
            return marker.trimmed();
        return indented(content, marker, QString(marker.size(), u' '));
    }

    static QString heading(const Node &node)
    {
        QString content = inlineMarkdown(node.children);
        // "# a #" would be "a"; a sign that stands right behind something else stays.
        qsizetype end = content.size();
        while (end > 0 && content.at(end - 1) == u'#')
            --end;
        if (end < content.size() && (end == 0 || content.at(end - 1) == u' '))
            content.insert(end, u'\\');
        if (!content.contains(u'\n'))
            return QString(node.number, u'#') + (content.isEmpty() ? QString() : u' ' + content);
        if (node.number <= 2)
            return content + (node.number == 1 ? QStringLiteral("\n===") : QStringLiteral("\n---"));
        return QString(node.number, u'#') + u' ' +
               content.replace(QStringLiteral("\\\n"), QStringLiteral("\n")).replace(u'\n', u' ');
    }

    static QString codeBlock(const Node &node)
    {
        const QString fence(std::max<qsizetype>(3, longestRun(node.text, u'`') + 1), u'`');
        return fence + escapedInfo(node.target) + u'\n' + (node.text.isEmpty() ? QString() : node.text + u'\n') + fence;
    }

    static QString cell(const Node &node)
    {
        QString content = cellMarkdown(node.children);
        return content.isEmpty() ? QStringLiteral(" ") : u' ' + content + u' ';
    }

    static QString row(const Node &node, size_t columns)
    {
        QString line = QStringLiteral("|");
        for (size_t i = 0; i < columns; ++i)
            line += (i < node.children.size() ? cell(node.children[i]) : QStringLiteral(" ")) + u'|';
        return line;
    }

    static QString delimiters(const Node &table, size_t columns)
    {
        static constexpr std::array marks{" --- ", " :-- ", " :-: ", " --: "};
        QString line = QStringLiteral("|");
        const Node &head = table.children.front();
        for (size_t i = 0; i < columns; ++i) {
            const int alignment = i < head.children.size() ? head.children[i].number : NoAlignment;
            line += QLatin1String(marks[std::clamp<int>(alignment, NoAlignment, RightAligned)]) + u'|';
        }
        return line;
    }

    static QString table(const Node &node)
    {
        size_t columns = 0;
        for (const Node &line : node.children)
            columns = std::max(columns, line.children.size());
        if (columns == 0)
            return {};
        QStringList lines;
        for (const Node &line : node.children) {
            // GFM has no table without a head.
            if (lines.isEmpty() && !line.marked)
                lines = QStringList{row({}, columns), delimiters(node, columns)};
            lines.append(row(line, columns));
            if (lines.size() == 1)
                lines.append(delimiters(node, columns));
        }
        return lines.join(u'\n');
    }
};

} // namespace

QString writeMarkdown(const Node &document)
{
    return MarkdownWriter().blocks(document.children);
}

} // namespace twinspan::text
