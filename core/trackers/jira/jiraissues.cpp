#include "core/trackers/jira/jiraissues.h"

#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jirafilemarks.h"
#include "core/trackers/jira/jirainternalfiles.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QJsonArray>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int pageSize = 100;
constexpr int mostPages = 200;
constexpr int mostReadings = 5;
constexpr qsizetype mostCommentIds = 1'000;

QList<QJsonObject> objectsIn(const QJsonArray &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue value : array)
        objects.append(value.toObject());
    return objects;
}

qint64 idOf(const QJsonObject &comment)
{
    return comment.value(QLatin1String("id")).toString().toLongLong();
}

/// Any comment can be restricted, but only where that is usual must files wait for their comments.
bool mayTalkInternally(const QJsonObject &json, const QList<model::Comment> &comments)
{
    const QJsonValue type =
        jiraFields(json).value(QLatin1String("project")).toObject().value(QLatin1String("projectTypeKey"));
    return type.toString(QStringLiteral("service_desk")) == u"service_desk" ||
           std::ranges::any_of(comments, [](const model::Comment &comment) { return !comment.isPublic; });
}
} // namespace

Task<Result<JiraApi::Answer>> JiraIssues::answer(QString key, QString fields, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QString reference = jiraIssueReference(key);
    if (reference.isEmpty())
        co_return fail(jiraNoSuchIssue(key));
    const QUrlQuery query =
        jiraQuery({{QStringLiteral("fields"), fields},
                   {QStringLiteral("properties"),
                    (QStringList{QString(jiraMarkerProperty)} + jiraFilesProperties()).join(u',')}});
    const auto answer = co_await m_api->get(QStringLiteral("/issue/") + reference, query, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound ? jiraNoSuchIssue(key) : answer.error());
    if (!jiraRef(answer->json.object(), m_api->site()).isValid())
        co_return fail(jiraUnexpected(m_api->url(QStringLiteral("/issue/") + reference)));
    JiraApi::Answer good = *answer;
    co_return good;
}

Task<Result<QJsonObject>> JiraIssues::fields(QString key, QString fields, CancelToken cancel)
{
    TWINSPAN_CO_TRY(found, co_await answer(key, fields, cancel));
    co_return found.json.object();
}

Task<Result<model::Issue>> JiraIssues::whole(QString key, CancelToken cancel)
{
    const QString all = QString(jiraOwnFields) + QStringLiteral(",comment,attachment");
    TWINSPAN_CO_TRY(found, co_await answer(key, all, cancel));
    const QJsonObject json = found.json.object();
    const JiraView view{m_api->edition(), m_api->site()};
    model::Issue issue = jiraIssue(json, view);
    if (jiraFields(json).value(QLatin1String("comment")).toObject().value(QLatin1String("total")).toInteger() > 0) {
        TWINSPAN_CO_TRY(said, co_await comments(json, cancel));
        issue.comments = said;
        jiraHideInternalFiles(issue, view.site);
    }
    const QDateTime now = found.date.isValid() ? found.date : m_clock->now();
    if (mayTalkInternally(json, issue.comments) && jiraHoldFreshFiles(issue, view.site, now, m_draftTime))
        issue.updated = issue.updated.addMSecs(-1);
    co_return issue;
}

/// With their properties, which hold the marker and whether it is internal.
Task<Result<QList<model::Comment>>> JiraIssues::comments(QJsonObject issue, CancelToken cancel)
{
    const QString id = jiraRef(issue, m_api->site()).id;
    QList<QJsonObject> found;
    if (m_api->edition() == JiraEdition::DataCenter) {
        TWINSPAN_CO_TRY(pages, co_await allComments(id, cancel));
        found = pages;
    } else {
        const QJsonObject list = jiraFields(issue).value(QLatin1String("comment")).toObject();
        QList<QJsonObject> shown = objectsIn(list.value(QLatin1String("comments")).toArray());
        if (shown.size() < list.value(QLatin1String("total")).toInteger()) {
            TWINSPAN_CO_TRY(pages, co_await allComments(id, cancel));
            shown = pages;
        }
        QList<qint64> ids;
        for (const QJsonObject &comment : std::as_const(shown))
            ids.append(idOf(comment));
        TWINSPAN_CO_TRY(whole, co_await commentsByIds(ids, cancel));
        found = whole;
    }
    std::ranges::sort(found, {}, idOf);
    const auto doubles = std::ranges::unique(found, {}, idOf);
    found.erase(doubles.begin(), doubles.end());
    const JiraMarkup markup(m_api->edition());
    QList<model::Comment> comments;
    for (const QJsonObject &comment : std::as_const(found))
        comments.append(jiraComment(comment, markup));
    co_return comments;
}

