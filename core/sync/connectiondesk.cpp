#include "core/sync/connectiondesk.h"

#include "core/base/ids.h"
#include "core/base/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
constexpr int maxPairsOfAnIssue = 200;

struct ConnectionDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionDeskTexts)
};

Problem notLinked(const QString &issue)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("issue.not-linked"),
                       ConnectionDeskTexts::tr("%1 has no twin on this connection.").arg(issue),
                       ConnectionDeskTexts::tr("The list of issues shows the pairs of each connection."));
}
} // namespace

ConnectionDesk::ConnectionDesk(store::Store &store, EngineHost &host, RequestBook &book, Clock &clock)
    : m_store(store), m_pairs(store, host, clock), m_book(book), m_clock(clock)
{
}

Result<model::Connection> ConnectionDesk::accepted(const QString &connectionId)
{
    TWINSPAN_TRY(connection, m_store.connections().byId(connectionId));
    if (connection.status == model::ConnectionStatus::Pending) {
        return fail(ProblemKind::Invalid, QStringLiteral("connection.pending"),
                    ConnectionDeskTexts::tr("“%1” waits for the other side to accept.").arg(connection.name),
                    ConnectionDeskTexts::tr("Revoke its invitation if it is not wanted any more."));
    }
    return connection;
}

Status ConnectionDesk::setStatus(const QString &connectionId, model::ConnectionStatus status)
{
    TWINSPAN_TRY(connection, accepted(connectionId));
    if (connection.status == status)
        return {};
    connection.status = status;
    ConnectionBody body;
    body.status =
        status == model::ConnectionStatus::Active ? model::PeerStatus::Active : model::PeerStatus::Deactivated;
    return m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.connections().save(connection));
        TWINSPAN_CHECK(tell(connectionId, body));
        return {};
    });
}

Status ConnectionDesk::setRule(const QString &connectionId, model::ConflictRule rule)
{
    TWINSPAN_TRY(connection, accepted(connectionId));
    if (connection.rule == rule)
        return {};
    connection.rule = rule;
    connection.ruleNumber = std::max(m_clock.now().toMSecsSinceEpoch(), connection.ruleNumber + 1);
    ConnectionBody body;
    body.rule = rule;
    body.ruleNumber = connection.ruleNumber;
    return m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.connections().save(connection));
        TWINSPAN_CHECK(tell(connectionId, body));
        return {};
    });
}

Status ConnectionDesk::takeRule(model::Connection connection, const ConnectionBody &body)
{
    if (!body.rule || body.ruleNumber < connection.ruleNumber)
        return {};
    const model::ConflictRule rule = model::seenFromThere(*body.rule);
    if (body.ruleNumber == connection.ruleNumber && rule == connection.rule)
        return {};
    // Chosen on both sides at the same moment: neither is preferred, on both sides.
    connection.rule = body.ruleNumber == connection.ruleNumber ? model::ConflictRule::Newest : rule;
    connection.ruleNumber = body.ruleNumber;
    return m_store.connections().save(connection);
}

Status ConnectionDesk::retellRule(const QString &connectionId)
{
    TWINSPAN_TRY(connection, m_store.connections().byId(connectionId));
    if (connection.ruleNumber == 0)
        return {};
    ConnectionBody body;
    body.rule = connection.rule;
    body.ruleNumber = connection.ruleNumber;
    TWINSPAN_CHECK(tell(connectionId, body));
    return {};
}

Status ConnectionDesk::tellPairs(const QString &connectionId)
{
    TWINSPAN_TRY(bodies, m_pairs.tell(connectionId));
    for (const ConnectionBody &body : std::as_const(bodies))
        TWINSPAN_CHECK(tell(connectionId, body));
    return {};
}

Status ConnectionDesk::unlink(const QString &connectionId, const QString &issueKeyOrId)
{
    TWINSPAN_TRY(found, m_store.twins().latest(maxPairsOfAnIssue, issueKeyOrId));
    const auto twin = std::ranges::find(found, connectionId, &model::Twin::connectionId);
    // Before the first answer nobody knows the twin: the link that is being made can't be ended.
    if (twin == found.end() || !twin->remote.isValid())
        return fail(notLinked(issueKeyOrId));
    if (twin->unlinked)
        return {};
    ConnectionBody body;
    body.unlinkedSource = twin->local.id;
    body.unlinkedTwin = twin->remote.id;
    QList<model::SyncRequest> skipped;
    const Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(ended, endLink(*twin, {}));
        skipped = ended;
        TWINSPAN_CHECK(tell(connectionId, body));
        return {};
    });
    TWINSPAN_CHECK(saved);
    m_book.announce(skipped);
    return {};
}

