#include "core/trackers/redmine/redmineedits.h"

#include "core/trackers/redmine/redmineaddress.h"
#include "core/trackers/redmine/redmineeditmapping.h"
#include "core/trackers/redmine/redminemapping.h"
#include "core/trackers/redmine/redmineproblems.h"

#include <QCoreApplication>

namespace twinspan::trackers
{

namespace
{
struct RedmineTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineTexts)
};

Problem noSuchComment(const QUrl &url)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("redmine.comment-not-found"),
                       RedmineTexts::tr("The comment is no longer in Redmine."))
        .withUrl(url);
}

Problem mayNotEdit(const QUrl &url)
{
    return makeProblem(
               ProblemKind::Forbidden, QStringLiteral("redmine.comment-edit-forbidden"),
               RedmineTexts::tr("The account may not edit this comment in Redmine."),
               RedmineTexts::tr("Ask an administrator of Redmine to give the account's role the permission \"Edit own "
                                "notes\", or \"Edit notes\" for the comments of others, in this project."))
        .withUrl(url);
}

Problem cantEdit(const QUrl &url)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("redmine.comment-edit-unsupported"),
                       RedmineTexts::tr("This Redmine is too old: its API can't edit comments."),
                       RedmineTexts::tr("Redmine 5.0 and newer can."))
        .withUrl(url);
}

/// What a refusal means right after the issue was read with the same key.
Problem refusedEdit(const Problem &problem)
{
    switch (problem.httpStatus) {
    case 403:
        return problem.code == u"redmine.rest-off" ? problem : mayNotEdit(problem.url);
    case 404:
        return noSuchComment(problem.url);
    // Before 5.0 the API knows no such call: it forgets the key, or the format.
    case 401:
    case 406:
        return cantEdit(problem.url);
    default:
        return problem;
    }
}
} // namespace

RedmineEdits::RedmineEdits(std::shared_ptr<RedmineApi> api, std::shared_ptr<RedmineInstance> instance)
    : m_api(std::move(api)), m_instance(std::move(instance)), m_issues(m_api)
{
}

Task<Result<tracker::Written>> RedmineEdits::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                         CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, redmineNumberToWrite(issue.id, cancel));
    tracker::Written written;
    written.ref = redmineRef(number, m_api->base());
    if (changes.isEmpty())
        co_return written;
    TWINSPAN_CO_TRY(format, co_await m_instance->format(number, cancel));
    TWINSPAN_CO_TRY(before, co_await m_issues.read(number, {}, cancel));
    const bool needsMarker = redmineNeedsMarkerInText(before, changes.marker, m_instance->fieldName());
    const QJsonObject sent = redmineIssueChanges(changes, before, format, needsMarker);
    // Redmine takes a write for a change, whatever it says: the time moves, and everybody looks at the issue again.
    if (redmineNotTaken(sent, before).isEmpty())
        co_return written;
    TWINSPAN_CO_CHECK(co_await m_issues.write(number, sent, cancel));
    // It is written by now. What keeps us from looking is no reason to write it again.
    if (const auto after = co_await m_issues.read(number, {}, cancel)) {
        written.dropped = redmineNotTaken(sent, *after);
        written.shown = redmineIssue(*after, {m_api->base(), format, m_instance->fieldName()});
    }
    co_return written;
}

Task<Result<tracker::Written>> RedmineEdits::editComment(model::IssueRef issue, QString commentId,
                                                         tracker::NewComment comment, CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, redmineNumberToWrite(issue.id, cancel));
    if (comment.text.trimmed().isEmpty())
        co_return fail(redmineEmptyComment());
    TWINSPAN_CO_TRY(format, co_await m_instance->format(number, cancel));
    TWINSPAN_CO_TRY(before, co_await m_issues.read(number, QStringLiteral("journals"), cancel));
    const auto notes = redmineNotesOf(before, commentId);
    if (!notes)
        co_return fail(noSuchComment(m_api->url(QStringLiteral("/issues/%1").arg(number))));
    if (comment.marker.isNull())
        comment.marker = redmineMarkerIn(*notes);
    const QJsonObject sent = redmineEditedComment(comment, *notes, format);
    tracker::Written written;
    written.ref = redmineRef(number, m_api->base());
    written.id = commentId;
    if (redmineSameText(sent.value(QLatin1String("journal")).toObject().value(QLatin1String("notes")).toString(),
                        *notes))
        co_return written;
    const auto edited = co_await m_api->update(QStringLiteral("/journals/%1.json").arg(commentId), sent, cancel);
    if (!edited)
        co_return fail(refusedEdit(edited.error()));
    co_return written;
}

} // namespace twinspan::trackers
