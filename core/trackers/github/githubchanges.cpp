#include "core/trackers/github/githubchanges.h"

#include "core/tracker/changesplace.h"
#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubproblems.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace twinspan::trackers
{

using tracker::ChangedIssue;

namespace
{
qint64 issueOf(const QJsonObject &comment)
{
    return comment.value(QLatin1String("issue_url")).toString().section(u'/', -1).toLongLong();
}

bool isOfPullRequest(const QJsonObject &comment)
{
    // An owner or a repository may be called "pull".
    static const QRegularExpression place(QStringLiteral("^/[^/]+/[^/]+/pull/[0-9]+$"));
    return place.match(QUrl(comment.value(QLatin1String("html_url")).toString()).path()).hasMatch();
}
} // namespace

std::optional<ChangedIssue> GithubChanges::changed(const QJsonObject &issue, qint64 repositoryId) const
{
    const qint64 number = issue.value(QLatin1String("number")).toInteger();
    ChangedIssue result;
    result.ref = githubRef(repositoryId, githubRepositoryOf(issue), number, m_api->instance());
    result.projectId = QString::number(repositoryId);
    result.updated = githubTime(issue, QStringLiteral("updated_at"));
    if (number <= 0 || !result.updated.isValid() || isGithubPullRequest(issue))
        return std::nullopt;
    return result;
}

Task<Result<tracker::ChangesPage>> GithubChanges::page(QString projectId, QDateTime since, QString after,
                                                       CancelToken cancel)
{
    const qint64 repositoryId = githubNumber(projectId);
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (repositoryId == 0)
        co_return fail(githubNoSuchRepository(projectId));
    // The pages behind the first belong to a poll that has begun.
    if (after.isEmpty() && !m_api->quota().mayPoll())
        co_return fail(m_api->quota().heldBack(m_api->instance()));
    if (!since.isValid())
        co_return co_await newest(repositoryId, cancel);
    const auto start =
        after.isEmpty() ? std::optional(std::max<qint64>(since.toSecsSinceEpoch(), 0)) : tracker::secondOfPlace(after);
    if (!start)
        co_return fail(tracker::unknownPlaceProblem());
    const qint64 from = *start;
    const QString rising = QStringLiteral("asc");
    const QUrl issueList = m_lists.url(repositoryId, QStringLiteral("issues"), rising, from);
    const QUrl commentList = m_lists.url(repositoryId, QStringLiteral("issues/comments"), rising, from);
    TWINSPAN_CO_TRY(issues, co_await m_lists.window(issueList, from, cancel));
    TWINSPAN_CO_TRY(comments, co_await m_lists.window(commentList, from, cancel));

    std::optional<qint64> end = issues.end;
    if (comments.end && (!end || *comments.end < *end))
        end = comments.end;
    QMap<qint64, ChangedIssue> named;
    for (const QJsonObject &entry : std::as_const(issues.entries)) {
        if (const auto issue = changed(entry, repositoryId))
            named.insert(entry.value(QLatin1String("number")).toInteger(), *issue);
    }
    for (const QJsonObject &comment : std::as_const(comments.entries)) {
        const QDateTime updated = githubTime(comment, QStringLiteral("updated_at"));
        if (isOfPullRequest(comment) || (end && updated.toSecsSinceEpoch() >= *end))
            continue;
        const qint64 number = issueOf(comment);
        ChangedIssue &issue = named[number];
        if (issue.updated.isValid() && issue.updated >= updated)
            continue;
        issue = {githubRef(repositoryId, githubRepositoryOf(comment), number, m_api->instance()), projectId, updated};
    }
    tracker::ChangesPage page;
    for (const ChangedIssue &issue : std::as_const(named)) {
        if (!end || issue.updated.toSecsSinceEpoch() < *end)
            page.issues.append(issue);
    }
    std::ranges::sort(page.issues, {}, [](const ChangedIssue &issue) {
        return std::pair(issue.updated, githubIssuePlace(issue.ref.id)->number);
    });
    page.next = end ? tracker::placeAtSecond(*end) : QString();
    page.now = issues.now;
    co_return page;
}

Task<Result<tracker::ChangesPage>> GithubChanges::newest(qint64 repositoryId, CancelToken cancel)
{
    auto found = std::make_shared<std::optional<ChangedIssue>>();
    GithubApi::Visitor look = [this, found, repositoryId](const QJsonObject &issue) {
        *found = changed(issue, repositoryId);
        return found->has_value();
    };
    const QUrl falling = m_lists.url(repositoryId, QStringLiteral("issues"), QStringLiteral("desc"), {});
    TWINSPAN_CO_CHECK(co_await m_api->visit(falling, look, cancel));
    tracker::ChangesPage page;
    if (const std::optional<ChangedIssue> &issue = *found)
        page.issues.append(*issue);
    co_return page;
}

} // namespace twinspan::trackers
