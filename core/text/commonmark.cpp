#include "core/text/commonmark.h"

#include "core/text/joiners.h"
#include "core/text/probes.h"
#include "core/text/textparts.h"

namespace twinspan::text
{

QString markdownForCommonMark(const QString &markdown, const DefuseRules &rules)
{
    const QString source = normalised(markdown);
    QString result;
    qsizetype from = 0;
    for (const qsizetype position : liveSourcePositions(source, rules)) {
        result += withDoubledJoiners(source.sliced(from, position - from)) + QChar(wordJoiner);
        from = position;
    }
    return result + withDoubledJoiners(source.sliced(from));
}

QString markdownFromCommonMark(const QString &markdown)
{
    return undefused(normalised(markdown));
}

} // namespace twinspan::text
