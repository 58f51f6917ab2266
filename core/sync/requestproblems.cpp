#include "core/sync/requestproblems.h"

#include <QCoreApplication>

namespace twinspan::sync
{

Problem notFailed(const QString &issue)
{
    return makeProblem(ProblemKind::Invalid, QStringLiteral("request.not-failed"),
                       QCoreApplication::translate("RequestBook", "The sync of %1 has not failed: there is nothing to "
                                                                  "retry or skip.")
                           .arg(issue));
}

Problem partly(const QString &issue, const QStringList &notices)
{
    return makeProblem(
               ProblemKind::Rejected, QStringLiteral("sync.partly"),
               QCoreApplication::translate("RequestBook", "The tracker of the other side has refused a part of %1.")
                   .arg(issue),
               QCoreApplication::translate("RequestBook",
                                           "When the account there may write it, retry; or skip it, and it "
                                           "is left out."))
        .withEffect(notices.join(u' '));
}

Problem twinTaken(const model::IssueRef &twin, const model::IssueRef &other)
{
    return makeProblem(
        ProblemKind::Conflict, QStringLiteral("sync.twin-taken"),
        QCoreApplication::translate("RequestBook", "The other side has linked this issue with %1, which is the twin of "
                                                   "%2 already.")
            .arg(twin.key, other.key),
        QCoreApplication::translate("RequestBook", "End the link of %1, if it is the wrong one, and retry.")
            .arg(other.key));
}

} // namespace twinspan::sync
