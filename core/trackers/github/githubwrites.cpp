#include "core/trackers/github/githubwrites.h"

#include "core/text/textparts.h"
#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubmarkup.h"
#include "core/trackers/github/githubproblems.h"

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String titleField("title");
constexpr QLatin1String bodyField("body");

/// Said before anything is sent: nothing is cut.
Status checkLength(const QString &body)
{
    if (body.size() > githubLongestBody)
        return fail(githubTooLong(githubLongestBody));
    return {};
}

/// What of the changes the issue does not say already.
Result<QJsonObject> newFields(const tracker::IssueChanges &changes, const QJsonObject &before,
                              const GithubTypeList &types)
{
    QJsonObject fields;
    if (changes.summary && text::singleLine(*changes.summary) != before.value(titleField).toString())
        fields.insert(titleField, text::singleLine(*changes.summary));
    if (changes.description) {
        const QString kept = before.value(bodyField).toString();
        const QString body = githubEditedMarkup(kept, *changes.description, changes.marker);
        TWINSPAN_CHECK(checkLength(body));
        if (!githubSameText(body, kept))
            fields.insert(bodyField, body);
    }
    if (changes.typeId && githubTypeOf(before, types).id != *changes.typeId &&
        !setGithubType(fields, *changes.typeId, before, types))
        return fail(githubUnknownType(*changes.typeId));
    return fields;
}

Problem withoutIssue(const Problem &problem, const model::IssueRef &issue)
{
    return problem.kind == ProblemKind::NotFound ? githubNoSuchIssue(issue.key).withUrl(problem.url) : problem;
}
} // namespace

GithubWrites::GithubWrites(std::shared_ptr<GithubApi> api, std::shared_ptr<GithubIssueCalls> issues,
                           std::shared_ptr<GithubTypes> types)
    : m_api(std::move(api)), m_issues(std::move(issues)), m_types(std::move(types))
{
}

Task<Result<tracker::Written>> GithubWrites::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    const qint64 repositoryId = githubNumber(issue.projectId);
    if (repositoryId == 0)
        co_return fail(githubNoSuchRepository(issue.projectId));
    const auto types = co_await m_types->of(repositoryId, cancel);
    if (!types)
        co_return fail(types.error());
    const auto ownAccount = co_await m_api->ownAccount(cancel);
    if (!ownAccount)
        co_return fail(ownAccount.error());
    QJsonObject fields{{titleField, text::singleLine(issue.summary)},
                       {bodyField, githubMarkup(issue.description, issue.marker)}};
    TWINSPAN_CO_CHECK(checkLength(fields.value(bodyField).toString()));
    if (!setGithubType(fields, issue.typeId, {}, *types))
        co_return fail(githubUnknownType(issue.typeId));
    const QString path = QStringLiteral("/repositories/%1/issues").arg(repositoryId);
    TWINSPAN_CO_TRY(created, co_await m_api->write(QByteArrayLiteral("POST"), path, fields, cancel));
    if (created.value(QLatin1String("number")).toInteger() <= 0)
        co_return fail(githubUnexpected(m_api->url(path)).withUnknownOutcome());
    tracker::Written written;
    written.shown = githubIssue(created, repositoryId, *types, m_api->instance(), *ownAccount);
    written.ref = written.shown->ref;
    written.dropped = githubDropped(fields, issue.typeId, created, *types);
    co_return written;
}

Task<Result<tracker::Written>> GithubWrites::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                        CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const auto place = githubIssuePlace(issue.id);
    if (!place || place->repositoryId == 0)
        co_return fail(githubNoSuchIssue(issue.key));
    if (comment.text.trimmed().isEmpty())
        co_return fail(githubEmptyComment());
    const QJsonObject fields{{bodyField, githubMarkup(comment.text, comment.marker)}};
    TWINSPAN_CO_CHECK(checkLength(fields.value(bodyField).toString()));
    const QString path =
        QStringLiteral("/repositories/%1/issues/%2/comments").arg(place->repositoryId).arg(place->number);
    const auto made = co_await m_api->write(QByteArrayLiteral("POST"), path, fields, cancel);
    if (!made)
        co_return fail(withoutIssue(made.error(), issue));
    tracker::Written written;
    written.ref = githubRef(place->repositoryId, githubRepositoryOf(*made), place->number, m_api->instance());
    written.id = QString::number(made->value(QLatin1String("id")).toInteger());
    co_return written;
}

Task<Result<tracker::Written>> GithubWrites::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                         CancelToken cancel)
{
    TWINSPAN_CO_TRY(before, co_await m_issues->read(issue.id, cancel));
    tracker::Written written;
    written.ref = githubRef(before.repositoryId, githubRepositoryOf(before.json), before.number, m_api->instance());
    if (changes.isEmpty())
        co_return written;
    TWINSPAN_CO_TRY(types, co_await m_types->of(before.repositoryId, cancel));
    TWINSPAN_CO_TRY(ownAccount, co_await m_api->ownAccount(cancel));
    TWINSPAN_CO_TRY(fields, newFields(changes, before.json, types));
    if (fields.isEmpty())
        co_return written;
    TWINSPAN_CO_TRY(after, co_await m_api->write(QByteArrayLiteral("PATCH"), before.path(), fields, cancel));
    written.dropped = githubDropped(fields, changes.typeId.value_or(QString()), after, types);
    written.shown = githubIssue(after, before.repositoryId, types, m_api->instance(), ownAccount);
    co_return written;
}

Task<Result<tracker::Written>> GithubWrites::editComment(model::IssueRef issue, QString commentId,
                                                         tracker::NewComment comment, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const auto place = githubIssuePlace(issue.id);
    if (!place || place->repositoryId == 0)
        co_return fail(githubNoSuchIssue(issue.key));
    if (comment.text.trimmed().isEmpty())
        co_return fail(githubEmptyComment());
    const GithubFoundIssue found{{}, place->repositoryId, place->number};
    TWINSPAN_CO_TRY(before, co_await m_issues->comment(found, commentId, cancel));
    const QString kept = before.value(bodyField).toString();
    TWINSPAN_CO_TRY(ownAccount, co_await m_api->ownAccount(cancel));
    if (comment.marker.isNull())
        comment.marker = githubMarkerOf(before, ownAccount);
    const QJsonObject fields{{bodyField, githubEditedMarkup(kept, comment.text, comment.marker)}};
    TWINSPAN_CO_CHECK(checkLength(fields.value(bodyField).toString()));
    tracker::Written written;
    written.ref = githubRef(found.repositoryId, githubRepositoryOf(before), found.number, m_api->instance());
    written.id = commentId;
    if (githubSameText(kept, fields.value(bodyField).toString()))
        co_return written;
    const QString path =
        QStringLiteral("/repositories/%1/issues/comments/%2").arg(found.repositoryId).arg(githubNumber(commentId));
    const auto edited = co_await m_api->write(QByteArrayLiteral("PATCH"), path, fields, cancel);
    if (!edited)
        co_return fail(edited.error().kind == ProblemKind::NotFound ? githubNoSuchComment() : edited.error());
    co_return written;
}

} // namespace twinspan::trackers
