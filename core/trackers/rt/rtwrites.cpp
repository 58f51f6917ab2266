#include "core/trackers/rt/rtwrites.h"

#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtproblems.h"
#include "core/trackers/rt/rtrights.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};

Status checkSummary(const QString &summary)
{
    const QString subject = rtSubject(summary);
    if (subject.isEmpty())
        return fail(
            rtRefusedHere(RtTexts::tr("The ticket would have no subject."), RtTexts::tr("Give the issue a summary.")));
    if (subject.size() > rtLongestSubject)
        return fail(rtRefusedHere(RtTexts::tr("The subject is longer than RT keeps (200 characters)."),
                                  RtTexts::tr("Make the summary shorter.")));
    return {};
}

Status checkType(const QString &typeId)
{
    if (typeId.isEmpty() || typeId == rtType().id)
        return {};
    return fail(rtRefusedHere(RtTexts::tr("RT knows no types of tickets.")));
}

QJsonObject message(const QString &html)
{
    return {{QStringLiteral("Content"), html}, {QStringLiteral("ContentType"), QStringLiteral("text/html")}};
}
} // namespace

Result<qint64> rtNumberToWrite(const QString &issueId, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return fail(cancelledProblem());
    const qint64 number = rtTicketNumber(issueId);
    if (number == 0)
        return fail(rtNoSuchTicket(issueId));
    return number;
}

QString RtWrites::messageWord() const
{
    return m_kind == RtMessageKind::Reply ? QStringLiteral("correspond") : QStringLiteral("comment");
}

QString RtWrites::messagePath(qint64 number) const
{
    return QStringLiteral("/ticket/%1/%2").arg(QString::number(number), messageWord());
}

qint64 RtWrites::messageIn(const net::HttpResponse &response)
{
    static const QRegularExpression entry(QStringLiteral("/transaction/([0-9]{1,15})$"));
    return entry.match(QString::fromLatin1(response.header("Location"))).captured(1).toLongLong();
}

Task<Problem> RtWrites::refusal(qint64 number, Problem problem, CancelToken cancel)
{
    co_return co_await refusalOf(number, m_kind, problem, cancel);
}

Task<Problem> RtWrites::refusalOf(qint64 number, RtMessageKind kind, Problem problem, CancelToken cancel)
{
    if (problem.httpStatus != 400 && problem.kind != ProblemKind::NotFound)
        co_return problem;
    const auto ticket = co_await m_issues->ticket(number, cancel);
    if (!ticket)
        co_return ticket.error();
    const bool isReply = kind == RtMessageKind::Reply;
    if (!rtOffers(*ticket, isReply ? QLatin1String("correspond") : QLatin1String("comment")))
        co_return rtMissingRight(isReply ? QStringLiteral("ReplyToTicket") : QStringLiteral("CommentOnTicket"));
    co_return problem;
}

Task<Result<tracker::Written>> RtWrites::create(tracker::NewIssue issue, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (rtTicketNumber(issue.projectId) == 0)
        co_return fail(rtNoSuchQueue(issue.projectId));
    TWINSPAN_CO_CHECK(checkSummary(issue.summary));
    TWINSPAN_CO_CHECK(checkType(issue.typeId));
    TWINSPAN_CO_TRY(number, co_await m_creates.create(issue.marker.text(), rtNewTicket(issue), cancel));
    tracker::Written written;
    written.ref = rtRef(number, m_api->base());
    if (!issue.marker.isNull() && !m_provenQueues.contains(issue.projectId)) {
        const auto dropped = co_await checkMarker(number, issue, cancel);
        if (dropped) // else the next one tells
            written.dropped = *dropped;
    }
    co_return written;
}

Task<Result<QStringList>> RtWrites::checkMarker(qint64 number, tracker::NewIssue issue, CancelToken cancel)
{
    TWINSPAN_CO_TRY(ticket, co_await m_issues->ticket(number, cancel));
    QStringList dropped;
    if (rtTicketMarker(ticket) == issue.marker)
        m_provenQueues.insert(issue.projectId);
    else
        dropped.append(RtTexts::tr("RT did not keep the link by which Twinspan knows its ticket: the account needs "
                                   "the right ModifyTicket in this queue."));
    co_return dropped;
}

Task<Result<tracker::Written>> RtWrites::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                    CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, rtNumberToWrite(issue.id, cancel));
    if (rtAsRead(comment.text).trimmed().isEmpty())
        co_return fail(rtEmptyComment());
    const auto response = co_await m_api->write(QByteArrayLiteral("POST"), messagePath(number),
                                                message(rtCommentHtml(comment.text, comment.marker)), cancel);
    if (!response)
        co_return fail(co_await refusal(number, response.error(), cancel));
    tracker::Written written;
    written.ref = rtRef(number, m_api->base());
    if (const qint64 entry = messageIn(*response); entry > 0)
        written.id = QString::number(entry);
    m_added = QJsonDocument::fromJson(response->body).array().first().toString();
    co_return written;
}

