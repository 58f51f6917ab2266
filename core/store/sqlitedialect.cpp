#include "core/store/sqlitedialect.h"

#include "core/store/storeproblems.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QStorageInfo>

#include <array>
#include <cerrno>

namespace twinspan::store::sqlite
{

namespace
{
constexpr int applicationId = 0x54575370; // "TWSp"
constexpr qint64 hardlyAnyRoom = 1LL << 20;

/// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); Qt gives the extended ones.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CanNotOpen = 14,
    NotADatabase = 26,
    ForeignKeyMissing = 787,
    AlreadyThere = 2067, // a unique index; primary keys are written with ON CONFLICT
};

bool diskIsFull(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < hardlyAnyRoom;
}

Result<QVariant> pragma(QSqlDatabase &database, const QString &file, const QString &text)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA ") + text))
        return fail(problemOf(query.lastError(), file));
    return query.next() ? query.value(0) : QVariant();
}

/// A new file is empty; one that was left by a kill right after it was made may have a head, but no table.
Status claim(QSqlDatabase &database, const QString &file)
{
    TWINSPAN_TRY(id, pragma(database, file, QStringLiteral("application_id")));
    if (id.toInt() == applicationId)
        return {};
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")) || !query.next())
        return fail(problemOf(query.lastError(), file));
    if (id.toInt() != 0 || query.value(0).toInt() != 0)
        return fail(foreignProblem(file));
    query.finish();
    TWINSPAN_CHECK(pragma(database, file, QStringLiteral("application_id = %1").arg(applicationId)));
    return {};
}
} // namespace

Status makeFile(const QString &file)
{
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile handle(file);
    const bool isNew = !handle.exists();
    errno = 0;
    if (isNew ? !handle.open(QIODevice::ReadWrite | QIODevice::NewOnly, onlyOwner)
              : !handle.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(folderProblem(file, errno));
    // The log beside it gets the same rights from SQLite.
    if (!isNew && (handle.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                           QFileDevice::WriteOther)))
        handle.setPermissions(onlyOwner);
    return {};
}

Status open(QSqlDatabase &database, const QString &file)
{
    database.setDatabaseName(file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return fail(problemOf(database.lastError(), file));
    TWINSPAN_CHECK(claim(database, file));
    for (const auto *setting : {"journal_mode = WAL", "synchronous = FULL", "fullfsync = ON",
                                "checkpoint_fullfsync = ON", "foreign_keys = ON", "temp_store = MEMORY"})
        TWINSPAN_CHECK(pragma(database, file, QLatin1String(setting)));
    return {};
}

Problem problemOf(const QSqlError &error, const QString &file)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == ForeignKeyMissing)
        return connectionGoneProblem(); // the only rows that are referred to are connections
    if (code == AlreadyThere)
        return conflictProblem();
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return busyProblem(file);
    case ReadOnly:
        return readOnlyProblem(file);
    case Corrupt:
    case NotADatabase:
        return damagedProblem(file);
    case Full:
        return fullProblem(file);
    case IoError:
        // The files beside the main one report a full disk in this way.
        return diskIsFull(file) ? fullProblem(file) : unreachableProblem(file, error.databaseText());
    case CanNotOpen:
        return unreachableProblem(file, error.databaseText());
    default:
        return faultProblem(file, error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    }
}

} // namespace twinspan::store::sqlite
