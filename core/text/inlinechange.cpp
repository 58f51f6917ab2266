#include "core/text/inlinechange.h"

#include "core/text/blocklist.h"
#include "core/text/markdownreader.h"
#include "core/text/markdownwriter.h"

#include <algorithm>
#include <iterator>

namespace twinspan::text
{

namespace
{
/// A tree in the changing.
class Changing
{
public:
    explicit Changing(const InlineChange &change) : m_change(change) {}

    void walk(Node &parent, bool isInLink = false)
    {
        Nodes result;
        result.reserve(parent.children.size());
        for (Node &child : parent.children) {
            std::optional<Nodes> instead = isOffered(child, isInLink) ? m_change(child) : std::nullopt;
            if (instead) {
                ++m_count;
                std::ranges::move(*instead, std::back_inserter(result));
                continue;
            }
            if (child.kind != Kind::Image)
                walk(child, isInLink || child.kind == Kind::Link);
            result.push_back(std::move(child));
        }
        // Neighbouring texts are one: a writer looks at what stands beside a character.
        parent.children = joined(std::move(result));
    }

    int count() const { return m_count; }

private:
    static bool isOffered(const Node &node, bool isInLink)
    {
        return node.kind == Kind::Image || (!isInLink && (node.kind == Kind::Link || node.kind == Kind::Text));
    }

    const InlineChange &m_change;
    int m_count = 0;
};

struct Changed {
    QString text;
    int count = 0; ///< of the places that changed
};

Changed changed(const QString &markdown, const InlineChange &change)
{
    Node document = readMarkdown(markdown);
    Changing changing(change);
    changing.walk(document);
    return {changing.count() == 0 ? markdown : writeMarkdown(document), changing.count()};
}
} // namespace

QString withChangedInlines(const QString &markdown, const InlineChange &change)
{
    const Changed whole = changed(markdown, change);
    if (whole.count == 0)
        return markdown;
    QStringList blocks = blocksOf(markdown);
    int count = 0;
    for (QString &block : blocks) {
        const Changed part = changed(block, change);
        count += part.count;
        block = part.text;
    }
    // An address that stands in another block (a link definition) is only seen in the whole.
    return count == whole.count ? joinedBlocks(blocks) : whole.text;
}

Nodes readableInstead(const Node &linkOrImage, const QString &fileName)
{
    const QString shown = plainText(linkOrImage.children).simplified();
    const bool saysName = shown.isEmpty() || shown == fileName;
    Nodes result;
    if (linkOrImage.kind == Kind::Image) {
        appendText(result, u'[' + (saysName ? fileName : shown + QStringLiteral(": ") + fileName) + u']');
        return result;
    }
    if (!saysName) {
        result = linkOrImage.children;
        appendText(result, QStringLiteral(" "));
    }
    appendText(result, u'[' + fileName + u']');
    return result;
}

} // namespace twinspan::text
