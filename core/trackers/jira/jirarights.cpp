#include "core/trackers/jira/jirarights.h"

#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace twinspan::trackers
{

namespace
{
using tracker::Right;
using tracker::RightCheck;

constexpr std::array<std::pair<Right, QLatin1String>, 5> permissionOf{{
    {Right::Read, QLatin1String("BROWSE_PROJECTS")},
    {Right::Create, QLatin1String("CREATE_ISSUES")},
    {Right::Change, QLatin1String("EDIT_ISSUES")},
    {Right::Comment, QLatin1String("ADD_COMMENTS")},
    {Right::Attach, QLatin1String("CREATE_ATTACHMENTS")},
}};
} // namespace

QList<RightCheck> jiraRights(const QJsonObject &permissions)
{
    QList<RightCheck> checks;
    for (const auto &[right, key] : permissionOf) {
        const QJsonObject permission = permissions.value(key).toObject();
        const QString name = permission.value(QLatin1String("name")).toString(key);
        if (permission.value(QLatin1String("havePermission")).isBool())
            checks.append(grantedIf(permission.value(QLatin1String("havePermission")).toBool(), right,
                                    QCoreApplication::translate("Jira", "the permission “%1”").arg(name)));
        else
            checks.append({right});
    }
    return checks;
}

Task<Result<QList<RightCheck>>> jiraRightsIn(std::shared_ptr<JiraApi> api, QString projectId, CancelToken cancel)
{
    if (jiraId(projectId).isEmpty())
        co_return fail(jiraNoSuchProject(projectId));
    QStringList keys;
    for (const auto &[right, key] : permissionOf)
        keys.append(key);
    QUrlQuery query = jiraQuery({{QStringLiteral("projectId"), projectId}});
    if (api->edition() == JiraEdition::Cloud)
        query.addQueryItem(QStringLiteral("permissions"), keys.join(u',')); // Data Center names all of them unasked
    const QString path = QStringLiteral("/mypermissions");
    TWINSPAN_CO_TRY(answer, co_await api->get(path, query, cancel));
    const QJsonObject json = answer.json.object();
    if (!json.value(QLatin1String("permissions")).isObject())
        co_return fail(jiraUnexpected(api->url(path)));
    co_return jiraRights(json.value(QLatin1String("permissions")).toObject());
}

} // namespace twinspan::trackers