Task<Result<QList<QJsonObject>>> JiraIssues::allComments(QString issueId, CancelToken cancel)
{
    for (int reading = 0; reading < mostReadings; ++reading) {
        TWINSPAN_CO_TRY(pages, co_await commentPages(issueId, cancel));
        if (pages.isCalm)
            co_return pages.comments;
    }
    co_return fail(jiraNeverCalm(m_api->url(QStringLiteral("/issue/%1/comment").arg(issueId))));
}

Task<Result<JiraIssues::CommentPages>> JiraIssues::commentPages(QString issueId, CancelToken cancel)
{
    const QString path = QStringLiteral("/issue/%1/comment").arg(issueId);
    CommentPages result;
    std::optional<qint64> total;
    for (int count = 0; count < mostPages; ++count) {
        QUrlQuery query = jiraQuery({{QStringLiteral("startAt"), QString::number(result.comments.size())},
                                     {QStringLiteral("maxResults"), QString::number(pageSize)},
                                     {QStringLiteral("orderBy"), QStringLiteral("created")}});
        if (m_api->edition() == JiraEdition::DataCenter)
            query.addQueryItem(QStringLiteral("expand"), QStringLiteral("properties"));
        TWINSPAN_CO_TRY(answer, co_await m_api->get(path, query, cancel));
        const QJsonObject list = answer.json.object();
        if (!list.value(QLatin1String("comments")).isArray())
            co_return fail(jiraUnexpected(m_api->url(path)));
        const QList<QJsonObject> page = objectsIn(list.value(QLatin1String("comments")).toArray());
        const qint64 now = list.value(QLatin1String("total")).toInteger();
        // One that was deleted before this page has moved the others: one of them is in no page.
        result.isCalm = now == total.value_or(now);
        total = now;
        result.comments += page;
        if (!result.isCalm || page.isEmpty() || result.comments.size() >= now)
            co_return result;
    }
    co_return fail(jiraUnexpected(m_api->url(path)));
}

Task<Result<QList<QJsonObject>>> JiraIssues::commentsByIds(QList<qint64> ids, CancelToken cancel)
{
    const QString path = QStringLiteral("/comment/list");
    const QUrlQuery query = jiraQuery({{QStringLiteral("expand"), QStringLiteral("properties")}});
    QList<QJsonObject> found;
    for (qsizetype start = 0; start < ids.size(); start += mostCommentIds) {
        QJsonArray part;
        for (const qint64 id : ids.mid(start, mostCommentIds))
            part.append(id);
        const QJsonObject body{{QStringLiteral("ids"), part}};
        TWINSPAN_CO_TRY(answer, co_await m_api->ask(path, query, body, cancel));
        if (!answer.json.object().value(QLatin1String("values")).isArray())
            co_return fail(jiraUnexpected(m_api->url(path)));
        found += objectsIn(answer.json.object().value(QLatin1String("values")).toArray());
    }
    co_return found;
}

Task<Result<QJsonObject>> JiraIssues::comment(QString issueId, QString commentId, CancelToken cancel)
{
    if (jiraId(commentId).isEmpty())
        co_return fail(jiraNoSuchComment());
    const QUrlQuery none;
    const auto answer =
        co_await m_api->get(QStringLiteral("/issue/%1/comment/%2").arg(issueId, commentId), none, cancel);
    if (!answer)
        co_return fail(answer.error().kind == ProblemKind::NotFound ? jiraNoSuchComment() : answer.error());
    co_return answer->json.object();
}

} // namespace twinspan::trackers
