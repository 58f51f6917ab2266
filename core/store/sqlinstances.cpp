#include "core/store/sqlinstances.h"

#include "core/store/recordjson.h"
#include "core/store/storeproblems.h"

namespace twinspan::store
{

namespace
{
Result<model::InstanceInfo> read(const SqlRow &row)
{
    const auto options = row.json(9);
    if (!options)
        return fail(damagedRecordProblem(QStringLiteral("instance"), row.text(0)));
    model::InstanceInfo instance;
    instance.id = row.text(0);
    instance.trackerKind = row.text(1);
    instance.name = row.text(2);
    instance.url = row.url(3);
    instance.uid = row.text(4);
    instance.version = row.text(5);
    instance.accountId = row.text(6);
    instance.accountName = row.text(7);
    instance.isAdmin = row.flag(8);
    instance.options = optionsFromJson(*options);
    return instance;
}
} // namespace

Status SqlInstances::save(const model::InstanceInfo &instance)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO instances (id, tracker_kind, name, url, uid, version, account_id, account_name, is_admin, "
        "options) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET tracker_kind = excluded.tracker_kind, "
        "name = excluded.name, url = excluded.url, uid = excluded.uid, version = excluded.version, "
        "account_id = excluded.account_id, account_name = excluded.account_name, is_admin = excluded.is_admin, "
        "options = excluded.options",
        {instance.id, instance.trackerKind, instance.name, toColumn(instance.url), instance.uid, instance.version,
         instance.accountId, instance.accountName, instance.isAdmin ? 1 : 0, toColumn(toJson(instance.options))}));
    return {};
}

Result<QList<model::InstanceInfo>> SqlInstances::all()
{
    return m_database.readable("SELECT id, tracker_kind, name, url, uid, version, account_id, account_name, is_admin, "
                               "options FROM instances ORDER BY name, id",
                               {}, read);
}

Result<model::InstanceInfo> SqlInstances::byId(const QString &id)
{
    TWINSPAN_TRY(found, m_database.first("SELECT id, tracker_kind, name, url, uid, version, account_id, account_name, "
                                         "is_admin, options FROM instances WHERE id = ?",
                                         {id}, read));
    if (!found)
        return fail(notFoundProblem(QStringLiteral("instance"), id));
    return *std::move(found);
}

Status SqlInstances::remove(const QString &id)
{
    TWINSPAN_TRY(removed, m_database.write("DELETE FROM instances WHERE id = ?", {id}));
    if (removed == 0)
        return fail(notFoundProblem(QStringLiteral("instance"), id));
    return {};
}

} // namespace twinspan::store
