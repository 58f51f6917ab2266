#include "core/store/sqldatabase.h"

#include "core/base/ids.h"
#include "core/base/logging.h"
#include "core/store/sqlitedialect.h"
#include "core/store/storeproblems.h"

#include <QSqlError>

namespace twinspan::store
{

namespace
{
/// Qt writes a null string or byte array as NULL; to us they are empty.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArrayLiteral("");
    return value;
}

/// Ends the statement and lets go of its values: a message may be large, and a secret of a person.
void release(QSqlQuery &query, qsizetype values)
{
    query.finish();
    for (qsizetype index = 0; index < values; ++index)
        query.bindValue(static_cast<int>(index), QVariant());
}
} // namespace

SqlDatabase::SqlDatabase(QString file)
    : m_file(std::move(file)), m_name(QStringLiteral("twinspan-") + newId()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

SqlDatabase::~SqlDatabase()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const QString &file)
{
    TWINSPAN_CHECK(sqlite::makeFile(file));
    std::unique_ptr<SqlDatabase> database(new SqlDatabase(file));
    TWINSPAN_CHECK(sqlite::open(database->m_database, file));
    return database;
}

Status SqlDatabase::transaction(const std::function<Status()> &body)
{
    if (m_depth > 0)
        return join(body);
    if (!m_database.transaction())
        return failed(m_database.lastError());
    Status outcome = join(body);
    if (outcome && m_doomed)
        outcome = fail(*m_doomed);
    if (outcome)
        outcome = commit();
    if (!outcome)
        m_database.rollback(); // a full disk has undone it already: then this fails, and nothing is wrong
    m_doomed.reset();
    return outcome;
}

Status SqlDatabase::join(const std::function<Status()> &body)
{
    ++m_depth;
    Status outcome = body();
    --m_depth;
    if (!outcome && !m_doomed)
        m_doomed = outcome.error();
    return outcome;
}

Status SqlDatabase::commit()
{
    if (m_probe)
        m_probe("before-commit");
    // Not QSqlDatabase::commit(): the error of that has lost SQLite's code, and a full disk shows first here.
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("COMMIT")))
        return failed(query.lastError());
    if (m_probe)
        m_probe("after-commit");
    return {};
}

Result<qint64> SqlDatabase::write(Sql statement, const Values &values)
{
    qint64 touched = 0;
    TWINSPAN_CHECK(transaction([&]() -> Status {
        TWINSPAN_TRY(query, run(statement, values));
        touched = query->numRowsAffected();
        release(*query, values.size());
        return {};
    }));
    return touched;
}

Status SqlDatabase::execute(const QString &statement)
{
    if (m_doomed)
        return fail(*m_doomed);
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return failed(query.lastError());
    return {};
}

Status SqlDatabase::each(Sql statement, const Values &values, const std::function<Status(const SqlRow &)> &row)
{
    TWINSPAN_TRY(query, run(statement, values));
    Status outcome;
    while (outcome && query->next())
        outcome = row(SqlRow(*query));
    const QSqlError error = query->lastError();
    release(*query, values.size());
    if (outcome && error.isValid())
        return failed(error);
    return outcome;
}

Result<qint64> SqlDatabase::number(Sql statement, const Values &values)
{
    qint64 value = 0;
    TWINSPAN_CHECK(each(statement, values, [&](const SqlRow &row) -> Status {
        value = row.number(0);
        return {};
    }));
    return value;
}

Result<QSqlQuery *> SqlDatabase::prepared(Sql statement)
{
    if (const auto known = m_statements.find(statement.text()); known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(statement.text())))
        return failed(query.lastError());
    return &m_statements.emplace(statement.text(), std::move(query)).first->second;
}

Result<QSqlQuery *> SqlDatabase::run(Sql statement, const Values &values)
{
    // After a failure SQLite may have undone the transaction: a later write of the same body would stand alone.
    if (m_doomed)
        return fail(*m_doomed);
    TWINSPAN_TRY(query, prepared(statement));
    for (qsizetype index = 0; index < values.size(); ++index)
        query->bindValue(static_cast<int>(index), bindable(values.at(index)));
    if (query->exec())
        return query;
    const QSqlError error = query->lastError();
    release(*query, values.size());
    return failed(error);
}

tl::unexpected<Problem> SqlDatabase::failed(const QSqlError &error)
{
    Problem problem = sqlite::problemOf(error, m_file);
    if (problem.kind != ProblemKind::NotFound)
        qCWarning(logStore) << problem.code << error.nativeErrorCode() << error.databaseText() << error.driverText();
    if (m_depth > 0 && !m_doomed)
        m_doomed = problem;
    return fail(std::move(problem));
}

void SqlDatabase::logUnreadable(const Problem &problem)
{
    qCCritical(logStore).noquote() << problem.sentence();
}

} // namespace twinspan::store