Result<protocol::Message> ConnectionDesk::farewell(const QString &connectionId)
{
    ConnectionBody body;
    body.status = model::PeerStatus::Deleted;
    return tell(connectionId, body);
}

Status ConnectionDesk::askAgain(const QString &connectionId, const QString &requestId)
{
    ConnectionBody body;
    body.again = requestId;
    TWINSPAN_CHECK(tell(connectionId, body));
    return {};
}

Status ConnectionDesk::tellSkipped(const model::SyncRequest &request)
{
    ConnectionBody body;
    body.skippedSource = request.local.id;
    body.skippedRequest = request.id;
    TWINSPAN_CHECK(tell(request.connectionId, body));
    return {};
}

Status ConnectionDesk::restored(const QString &connectionId)
{
    ConnectionBody body;
    body.restored = true;
    QList<model::SyncRequest> moved;
    const Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(tell(connectionId, body));
        TWINSPAN_TRY(again, prepareUnanswered(connectionId));
        moved = again;
        return {};
    });
    TWINSPAN_CHECK(saved);
    m_book.announce(moved);
    return {};
}

Status ConnectionDesk::take(const QString &connectionId, const protocol::Message &message)
{
    const auto body = ConnectionBody::fromJson(message.body);
    if (!body) {
        qCWarning(logSync).noquote() << body.error().sentence();
        return m_store.messages().finished(connectionId, message.id);
    }
    QList<model::SyncRequest> moved;
    const Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(connection, m_store.connections().byId(connectionId));
        // An older one may come later.
        if (body->status && message.number > connection.remote.statusNumber) {
            connection.remote.status = *body->status;
            connection.remote.statusNumber = message.number;
            TWINSPAN_CHECK(m_store.connections().save(connection));
        }
        TWINSPAN_CHECK(takeRule(connection, *body));
        if (body->restored) {
            TWINSPAN_CHECK(retellRule(connectionId));
            TWINSPAN_CHECK(tellPairs(connectionId));
            TWINSPAN_TRY(again, prepareUnanswered(connectionId));
            moved = again;
        }
        TWINSPAN_TRY(asked, m_book.refusedAgain(connectionId, body->again));
        moved += asked;
        TWINSPAN_CHECK(m_store.refusals().removeOf(connectionId, body->skippedSource, body->skippedRequest));
        TWINSPAN_CHECK(m_pairs.take(connection, body->pairs));
        TWINSPAN_TRY(twin, m_store.twins().byRemote(connectionId, body->unlinkedSource));
        if (twin && twin->local.id == body->unlinkedTwin) {
            TWINSPAN_TRY(ended, endLink(*twin, connection.remote.nodeName));
            moved += ended;
        }
        return m_store.messages().finished(connectionId, message.id);
    });
    TWINSPAN_CHECK(saved);
    m_book.announce(moved);
    return {};
}

Result<QList<model::SyncRequest>> ConnectionDesk::prepareUnanswered(const QString &connectionId)
{
    return m_book.prepareAgain(connectionId, m_clock.now().addSecs(1), RequestBook::Unanswered::All);
}

Result<protocol::Message> ConnectionDesk::tell(const QString &connectionId, const ConnectionBody &body)
{
    protocol::Message message;
    message.id = newId();
    message.kind = protocol::MessageKind::Connection;
    message.body = body.toJson();
    return m_store.messages().send(connectionId, message);
}

Result<QList<model::SyncRequest>> ConnectionDesk::endLink(model::Twin twin, const QString &who)
{
    if (twin.unlinked)
        return QList<model::SyncRequest>();
    twin.unlinked = true;
    twin.updated = m_clock.now();
    TWINSPAN_CHECK(m_store.twins().save(twin));
    TWINSPAN_CHECK(m_store.refusals().remove(twin.connectionId, twin.remote.id));
    TWINSPAN_TRY(skipped, m_book.skipIssue(twin.connectionId, twin.local));
    model::HistoryEntry entry;
    entry.at = twin.updated;
    entry.connectionId = twin.connectionId;
    entry.local = twin.local;
    entry.remote = twin.remote;
    entry.action = model::HistoryAction::Unlinked;
    entry.part = QStringLiteral("issue");
    entry.who = who;
    TWINSPAN_CHECK(m_store.history().append(entry));
    return skipped;
}

} // namespace twinspan::sync
