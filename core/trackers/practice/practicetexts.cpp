#include "core/trackers/practice/practicetexts.h"

namespace twinspan::trackers
{

tl::unexpected<Problem> practiceRefusal(ProblemKind kind, const char *code, const QString &cause, const QString &remedy)
{
    return fail(kind, QStringLiteral("practice.") + QLatin1String(code), cause, remedy);
}

} // namespace twinspan::trackers