Task<Result<tracker::Written>> RtWrites::addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                                     CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, rtNumberToWrite(issue.id, cancel));
    for (const tracker::NewComment &comment : std::as_const(comments)) {
        if (rtAsRead(comment.text).trimmed().isEmpty())
            co_return fail(rtEmptyComment());
    }
    const bool isFirstAlone = m_added.isEmpty() || comments.size() == 1;
    if (isFirstAlone) {
        const tracker::NewComment first = comments.takeFirst();
        const auto written = co_await addComment(issue, first, cancel);
        if (!written || comments.isEmpty())
            co_return written;
    }
    const auto added = co_await addTogether(number, comments, cancel);
    if (!added)
        co_return fail(isFirstAlone ? added.error().withUnknownOutcome() : added.error());
    tracker::Written written;
    written.ref = rtRef(number, m_api->base());
    co_return written;
}

Task<Status> RtWrites::addTogether(qint64 number, QList<tracker::NewComment> comments, CancelToken cancel)
{
    QJsonArray messages;
    for (const tracker::NewComment &comment : std::as_const(comments)) {
        QJsonObject entry = message(rtCommentHtml(comment.text, comment.marker));
        entry.insert(QStringLiteral("id"), number);
        messages.append(entry);
    }
    const QString path = QStringLiteral("/tickets/bulk/") + messageWord();
    TWINSPAN_CO_TRY(response, co_await m_api->write(QByteArrayLiteral("POST"), path, messages, cancel));
    const QJsonArray results = QJsonDocument::fromJson(response.body).array();
    const auto isAdded = [this](const QJsonValue &result) {
        return !m_added.isEmpty() && result.toArray().at(1).toString() == m_added;
    };
    if (results.size() != messages.size() || !std::all_of(results.begin(), results.end(), isAdded))
        co_return fail(rtUnexpected(m_api->base()).withUnknownOutcome());
    co_return Status();
}

Task<Result<tracker::Written>> RtWrites::update(model::IssueRef issue, tracker::IssueChanges changes,
                                                CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, rtNumberToWrite(issue.id, cancel));
    if (changes.summary)
        TWINSPAN_CO_CHECK(checkSummary(*changes.summary));
    if (changes.typeId)
        TWINSPAN_CO_CHECK(checkType(*changes.typeId));
    tracker::Written written;
    written.ref = rtRef(number, m_api->base());
    model::Issue before;
    if (changes.description) {
        TWINSPAN_CO_TRY(whole, co_await m_issues->issue(number, cancel));
        before = whole;
    } else {
        TWINSPAN_CO_TRY(ticket, co_await m_issues->ticket(number, cancel));
        before.summary = ticket.value(QLatin1String("Subject")).toString();
    }
    if (changes.summary && rtSubject(*changes.summary) != before.summary) {
        TWINSPAN_CO_TRY(dropped, co_await setSubject(number, rtSubject(*changes.summary), cancel));
        written.dropped = dropped;
    }
    if (changes.description && rtAsRead(*changes.description) != before.description) {
        // Never as a reply: it would be sent to the requestors.
        const auto response =
            co_await m_api->write(QByteArrayLiteral("POST"), QStringLiteral("/ticket/%1/comment").arg(number),
                                  message(rtDescriptionHtml(*changes.description)), cancel);
        if (!response)
            co_return fail(co_await refusalOf(number, RtMessageKind::Comment, response.error(), cancel));
    }
    co_return written;
}

Task<Result<QStringList>> RtWrites::setSubject(qint64 number, QString subject, CancelToken cancel)
{
    const QJsonObject body{{QStringLiteral("Subject"), subject}};
    TWINSPAN_CO_TRY(response, co_await m_api->write(QByteArrayLiteral("PUT"), QStringLiteral("/ticket/%1").arg(number),
                                                    body, cancel));
    // 200 also when nothing was changed.
    TWINSPAN_CO_TRY(ticket, co_await m_issues->ticket(number, cancel));
    QStringList dropped;
    if (ticket.value(QLatin1String("Subject")).toString() != subject) {
        const QJsonArray said = QJsonDocument::fromJson(response.body).array();
        dropped.append(RtTexts::tr("RT did not take the new subject. It says: “%1”.")
                           .arg(said.first().toString().simplified().left(200)));
    }
    co_return dropped;
}

} // namespace twinspan::trackers
