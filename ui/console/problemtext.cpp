#include "ui/console/problemtext.h"

#include "core/base/waitwords.h"

#include <QCoreApplication>

namespace twinspan::ui
{

QString remedyOf(const node::OpenProblem &problem)
{
    const QString wait = waitSentence(problem.problem, QDateTime::currentDateTimeUtc());
    QStringList parts{problem.problem.remedy};
    if (!wait.isEmpty())
        parts.append(wait);
    else if (problem.goesOn)
        parts.append(QCoreApplication::translate("ProblemsPage", "It goes on by itself as soon as that has passed."));
    return parts.join(u' ').trimmed();
}

} // namespace twinspan::ui
