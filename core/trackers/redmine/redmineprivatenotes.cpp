#include "core/trackers/redmine/redmineprivatenotes.h"

#include "core/trackers/redmine/redminerights.h"

#include <QUrlQuery>

namespace twinspan::trackers
{

namespace
{
constexpr qint64 isGoodForSeconds = 60;
} // namespace

Task<Result<RedmineInsight>> RedminePrivateNotes::shownIn(qint64 projectId, CancelToken cancel)
{
    const auto known = m_known.constFind(projectId);
    if (known != m_known.constEnd() && std::abs(known->read.secsTo(m_clock->now())) < isGoodForSeconds) {
        const RedmineInsight insight = known->insight;
        co_return insight;
    }
    QUrlQuery memberships;
    memberships.addQueryItem(QStringLiteral("include"), QStringLiteral("memberships"));
    TWINSPAN_CO_TRY(current, co_await m_api->get(QStringLiteral("/users/current.json"), memberships, cancel));
    const QJsonObject user = current.value(QLatin1String("user")).toObject();
    RedmineInsight insight;
    insight.account = user.value(QLatin1String("id")).toInteger();
    insight.all = co_await hasPermission(user, projectId, cancel);
    m_known.insert(projectId, {insight, m_clock->now()});
    co_return insight;
}

Task<bool> RedminePrivateNotes::hasPermission(QJsonObject user, qint64 projectId, CancelToken cancel)
{
    if (redmineSeesPrivateNotes(user, {}))
        co_return true;
    const QList<qint64> ids = redmineRoleIds(user, {{QStringLiteral("id"), projectId}});
    for (const qint64 id : ids) {
        const QUrlQuery none;
        const auto role = co_await m_api->get(QStringLiteral("/roles/%1.json").arg(id), none, cancel);
        if (role && redmineSeesPrivateNotes(user, {role->value(QLatin1String("role")).toObject()}))
            co_return true;
    }
    co_return false;
}

} // namespace twinspan::trackers
