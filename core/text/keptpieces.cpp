#include "core/text/keptpieces.h"

#include "core/text/blocklist.h"
#include "core/text/markdownwriter.h"

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

QStringList keysOf(const Nodes &blocks)
{
    QStringList keys;
    for (const Node &block : blocks)
        keys.append(keyOf(block));
    return keys;
}

QList<int> keptPlaces(const QList<QStringList> &parts, const QStringList &blocks)
{
    QStringList old;
    for (const QStringList &part : parts)
        old += part;
    const QList<int> counterparts = alignedKeys(old, blocks);
    QList<int> places;
    int from = 0;
    for (const QStringList &part : parts) {
        const int size = static_cast<int>(part.size());
        places.append(size == 0 ? -1 : placeOf(counterparts, old, blocks, from, size));
        from += size;
    }
    return places;
}

std::vector<Piece> keptPieces(const std::vector<Nodes> &parts, const Nodes &blocks)
{
    QList<QStringList> old;
    for (const Nodes &part : parts)
        old.append(keysOf(part));
    const QList<int> places = keptPlaces(old, keysOf(blocks));
    std::vector<Piece> pieces;
    int next = 0;
    const auto addUpTo = [&](int end) {
        if (next < end)
            pieces.push_back({.kept = -1, .blocks = Nodes(blocks.begin() + next, blocks.begin() + end)});
        next = std::max(next, end);
    };
    for (int i = 0; i < places.size(); ++i) {
        if (places.at(i) < 0)
            continue;
        addUpTo(places.at(i));
        pieces.push_back({.kept = i});
        next += static_cast<int>(old.at(i).size());
    }
    addUpTo(static_cast<int>(blocks.size()));
    return pieces;
}

} // namespace twinspan::text
