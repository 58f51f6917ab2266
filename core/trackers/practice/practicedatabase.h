#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace twinspan::trackers
{

/// The open file of a practice tracker: SQLite in WAL mode, each commit on the disk before it counts. Several processes
/// may have the same file open. Belongs to the thread that opened it. Calls block for the time of a disk write.
class PracticeDatabase
{
public:
    static constexpr quint32 applicationId = 0x54535052; ///< "TSPR", in the header of the file
    static constexpr int version = 1;

    /// NotFound without a file, Invalid when it is something else, Store when a newer Twinspan made it.
    static Result<std::unique_ptr<PracticeDatabase>> open(const QString &path);
    /// Makes the file with empty tables. Conflict when the path is taken.
    static Result<std::unique_ptr<PracticeDatabase>> create(const QString &path);
    /// Looks at the first bytes only; quick, takes no lock, never blocks.
    static bool isPracticeFile(const QString &path);

    ~PracticeDatabase();
    PracticeDatabase(const PracticeDatabase &) = delete;
    PracticeDatabase &operator=(const PracticeDatabase &) = delete;
    PracticeDatabase(PracticeDatabase &&) = delete;
    PracticeDatabase &operator=(PracticeDatabase &&) = delete;

    const QString &path() const { return m_path; }
    /// Network when the file is gone since it was opened: the tracker is down.
    Status checkReachable() const;

    /// Runs one statement. The query stands before its first row.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// First column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// All or nothing, on the disk at its end. May be nested: the outermost decides.
    Status inTransaction(const std::function<Status()> &work);
    /// The same, but a power failure may forget it: for counters, which must not cost a disk sync.
    Status inLooseTransaction(const std::function<Status()> &work);

    /// Settings: "uid", "max-file-size", "max-text-length".
    Result<QString> setting(const QString &name, const QString &fallback = {});
    Status setSetting(const QString &name, const QString &value);

    /// The tracker's clock.
    QDateTime now() const { return m_now(); }
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

private:
    PracticeDatabase(QString path, QString connection);
    Status connectFile();
    Status makeTables();
    Status addTables();
    Status checkVersion();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    int m_depth = 0;
    std::function<QDateTime()> m_now = &QDateTime::currentDateTimeUtc;
};

/// Qt binds a null text as NULL; a tracker knows no NULL texts.
QVariant textValue(const QString &text);
QVariant timeValue(const QDateTime &time);
QDateTime timeFrom(const QVariant &value);

} // namespace twinspan::trackers
