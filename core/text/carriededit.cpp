#include "core/text/carriededit.h"

#include "core/text/blocklist.h"
#include "core/text/commonmark.h"
#include "core/text/markdownreader.h"
#include "core/text/textparts.h"

#include <QSet>

namespace twinspan::text
{

namespace
{
/// Blocks from..to of `before` have become blocks first..last of `after`; the ends are not part of it.
struct Hunk {
    int from = 0;
    int to = 0;
    int first = 0;
    int last = 0;
};

QList<Hunk> difference(const QStringList &before, const QStringList &after)
{
    // Only blocks that are equal character by character were not edited.
    QList<int> same = alignedKeys(before, after);
    for (int i = 0; i < same.size(); ++i) {
        if (same.at(i) >= 0 && before.at(i) != after.at(same.at(i)))
            same[i] = -1;
    }
    QList<Hunk> hunks;
    Hunk open;
    for (int i = 0; i <= before.size(); ++i) {
        const bool isEnd = i == before.size();
        if (!isEnd && same.at(i) < 0)
            continue;
        open.to = i;
        open.last = isEnd ? int(after.size()) : same.at(i);
        if (open.from != open.to || open.first != open.last)
            hunks.append(open);
        if (!isEnd)
            open = {i + 1, i + 1, same.at(i) + 1, same.at(i) + 1};
    }
    return hunks;
}

/// The text that the edits are carried into.
class Target
{
public:
    Target(const QStringList &before, QStringList blocks)
        : m_blocks(std::move(blocks)), m_place(keyed(before, m_blocks))
    {
    }

    void apply(const Hunk &hunk, const QStringList &after)
    {
        int at = placeBehind(hunk.from);
        QSet<int> used;
        // Block by block, so that each new one stands where its old one stood.
        const int old = hunk.to - hunk.from;
        const int fresh = hunk.last - hunk.first;
        for (int i = 0; i < std::max(old, fresh); ++i) {
            const int place = i < old ? m_place.at(hunk.from + i) : -1;
            if (place >= 0)
                at = place;
            if (i < fresh)
                m_replacement[at].append(after.at(hunk.first + i));
        }
    }

    QString text() const
    {
        QStringList result = m_replacement.value(-1);
        for (int i = 0; i < m_blocks.size(); ++i) {
            if (!m_replaced.contains(i))
                result.append(m_blocks.at(i));
            result += m_replacement.value(i);
        }
        return joinedBlocks(result);
    }

    void markReplaced(const Hunk &hunk)
    {
        bool hasPlace = false;
        for (int i = hunk.from; i < hunk.to; ++i) {
            hasPlace = hasPlace || m_place.at(i) >= 0;
            if (m_place.at(i) >= 0)
                m_replaced.insert(m_place.at(i));
        }
        // Says the same in words so different that it was not recognised: else the passage would stand there twice.
        if (!hasPlace && hunk.from < hunk.to && isAlone(hunk))
            replaceBetween(hunk);
    }

private:
    /// Both neighbours of the edited passage have their counterparts.
    bool isAlone(const Hunk &hunk) const
    {
        return (hunk.from == 0 || m_place.at(hunk.from - 1) >= 0) &&
               (hunk.to == m_place.size() || m_place.at(hunk.to) >= 0);
    }

    void replaceBetween(const Hunk &hunk)
    {
        const int from = hunk.from == 0 ? 0 : m_place.at(hunk.from - 1) + 1;
        const int to = hunk.to == m_place.size() ? int(m_blocks.size()) : m_place.at(hunk.to);
        for (int i = from; i < to; ++i)
            m_replaced.insert(i);
    }

    static QList<int> keyed(const QStringList &before, const QStringList &blocks)
    {
        QStringList left;
        QStringList right;
        for (const QString &block : before)
            left.append(blockKey(block));
        for (const QString &block : blocks)
            right.append(blockKey(block));
        return alignedKeys(left, right);
    }

    /// The block of the target behind which something belongs that stands at this place of `before`.
    int placeBehind(int position) const
    {
        for (int i = position - 1; i >= 0; --i) {
            if (m_place.at(i) >= 0)
                return m_place.at(i);
        }
        // In front of everything that has a counterpart, but behind what only the target has at its top.
        for (int i = position; i < m_place.size(); ++i) {
            if (m_place.at(i) >= 0)
                return m_place.at(i) - 1;
        }
        return int(m_blocks.size()) - 1;
    }

    QStringList m_blocks;
    QList<int> m_place; ///< by block of `before`
    QSet<int> m_replaced;
    QHash<int, QStringList> m_replacement; ///< by block of the target: what stands behind it or in its place
};
} // namespace

bool sameMeaning(const QString &markdown, const QString &other)
{
    if (markdown == other)
        return true;
    const QString one = markdownFromCommonMark(markdown);
    const QString two = markdownFromCommonMark(other);
    return one == two || readMarkdown(one) == readMarkdown(two);
}

QString carriedEdit(const QString &before, const QString &after, const QString &target)
{
    const QStringList old = blocksOf(before);
    if (old.isEmpty())
        return after;
    const QStringList now = blocksOf(after);
    const QList<Hunk> hunks = difference(old, now);
    Target result(old, blocksOf(target));
    for (const Hunk &hunk : hunks) {
        result.markReplaced(hunk);
        result.apply(hunk, now);
    }
    return hunks.isEmpty() ? target : result.text();
}

} // namespace twinspan::text
