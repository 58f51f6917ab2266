#include "core/trackers/github/githubrepositories.h"

#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubproblems.h"

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String fullName("full_name");
constexpr QLatin1String idField("id");
} // namespace

QUrl GithubRepositories::listed() const
{
    QUrlQuery query = githubWholePages();
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("full_name"));
    return m_api->url(QStringLiteral("/user/repos"), query);
}

Task<Result<QList<model::Project>>> GithubRepositories::all(CancelToken cancel)
{
    auto found = std::make_shared<QHash<QString, model::Project>>();
    GithubApi::Visitor collect = [found, instance = m_api->instance()](const QJsonObject &repository) {
        if (const auto project = githubProject(repository, instance))
            found->insert(project->id, *project);
        return false;
    };
    TWINSPAN_CO_CHECK(co_await m_api->visit(listed(), collect, cancel));
    QList<model::Project> projects = found->values();
    for (const model::Project &project : std::as_const(projects))
        remember(project.id.toLongLong(), project.key);
    std::ranges::sort(projects, [](const model::Project &left, const model::Project &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    co_return projects;
}

Task<Result<bool>> GithubRepositories::administersOne(CancelToken cancel)
{
    auto found = std::make_shared<bool>(false);
    GithubApi::Visitor look = [found, instance = m_api->instance()](const QJsonObject &repository) {
        const QJsonObject rights = repository.value(QLatin1String("permissions")).toObject();
        *found = githubProject(repository, instance).has_value() && rights.value(QLatin1String("admin")).toBool();
        return *found;
    };
    TWINSPAN_CO_CHECK(co_await m_api->visit(listed(), look, cancel));
    const bool administers = *found;
    co_return administers;
}

Task<Result<GithubRepositories::Found>> GithubRepositories::read(QString path, QString shown, CancelToken cancel)
{
    const QUrl url = m_api->url(path);
    const auto answer = co_await m_api->get(url, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound ? githubNoSuchRepository(shown).withUrl(url)
                                                                    : answer.error());
    const QJsonObject repository = answer->json.object();
    Found found{repository.value(idField).toInteger(), repository.value(fullName).toString()};
    if (found.id <= 0 || found.name.isEmpty())
        co_return fail(githubUnexpected(url));
    remember(found.id, found.name);
    co_return found;
}

Task<Result<qint64>> GithubRepositories::idOf(QString name, CancelToken cancel)
{
    for (auto known = m_names.constBegin(); known != m_names.constEnd(); ++known) {
        if (known->compare(name, Qt::CaseInsensitive) == 0) {
            const qint64 id = known.key();
            co_return id;
        }
    }
    TWINSPAN_CO_TRY(found, co_await read(QStringLiteral("/repos/") + name, name, cancel));
    const qint64 id = found.id;
    co_return id;
}

Task<Result<QString>> GithubRepositories::nameOf(qint64 id, CancelToken cancel)
{
    if (const auto known = m_names.constFind(id); known != m_names.constEnd()) {
        QString name = *known;
        co_return name;
    }
    const QString path = QStringLiteral("/repositories/%1").arg(id);
    TWINSPAN_CO_TRY(found, co_await read(path, QString::number(id), cancel));
    QString name = found.name;
    co_return name;
}

void GithubRepositories::remember(qint64 id, const QString &name)
{
    if (id > 0 && !name.isEmpty())
        m_names.insert(id, name);
}

} // namespace twinspan::trackers
