#include "core/text/adfruns.h"

#include <iterator>
#include <span>
#include <utility>

namespace twinspan::text
{

namespace
{

/// From the outside in.
enum class Layer { Link, Strong, Em, Strike, Underline, Subsup, Bare };

Layer below(Layer layer)
{
    return static_cast<Layer>(static_cast<int>(layer) + 1);
}

bool isMarked(const AdfMarks &marks, Layer layer)
{
    switch (layer) {
    case Layer::Link:
        return !marks.href.isEmpty();
    case Layer::Strong:
        return marks.strong;
    case Layer::Em:
        return marks.em;
    case Layer::Strike:
        return marks.strike;
    case Layer::Underline:
        return marks.underline;
    case Layer::Subsup:
        return !marks.subsup.isEmpty();
    case Layer::Bare:
        break;
    }
    return false;
}

bool isSame(const AdfMarks &a, const AdfMarks &b, Layer layer)
{
    if (layer == Layer::Link)
        return a.href == b.href && a.title == b.title;
    return layer == Layer::Subsup ? a.subsup == b.subsup : isMarked(a, layer) == isMarked(b, layer);
}

Node spanOf(const AdfMarks &marks, Layer layer)
{
    Node node;
    switch (layer) {
    case Layer::Link:
        node.kind = Kind::Link;
        node.target = marks.href;
        node.title = marks.title;
        break;
    case Layer::Strong:
        node.kind = Kind::Strong;
        break;
    case Layer::Em:
        node.kind = Kind::Emphasis;
        break;
    case Layer::Strike:
        node.kind = Kind::Strike;
        break;
    default:
        node.kind = Kind::Tagged;
        node.text = layer == Layer::Underline ? QStringLiteral("ins") : marks.subsup;
    }
    return node;
}

Nodes nested(std::span<const AdfRun> runs, Layer layer)
{
    Nodes result;
    size_t from = 0;
    while (from < runs.size()) {
        size_t end = from + 1;
        while (layer != Layer::Bare && end < runs.size() && isSame(runs[from].marks, runs[end].marks, layer))
            ++end;
        if (layer == Layer::Bare) {
            result.push_back(runs[from].node);
        } else {
            Nodes inner = nested(runs.subspan(from, end - from), below(layer));
            if (isMarked(runs[from].marks, layer)) {
                result.push_back(spanOf(runs[from].marks, layer));
                result.back().children = std::move(inner);
            } else {
                result.insert(result.end(), std::make_move_iterator(inner.begin()),
                              std::make_move_iterator(inner.end()));
            }
        }
        from = end;
    }
    return joined(std::move(result));
}

void addRuns(const Nodes &inlines, const AdfMarks &marks, std::vector<AdfRun> &runs);

void addSpan(const Node &node, AdfMarks marks, std::vector<AdfRun> &runs)
{
    switch (node.kind) {
    case Kind::Link:
        marks.href = node.target;
        marks.title = node.title;
        break;
    case Kind::Strong:
        marks.strong = true;
        break;
    case Kind::Emphasis:
        marks.em = true;
        break;
    case Kind::Strike:
        marks.strike = true;
        break;
    default:
        marks.underline = marks.underline || node.text == QLatin1String("ins");
        if (node.text.startsWith(QLatin1String("su")))
            marks.subsup = node.text;
    }
    addRuns(node.children, marks, runs);
}

void addRuns(const Nodes &inlines, const AdfMarks &marks, std::vector<AdfRun> &runs)
{
    for (const Node &node : inlines) {
        const bool isKey = node.kind == Kind::Tagged && node.text == QLatin1String("kbd");
        if (node.kind == Kind::Text || node.kind == Kind::Image) {
            runs.push_back({node, marks});
        } else if (node.kind == Kind::Code || isKey) {
            Node code;
            code.kind = Kind::Code;
            code.text = isKey ? plainText(node.children).simplified() : node.text;
            AdfMarks link;
            link.href = marks.href;
            link.title = marks.title;
            if (!code.text.isEmpty())
                runs.push_back({std::move(code), std::move(link)});
        } else if (node.kind == Kind::HardBreak) {
            runs.push_back({node, {}});
        } else {
            addSpan(node, marks, runs);
        }
    }
}

} // namespace

std::vector<AdfRun> runsOf(const Nodes &inlines)
{
    std::vector<AdfRun> runs;
    addRuns(inlines, {}, runs);
    return runs;
}

Nodes inlinesOf(const std::vector<AdfRun> &runs)
{
    return nested(runs, Layer::Link);
}

} // namespace twinspan::text
