#include "core/store/storeproblems.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

namespace twinspan::store
{

namespace
{
struct StoreTexts {
    Q_DECLARE_TR_FUNCTIONS(StoreTexts)
};

Problem storeProblem(const char *code, const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Store, QLatin1String(code), cause, remedy)
        .withEffect(StoreTexts::tr("Nothing can be remembered, so nothing is synced."))
        .withSeverity(Severity::StopAll);
}
} // namespace

Problem lockedProblem(const QString &folder, const QString &holder)
{
    const QString process = holder.section(u' ', 0, 0);
    const QString program = holder.section(u' ', 1);
    const QString cause =
        process.isEmpty() ? StoreTexts::tr("Another Twinspan uses the data folder %1.").arg(folder)
                          : StoreTexts::tr("Another Twinspan uses the data folder %1: process %2 (%3).")
                                .arg(folder, process, program.isEmpty() ? StoreTexts::tr("unknown program") : program);
    return storeProblem("store.locked", cause,
                        StoreTexts::tr("Close the other one first, or choose another data folder."))
        .withEffect(StoreTexts::tr("A data folder serves one program at a time."));
}

Problem folderProblem(const QString &folder, int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return readOnlyProblem(folder);
    case ENOSPC:
    case EDQUOT:
        return fullProblem(folder);
    default:
        return unreachableProblem(folder, QString::fromStdString(std::generic_category().message(error)));
    }
}

Problem readOnlyProblem(const QString &place)
{
    return storeProblem(
        "store.read-only", StoreTexts::tr("%1 can't be written to.").arg(place),
        StoreTexts::tr("Give the account that runs Twinspan the right to write there, or choose another data "
                       "folder."));
}

Problem fullProblem(const QString &place)
{
    return storeProblem("store.full", StoreTexts::tr("The disk that holds %1 is full.").arg(place),
                        StoreTexts::tr("Make room on it; Twinspan then goes on by itself."))
        .withSeverity(Severity::Pause);
}

Problem unreachableProblem(const QString &place, const QString &detail)
{
    return storeProblem(
        "store.unreachable", StoreTexts::tr("%1 can't be opened: %2.").arg(place, detail),
        StoreTexts::tr("Check that the folder exists, that its disk is connected and without errors, and try "
                       "again."));
}

Problem busyProblem(const QString &place)
{
    return storeProblem("store.busy", StoreTexts::tr("Another program keeps %1 busy.").arg(place),
                        StoreTexts::tr(
                            "Close programs that look into the file, such as a backup or a database browser; Twinspan "
                            "then goes on by itself."))
        .withSeverity(Severity::Pause);
}

Problem damagedProblem(const QString &file)
{
    return storeProblem(
        "store.damaged", StoreTexts::tr("The file %1 is damaged.").arg(file),
        StoreTexts::tr("Stop Twinspan, move the file away (keep it) with those beside it whose names end in -wal and "
                       "-shm, and put that of a backup there. Without a backup start again and connect anew: issues "
                       "that were synced before are found again by their markers and not made twice."));
}

Problem foreignProblem(const QString &file)
{
    return storeProblem("store.foreign", StoreTexts::tr("The file %1 belongs to another program.").arg(file),
                        StoreTexts::tr("Choose another data folder."));
}

Problem newerProblem(const QString &file, int found, const QString &foundProgram, int known)
{
    return storeProblem(
        "store.newer",
        StoreTexts::tr("The file %1 was written by the newer Twinspan %2 (store version %3); this is Twinspan %4, "
                       "which knows store versions up to %5.")
            .arg(file, foundProgram)
            .arg(found)
            .arg(QStringLiteral(TWINSPAN_VERSION))
            .arg(known),
        StoreTexts::tr("Update Twinspan on this machine to %1 or newer.").arg(foundProgram));
}

Problem faultProblem(const QString &file, const QString &detail)
{
    return storeProblem("store.fault", StoreTexts::tr("The file %1 could not be used: %2.").arg(file, detail),
                        StoreTexts::tr("Start Twinspan again; if it happens again, please report it with this text."));
}

Problem conflictProblem()
{
    return storeProblem("store.conflict",
                        StoreTexts::tr("What is to be remembered contradicts what is remembered already."),
                        StoreTexts::tr("Look at the issues in both trackers; please report it if both look right."))
        .withEffect({})
        .withSeverity(Severity::StopItem);
}

Problem damagedRecordProblem(const QString &table, const QString &id)
{
    return storeProblem(
               "store.damaged-record", StoreTexts::tr("A stored record can't be read (%1 %2).").arg(table, id),
               StoreTexts::tr("Restore the data folder from a backup, or remove what the record belongs to and make it "
                              "again."))
        .withEffect({})
        .withSeverity(Severity::StopItem);
}

Problem notFoundProblem(const QString &what, const QString &id)
{
    return makeProblem(ProblemKind::NotFound, what + QStringLiteral(".not-found"),
                       StoreTexts::tr("There is nothing with the id “%1” here.").arg(id),
                       StoreTexts::tr("Check the id; it may have been removed."));
}

Problem connectionGoneProblem()
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("connection.not-found"),
                       StoreTexts::tr("The connection that this belongs to does not exist any more."),
                       StoreTexts::tr("Make a new connection if the issues are to be kept in step."));
}

} // namespace twinspan::store
