#include "core/text/keptpieces.h"

#include "core/text/blocklist.h"
#include "core/text/markdownwriter.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace twinspan::text
{

namespace
{

QString keyOf(const Node &block)
{
    Node document;
    document.children.push_back(block);
    return writeMarkdown(document);
}

/// Where the part stands unchanged and in one piece among the new blocks, else -1.
int placeOf(const QList<int> &counterparts, const QStringList &old, const QStringList &fresh, int from, int size)
{
    const int place = counterparts.at(from);
    for (int i = 0; i < size; ++i) {
        if (place < 0 || counterparts.at(from + i) != place + i || old.at(from + i) != fresh.at(place + i))
            return -1;
    }
    return place;
}

} // namespace

std::vector<Piece> keptPieces(const std::vector<Nodes> &parts, const Nodes &blocks)
{
    QStringList old;
    QStringList fresh;
    for (const Nodes &part : parts) {
        for (const Node &block : part)
            old.append(keyOf(block));
    }
    for (const Node &block : blocks)
        fresh.append(keyOf(block));
    const QList<int> counterparts = alignedKeys(old, fresh);
    std::vector<Piece> pieces;
    int next = 0;
    const auto addUpTo = [&](int end) {
        if (next < end)
            pieces.push_back({.kept = -1, .blocks = Nodes(blocks.begin() + next, blocks.begin() + end)});
        next = std::max(next, end);
    };
    int from = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const int size = static_cast<int>(parts[i].size());
        const int place = size == 0 ? -1 : placeOf(counterparts, old, fresh, from, size);
        from += size;
        if (place < next)
            continue;
        addUpTo(place);
        pieces.push_back({.kept = static_cast<int>(i)});
        next = place + size;
    }
    addUpTo(static_cast<int>(blocks.size()));
    return pieces;
}

} // namespace twinspan::text
