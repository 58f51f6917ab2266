#pragma once

#include "core/text/node.h"

#include <optional>

namespace twinspan::text
{

/// Collects what comes one after the other in an element as blocks: text and spans become paragraphs, and spans that
/// lie open where a block comes go on behind it.
class HtmlFlow
{
public:
    enum class Of { Blocks, Item };
    explicit HtmlFlow(Of content = Of::Blocks) : m_takesBox(content == Of::Item) {}

    void addInline(Node node);
    void addText(const QString &text);

    /// Opens a span; each has its closeSpan().
    void openSpan(const Node &span);
    void closeSpan();

    /// A box in front of everything else in an item is the item's; elsewhere it is text.
    void addBox(bool isTicked);
    std::optional<bool> box() const { return m_box; }

    /// What was collected of a paragraph is one; what comes next starts a new one.
    void endParagraph();
    void addBlock(Node block);

    /// The blocks so far; nothing is in it afterwards.
    Nodes take();

private:
    struct Span {
        Node node;
        bool isIgnored = false; ///< one of its kind lies open
    };

    void foldSpans();
    Nodes &inlines();

    Nodes m_blocks;
    Nodes m_inlines;
    std::vector<Span> m_spans;
    bool m_takesBox;
    std::optional<bool> m_box;
};

} // namespace twinspan::text
