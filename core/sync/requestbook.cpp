#include "core/sync/requestbook.h"

#include "core/base/ids.h"
#include "core/base/logging.h"
#include "core/sync/historyofjob.h"
#include "core/sync/requestproblems.h"
#include "core/sync/twinbase.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::sync
{

using model::Stage;

namespace
{
/// An issue has one pair a connection: so far back is its last request on any of them.
constexpr int requestsOfAnIssue = 200;
} // namespace

RequestBook::RequestBook(store::Store &store, Clock &clock, AttachmentSource &attachments)
    : m_store(store), m_clock(clock), m_attachments(attachments)
{
}

Result<model::SyncRequest> RequestBook::begin(const QString &connectionId, const QString &issueKey)
{
    model::SyncRequest request;
    bool isNew = false;
    Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(open, m_store.requests().openFor(connectionId, issueKey));
        if (open) {
            request = *open;
            return {};
        }
        isNew = true;
        request.id = newId();
        request.connectionId = connectionId;
        request.issueKey = issueKey;
        request.created = m_clock.now();
        return save(request, Stage::Preparing);
    });
    TWINSPAN_CHECK(saved);
    if (isNew)
        Q_EMIT changed(request);
    return request;
}

Result<model::SyncRequest> RequestBook::retry(const QString &requestId)
{
    TWINSPAN_TRY(request, failedRequest(requestId));
    TWINSPAN_CHECK(prepareOnceMore(request));
    Q_EMIT changed(request);
    return request;
}

Status RequestBook::prepareOnceMore(model::SyncRequest &request)
{
    request.problem.reset();
    request.notices.clear();
    ++request.attempts;
    return save(request, Stage::Preparing);
}

Result<model::SyncRequest> RequestBook::failedRequest(const QString &requestId)
{
    TWINSPAN_TRY(request, m_store.requests().byId(requestId));
    if (request.stage == Stage::Failed || request.isPartly())
        return request;
    return fail(notFailed(request.issueKey));
}

Result<model::SyncRequest> RequestBook::skip(const QString &requestId)
{
    TWINSPAN_TRY(request, failedRequest(requestId));
    TWINSPAN_CHECK(save(request, Stage::Skipped));
    return request;
}

Result<std::optional<model::SyncRequest>> RequestBook::lastOf(const QString &connectionId, const QString &issueId)
{
    TWINSPAN_TRY(latest, m_store.requests().latest(requestsOfAnIssue, issueId));
    const auto last = std::ranges::find(latest, connectionId, &model::SyncRequest::connectionId);
    return last == latest.end() ? std::nullopt : std::optional(*last);
}

void RequestBook::announce(const QList<model::SyncRequest> &requests)
{
    for (const model::SyncRequest &request : requests) {
        Q_EMIT changed(request);
        Q_EMIT recalled(request.connectionId, request.messageId);
    }
}

Status RequestBook::inStep(Departure departure)
{
    departure.twin.base = departure.change.base.toBytes();
    Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.twins().save(departure.twin));
        TWINSPAN_CHECK(end(departure.noted));
        if (!departure.request)
            return {};
        departure.request->local = departure.twin.local;
        departure.request->remote = departure.twin.remote;
        departure.request->problem.reset();
        return save(*departure.request, Stage::Synchronized);
    });
    if (saved && departure.request)
        Q_EMIT changed(*departure.request);
    return saved;
}

Status RequestBook::end(const std::optional<store::NotedChange> &noted)
{
    return noted ? m_store.changes().done(*noted) : Status();
}

model::SyncRequest RequestBook::automaticRequest(const QString &connectionId, const model::IssueRef &issue)
{
    model::SyncRequest request;
    request.id = newId();
    request.connectionId = connectionId;
    request.automatic = true;
    request.local = issue;
    request.issueKey = issue.key;
    request.created = m_clock.now();
    return request;
}

Result<bool> RequestBook::forgetEnded(TwinBase &base)
{
    bool isOnItsWay = false;
    for (auto entry = base.pending.begin(); entry != base.pending.end();) {
        const auto request = m_store.requests().byId(entry.key());
        if (!request && request.error().kind != ProblemKind::NotFound)
            return fail(request.error());
        const bool isOver = !request || model::isFinal(request->stage);
        isOnItsWay = isOnItsWay || !isOver;
        entry = isOver ? base.pending.erase(entry) : std::next(entry);
    }
    return isOnItsWay;
}

