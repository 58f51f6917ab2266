#include "core/text/markdowntags.h"

#include <QLatin1String>

#include <array>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

struct Tag {
    QLatin1String name;
    Kind kind = Kind::Html;
    QLatin1String text;
};
constexpr std::array<Tag, 12> simpleTags{{
    {QLatin1String("b"), Kind::Strong, QLatin1String()},
    {QLatin1String("strong"), Kind::Strong, QLatin1String()},
    {QLatin1String("i"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("em"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("del"), Kind::Strike, QLatin1String()},
    {QLatin1String("s"), Kind::Strike, QLatin1String()},
    {QLatin1String("strike"), Kind::Strike, QLatin1String()},
    {QLatin1String("ins"), Kind::Tagged, QLatin1String("ins")},
    {QLatin1String("u"), Kind::Tagged, QLatin1String("ins")},
    {QLatin1String("sup"), Kind::Tagged, QLatin1String("sup")},
    {QLatin1String("sub"), Kind::Tagged, QLatin1String("sub")},
    {QLatin1String("kbd"), Kind::Tagged, QLatin1String("kbd")},
}};

const Tag *simpleTag(const QString &html, QLatin1String opening)
{
    for (const Tag &tag : simpleTags) {
        if (html.compare(opening + tag.name + QLatin1Char('>'), Qt::CaseInsensitive) == 0)
            return &tag;
    }
    return nullptr;
}

} // namespace

Nodes pairedTags(Nodes inlines)
{
    Nodes result;
    result.reserve(inlines.size());
    std::vector<size_t> openings;
    for (Node &node : inlines) {
        const bool isHtml = node.kind == Kind::Html;
        const Tag *closing = isHtml ? simpleTag(node.text, QLatin1String("</")) : nullptr;
        const QString opener = closing ? u'<' + QString(closing->name) + u'>' : QString();
        if (closing && !openings.empty() && result[openings.back()].text.compare(opener, Qt::CaseInsensitive) == 0) {
            const auto start = result.begin() + static_cast<std::ptrdiff_t>(openings.back());
            Node pair;
            pair.kind = closing->kind;
            pair.text = closing->text;
            pair.children.assign(std::make_move_iterator(start + 1), std::make_move_iterator(result.end()));
            pair.children = joined(std::move(pair.children));
            result.erase(start, result.end());
            openings.pop_back();
            if (!pair.children.empty())
                result.push_back(std::move(pair));
            continue;
        }
        if (isHtml && simpleTag(node.text, QLatin1String("<")) && openings.size() < maxDepth)
            openings.push_back(result.size());
        result.push_back(std::move(node));
    }
    return result;
}

} // namespace twinspan::text
