#pragma once

#include "core/base/result.h"
#include "core/store/sqlrow.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace twinspan::store
{

/// The text of a statement. Always a literal, so that its address names it in the cache of prepared statements.
class Sql
{
public:
    consteval Sql(const char *literal) : m_text(literal) {} // NOLINT(google-explicit-constructor)
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// A thin layer over one Qt Sql connection: statements prepared once, errors as problems, transactions that join.
/// Used on the thread that opened it. Every problem has kind Store, but NotFound "connection.not-found" when a row
/// names a connection that does not exist.
class SqlDatabase
{
public:
    using Values = QVariantList;
    using CommitProbe = std::function<void(const char *point)>;

    /// Opens the file, and makes it when it is missing (mode 0600).
    static Result<std::unique_ptr<SqlDatabase>> open(const QString &file);
    ~SqlDatabase();
    SqlDatabase(const SqlDatabase &) = delete;
    SqlDatabase &operator=(const SqlDatabase &) = delete;

    const QString &file() const { return m_file; }

    /// As Store::transaction() promises.
    Status transaction(const std::function<Status()> &body);
    void setCommitProbe(CommitProbe probe) { m_probe = std::move(probe); }

    /// A write, in a transaction of its own unless one is open. Returns the number of rows that it touched.
    Result<qint64> write(Sql statement, const Values &values = {});
    /// A statement that is not worth keeping prepared: the schema's.
    Status execute(const QString &statement);
    /// Calls `row` for each row, in order, until one fails. `row` must not use the database.
    Status each(Sql statement, const Values &values, const std::function<Status(const SqlRow &)> &row);

    /// All rows; one that can't be read fails the call.
    template<typename T>
    Result<QList<T>> all(Sql statement, const Values &values, Result<T> (*read)(const SqlRow &))
    {
        QList<T> list;
        TWINSPAN_CHECK(each(statement, values, [&](const SqlRow &row) -> Status {
            TWINSPAN_TRY(value, read(row));
            list.append(std::move(value));
            return {};
        }));
        return list;
    }

    /// All rows that can be read; the others are named in the log.
    template<typename T>
    Result<QList<T>> readable(Sql statement, const Values &values, Result<T> (*read)(const SqlRow &))
    {
        QList<T> list;
        TWINSPAN_CHECK(each(statement, values, [&](const SqlRow &row) -> Status {
            if (auto value = read(row))
                list.append(*std::move(value));
            else
                logUnreadable(value.error());
            return {};
        }));
        return list;
    }

    /// The first row.
    template<typename T>
    Result<std::optional<T>> first(Sql statement, const Values &values, Result<T> (*read)(const SqlRow &))
    {
        TWINSPAN_TRY(list, all(statement, values, read));
        return list.isEmpty() ? std::optional<T>() : std::optional<T>(std::move(list.front()));
    }

    /// The number in the first column of the first row; 0 when there is none.
    Result<qint64> number(Sql statement, const Values &values);

private:
    explicit SqlDatabase(QString file);

    Status connect();
    Status join(const std::function<Status()> &body);
    Status commit();
    Result<QSqlQuery *> prepared(Sql statement);
    Result<QSqlQuery *> run(Sql statement, const Values &values);
    tl::unexpected<Problem> failed(const QSqlError &error);
    static void logUnreadable(const Problem &problem);

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_statements;
    CommitProbe m_probe;
    int m_depth = 0;
    std::optional<Problem> m_doomed; ///< why the open transaction can only be undone
};

} // namespace twinspan::store
