#include "core/text/commonmark.h"

#include "core/text/probes.h"
#include "core/text/textparts.h"

namespace twinspan::text
{

QString markdownForCommonMark(const QString &markdown, const DefuseRules &rules)
{
    const QString source = normalised(markdown);
    return withJoiners(source, liveSourcePositions(source, rules));
}

QString markdownFromCommonMark(const QString &markdown)
{
    return undefused(normalised(markdown));
}

} // namespace twinspan::text
