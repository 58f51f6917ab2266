#include "core/text/markdownreader.h"

#include "core/text/markdowntags.h"
#include "core/text/utf8.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QByteArray>

#include <memory>
#include <mutex>
#include <utility>

namespace twinspan::text
{

namespace
{

struct FreeParser {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};
using Document = std::unique_ptr<cmark_node, FreeNode>;

Document parse(const QByteArray &utf8)
{
    // cmark-gfm keeps its table of special characters in a global that each parse changes and restores.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return Document(cmark_parser_finish(parser.get()));
}

QString literalOf(cmark_node *node)
{
    return decodedUtf8(cmark_node_get_literal(node));
}

QLatin1String typeOf(cmark_node *node)
{
    return QLatin1String(cmark_node_get_type_string(node));
}

Node listOf(cmark_node *node)
{
    Node list;
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    list.kind = ordered ? Kind::OrderedList : Kind::BulletList;
    list.number = ordered ? cmark_node_get_list_start(node) : 0;
    return list;
}

Node codeBlockOf(cmark_node *node)
{
    Node block;
    block.kind = Kind::CodeBlock;
    block.text = literalOf(node);
    if (block.text.endsWith(u'\n'))
        block.text.chop(1);
    block.target = decodedUtf8(cmark_node_get_fence_info(node)).simplified().section(u' ', 0, 0);
    return block;
}

Node linkOf(cmark_node *node, Kind kind)
{
    Node link;
    link.kind = kind;
    link.target = decodedUtf8(cmark_node_get_url(node));
    link.title = decodedUtf8(cmark_node_get_title(node));
    return link;
}

Node withText(Kind kind, const QString &text)
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

Node htmlOf(const QString &literal)
{
    const QString bare = literal.simplified().remove(u' ').toLower();
    const bool isBreak = bare == QLatin1String("<br>") || bare == QLatin1String("<br/>");
    return isBreak ? withText(Kind::HardBreak, {}) : withText(Kind::Html, literal);
}

/// Nodes of extensions have no constants in the installed headers, only names.
Node extensionOf(cmark_node *node)
{
    const QLatin1String type = typeOf(node);
    Node made;
    made.kind = Kind::Paragraph;
    if (type == QLatin1String("table"))
        made.kind = Kind::Table;
    else if (type == QLatin1String("table_cell"))
        made.kind = Kind::Cell;
    else if (type == QLatin1String("strikethrough"))
        made.kind = Kind::Strike;
    else if (type == QLatin1String("table_row") || type == QLatin1String("table_header")) {
        made.kind = Kind::Row;
        made.marked = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
    }
    return made;
}

Node itemOf(cmark_node *node)
{
    Node item;
    item.kind = Kind::Item;
    item.task = typeOf(node) == QLatin1String("tasklist");
    return item;
}

Node blockOf(cmark_node *node, cmark_node_type type)
{
    Node block;
    if (type == CMARK_NODE_LIST)
        return listOf(node);
    if (type == CMARK_NODE_ITEM)
        return itemOf(node);
    if (type == CMARK_NODE_CODE_BLOCK)
        return codeBlockOf(node);
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_CUSTOM_BLOCK)
        return withText(Kind::HtmlBlock, literalOf(node).trimmed());
    if (type == CMARK_NODE_BLOCK_QUOTE)
        block.kind = Kind::Quote;
    else if (type == CMARK_NODE_PARAGRAPH)
        block.kind = Kind::Paragraph;
    else if (type == CMARK_NODE_THEMATIC_BREAK)
        block.kind = Kind::Rule;
    else if (type == CMARK_NODE_FOOTNOTE_DEFINITION)
        block.kind = Kind::Footnote;
    else if (type == CMARK_NODE_HEADING) {
        block.kind = Kind::Heading;
        block.number = cmark_node_get_heading_level(node);
    } else if (type != CMARK_NODE_DOCUMENT) {
        return extensionOf(node);
    }
    return block;
}

Node nodeOf(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT)
        return withText(Kind::Text, literalOf(node));
    if (type == CMARK_NODE_CODE)
        return withText(Kind::Code, literalOf(node));
    if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_CUSTOM_INLINE)
        return htmlOf(literalOf(node));
    if (type == CMARK_NODE_SOFTBREAK)
        return withText(Kind::SoftBreak, {});
    if (type == CMARK_NODE_LINEBREAK)
        return withText(Kind::HardBreak, {});
    if (type == CMARK_NODE_EMPH)
        return withText(Kind::Emphasis, {});
    if (type == CMARK_NODE_STRONG)
        return withText(Kind::Strong, {});
    if (type == CMARK_NODE_LINK)
        return linkOf(node, Kind::Link);
    if (type == CMARK_NODE_IMAGE)
        return linkOf(node, Kind::Image);
    if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
        Node reference = withText(Kind::FootnoteReference, {});
        reference.number = literalOf(node).toInt();
        return reference;
    }
    return blockOf(node, type);
}

