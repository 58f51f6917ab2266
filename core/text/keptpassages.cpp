#include "core/text/keptpassages.h"

#include "core/text/keptpieces.h"

#include <QHash>

#include <algorithm>

namespace twinspan::text
{

namespace
{

/// How many passages from `first` on have together so many blocks; 0: none do.
qsizetype countFor(const QList<Passage> &passages, qsizetype first, qsizetype blocks)
{
    qsizetype end = first;
    while (end < passages.size() && blocks > 0)
        blocks -= passages.at(end++).says.size();
    return blocks == 0 ? end - first : 0;
}

/// The passages of `old` that stay, by the block of `fresh` at which they stand.
QHash<qsizetype, const Passage *> keptByBlock(const QList<Passage> &fresh, const QList<Passage> &old)
{
    QStringList blocks;
    for (const Passage &passage : fresh)
        blocks += passage.says;
    QList<QStringList> parts;
    for (const Passage &passage : old)
        parts.append(passage.says);
    const QList<int> places = keptPlaces(parts, blocks);
    QHash<qsizetype, const Passage *> result;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) >= 0)
            result.insert(places.at(i), &old.at(i));
    }
    return result;
}

} // namespace

QString withKeptPassages(const QString &fresh, const QString &old, PassagesOf passagesOf)
{
    const QList<Passage> now = passagesOf(fresh);
    const QList<Passage> before = passagesOf(old);
    const QHash<qsizetype, const Passage *> keptAt = keptByBlock(now, before);
    QString text;
    QStringList pieces;
    qsizetype block = 0;
    for (qsizetype i = 0; i < now.size();) {
        const Passage *kept = now.at(i).says.isEmpty() ? nullptr : keptAt.value(block);
        const qsizetype count = kept ? countFor(now, i, kept->says.size()) : 0;
        const Passage &piece = count > 0 ? *kept : now.at(i);
        pieces.append(piece.source);
        block += piece.says.size();
        i += std::max<qsizetype>(count, 1);
        text += piece.source + now.at(i - 1).behind;
    }
    // What one of them opens and does not close would take in the next.
    return std::ranges::equal(passagesOf(text), pieces, {}, &Passage::source) ? text : fresh;
}

} // namespace twinspan::text
