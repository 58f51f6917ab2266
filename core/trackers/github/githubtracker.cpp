#include "core/trackers/github/githubtracker.h"

#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubmarkup.h"
#include "core/trackers/github/githubproblems.h"
#include "core/trackers/github/githubrights.h"

namespace twinspan::trackers
{

namespace
{
/// GitHub: "wait at least one second between each request" that writes. An Enterprise Server asks for nothing.
constexpr std::chrono::milliseconds writeGap{1'000};
/// What defusing and our marker add to a text has its place in what is left.
constexpr int markupReserve = 1'536;
} // namespace

std::shared_ptr<GithubTracker> GithubTracker::make(const QUrl &instance, std::shared_ptr<net::AccessTokens> tokens,
                                                   int quotaShare, const tracker::TrackerServices &services)
{
    const auto gap = isHostedByGithub(instance) ? writeGap : std::chrono::milliseconds(0);
    auto turn = std::make_shared<GithubWriteTurn>(services.clock, gap);
    auto http =
        std::make_shared<net::QuotaWatch>(services.makeHttpClient(), services.clock, GithubApi::quotaTerms(quotaShare));
    auto api = std::make_shared<GithubApi>(instance, std::move(tokens), http, turn);
    return std::make_shared<GithubTracker>(api, services.clock);
}

GithubTracker::GithubTracker(std::shared_ptr<GithubApi> api, const Clock *clock)
    : m_api(std::move(api)), m_repositories(std::make_shared<GithubRepositories>(m_api)),
      m_types(std::make_shared<GithubTypes>(m_api, clock)),
      m_issues(std::make_shared<GithubIssueCalls>(m_api, m_repositories)), m_writes(m_api, m_issues, m_types),
      m_changes(m_api), m_presence(m_api, m_repositories), m_search(m_api, m_issues)
{
}

tracker::Capabilities GithubTracker::capabilities() const
{
    tracker::Capabilities capabilities;
    capabilities.attachments = false;
    capabilities.internalComments = false;
    capabilities.privateIssues = false;
    capabilities.editMovesUpdated = false;
    capabilities.updatedPrecision = std::chrono::seconds(1);
    capabilities.changesLag = githubChangesLag;
    capabilities.maxSummaryLength = githubLongestTitle;
    capabilities.maxTextLength = githubLongestBody - markupReserve;
    return capabilities;
}

Task<Result<tracker::Account>> GithubTracker::whoAmI(CancelToken cancel)
{
    const QUrl url = m_api->url(QStringLiteral("/user"));
    TWINSPAN_CO_TRY(answer, co_await m_api->get(url, cancel));
    tracker::Account account = githubAccount(answer.json.object());
    if (account.name.isEmpty())
        co_return fail(githubUnexpected(url));
    TWINSPAN_CO_TRY(administers, co_await m_repositories->administersOne(cancel));
    account.isAdmin = administers;
    co_return account;
}

Task<Result<QList<model::Project>>> GithubTracker::projects(CancelToken cancel)
{
    co_return co_await m_repositories->all(cancel);
}

Task<Result<QList<model::IssueType>>> GithubTracker::issueTypes(QString projectId, CancelToken cancel)
{
    const qint64 repositoryId = githubNumber(projectId);
    if (repositoryId == 0)
        co_return fail(githubNoSuchRepository(projectId));
    TWINSPAN_CO_TRY(list, co_await m_types->of(repositoryId, cancel));
    co_return list.types;
}

Task<Result<QStringList>> GithubTracker::requiredFields(QString /*projectId*/, QString /*typeId*/, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    co_return QStringList(); // a title is all that GitHub wants
}

Task<Result<QList<tracker::RightCheck>>> GithubTracker::rights(QString projectId, CancelToken cancel)
{
    const qint64 repositoryId = githubNumber(projectId);
    if (repositoryId == 0)
        co_return fail(githubNoSuchRepository(projectId));
    co_return co_await githubRightsIn(m_api, repositoryId, cancel);
}

Task<Result<model::Issue>> GithubTracker::issue(QString key, CancelToken cancel)
{
    TWINSPAN_CO_TRY(found, co_await m_issues->read(key, cancel));
    TWINSPAN_CO_TRY(types, co_await m_types->of(found.repositoryId, cancel));
    TWINSPAN_CO_TRY(ownAccount, co_await m_api->ownAccount(cancel));
    model::Issue issue = githubIssue(found.json, found.repositoryId, types, m_api->instance(), ownAccount);
    if (found.json.value(QLatin1String("comments")).toInteger(1) > 0) {
        TWINSPAN_CO_TRY(comments, co_await m_issues->comments(found, cancel));
        issue.comments = comments;
    }
    co_return issue;
}

Task<Result<std::optional<model::IssueRef>>> GithubTracker::findIssue(QString projectId, model::Marker marker,
                                                                      CancelToken cancel)
{
    const qint64 repositoryId = githubNumber(projectId);
    if (repositoryId == 0)
        co_return fail(githubNoSuchRepository(projectId));
    TWINSPAN_CO_TRY(found, co_await m_search.oldestWith(repositoryId, marker, cancel));
    std::optional<model::IssueRef> ref;
    if (found)
        ref = githubRef(found->repositoryId, githubRepositoryOf(found->json), found->number, m_api->instance());
    co_return ref;
}

Task<Result<bool>> GithubTracker::hasMarkedIssues(QString projectId, CancelToken cancel)
{
    const qint64 repositoryId = githubNumber(projectId);
    if (repositoryId == 0)
        co_return fail(githubNoSuchRepository(projectId));
    co_return co_await m_search.hasMarked(repositoryId, cancel);
}

Task<Result<tracker::Written>> GithubTracker::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    co_return co_await m_writes.createIssue(issue, cancel);
}

Task<Result<tracker::Written>> GithubTracker::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                         CancelToken cancel)
{
    co_return co_await m_writes.addComment(issue, comment, cancel);
}