Status RequestBook::sending(Departure departure, const model::Replica &replica, const Travelling &change)
{
    model::Twin &twin = departure.twin;
    model::SyncRequest request = departure.request.value_or(automaticRequest(twin.connectionId, twin.local));
    if (!departure.request) {
        request.remote = twin.remote;
        request.notices = departure.notices;
    }
    request.problem.reset();
    // An earlier message of this issue, or the end of its link, must not be overtaken.
    TWINSPAN_TRY(isOnItsWay, forgetEnded(departure.change.base));
    const bool isUrgent = !request.automatic && !isOnItsWay && !departure.linkAgain;
    departure.change.depart(request.id, replica);
    Status sent = m_store.transaction([&]() -> Status {
        twin.updated = m_clock.now();
        twin.base = departure.change.base.toBytes();
        TWINSPAN_CHECK(m_store.twins().save(twin));
        TWINSPAN_CHECK(end(departure.noted));
        protocol::Message message;
        message.id = newId();
        message.kind = protocol::MessageKind::Sync;
        SyncBody body{request.id, change.replica, change.edits, twin.remote.id, departure.ticket, {}, false, isUrgent};
        body.knownTicket = departure.change.base.ticket;
        body.linkAgain = departure.linkAgain;
        message.body = body.toJson();
        TWINSPAN_CHECK(m_store.messages().send(request.connectionId, message));
        request.messageId = message.id;
        return save(request, Stage::Sending);
    });
    TWINSPAN_CHECK(sent);
    Q_EMIT changed(request);
    return {};
}

Status RequestBook::changeFailed(const store::NotedChange &change, const Problem &problem)
{
    // It is said already, or a person has decided to leave it so.
    TWINSPAN_TRY(last, lastOf(change.connectionId, change.localIssueId));
    const bool isOver = last && (last->stage == Stage::Failed || last->stage == Stage::Skipped);
    if (isOver && last->problem && last->problem->code == problem.code)
        return end(change);
    TWINSPAN_TRY(twin, m_store.twins().byLocal(change.connectionId, change.localIssueId));
    model::SyncRequest request =
        automaticRequest(change.connectionId, twin ? twin->local : model::IssueRef{change.localIssueId, {}, {}});
    request.remote = twin ? twin->remote : model::IssueRef();
    request.failedAt = Stage::Preparing;
    request.problem = problem;
    Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(end(change));
        return save(request, Stage::Failed);
    });
    if (saved)
        Q_EMIT changed(request);
    return saved;
}

Status RequestBook::delivered(const QString &connectionId, const QList<protocol::Message> &messages)
{
    QList<model::SyncRequest> moved;
    QStringList ids;
    Status saved = m_store.transaction([&]() -> Status {
        for (const protocol::Message &message : messages) {
            ids.append(message.id);
            if (message.kind != protocol::MessageKind::Sync)
                continue;
            const auto request = m_store.requests().byId(message.body.value(QStringLiteral("request")).toString());
            // The answer may have been faster than the receipt: a stage never goes back.
            if (!request || request->stage != Stage::Sending || request->messageId != message.id)
                continue;
            model::SyncRequest next = *request;
            TWINSPAN_CHECK(save(next, Stage::WaitingForRemote));
            moved.append(next);
        }
        return m_store.messages().delivered(connectionId, ids);
    });
    TWINSPAN_CHECK(saved);
    for (const model::SyncRequest &request : std::as_const(moved))
        Q_EMIT changed(request);
    return {};
}

Result<std::optional<model::SyncRequest>> RequestBook::ownRequest(const QString &connectionId, const Answered &answered)
{
    const auto request = m_store.requests().byId(answered.requestId);
    if (!request) {
        if (request.error().kind == ProblemKind::NotFound)
            return std::optional<model::SyncRequest>();
        return fail(request.error());
    }
    const bool isOfTheLast = answered.messageId.isEmpty() || answered.messageId == request->messageId;
    const bool fits = request->connectionId == connectionId && request->local.id == answered.sourceId && isOfTheLast &&
                      !model::isFinal(request->stage);
    return fits ? std::optional(*request) : std::nullopt;
}

