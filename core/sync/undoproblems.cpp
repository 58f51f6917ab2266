#include "core/sync/undoproblems.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
struct UndoTexts {
    Q_DECLARE_TR_FUNCTIONS(UndoTexts)
};

Problem refused(ProblemKind kind, const char *code, const QString &cause, const QString &remedy)
{
    return makeProblem(kind, QString::fromLatin1(code), cause, remedy)
        .withEffect(UndoTexts::tr("Nothing was written; the text stays in the history."));
}
} // namespace

Problem noConflict()
{
    return makeProblem(ProblemKind::Invalid, QStringLiteral("history.no-conflict"),
                       UndoTexts::tr("No text gave way to another one in this entry of the history."),
                       UndoTexts::tr("Choose an entry that says “not taken”, “replaced” or “restored”."));
}

Problem changedSince(const model::HistoryEntry &entry)
{
    return refused(ProblemKind::Conflict, "history.changed-since",
                   UndoTexts::tr("%1 says something else by now than after this entry: somebody has edited it since.")
                       .arg(entry.local.key),
                   UndoTexts::tr("Copy what you need of the text into the issue by hand."));
}

Problem busyIssue(const model::HistoryEntry &entry)
{
    return refused(ProblemKind::Conflict, "history.busy",
                   UndoTexts::tr("%1 is being written at this moment.").arg(entry.local.key),
                   UndoTexts::tr("Try again in a moment, and look first what it says then."));
}

Problem tooLongHere(const model::HistoryEntry &entry)
{
    return refused(ProblemKind::TooLarge, "history.too-long",
                   UndoTexts::tr("The text is longer than the tracker of %1 takes in one piece.").arg(entry.local.key),
                   UndoTexts::tr("Take it back on the other side, where it was written."));
}

Problem noTypeHere(const model::HistoryEntry &entry, const QString &type)
{
    return refused(ProblemKind::NotFound, "history.no-type",
                   UndoTexts::tr("The project of %1 has no type “%2” any more.").arg(entry.local.key, type),
                   UndoTexts::tr("Make the type again, or choose another one in the issue."));
}

Problem notWritten(const model::HistoryEntry &entry)
{
    return refused(ProblemKind::Rejected, "history.not-written",
                   UndoTexts::tr("The tracker has kept what %1 said before, without a reason.").arg(entry.local.key),
                   UndoTexts::tr("Check whether the account of Twinspan may edit this field of the issue."));
}

Problem noLink(const model::HistoryEntry &entry)
{
    return refused(ProblemKind::NotFound, "issue.not-linked",
                   UndoTexts::tr("%1 is not kept in step with %2 any more.").arg(entry.local.key, entry.remote.key),
                   UndoTexts::tr("Sync the issue by hand to link the two again, or edit it by hand."));
}

Problem goneIssue(const model::HistoryEntry &entry)
{
    return refused(
        ProblemKind::NotFound, "issue.removed",
        UndoTexts::tr("%1 is not there any more, or the account of Twinspan can't see it.").arg(entry.local.key),
        UndoTexts::tr("If it was deleted on purpose there is nothing to do."));
}

Problem movedIssue(const model::HistoryEntry &entry, const model::Project &project)
{
    return refused(ProblemKind::Rejected, "issue.moved",
                   UndoTexts::tr("%1 is not in the project %2 any more.").arg(entry.local.key, project.name),
                   UndoTexts::tr("Move it back first."));
}

Problem notTakenBack(const Problem &problem, const model::HistoryEntry &entry)
{
    if (problem.outcomeUnknown || problem.isCancelled()) {
        return problem.withEffect(
            UndoTexts::tr("Nobody knows yet whether the text stands in %1. Twinspan looks as soon "
                          "as it can, and writes it if it does not.")
                .arg(entry.local.key));
    }
    return problem.withEffect(
        UndoTexts::tr("The text was not written into %1; it stays in the history.").arg(entry.local.key));
}

} // namespace twinspan::sync
