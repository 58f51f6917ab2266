#include "core/sync/twinproblems.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
struct ReplicaApplierTexts {
    Q_DECLARE_TR_FUNCTIONS(ReplicaApplierTexts)
};

const QString removedCode = QStringLiteral("twin.removed");
const QString movedCode = QStringLiteral("twin.moved");
const QString unlinkedCode = QStringLiteral("issue.unlinked");
} // namespace

Problem twinRemoved(const model::IssueRef &issue, const model::RemoteSide &other)
{
    return makeProblem(ProblemKind::NotFound, removedCode,
                       ReplicaApplierTexts::tr("%1, the twin of this issue, is not there any more, or the account of "
                                               "Twinspan can't see it.")
                           .arg(issue.key),
                       ReplicaApplierTexts::tr("If it was deleted on purpose there is nothing to do."))
        .withEffect(
            ReplicaApplierTexts::tr("Changes of the issue in %1 don't arrive. Nothing was deleted, and the link "
                                    "is kept.")
                .arg(other.trackerUrl.host().isEmpty() ? other.nodeName : other.trackerUrl.host()));
}

Problem twinMoved(const model::IssueRef &issue, const model::Project &project)
{
    return makeProblem(ProblemKind::Rejected, movedCode,
                       ReplicaApplierTexts::tr("%1, the twin of this issue, is not in the project %2 any more.")
                           .arg(issue.key, project.name),
                       ReplicaApplierTexts::tr("Move it back, or make a connection for the other project."))
        .withEffect(ReplicaApplierTexts::tr("Changes don't arrive. The link is kept."));
}

Problem linkEnded(const model::IssueRef &issue)
{
    return makeProblem(ProblemKind::Rejected, unlinkedCode,
                       ReplicaApplierTexts::tr("The link with %1 was ended there.").arg(issue.key),
                       ReplicaApplierTexts::tr("Sync the issue by hand to link the two again."));
}

Problem outdatedMessage(const model::IssueRef &issue)
{
    return makeProblem(ProblemKind::Conflict, QStringLiteral("sync.outdated"),
                       ReplicaApplierTexts::tr("A later message was written into %1 before this one.").arg(issue.key),
                       ReplicaApplierTexts::tr("Check the clock of this computer, and sync the issue again."));
}

bool isOfThisSide(const Problem &problem)
{
    return problem.code == removedCode || problem.code == movedCode || problem.code == unlinkedCode;
}

} // namespace twinspan::sync
