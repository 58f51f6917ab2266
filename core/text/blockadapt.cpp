#include "core/text/blockadapt.h"

#include "core/text/htmlcharacters.h"
#include "core/text/htmlfitting.h"
#include "core/text/htmlitems.h"
#include "core/text/markdownreader.h"
#include "core/text/textparts.h"

#include <QStringList>

#include <utility>

namespace twinspan::text
{

namespace
{

Node made(Kind kind, Nodes children = {})
{
    Node node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

/// The blocks with their inlines adapted, and without those that show nothing.
class BlockAdapter
{
public:
    explicit BlockAdapter(FileAddresses files) : m_files(files) {}

    Nodes adapted(Nodes blocks) const
    {
        Nodes result;
        result.reserve(blocks.size());
        for (Node &block : blocks)
            add(std::move(block), result);
        return result;
    }

private:
    void add(Node block, Nodes &result) const
    {
        switch (block.kind) {
        case Kind::Paragraph:
            addParagraphs(block.children, result);
            break;
        case Kind::HtmlBlock:
            addHtml(block.text, result);
            break;
        case Kind::CodeBlock:
            block.text = settledCode(block.text);
            block.target = settledCharacters(block.target);
            result.push_back(std::move(block));
            break;
        case Kind::Rule:
            result.push_back(std::move(block));
            break;
        case Kind::Heading:
            block.children = onOneLine(adaptedForHtml(block.children, m_files), m_files);
            addFilled(std::move(block), result);
            break;
        case Kind::Table:
            addTable(std::move(block), result);
            break;
        case Kind::Quote:
            block.children = adapted(std::move(block.children));
            addFilled(std::move(block), result);
            break;
        default:
            block.children = adapted(std::move(block.children));
            if (block.kind == Kind::Item)
                settleBox(block);
            result.push_back(std::move(block));
        }
    }

    static void addFilled(Node block, Nodes &result)
    {
        if (!block.children.empty())
            result.push_back(std::move(block));
    }

    void addParagraphs(const Nodes &inlines, Nodes &result) const
    {
        std::vector<Nodes> paragraphs = paragraphsOf(adaptedForHtml(inlines, m_files));
        for (Nodes &paragraph : paragraphs)
            result.push_back(made(Kind::Paragraph, std::move(paragraph)));
    }

    /// A block of HTML is the text of its source.
    void addHtml(const QString &html, Nodes &result) const
    {
        const bool isComment =
            html.startsWith(QLatin1String("<!--")) && html.indexOf(QLatin1String("-->")) == html.size() - 3;
        if (isComment)
            return;
        Nodes inlines;
        const QStringList lines = html.split(u'\n');
        for (const QString &line : lines) {
            appendText(inlines, line);
            inlines.push_back(made(Kind::HardBreak));
        }
        addParagraphs(inlines, result);
    }

    /// A cell holds no paragraphs: an empty line in it is the end of a line.
    Nodes lines(const Nodes &inlines) const
    {
        Nodes paragraphs;
        addParagraphs(inlines, paragraphs);
        return inlinesOf(paragraphs);
    }

    void addTable(Node table, Nodes &result) const
    {
        for (Node &row : table.children) {
            for (Node &cell : row.children)
                cell.children = lines(cell.children);
        }
        result.push_back(std::move(table));
    }

    FileAddresses m_files;
};

} // namespace

Node adapted(Node document, FileAddresses files)
{
    document.children = BlockAdapter(files).adapted(std::move(document.children));
    return fittedForMarkdown(std::move(document));
}

Node adaptedDocument(const QString &markdown, FileAddresses files)
{
    return adapted(readMarkdown(normalised(markdown)), files);
}

} // namespace twinspan::text
