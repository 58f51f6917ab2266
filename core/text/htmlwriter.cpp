#include "core/text/htmlwriter.h"

#include "core/text/blockadapt.h"
#include "core/text/htmlmarkup.h"

#include <algorithm>
#include <span>
#include <utility>

namespace twinspan::text
{

namespace
{

bool isList(const Node &node)
{
    return node.kind == Kind::BulletList || node.kind == Kind::OrderedList;
}

class BlockWriter
{
public:
    explicit BlockWriter(const DefuseRules &rules) : m_markup(rules) {}

    QString blocks(std::span<const Node> nodes) const
    {
        QString result;
        for (const Node &node : nodes)
            result += block(node);
        return result;
    }

    QString footnotes(std::span<const Node> nodes) const
    {
        if (nodes.empty())
            return {};
        QString result = QStringLiteral("<section class=\"footnotes\">\n<ol>\n");
        for (const Node &node : nodes)
            result += QStringLiteral("<li id=\"fn%1\">\n").arg(node.number) + blocks(node.children) +
                      QStringLiteral("</li>\n");
        return result + QStringLiteral("</ol>\n</section>\n");
    }

private:
    static QString element(const QString &name, const QString &content)
    {
        return u'<' + name + u'>' + content + QStringLiteral("</") + name + QStringLiteral(">\n");
    }

    QString block(const Node &node) const
    {
        switch (node.kind) {
        case Kind::Paragraph:
            return element(QStringLiteral("p"), m_markup.write(node.children));
        case Kind::Heading:
            return element(QStringLiteral("h%1").arg(node.number), m_markup.write(node.children));
        case Kind::Quote:
            return element(QStringLiteral("blockquote"), u'\n' + blocks(node.children));
        case Kind::BulletList:
        case Kind::OrderedList:
            return list(node);
        case Kind::CodeBlock:
            return codeBlock(node);
        case Kind::Rule:
            return QStringLiteral("<hr />\n");
        case Kind::Table:
            return table(node);
        default:
            return blocks(node.children);
        }
    }

    QString codeBlock(const Node &node) const
    {
        const QString &language = node.target;
        const QString opening = language.isEmpty()
                                    ? QStringLiteral("<code>")
                                    : QStringLiteral("<code class=\"language-") + escapedHtml(language) + u"\">"_qs;
        const QString code = m_markup.code(node.text);
        return element(QStringLiteral("pre"),
                       opening + code + (code.isEmpty() ? u""_qs : u"\n"_qs) + QStringLiteral("</code>"));
    }

    // A list is tight where Markdown would have no empty lines in it.

    static bool isTight(const Node &item)
    {
        const auto isParagraph = [](const Node &node) { return node.kind == Kind::Paragraph; };
        const auto count = std::count_if(item.children.begin(), item.children.end(), isParagraph);
        return count == 0 || (count == 1 && isParagraph(item.children.front()) &&
                              std::all_of(item.children.begin() + 1, item.children.end(), isList));
    }

    QString list(const Node &node) const
    {
        const bool tight = std::all_of(node.children.begin(), node.children.end(), isTight);
        const bool isOrdered = node.kind == Kind::OrderedList;
        const QString name = isOrdered ? QStringLiteral("ol") : QStringLiteral("ul");
        QString result = u'<' + name;
        if (isOrdered && node.number != 1)
            result += QStringLiteral(" start=\"%1\"").arg(node.number);
        result += QStringLiteral(">\n");
        for (const Node &item : node.children)
            result += QStringLiteral("<li>") + itemContent(item, tight) + QStringLiteral("</li>\n");
        return result + QStringLiteral("</") + name + QStringLiteral(">\n");
    }

    QString itemContent(const Node &item, bool tight) const
    {
        if (item.children.empty())
            return {};
        const Node &first = item.children.front();
        const QString box = item.task ? QStringLiteral("<input type=\"checkbox\" disabled=\"\"%1 /> ")
                                            .arg(item.marked ? u" checked=\"\""_qs : u""_qs)
                                      : QString();
        if (first.kind != Kind::Paragraph)
            return u'\n' + blocks(item.children);
        const QString text = box + m_markup.write(first.children);
        const QString rest = blocks(std::span(item.children).subspan(1));
        if (tight)
            return text + (rest.isEmpty() ? QString() : u'\n' + rest);
        return u'\n' + element(QStringLiteral("p"), text) + rest;
    }

    // Tables

    QString table(const Node &node) const
    {
        QString head;
        QString body;
        for (const Node &line : node.children) {
            const bool isBare = std::all_of(line.children.begin(), line.children.end(),
                                            [](const Node &cell) { return cell.children.empty(); });
            // Markdown needs a head row; an empty one says that there is none.
            if (line.marked && isBare && node.children.size() > 1)
                continue;
            (line.marked ? head : body) += row(line);
        }
        QString result = QStringLiteral("\n");
        if (!head.isEmpty())
            result += element(QStringLiteral("thead"), u'\n' + head);
        if (!body.isEmpty())
            result += element(QStringLiteral("tbody"), u'\n' + body);
        return element(QStringLiteral("table"), result);
    }

    QString row(const Node &node) const
    {
        QString cells;
        for (const Node &cell : node.children) {
            const QString name = node.marked ? QStringLiteral("th") : QStringLiteral("td");
            cells += u'<' + name + alignment(cell) + u'>' + m_markup.write(cell.children) + QStringLiteral("</") +
                     name + QStringLiteral(">\n");
        }
        return element(QStringLiteral("tr"), u'\n' + cells);
    }

    static QString alignment(const Node &cell)
    {
        switch (cell.number) {
        case LeftAligned:
            return QStringLiteral(" align=\"left\"");
        case Centred:
            return QStringLiteral(" align=\"center\"");
        case RightAligned:
            return QStringLiteral(" align=\"right\"");
        default:
            return {};
        }
    }

    HtmlMarkup m_markup;
};

} // namespace

QString htmlFromMarkdown(const QString &markdown, const DefuseRules &rules)
{
    const Nodes blocks = adaptedDocument(markdown, FileAddresses::AreText).children;
    const auto isFootnote = [](const Node &node) { return node.kind == Kind::Footnote; };
    // They are behind everything else.
    const auto footnotes = std::find_if(blocks.begin(), blocks.end(), isFootnote);
    const BlockWriter writer(rules);
    QString html = writer.blocks({blocks.begin(), footnotes}) + writer.footnotes({footnotes, blocks.end()});
    if (html.endsWith(u'\n'))
        html.chop(1);
    return html;
}

} // namespace twinspan::text
