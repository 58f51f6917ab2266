#include "core/text/commonmarkedit.h"

#include "core/text/defuse.h"
#include "core/text/keptpassages.h"
#include "core/text/markdownreader.h"
#include "core/text/textparts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace twinspan::text
{

namespace
{

QList<Passage> passagesOf(const QString &markdown)
{
    const QStringList lines = markdown.split(u'\n');
    QList<qsizetype> starts;
    for (const SourceBlock &block : markdownBlocks(markdown))
        starts.append(block.firstLine);
    starts.append(lines.size());
    // Footnotes stand at the end of the tree, wherever they are in the source.
    std::ranges::sort(starts);
    QList<Passage> passages;
    qsizetype from = 0;
    for (const qsizetype start : std::as_const(starts)) {
        const qsizetype end = std::min(start, lines.size());
        qsizetype textEnd = end;
        while (textEnd > from && lines.at(textEnd - 1).isEmpty())
            --textEnd;
        if (end <= from || (textEnd == from && end == lines.size()))
            continue;
        const QString source = lines.sliced(from, textEnd - from).join(u'\n');
        const QString behind(end - textEnd + (end < lines.size() ? 1 : 0), u'\n');
        passages.append({source, behind, {undefused(source)}});
        from = end;
    }
    return passages;
}

/// What links and footnotes are defined for: without its definition a link is plain text, in which other things are
/// live.
QSet<QString> definedLabels(const QString &markdown)
{
    static const QRegularExpression definition(QStringLiteral("^[\\s>]*\\[([^\\n]*?)\\]:"),
                                               QRegularExpression::MultilineOption);
    QSet<QString> labels;
    const QString plain = undefused(markdown);
    for (auto matches = definition.globalMatch(plain); matches.hasNext();)
        labels.insert(matches.next().captured(1));
    return labels;
}

} // namespace

QString editedCommonMark(const QString &original, const QString &fresh)
{
    const QString old = normalised(original);
    if (definedLabels(old) != definedLabels(fresh))
        return fresh;
    return withKeptPassages(fresh, old, passagesOf);
}

} // namespace twinspan::text
