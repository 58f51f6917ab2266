#include "core/text/htmlflow.h"

#include "core/text/htmladapt.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace twinspan::text
{

namespace
{

bool isBlank(const Node &node)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    return node.kind == Kind::Text && std::all_of(node.text.begin(), node.text.end(), isSpace);
}

void moveAll(Nodes &from, Nodes &to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// A link around nothing leads nowhere that a person could see.
void addSpan(Node span, Nodes &inlines)
{
    if (std::all_of(span.children.begin(), span.children.end(), isBlank))
        moveAll(span.children, inlines);
    else
        inlines.push_back(std::move(span));
}

} // namespace

/// Where the next inline goes: into the innermost span.
Nodes &HtmlFlow::inlines()
{
    const auto span = std::find_if(m_spans.rbegin(), m_spans.rend(), [](const Span &each) { return !each.isIgnored; });
    return span == m_spans.rend() ? m_inlines : span->node.children;
}

void HtmlFlow::addInline(Node node)
{
    inlines().push_back(std::move(node));
}

void HtmlFlow::addText(const QString &text)
{
    appendText(inlines(), text);
}

void HtmlFlow::openSpan(const Node &span)
{
    const bool isOpen = std::any_of(m_spans.begin(), m_spans.end(), [&span](const Span &each) {
        return each.node.kind == span.kind && each.node.text == span.text;
    });
    m_spans.push_back({span, isOpen});
}

void HtmlFlow::closeSpan()
{
    Span span = std::move(m_spans.back());
    m_spans.pop_back();
    if (!span.isIgnored)
        addSpan(std::move(span.node), inlines());
}

void HtmlFlow::addBox(bool isTicked)
{
    const bool isFirst = m_takesBox && m_blocks.empty() && !m_box &&
                         std::all_of(m_inlines.begin(), m_inlines.end(), isBlank) &&
                         std::all_of(m_spans.begin(), m_spans.end(), [](const Span &span) {
                             return std::all_of(span.node.children.begin(), span.node.children.end(), isBlank);
                         });
    if (isFirst)
        m_box = isTicked;
    else
        addText(isTicked ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
}

/// Puts the content of the open spans where it belongs; they stay open, and empty.
void HtmlFlow::foldSpans()
{
    std::vector<Span> open;
    std::swap(open, m_spans);
    Nodes content;
    for (Span &span : std::ranges::reverse_view(open)) {
        if (span.isIgnored)
            continue;
        Node whole = span.node;
        span.node.children.clear();
        moveAll(content, whole.children);
        content.clear();
        addSpan(std::move(whole), content);
    }
    moveAll(content, m_inlines);
    std::swap(open, m_spans);
}

void HtmlFlow::endParagraph()
{
    foldSpans();
    std::vector<Nodes> paragraphs = paragraphsOf(adaptedForHtml(std::exchange(m_inlines, {})));
    for (Nodes &inlines : paragraphs) {
        Node paragraph;
        paragraph.kind = Kind::Paragraph;
        paragraph.children = std::move(inlines);
        m_blocks.push_back(std::move(paragraph));
    }
}

void HtmlFlow::addBlock(Node block)
{
    endParagraph();
    m_blocks.push_back(std::move(block));
}

Nodes HtmlFlow::take()
{
    endParagraph();
    return std::exchange(m_blocks, {});
}

} // namespace twinspan::text