bool isMailLink(const Node &node)
{
    return node.kind == Kind::Link && node.title.isEmpty() &&
           node.target == QLatin1String("mailto:") + plainText(node.children);
}

bool isContainer(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::BulletList || kind == Kind::OrderedList || kind == Kind::Footnote ||
           kind == Kind::Emphasis || kind == Kind::Strong || kind == Kind::Strike || kind == Kind::Link ||
           kind == Kind::Image;
}

bool holdsInlines(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::Cell ||
           (kind >= Kind::Text && kind != Kind::Html);
}

/// Walks the document without recursion: its depth is the sender's choice, the depth of the tree is ours.
class TreeMaker
{
public:
    explicit TreeMaker(const QByteArray &source) : m_source(source)
    {
        m_lines.push_back(0);
        for (qsizetype at = m_source.indexOf('\n'); at >= 0; at = m_source.indexOf('\n', at + 1))
            m_lines.push_back(at + 1);
    }

    Node make(cmark_node *document)
    {
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
        cmark_event_type event = CMARK_EVENT_NONE;
        while ((event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_EXIT)
                leave();
            else
                enter(node);
        }
        return std::move(m_root);
    }

private:
    void enter(cmark_node *source)
    {
        Node node = nodeOf(source);
        const bool isLeaf = cmark_node_get_type(source) == CMARK_NODE_DOCUMENT ? false : !hasExit(source);
        if (isLeaf) {
            if (node.kind == Kind::Text)
                appendText(m_open.back().children, node.text);
            else
                m_open.back().children.push_back(std::move(node));
            return;
        }
        const bool skippedItem = node.kind == Kind::Item && m_isSkipped.back();
        const bool skip = skippedItem || (isContainer(node.kind) && m_open.size() > maxDepth);
        m_isSkipped.push_back(skip);
        if (skip)
            return;
        if (node.kind == Kind::Footnote)
            node.number = ++m_footnotes;
        if (node.kind == Kind::Cell)
            node.number = alignmentOf(source);
        if (node.kind == Kind::Item)
            node.marked = node.task && isTicked(source);
        m_open.push_back(std::move(node));
    }

    void leave()
    {
        const bool skipped = m_isSkipped.back();
        m_isSkipped.pop_back();
        if (skipped)
            return;
        Node node = std::move(m_open.back());
        m_open.pop_back();
        if (holdsInlines(node.kind))
            node.children = joined(pairedTags(std::move(node.children)));
        if (m_open.empty())
            m_root = std::move(node);
        else if (isMailLink(node))
            appendText(m_open.back().children, plainText(node.children));
        else
            m_open.back().children.push_back(std::move(node));
    }

    /// cmark-gfm looks for "[x]" in the whole line, but a later one is text.
    bool isTicked(cmark_node *item) const
    {
        const auto line = static_cast<size_t>(cmark_node_get_start_line(item) - 1);
        const qsizetype box = line < m_lines.size() ? m_source.indexOf('[', m_lines[line]) : -1;
        return box >= 0 && m_source.mid(box, 3).toLower() == "[x]";
    }

    static bool hasExit(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_THEMATIC_BREAK:
        case CMARK_NODE_CODE_BLOCK:
        case CMARK_NODE_TEXT:
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
        case CMARK_NODE_CODE:
        case CMARK_NODE_HTML_INLINE:
            return false;
        default:
            return true;
        }
    }

    /// The cells that the row has so far are those before this one.
    int alignmentOf(cmark_node *cell) const
    {
        const auto column = static_cast<int>(m_open.back().children.size());
        cmark_node *table = cmark_node_parent(cmark_node_parent(cell));
        if (!table || column >= cmark_gfm_extensions_get_table_columns(table))
            return NoAlignment;
        switch (cmark_gfm_extensions_get_table_alignments(table)[column]) {
        case 'l':
            return LeftAligned;
        case 'c':
            return Centred;
        case 'r':
            return RightAligned;
        default:
            return NoAlignment;
        }
    }

    const QByteArray &m_source;
    std::vector<qsizetype> m_lines; ///< where they start
    Node m_root;
    std::vector<Node> m_open;
    std::vector<bool> m_isSkipped;
    int m_footnotes = 0;
};

} // namespace

Node readMarkdown(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    const Document document = parse(utf8);
    return TreeMaker(utf8).make(document.get());
}

QList<SourceBlock> markdownBlocks(const QString &markdown)
{
    const Document document = parse(markdown.toUtf8());
    QList<SourceBlock> blocks;
    for (cmark_node *node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        const bool isCode = cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK;
        int length = 0;
        int offset = 0;
        char character = 0;
        const bool isFence = isCode && cmark_node_get_fenced(node, &length, &offset, &character) != 0;
        blocks.append({.firstLine = cmark_node_get_start_line(node) - 1,
                       .fence = isFence ? QString(length, QLatin1Char(character)) : QString()});
    }
    return blocks;
}

} // namespace twinspan::text
