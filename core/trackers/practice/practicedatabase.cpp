#include "core/trackers/practice/practicedatabase.h"

#include "core/base/ids.h"
#include "core/trackers/practice/practiceschema.h"
#include "core/trackers/practice/practicetexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace twinspan::trackers
{

namespace
{
Problem sqlProblem(const QSqlError &error, const QString &path)
{
    const QString code = error.nativeErrorCode();
    if (code == u"5" || code == u"6")
        return makeProblem(
            ProblemKind::Server, QStringLiteral("practice.busy"),
            PracticeText::tr("The practice tracker's file has been in use by another program for too long."),
            PracticeText::tr("Twinspan tries again by itself."));
    return makeProblem(ProblemKind::Server, QStringLiteral("practice.file-failed"),
                       PracticeText::tr("The practice tracker's file %1 can't be read or written: %2.")
                           .arg(QDir::toNativeSeparators(path), error.databaseText()),
                       PracticeText::tr("Check the free space of the disk and the rights of the file."));
}
} // namespace

PracticeDatabase::PracticeDatabase(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{
}

PracticeDatabase::~PracticeDatabase()
{
    m_database.close();
    m_database = QSqlDatabase(); // Qt warns when a handle outlives its connection
    QSqlDatabase::removeDatabase(m_connection);
}

bool PracticeDatabase::isPracticeFile(const QString &path)
{
    constexpr qint64 headerSize = 100;
    constexpr qsizetype idOffset = 68;
    if (!QFileInfo(path).isFile()) // a pipe or a device could block
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(header.constData() + idOffset) == applicationId;
}

Result<std::unique_ptr<PracticeDatabase>> PracticeDatabase::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return practiceRefusal(
            ProblemKind::NotFound, "file-missing",
            PracticeText::tr("There is no practice tracker at %1.").arg(QDir::toNativeSeparators(path)),
            PracticeText::tr("Check the path, or make one with “twinspan-node practice create”."));
    if (!isPracticeFile(path))
        return practiceRefusal(
            ProblemKind::Invalid, "other-file",
            PracticeText::tr("The file %1 is not a practice tracker.").arg(QDir::toNativeSeparators(path)),
            PracticeText::tr("Choose a file that ends in “.practice”."));
    std::unique_ptr<PracticeDatabase> database(new PracticeDatabase(path, QStringLiteral("practice-") + newId()));
    TWINSPAN_CHECK(database->connectFile());
    TWINSPAN_CHECK(database->checkVersion());
    TWINSPAN_CHECK(database->addTables());
    return database;
}

Result<std::unique_ptr<PracticeDatabase>> PracticeDatabase::create(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (file.exists())
            return practiceRefusal(
                ProblemKind::Conflict, "file-exists",
                PracticeText::tr("The file %1 is there already.").arg(QDir::toNativeSeparators(path)),
                PracticeText::tr("Choose another name, or remove the file first."));
        return practiceRefusal(
            ProblemKind::Store, "file-not-made",
            PracticeText::tr("The file %1 can't be made: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
            PracticeText::tr("Choose a folder that exists and that you may write to."));
    }
    file.close();
    std::unique_ptr<PracticeDatabase> database(new PracticeDatabase(path, QStringLiteral("practice-") + newId()));
    TWINSPAN_CHECK(database->connectFile());
    TWINSPAN_CHECK(database->makeTables());
    return database;
}

Status PracticeDatabase::connectFile()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!m_database.open())
        return fail(sqlProblem(m_database.lastError(), m_path));
    TWINSPAN_CHECK(run(QStringLiteral("PRAGMA synchronous=FULL")));
    TWINSPAN_CHECK(run(QStringLiteral("PRAGMA foreign_keys=ON")));
    return {};
}

Status PracticeDatabase::makeTables()
{
    // The application id must be in the header itself, where isPracticeFile() looks, so WAL mode comes after it.
    const Status made = inTransaction([this]() -> Status {
        TWINSPAN_CHECK(run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)));
        TWINSPAN_CHECK(run(QStringLiteral("PRAGMA user_version=%1").arg(version)));
        for (const QString &statement : practiceSchema())
            TWINSPAN_CHECK(run(statement));
        TWINSPAN_CHECK(addTables());
        return setSetting(QStringLiteral("uid"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    });
    TWINSPAN_CHECK(made);
    TWINSPAN_CHECK(run(QStringLiteral("PRAGMA journal_mode=WAL")));
    return {};
}

Status PracticeDatabase::addTables()
{
    for (const QString &statement : practiceAdditions())
        TWINSPAN_CHECK(run(statement));
    return {};
}

Status PracticeDatabase::checkVersion()
{
    TWINSPAN_TRY(found, value(QStringLiteral("PRAGMA user_version")));
    if (found.toInt() > version)
        return practiceRefusal(ProblemKind::Store, "file-newer",
                               PracticeText::tr("The practice tracker %1 was made by a newer Twinspan.")
                                   .arg(QDir::toNativeSeparators(m_path)),
                               PracticeText::tr("Update Twinspan, or make a new practice tracker."));
    return {};
}

Status PracticeDatabase::checkReachable() const
{
    if (QFileInfo::exists(m_path))
        return {};
    return practiceRefusal(
        ProblemKind::Network, "unreachable",
        PracticeText::tr("The practice tracker's file %1 is gone.").arg(QDir::toNativeSeparators(m_path)),
        PracticeText::tr("Put the file back; the work goes on by itself."));
}

Result<QSqlQuery> PracticeDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(sqlProblem(query.lastError(), m_path));
    for (const QVariant &bound : values)
        query.addBindValue(bound);
    if (!query.exec())
        return fail(sqlProblem(query.lastError(), m_path));
    return query;
}

Result<QVariant> PracticeDatabase::value(const QString &sql, const QVariantList &values)
{
    TWINSPAN_TRY(query, run(sql, values));
    return query.next() ? query.value(0) : QVariant();
}

Status PracticeDatabase::inTransaction(const std::function<Status()> &work)
{
    if (m_depth > 0)
        return work();
    // IMMEDIATE: a transaction that reads first and writes later can't wait for another writer.
    TWINSPAN_CHECK(run(QStringLiteral("BEGIN IMMEDIATE")));
    ++m_depth;
    Status done = work();
    --m_depth;
    if (done) {
        if (auto committed = run(QStringLiteral("COMMIT")); !committed)
            done = fail(committed.error());
    }
    if (!done)
        (void)run(QStringLiteral("ROLLBACK"));
    return done;
}

Status PracticeDatabase::inLooseTransaction(const std::function<Status()> &work)
{
    TWINSPAN_CHECK(run(QStringLiteral("PRAGMA synchronous=NORMAL")));
    Status done = inTransaction(work);
    TWINSPAN_CHECK(run(QStringLiteral("PRAGMA synchronous=FULL")));
    return done;
}

Result<QString> PracticeDatabase::setting(const QString &name, const QString &fallback)
{
    TWINSPAN_TRY(found, value(QStringLiteral("SELECT value FROM settings WHERE name=?"), {name}));
    return found.isValid() ? found.toString() : fallback;
}

Status PracticeDatabase::setSetting(const QString &name, const QString &value)
{
    TWINSPAN_CHECK(run(QStringLiteral("INSERT OR REPLACE INTO settings VALUES(?,?)"), {name, textValue(value)}));
    return {};
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant timeValue(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace twinspan::trackers