Status RequestBook::applied(const QString &connectionId, const protocol::Message &message)
{
    const auto body = AppliedBody::fromJson(message.body);
    if (!body) {
        qCWarning(logSync).noquote() << body.error().sentence();
        return m_store.messages().finished(connectionId, message.id);
    }
    TWINSPAN_TRY(own, ownRequest(connectionId, {body->requestId, body->sourceId, body->messageId}));
    if (!own)
        return m_store.messages().finished(connectionId, message.id);
    model::SyncRequest &request = *own;
    TWINSPAN_TRY(other, m_store.twins().byRemote(connectionId, body->twin.id));
    if (other && other->local.id != request.local.id && !other->unlinked) {
        TWINSPAN_CHECK(failed(request, twinTaken(body->twin, other->local)));
        return m_store.messages().finished(connectionId, message.id);
    }
    request.remote = body->twin;
    request.notices += body->notices;
    request.problem.reset();
    request.stage = Stage::Finalizing;
    Q_EMIT changed(request);
    TWINSPAN_CHECK(commitApplied(request, *body, message.id));
    Q_EMIT changed(request);
    return {};
}

Status RequestBook::commitApplied(model::SyncRequest &request, const AppliedBody &body, const QString &messageId)
{
    std::optional<model::Replica> sent;
    Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(twin, m_store.twins().byLocal(request.connectionId, request.local.id));
        if (twin) {
            TwinBase base = TwinBase::fromBytes(twin->base);
            twin->remote = body.twin;
            for (const model::HistoryEntry &entry : historyOfSent(*twin, base, request.id, body, m_clock.now()))
                TWINSPAN_CHECK(m_store.history().append(entry));
            settle(base, request.id, body.kept);
            TWINSPAN_CHECK(giveWay(*twin));
            base.leftOut = body.leftOut;
            if (!body.ticket.isEmpty())
                base.ticket = body.ticket;
            sent = base.sent;
            twin->base = base.toBytes();
            twin->updated = m_clock.now();
            TWINSPAN_CHECK(m_store.twins().save(*twin));
        }
        if (!body.leftOut.isEmpty())
            request.problem = partly(request.issueKey, body.notices);
        TWINSPAN_CHECK(save(request, Stage::Synchronized));
        return m_store.messages().finished(request.connectionId, messageId);
    });
    TWINSPAN_CHECK(saved);
    if (sent)
        m_attachments.forget(request.connectionId, *sent);
    return {};
}

Status RequestBook::giveWay(const model::Twin &twin)
{
    TWINSPAN_TRY(other, m_store.twins().byRemote(twin.connectionId, twin.remote.id));
    if (!other || other->local.id == twin.local.id)
        return {};
    other->remote = {};
    return m_store.twins().save(*other);
}

Status RequestBook::refused(const QString &connectionId, const protocol::Message &message)
{
    const auto body = RefusedBody::fromJson(message.body);
    if (!body) {
        qCWarning(logSync).noquote() << body.error().sentence();
        return m_store.messages().finished(connectionId, message.id);
    }
    // A refusal of a message that could not be read has no source.
    const auto request = m_store.requests().byId(body->requestId);
    const QString sourceId = body->sourceId.isEmpty() && request ? request->local.id : body->sourceId;
    TWINSPAN_TRY(own, ownRequest(connectionId, {body->requestId, sourceId, body->messageId}));
    if (own)
        TWINSPAN_CHECK(failed(*own, body->problem));
    return m_store.messages().finished(connectionId, message.id);
}

Status RequestBook::failed(model::SyncRequest request, const Problem &problem)
{
    request.failedAt = request.stage;
    request.problem = problem;
    TWINSPAN_CHECK(save(request, Stage::Failed));
    Q_EMIT changed(request);
    return {};
}

Status RequestBook::save(model::SyncRequest &request, Stage stage)
{
    request.stage = stage;
    request.updated = m_clock.now();
    return m_store.requests().save(request);
}

} // namespace twinspan::sync
