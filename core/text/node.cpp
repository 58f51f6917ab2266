#include "core/text/node.h"

#include <utility>

namespace twinspan::text
{

void appendText(Nodes &inlines, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!inlines.empty() && inlines.back().kind == Kind::Text)
        inlines.back().text += text;
    else
        inlines.push_back({.kind = Kind::Text, .text = text, .target = {}, .title = {}});
}

Nodes joined(Nodes inlines)
{
    Nodes result;
    result.reserve(inlines.size());
    for (Node &node : inlines) {
        if (node.kind == Kind::Text) {
            appendText(result, node.text);
            continue;
        }
        result.push_back(std::move(node));
    }
    return result;
}

QString plainText(const Nodes &inlines)
{
    QString result;
    for (const Node &node : inlines) {
        switch (node.kind) {
        case Kind::Text:
        case Kind::Code:
            result += node.text;
            break;
        case Kind::SoftBreak:
            result += u' ';
            break;
        case Kind::HardBreak:
            result += u'\n';
            break;
        case Kind::FootnoteReference:
            result += QStringLiteral("[%1]").arg(node.number);
            break;
        case Kind::Html:
            if (!node.text.startsWith(QLatin1String("<!--")))
                result += node.text;
            break;
        case Kind::Link:
            result += node.children.empty() ? node.target : plainText(node.children);
            break;
        default:
            result += plainText(node.children);
        }
    }
    return result;
}

bool isBareLink(const Node &link)
{
    if (link.kind != Kind::Link || link.children.size() != 1 || link.children.front().kind != Kind::Text)
        return false;
    const QString &shown = link.children.front().text;
    return link.target == shown || link.target == QLatin1String("http://") + shown;
}

} // namespace twinspan::text