Task<Result<tracker::Written>> GithubTracker::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                          CancelToken cancel)
{
    co_return co_await m_writes.updateIssue(issue, changes, cancel);
}

Task<Result<tracker::Written>> GithubTracker::editComment(model::IssueRef issue, QString commentId,
                                                          tracker::NewComment comment, CancelToken cancel)
{
    co_return co_await m_writes.editComment(issue, commentId, comment, cancel);
}

Task<Result<tracker::ChangesPage>> GithubTracker::changes(QString projectId, QDateTime since, QString after,
                                                          CancelToken cancel)
{
    co_return co_await m_changes.page(projectId, since, after, cancel);
}

Task<Result<QList<tracker::ChangedIssue>>> GithubTracker::existing(QStringList issueIds, CancelToken cancel)
{
    co_return co_await m_presence.existing(issueIds, cancel);
}

QString GithubTracker::asRead(QString text) const
{
    return githubAsRead(text);
}

QString GithubTracker::withFileAddresses(QString text, QList<tracker::NamedFile> /*files*/) const
{
    return text; // its issues have no files: what a text shows are addresses
}

QString GithubTracker::keptFileName(QString name) const
{
    return name;
}

Task<Result<tracker::StagedFile>> GithubTracker::stageFile(tracker::FileSource /*file*/, CancelToken cancel)
{
    co_return fail(cancel.isCancelled() ? cancelledProblem() : githubNoFiles());
}

Task<Result<tracker::Written>> GithubTracker::attachFile(model::IssueRef /*issue*/, tracker::FileSource /*file*/,
                                                         CancelToken cancel)
{
    co_return fail(cancel.isCancelled() ? cancelledProblem() : githubNoFiles());
}

Task<Status> GithubTracker::download(model::Attachment /*attachment*/, std::shared_ptr<QIODevice> /*sink*/,
                                     CancelToken cancel)
{
    co_return fail(cancel.isCancelled() ? cancelledProblem() : githubNoFiles());
}

} // namespace twinspan::trackers
