#include "core/text/barelinks.h"

#include "core/text/textilespans.h"

#include <algorithm>
#include <utility>

namespace twinspan::text
{

namespace
{

constexpr qsizetype longest = 2000;

Node linkOf(const QString &address)
{
    Node link;
    link.kind = Kind::Link;
    link.target = linkTarget(address);
    appendText(link.children, address);
    return link;
}

/// The length of the address at the place, or 0.
qsizetype lengthAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at).toLower();
    const bool mayStart = first == u'h' || first == u'w' || first == u'f';
    if (!mayStart || (at > 0 && (text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'_')))
        return 0;
    const QStringView here = QStringView(text).sliced(at, std::min(text.size() - at, longest + 1));
    const qsizetype length = addressLength(here, false);
    return length > longest ? 0 : length;
}

} // namespace

Nodes withBareLinks(const QString &text)
{
    Nodes result;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = lengthAt(text, at);
        if (length == 0) {
            ++at;
            continue;
        }
        appendText(result, text.sliced(from, at - from));
        result.push_back(linkOf(text.sliced(at, length)));
        at += length;
        from = at;
    }
    appendText(result, text.sliced(from));
    return result;
}

} // namespace twinspan::text
