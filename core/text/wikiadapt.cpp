#include "core/text/wikiadapt.h"

#include "core/text/flatten.h"
#include "core/text/htmladapt.h"
#include "core/text/wikilinks.h"

#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

Nodes withoutBreaks(Nodes inlines)
{
    for (Node &node : inlines) {
        if (node.kind == Kind::HardBreak) {
            node.kind = Kind::Text;
            node.text = QStringLiteral(" ");
        }
        node.children = withoutBreaks(std::move(node.children));
    }
    return joined(std::move(inlines));
}

void append(Nodes &result, Nodes more)
{
    std::move(more.begin(), more.end(), std::back_inserter(result));
}

class WikiAdapter
{
public:
    static Nodes adapted(Nodes inlines)
    {
        Nodes result;
        for (Node &node : inlines)
            add(std::move(node), result);
        return joined(std::move(result));
    }

private:
    static void add(Node node, Nodes &result)
    {
        switch (node.kind) {
        case Kind::FootnoteReference:
            appendText(result, QStringLiteral("[%1]").arg(node.number));
            break;
        case Kind::Link:
            node.children = withoutBreaks(adapted(std::move(node.children)));
            if (wikiLinkTarget(node.target).isEmpty())
                append(result, readableTarget(std::move(node)));
            else
                result.push_back(std::move(node));
            break;
        case Kind::Image:
            node.title.clear();
            if (wikiImageTarget(node.target).isEmpty())
                append(result, readableTarget(std::move(node)));
            else
                result.push_back(std::move(node));
            break;
        case Kind::Emphasis:
        case Kind::Strong:
        case Kind::Strike:
        case Kind::Tagged:
            addSpan(std::move(node), result);
            break;
        default:
            result.push_back(std::move(node));
        }
    }

    static void addSpan(Node node, Nodes &result)
    {
        const Nodes children = adapted(std::exchange(node.children, {}));
        if (node.kind == Kind::Tagged && node.text == QLatin1String("kbd")) {
            node.kind = Kind::Code;
            node.text = plainText(children).simplified();
            result.push_back(std::move(node));
            return;
        }
        for (const Node &child : children) {
            if (child.kind != Kind::HardBreak) {
                node.children.push_back(child);
                continue;
            }
            result.push_back(node);
            result.push_back(child);
            node.children.clear();
        }
        result.push_back(std::move(node));
    }
};

} // namespace

Nodes adaptedForWiki(const Nodes &inlines)
{
    return adaptedForHtml(WikiAdapter::adapted(inlines), FileAddresses::Stay);
}

} // namespace twinspan::text
