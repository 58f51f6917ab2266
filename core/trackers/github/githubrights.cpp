#include "core/trackers/github/githubrights.h"

#include "core/trackers/github/githubproblems.h"

#include <QCoreApplication>

namespace twinspan::trackers
{

namespace
{
using tracker::Right;
using tracker::RightCheck;

struct GithubRightTexts {
    Q_DECLARE_TR_FUNCTIONS(GithubRightTexts)
};

/// Whether the token lets the account write what its role lets it write.
RightCheck ofToken(Right right, bool isPrivate, const std::optional<QStringList> &scopes)
{
    if (!scopes)
        return {right, RightCheck::State::Untold,
                GithubRightTexts::tr("the token must have “Issues: Read and write”, and GitHub does not tell whether "
                                     "it has")};
    const bool writes =
        scopes->contains(QStringLiteral("repo")) || (!isPrivate && scopes->contains(QStringLiteral("public_repo")));
    return grantedIf(writes, right, GithubRightTexts::tr("the scope “repo” of the token"));
}
} // namespace

QList<RightCheck> githubRights(const QJsonObject &repository, const std::optional<QStringList> &scopes)
{
    const auto is = [&repository](const char *name) { return repository.value(QLatin1String(name)).toBool(); };
    const QJsonObject role = repository.value(QLatin1String("permissions")).toObject();
    const bool edits = role.value(QLatin1String("triage")).toBool() || role.value(QLatin1String("push")).toBool();
    if (!is("has_issues")) {
        const QString why = GithubRightTexts::tr("the feature “Issues” in the repository's settings");
        return {grantedIf(false, Right::Read, why), grantedIf(false, Right::Create, why),
                grantedIf(false, Right::Change, why), grantedIf(false, Right::Comment, why)};
    }
    QList<RightCheck> checks{grantedIf(true, Right::Read, {})}; // who may not read is not shown the repository
    for (const Right right : {Right::Create, Right::Change, Right::Comment}) {
        if (is("archived"))
            checks.append(grantedIf(false, right, GithubRightTexts::tr("a repository that is not archived")));
        else if (right == Right::Change && !edits)
            checks.append(grantedIf(false, right, GithubRightTexts::tr("the role “Triage” in the repository")));
        else
            checks.append(ofToken(right, is("private"), scopes));
    }
    return checks;
}

Task<Result<QList<RightCheck>>> githubRightsIn(std::shared_ptr<GithubApi> api, qint64 repositoryId, CancelToken cancel)
{
    const QUrl url = api->url(QStringLiteral("/repositories/%1").arg(repositoryId));
    const auto answer = co_await api->get(url, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound
                           ? githubNoSuchRepository(QString::number(repositoryId)).withUrl(url)
                           : answer.error());
    const QJsonObject repository = answer->json.object();
    if (!repository.value(QLatin1String("permissions")).isObject())
        co_return fail(githubUnexpected(url));
    co_return githubRights(repository, answer->scopes);
}

} // namespace twinspan::trackers
