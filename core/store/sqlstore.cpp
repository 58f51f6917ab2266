#include "core/store/sqlstore.h"

#include "core/base/privatefolder.h"
#include "core/store/migrations.h"
#include "core/store/storeproblems.h"

#include <QDir>

namespace twinspan::store
{

namespace
{
Result<QString> readText(const SqlRow &row)
{
    return row.text(0);
}
} // namespace

SqlStore::SqlStore(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlDatabase> database)
    : m_lock(std::move(lock)), m_database(std::move(database)), m_instances(*m_database), m_invitations(*m_database),
      m_connections(*m_database), m_requests(*m_database), m_messages(*m_database), m_journal(*m_database),
      m_twins(*m_database), m_changes(*m_database), m_history(*m_database), m_refusals(*m_database)
{
}

Result<QString> SqlStore::fact(const QString &name)
{
    TWINSPAN_TRY(found, m_database->first("SELECT value FROM facts WHERE name = ?", {name}, readText));
    return found.value_or(QString());
}

Status SqlStore::setFact(const QString &name, const QString &value)
{
    TWINSPAN_CHECK(m_database->write("INSERT INTO facts (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                     {name, value}));
    return {};
}

Result<std::unique_ptr<Store>> openStore(const QString &folder, const Clock &clock)
{
    if (const int error = makePrivateFolder(folder); error != 0)
        return fail(folderProblem(folder, error));
    const QDir place(folder);
    TWINSPAN_TRY(lock, StoreLock::take(place.filePath(QStringLiteral("twinspan.lock"))));
    TWINSPAN_TRY(database, SqlDatabase::open(place.filePath(QStringLiteral("twinspan.db"))));
    TWINSPAN_CHECK(migrate(*database, migrations(), clock));
    return std::make_unique<SqlStore>(std::move(lock), std::move(database));
}

} // namespace twinspan::store
