#include "core/trackers/github/githubissuecalls.h"

#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubproblems.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int mostReadings = 5;
constexpr int pageSize = 100;

/// The repository that the answer came from: another one than was asked when the issue was transferred.
qint64 repositoryIn(const QUrl &url)
{
    static const QRegularExpression pattern(QStringLiteral("/repositories/([0-9]{1,18})/"));
    return pattern.match(url.path()).captured(1).toLongLong();
}
} // namespace

QString GithubFoundIssue::path() const
{
    return QStringLiteral("/repositories/%1/issues/%2").arg(repositoryId).arg(number);
}

Task<Result<GithubFoundIssue>> GithubIssueCalls::read(QString key, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const auto place = githubIssuePlace(key);
    if (!place)
        co_return fail(githubNoSuchIssue(key));
    qint64 repositoryId = place->repositoryId;
    if (repositoryId == 0) {
        const auto named = co_await m_repositories->idOf(place->repository, cancel);
        if (!named)
            co_return fail(named.error().kind == ProblemKind::NotFound ? githubNoSuchIssue(key) : named.error());
        repositoryId = *named;
    }
    const QUrl url = m_api->url(QStringLiteral("/repositories/%1/issues/%2").arg(repositoryId).arg(place->number));
    const auto answer = co_await m_api->get(url, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound ? githubNoSuchIssue(key).withUrl(url)
                                                                    : answer.error());
    GithubFoundIssue found{answer->json.object(), repositoryIn(answer->url), 0};
    found.number = found.json.value(QLatin1String("number")).toInteger();
    if (found.repositoryId == 0) { // sent on to an address by name
        TWINSPAN_CO_TRY(named, co_await m_repositories->idOf(githubRepositoryOf(found.json), cancel));
        found.repositoryId = named;
    }
    if (found.number <= 0)
        co_return fail(githubUnexpected(url));
    if (isGithubPullRequest(found.json))
        co_return fail(githubNoSuchIssue(key));
    m_repositories->remember(found.repositoryId, githubRepositoryOf(found.json));
    co_return found;
}

Task<Result<QList<model::Comment>>> GithubIssueCalls::comments(GithubFoundIssue issue, CancelToken cancel)
{
    // One that is deleted while the pages are read moves the others, and one of them is in no page: then there are
    // fewer than GitHub counts. It may count some that it shows to nobody: then the next reading is the same.
    QList<model::Comment> before;
    for (int reading = 0; reading < mostReadings; ++reading) {
        TWINSPAN_CO_TRY(found, co_await listedComments(issue, cancel));
        const bool isOnePage = found.size() < pageSize;
        const bool isCounted = found.size() == issue.json.value(QLatin1String("comments")).toInteger();
        if (isOnePage || isCounted || (reading > 0 && found == before))
            co_return found;
        before = found;
        TWINSPAN_CO_TRY(again, co_await read(githubIssueId(issue.repositoryId, issue.number), cancel));
        issue = again;
    }
    co_return fail(githubNeverCalm(m_api->url(issue.path())));
}

Task<Result<QList<model::Comment>>> GithubIssueCalls::listedComments(GithubFoundIssue issue, CancelToken cancel)
{
    TWINSPAN_CO_TRY(ownAccount, co_await m_api->ownAccount(cancel));
    auto found = std::make_shared<QList<model::Comment>>();
    GithubApi::Visitor collect = [found, ownAccount](const QJsonObject &comment) {
        found->append(githubComment(comment, ownAccount));
        return false;
    };
    const QUrl url = m_api->url(issue.path() + QStringLiteral("/comments"), githubWholePages());
    TWINSPAN_CO_CHECK(co_await m_api->visit(url, collect, cancel));
    const auto number = [](const model::Comment &comment) { return comment.id.toLongLong(); };
    std::ranges::sort(*found, {}, number);
    const auto doubles = std::ranges::unique(*found, {}, number);
    found->erase(doubles.begin(), doubles.end());
    co_return *found;
}

Task<Result<QJsonObject>> GithubIssueCalls::comment(GithubFoundIssue issue, QString commentId, CancelToken cancel)
{
    const qint64 number = githubNumber(commentId);
    if (number == 0)
        co_return fail(githubNoSuchComment());
    const QUrl url =
        m_api->url(QStringLiteral("/repositories/%1/issues/comments/%2").arg(issue.repositoryId).arg(number));
    const auto answer = co_await m_api->get(url, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound ? githubNoSuchComment() : answer.error());
    const QJsonObject comment = answer->json.object();
    const QString of = comment.value(QLatin1String("issue_url")).toString().section(u'/', -1);
    if (of.toLongLong() != issue.number)
        co_return fail(githubNoSuchComment());
    co_return comment;
}

} // namespace twinspan::trackers
