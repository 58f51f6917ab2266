#include "core/trackers/jira/jiraprojects.h"

#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int pageSize = 100;
constexpr int mostPages = 1'000;
constexpr int typesGoodForSeconds = 300;
constexpr int keysGoodForSeconds = 3'600;
constexpr int mostFields = 200;

/// The list that a page of create metadata holds: Cloud and Data Center name it differently.
QJsonArray fieldsIn(const QJsonObject &page)
{
    const QJsonArray fields = page.value(QLatin1String("fields")).toArray();
    return fields.isEmpty() ? page.value(QLatin1String("values")).toArray() : fields;
}

/// What we give, and what Jira fills in by itself whatever it says.
bool isGiven(const QString &field)
{
    return QStringList{QStringLiteral("summary"), QStringLiteral("description"), QStringLiteral("issuetype"),
                       QStringLiteral("project"), QStringLiteral("reporter")}
        .contains(field);
}

QStringList requiredIn(const QJsonArray &fields)
{
    QStringList required;
    for (const QJsonValue value : fields) {
        const QJsonObject field = value.toObject();
        QString id = field.value(QLatin1String("fieldId")).toString();
        if (id.isEmpty())
            id = field.value(QLatin1String("key")).toString();
        if (field.value(QLatin1String("required")).toBool() &&
            !field.value(QLatin1String("hasDefaultValue")).toBool() && !isGiven(id))
            required.append(field.value(QLatin1String("name")).toString());
    }
    return required;
}
} // namespace

Task<Result<QList<QJsonObject>>> JiraProjects::entries(CancelToken cancel)
{
    QList<QJsonObject> found;
    const auto append = [&found](const QJsonArray &part) {
        for (const QJsonValue entry : part)
            found.append(entry.toObject());
    };
    if (m_api->edition() == JiraEdition::DataCenter) {
        const QUrlQuery none;
        const QString path = QStringLiteral("/project");
        TWINSPAN_CO_TRY(list, co_await m_api->get(path, none, cancel));
        if (!list.json.isArray())
            co_return fail(jiraUnexpected(m_api->url(path)));
        append(list.json.array());
        co_return found;
    }
    const QString path = QStringLiteral("/project/search");
    for (int page = 0; page < mostPages; ++page) {
        const QUrlQuery query = jiraQuery({{QStringLiteral("startAt"), QString::number(found.size())},
                                           {QStringLiteral("maxResults"), QString::number(pageSize)},
                                           {QStringLiteral("orderBy"), QStringLiteral("key")}});
        TWINSPAN_CO_TRY(answer, co_await m_api->get(path, query, cancel));
        const QJsonObject list = answer.json.object();
        if (!list.value(QLatin1String("values")).isArray())
            co_return fail(jiraUnexpected(m_api->url(path)));
        const QJsonArray part = list.value(QLatin1String("values")).toArray();
        append(part);
        if (list.value(QLatin1String("isLast")).toBool(part.isEmpty()) || part.isEmpty())
            co_return found;
    }
    co_return fail(jiraUnexpected(m_api->url(path)));
}

Task<Result<QList<model::Project>>> JiraProjects::all(CancelToken cancel)
{
    TWINSPAN_CO_TRY(list, co_await entries(cancel));
    QList<model::Project> projects;
    QSet<QString> seen; // one that comes or goes while the pages are read moves the others
    for (const QJsonObject &entry : std::as_const(list)) {
        const auto project = jiraProject(entry, m_api->site());
        if (!project || seen.contains(project->id))
            continue;
        seen.insert(project->id);
        projects.append(*project);
    }
    std::ranges::sort(projects, [](const model::Project &left, const model::Project &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    m_keys.clear();
    for (const model::Project &project : std::as_const(projects))
        m_keys.append(project.key);
    m_keysRead = m_clock->now();
    co_return projects;
}

Task<Result<QStringList>> JiraProjects::keys(CancelToken cancel)
{
    if (!m_keysRead.isValid() || m_keysRead.secsTo(m_clock->now()) >= keysGoodForSeconds)
        TWINSPAN_CO_CHECK(co_await all(cancel));
    QStringList keys = m_keys;
    co_return keys;
}

Task<Result<JiraKnownProject>> JiraProjects::project(QString id, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(id).isEmpty())
        co_return fail(jiraNoSuchProject(id));
    if (const auto known = m_known.constFind(id);
        known != m_known.constEnd() && known->read.secsTo(m_clock->now()) < typesGoodForSeconds) {
        JiraKnownProject project = known->project;
        co_return project;
    }
    const QUrlQuery none;
    const auto answer = co_await m_api->get(QStringLiteral("/project/") + id, none, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound ? jiraNoSuchProject(id) : answer.error());
    const QJsonObject json = answer->json.object();
    const JiraKnownProject project{json.value(QLatin1String("key")).toString(), jiraTypes(json)};
    if (project.key.isEmpty())
        co_return fail(jiraUnexpected(m_api->url(QStringLiteral("/project/") + id)));
    m_known.insert(id, {project, m_clock->now()});
    co_return project;
}

Task<Result<QStringList>> JiraProjects::requiredFields(QString projectId, QString typeId, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(projectId).isEmpty() || jiraId(typeId).isEmpty())
        co_return QStringList();
    const QString path = QStringLiteral("/issue/createmeta/%1/issuetypes/%2").arg(projectId, typeId);
    const QUrlQuery query = jiraQuery({{QStringLiteral("maxResults"), QString::number(mostFields)}});
    const auto answer = co_await m_api->get(path, query, cancel);
    if (!answer && (answer.error().isTransient() || answer.error().needsSignIn() || answer.error().isCancelled()))
        co_return fail(answer.error());
    co_return answer ? requiredIn(fieldsIn(answer->json.object())) : QStringList();
}

} // namespace twinspan::trackers
