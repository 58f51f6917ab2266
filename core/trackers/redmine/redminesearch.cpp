#include "core/trackers/redmine/redminesearch.h"

#include "core/trackers/redmine/redmineissuequery.h"
#include "core/trackers/redmine/redminemapping.h"

namespace twinspan::trackers
{

namespace
{
QUrlQuery filtered(const QString &projectId, const QString &filter, const QString &value)
{
    QUrlQuery query = redmineIssuesOf(projectId);
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("id"));
    query.addQueryItem(filter, value);
    return query;
}
} // namespace

RedmineSearch::RedmineSearch(std::shared_ptr<RedmineApi> api, std::shared_ptr<RedmineInstance> instance)
    : m_api(std::move(api)), m_instance(std::move(instance))
{
}

Task<Result<QStringList>> RedmineSearch::filterNames(QString projectId, CancelToken cancel)
{
    QStringList names{QStringLiteral("description")};
    TWINSPAN_CO_TRY(field, co_await m_instance->markerField(projectId, cancel));
    if (field != 0) {
        TWINSPAN_CO_TRY(searchable, co_await m_instance->isSearchable(field, cancel));
        if (searchable)
            names.prepend(QStringLiteral("cf_%1").arg(field));
    }
    co_return names;
}

Task<Result<std::optional<qint64>>> RedmineSearch::oldest(QString projectId, QString part, Wanted wanted,
                                                          CancelToken cancel)
{
    TWINSPAN_CO_TRY(names, co_await filterNames(projectId, cancel));
    std::optional<qint64> oldest;
    for (const QString &name : std::as_const(names)) {
        auto found = std::make_shared<std::optional<qint64>>();
        RedmineApi::Visitor look = [found, wanted, field = m_instance->fieldName()](const QJsonObject &issue) {
            if (wanted(redmineIssueMarker(issue, field)))
                *found = issue.value(QLatin1String("id")).toInteger();
            return found->has_value();
        };
        const QUrlQuery query = filtered(projectId, name, u'~' + part);
        TWINSPAN_CO_CHECK(
            co_await m_api->visit(QStringLiteral("/issues.json"), QStringLiteral("issues"), query, look, cancel));
        const std::optional<qint64> number = *found;
        if (number && (!oldest || *number < *oldest))
            oldest = number;
    }
    co_return oldest;
}

Task<Result<std::optional<qint64>>> RedmineSearch::oldestWith(QString projectId, model::Marker marker,
                                                              CancelToken cancel)
{
    Wanted wanted = [marker](const model::Marker &found) { return !marker.isNull() && found == marker; };
    co_return co_await oldest(projectId, marker.text(), wanted, cancel);
}

Task<Result<bool>> RedmineSearch::hasMarked(QString projectId, CancelToken cancel)
{
    Wanted any = [](const model::Marker &found) { return !found.isNull(); };
    TWINSPAN_CO_TRY(found, co_await oldest(projectId, QStringLiteral("ts1"), any, cancel));
    co_return found.has_value();
}

} // namespace twinspan::trackers
