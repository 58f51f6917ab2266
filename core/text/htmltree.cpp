#include "core/text/htmltree.h"

#include "core/text/defuse.h"
#include "core/text/htmladapt.h"
#include "core/text/htmlcode.h"
#include "core/text/htmldom.h"
#include "core/text/htmlfitting.h"
#include "core/text/htmlflow.h"
#include "core/text/htmlitems.h"
#include "core/text/htmltable.h"
#include "core/text/htmltrim.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace twinspan::text
{

namespace
{

Node made(Kind kind, const QString &text = {})
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

/// What a span of HTML is for us; a Paragraph when it is none.
Node spanOf(const GumboNode &element)
{
    switch (tagOf(element)) {
    case GUMBO_TAG_B:
        return made(Kind::Strong);
    case GUMBO_TAG_I:
        return made(Kind::Emphasis);
    case GUMBO_TAG_S:
        return made(Kind::Strike);
    case GUMBO_TAG_U:
        return made(Kind::Tagged, QStringLiteral("ins"));
    case GUMBO_TAG_KBD:
        return made(Kind::Tagged, QStringLiteral("kbd"));
    case GUMBO_TAG_SUB:
        return made(Kind::Tagged, QStringLiteral("sub"));
    case GUMBO_TAG_SUP:
        return made(Kind::Tagged, QStringLiteral("sup"));
    default:
        return made(Kind::Paragraph);
    }
}

class TreeMaker
{
public:
    Node make(const HtmlDom &dom)
    {
        findFootnotes(dom.body());
        HtmlFlow flow;
        addChildren(dom.body(), flow);
        Node document = made(Kind::Document);
        document.children = flow.take();
        std::move(m_footnotes.begin(), m_footnotes.end(), std::back_inserter(document.children));
        return document;
    }

private:
    void addChildren(const GumboVector &children, HtmlFlow &flow)
    {
        for (unsigned i = 0; i < children.length; ++i)
            add(childAt(children, i), flow);
    }

    Nodes blocksOf(const GumboVector &children)
    {
        HtmlFlow flow;
        addChildren(children, flow);
        return flow.take();
    }

    void add(const GumboNode &node, HtmlFlow &flow)
    {
        if (isText(node))
            addText(textOf(node), flow);
        else if (const Node span = spanOf(node); span.kind != Kind::Paragraph)
            addSpan(node, span, flow);
        else if (node.type == GUMBO_NODE_ELEMENT)
            addElement(node, flow);
    }

    void addText(const QString &text, HtmlFlow &flow) const
    {
        if (m_inCode)
            flow.addInline(made(Kind::Code, text));
        else
            flow.addText(text);
    }

    void addSpan(const GumboNode &node, const Node &span, HtmlFlow &flow)
    {
        const GumboVector &children = childrenOf(node);
        if (tagOf(node) == GUMBO_TAG_SUP && children.length == 1 && footnoteOf(childAt(children, 0)) > 0)
            return addLink(childAt(children, 0), flow);
        flow.openSpan(span);
        addChildren(childrenOf(node), flow);
        flow.closeSpan();
    }

    void addElement(const GumboNode &node, HtmlFlow &flow)
    {
        switch (tagOf(node)) {
        case GUMBO_TAG_A:
            addLink(node, flow);
            break;
        case GUMBO_TAG_SAMP: {
            const bool wasInCode = std::exchange(m_inCode, true);
            addChildren(childrenOf(node), flow);
            m_inCode = wasInCode;
            break;
        }
        case GUMBO_TAG_BR:
            flow.addInline(made(Kind::HardBreak));
            break;
        case GUMBO_TAG_IMG:
            addImage(node, flow);
            break;
        case GUMBO_TAG_INPUT:
            if (attributeOf(node, "type").compare(QLatin1String("checkbox"), Qt::CaseInsensitive) == 0)
                flow.addBox(gumbo_get_attribute(&node.v.element.attributes, "checked") != nullptr);
            break;
        default: {
            const bool wasInCode = std::exchange(m_inCode, false);
            addBlock(node, flow);
            m_inCode = wasInCode;
        }
        }
    }

    void addBlock(const GumboNode &node, HtmlFlow &flow)
    {
        switch (tagOf(node)) {
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            addHeading(node, flow);
            break;
        case GUMBO_TAG_BLOCKQUOTE:
            addFilled(Kind::Quote, blocksOf(childrenOf(node)), flow);
            break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            addList(node, flow);
            break;
        case GUMBO_TAG_PRE:
            flow.addBlock(codeBlockOf(node));
            break;
        case GUMBO_TAG_HR:
            flow.addBlock(made(Kind::Rule));
            break;
        case GUMBO_TAG_TABLE:
            addTable(node, flow);
            break;
        case GUMBO_TAG_DT:
            addFilled(Kind::Paragraph, term(node), flow);
            break;
        case GUMBO_TAG_LI: {
            Node list = made(Kind::BulletList);
            list.children.push_back(item(node));
            settleBox(list.children.front());
            flow.addBlock(std::move(list));
            break;
        }
        default:
            addDivision(node, flow);
        }
    }

    void addDivision(const GumboNode &node, HtmlFlow &flow)
    {
        if (hasClass(node, QLatin1String("footnotes")) && !m_footnoteNumbers.isEmpty())
            return addFootnotes(node, flow);
        flow.endParagraph();
        addChildren(childrenOf(node), flow);
        flow.endParagraph();
    }

    static void addBlocks(Nodes blocks, HtmlFlow &flow)
    {
        flow.endParagraph();
        for (Node &block : blocks)
            flow.addBlock(std::move(block));
    }

    static void addFilled(Kind kind, Nodes children, HtmlFlow &flow)
    {
        if (children.empty())
            return flow.endParagraph();
        Node block = made(kind);
        block.children = std::move(children);
        flow.addBlock(std::move(block));
    }

    void addHeading(const GumboNode &node, HtmlFlow &flow)
    {
        Nodes inlines = onOneLine(inlinesOf(blocksOf(childrenOf(node))));
        if (inlines.empty())
            return flow.endParagraph();
        Node heading = made(Kind::Heading);
        heading.number = int(tagOf(node)) - int(GUMBO_TAG_H1) + 1;
        heading.children = std::move(inlines);
        flow.addBlock(std::move(heading));
    }

    Nodes term(const GumboNode &node)
    {
        Node strong = made(Kind::Strong);
        strong.children = inlinesOf(blocksOf(childrenOf(node)));
        return adaptedForHtml({std::move(strong)});
    }

    /// The number of the footnote that a link refers to, or 0. GitHub marks its references in a way of its own.
    int footnoteOf(const GumboNode &node) const
    {
        if (tagOf(node) != GUMBO_TAG_A || m_footnoteNumbers.isEmpty())
            return 0;
        const bool isReference = hasClass(node, QLatin1String("footnote-ref")) ||
                                 (node.parent && hasClass(*node.parent, QLatin1String("footnote-ref"))) ||
                                 gumbo_get_attribute(&node.v.element.attributes, "data-footnote-ref");
        return isReference ? m_footnoteNumbers.value(attributeOf(node, "href").mid(1)) : 0;
    }

    void addLink(const GumboNode &node, HtmlFlow &flow)
    {
        const bool leadsBack =
            hasClass(node, QLatin1String("footnote-backref")) || hasClass(node, QLatin1String("data-footnote-backref"));
        if (leadsBack && m_inFootnote)
            return;
        if (const int footnote = footnoteOf(node); footnote > 0) {
            Node reference = made(Kind::FootnoteReference);
            reference.number = footnote;
            return flow.addInline(std::move(reference));
        }
        Node link = made(Kind::Link);
        link.target = attributeOf(node, "href");
        link.title = undefused(attributeOf(node, "title"));
        addSpan(node, link, flow);
    }

    static void addImage(const GumboNode &node, HtmlFlow &flow)
    {
        Node image = made(Kind::Image);
        image.target = attributeOf(node, "src");
        image.title = undefused(attributeOf(node, "title"));
        appendText(image.children, undefused(attributeOf(node, "alt")));
        flow.addInline(std::move(image));
    }

    void addList(const GumboNode &node, HtmlFlow &flow)
    {
        Node list = made(tagOf(node) == GUMBO_TAG_OL ? Kind::OrderedList : Kind::BulletList);
        if (list.kind == Kind::OrderedList) {
            constexpr int highest = 999'999'999; // Markdown allows nine digits
            bool isNumber = false;
            const int start = attributeOf(node, "start").toInt(&isNumber);
            list.number = isNumber && start >= 0 ? std::min(start, highest) : 1;
        }
        const GumboVector &children = childrenOf(node);
        for (unsigned i = 0; i < children.length; ++i) {
            if (tagOf(childAt(children, i)) == GUMBO_TAG_LI)
                list.children.push_back(item(childAt(children, i)));
            else
                addStray(childAt(children, i), list);
        }
        std::for_each(list.children.begin(), list.children.end(), settleBox);
        if (!list.children.empty())
            flow.addBlock(std::move(list));
    }

    /// What stands in a list outside its items belongs to the one before.
    void addStray(const GumboNode &node, Node &list)
    {
        HtmlFlow flow;
        add(node, flow);
        Nodes blocks = flow.take();
        if (blocks.empty())
            return;
        if (list.children.empty())
            list.children.push_back(made(Kind::Item));
        std::move(blocks.begin(), blocks.end(), std::back_inserter(list.children.back().children));
    }

    Node item(const GumboNode &node)
    {
        HtmlFlow flow(HtmlFlow::Of::Item);
        addChildren(childrenOf(node), flow);
        Node item = made(Kind::Item);
        item.children = flow.take();
        item.task = flow.box().has_value();
        item.marked = flow.box().value_or(false);
        return item;
    }

    void addTable(const GumboNode &node, HtmlFlow &flow)
    {
        const HtmlTable table(node);
        for (const GumboNode *caption : table.captions())
            addBlocks(blocksOf(childrenOf(*caption)), flow);
        const auto content = [this](const GumboNode &cell) {
            return adaptedForHtml(inlinesOf(blocksOf(childrenOf(cell))));
        };
        Node made = table.table(content);
        if (!made.children.empty())
            flow.addBlock(std::move(made));
    }

    // Footnotes: <section class="footnotes"> holds them, each an item with an id.

    void findFootnotes(const GumboVector &children, bool isIn = false)
    {
        for (unsigned i = 0; i < children.length; ++i) {
            const GumboNode &node = childAt(children, i);
            const QString id = isIn && tagOf(node) == GUMBO_TAG_LI ? attributeOf(node, "id") : QString();
            if (!id.isEmpty() && !m_footnoteNumbers.contains(id))
                m_footnoteNumbers.insert(id, int(m_footnoteNumbers.size()) + 1);
            else
                findFootnotes(childrenOf(node), isIn || hasClass(node, QLatin1String("footnotes")));
        }
    }

    void addFootnotes(const GumboNode &node, HtmlFlow &flow)
    {
        flow.endParagraph();
        const GumboVector &children = childrenOf(node);
        for (unsigned i = 0; i < children.length; ++i) {
            const GumboNode &child = childAt(children, i);
            const int number = m_footnoteNumbers.value(attributeOf(child, "id"));
            if (tagOf(child) == GUMBO_TAG_LI && number > 0 && !m_made.contains(number)) {
                m_made.insert(number);
                const bool wasInFootnote = std::exchange(m_inFootnote, true);
                Node footnote = made(Kind::Footnote);
                footnote.number = number;
                footnote.children = blocksOf(childrenOf(child));
                m_footnotes.push_back(std::move(footnote));
                m_inFootnote = wasInFootnote;
            } else if (tagOf(child) == GUMBO_TAG_OL) {
                addFootnotes(child, flow);
            } else if (tagOf(child) != GUMBO_TAG_HR) {
                add(child, flow);
            }
        }
        flow.endParagraph();
    }

    QHash<QString, int> m_footnoteNumbers; ///< by the id of the item
    QSet<int> m_made;                      ///< their numbers; a second one of an id is an item like others
    Nodes m_footnotes;
    bool m_inFootnote = false;
    bool m_inCode = false;
};

} // namespace

Node readHtml(const QString &html)
{
    const HtmlDom dom(trimmedHtml(html));
    return fittedForMarkdown(TreeMaker().make(dom));
}

} // namespace twinspan::text
