#include "core/text/blocklist.h"

#include "core/text/markdownreader.h"
#include "core/text/textparts.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace twinspan::text
{

namespace
{
/// Above so many pairs to compare, only what is equal at both ends is aligned: time and memory stay bounded.
constexpr qsizetype maxPairs = 1'000'000;
/// So much of the words must be common for two blocks to be counterparts.
constexpr double alike = 0.4;

struct Range {
    int a0 = 0;
    int a1 = 0;
    int b0 = 0;
    int b1 = 0;

    bool isEmpty() const { return a0 == a1 || b0 == b1; }
    bool isTooLarge() const { return qsizetype(a1 - a0) * (b1 - b0) > maxPairs; }
};

/// Best order-preserving pairing of a range under a weight per pair.
template<typename Weight>
void pair(const Range &range, QList<int> &result, Weight weight)
{
    if (range.isEmpty() || range.isTooLarge())
        return;
    const int rows = range.a1 - range.a0;
    const int columns = range.b1 - range.b0;
    const auto at = [columns](int row, int column) {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns + 1) + static_cast<std::size_t>(column);
    };
    std::vector<double> best(at(rows, columns) + 1, 0.0);
    std::vector<double> weights(best.size(), 0.0);
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            const double own = weight(range.a0 + row, range.b0 + column);
            weights[at(row, column)] = own;
            best[at(row, column)] = std::max({best[at(row + 1, column)], best[at(row, column + 1)],
                                              own > 0 ? own + best[at(row + 1, column + 1)] : 0.0});
        }
    }
    for (int row = 0, column = 0; row < rows && column < columns;) {
        const double own = weights[at(row, column)];
        if (own > 0 && best[at(row, column)] == own + best[at(row + 1, column + 1)]) {
            result[range.a0 + row] = range.b0 + column;
            ++row;
            ++column;
        } else if (best[at(row, column)] == best[at(row + 1, column)]) {
            ++row;
        } else {
            ++column;
        }
    }
}

QSet<QString> pairsOfLetters(const QString &key)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < key.size(); ++i)
        pairs.insert(key.sliced(i, 2));
    return pairs;
}

double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const auto common = std::ranges::count_if(a, [&b](const QString &pair) { return b.contains(pair); });
    const double share = double(common) / double(a.size() + b.size() - common);
    return share >= alike ? share : 0;
}

void pairAlike(const QStringList &a, const QStringList &b, const Range &range, QList<int> &result)
{
    if (range.isEmpty() || range.isTooLarge())
        return;
    std::vector<QSet<QString>> left;
    std::vector<QSet<QString>> right;
    for (int i = range.a0; i < range.a1; ++i)
        left.push_back(pairsOfLetters(a.at(i)));
    for (int i = range.b0; i < range.b1; ++i)
        right.push_back(pairsOfLetters(b.at(i)));
    pair(range, result, [&](int i, int j) {
        return likeness(left.at(static_cast<std::size_t>(i - range.a0)),
                        right.at(static_cast<std::size_t>(j - range.b0)));
    });
}
} // namespace

QStringList blocksOf(const QString &markdown)
{
    const QStringList lines = normalised(markdown).split(u'\n');
    const QList<SourceBlock> starts = markdownBlocks(lines.join(u'\n'));
    QStringList blocks;
    const auto add = [&](qsizetype from, qsizetype to) {
        while (to > from && lines.at(to - 1).isEmpty())
            --to;
        while (from < to && lines.at(from).isEmpty())
            ++from;
        if (from < to)
            blocks.append(lines.sliced(from, to - from).join(u'\n'));
    };
    qsizetype from = 0;
    for (const SourceBlock &block : starts) {
        add(from, block.firstLine);
        from = block.firstLine;
    }
    add(from, lines.size());
    return blocks;
}

QString joinedBlocks(const QStringList &blocks)
{
    return blocks.join(QStringLiteral("\n\n"));
}

QString blockKey(const QString &block)
{
    QString key;
    const QString plain = plainFromMarkdown(block);
    // A rule, an image without a text, a comment: its markup is all that it has.
    const QString source = plain.trimmed().isEmpty() ? block : plain;
    for (const QChar c : source) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            key.append(c.toLower());
    }
    return key;
}

QList<int> alignedKeys(const QStringList &a, const QStringList &b)
{
    QList<int> result(a.size(), -1);
    Range middle{0, int(a.size()), 0, int(b.size())};
    while (!middle.isEmpty() && a.at(middle.a0) == b.at(middle.b0))
        result[middle.a0++] = middle.b0++;
    while (!middle.isEmpty() && a.at(middle.a1 - 1) == b.at(middle.b1 - 1))
        result[--middle.a1] = --middle.b1;
    pair(middle, result, [&](int i, int j) { return a.at(i) == b.at(j) ? 1.0 : 0.0; });
    Range gap{middle.a0, middle.a0, middle.b0, middle.b0};
    for (int i = middle.a0; i <= middle.a1; ++i) {
        const bool isEnd = i == middle.a1;
        if (!isEnd && result.at(i) < 0)
            continue;
        gap.a1 = i;
        gap.b1 = isEnd ? middle.b1 : result.at(i);
        pairAlike(a, b, gap, result);
        if (!isEnd)
            gap = {i + 1, i + 1, result.at(i) + 1, result.at(i) + 1};
    }
    return result;
}

} // namespace twinspan::text
