#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/protocol/replicajson.h"
#include "core/sync/connectionproblems.h"
#include "core/sync/missingright.h"
#include "core/sync/syncmessages.h"
#include "core/sync/travelling.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace twinspan::sync
{

namespace
{
const QString chunkName = QStringLiteral("chunk");
const QString previewName = QStringLiteral("preview");
/// A message that has waited in the outbox for longer is made anew at a start.
constexpr std::chrono::minutes unseenAfter{10};

} // namespace

Result<std::unique_ptr<SyncEngine>> SyncEngine::make(store::Store &store, EngineHost &host, Clock &clock,
                                                     EngineOptions options)
{
    TWINSPAN_TRY(spool, Spool::open(options.spoolFolder));
    spool.removeOld();
    return std::unique_ptr<SyncEngine>(new SyncEngine(store, host, clock, std::move(options), spool));
}

SyncEngine::SyncEngine(store::Store &store, EngineHost &host, Clock &clock, EngineOptions options, Spool spool)
    : m_store(store), m_host(host), m_clock(clock), m_options(std::move(options)), m_spool(std::move(spool)),
      m_attachments(store, host, m_spool, clock), m_book(store, clock, m_attachments),
      m_tidyUp(store, m_book, m_spool, clock), m_connections(store, host, m_book, clock),
      m_refusals(store, m_connections, clock), m_runner(store, m_spool, clock, m_options),
      m_applier(store, host, m_runner, m_refusals, clock), m_desk(store, host, m_book, clock),
      m_undo(store, host, m_runner, clock), m_slots(m_options.atOnce)
{
    connect(&m_book, &RequestBook::changed, this, &SyncEngine::requestChanged);
    // From within a transaction: who is told must find it kept.
    connect(&m_refusals, &RefusalDesk::changed, this, &SyncEngine::waitChanged, Qt::QueuedConnection);
    connect(&m_book, &RequestBook::recalled, this, [this](const QString &connectionId, const QString &messageId) {
        if (const auto group = m_workers.constFind(connectionId); group != m_workers.cend())
            group->delivery->recalled(messageId);
    });
}

Status SyncEngine::start()
{
    m_isHeld = false;
    TWINSPAN_TRY(connections, m_store.connections().all());
    for (const model::Connection &connection : connections) {
        TWINSPAN_CHECK(takeBackUnseen(connection.id));
        connectionChanged(connection.id);
        Q_EMIT outboxFilled(connection.id);
    }
    return {};
}

Status SyncEngine::takeBackUnseen(const QString &connectionId)
{
    const QDateTime longAgo = m_clock.now().addSecs(-std::chrono::seconds(unseenAfter).count());
    return m_book.sendAgain(connectionId, longAgo, RequestBook::Unanswered::Waiting);
}

Task<> SyncEngine::stop()
{
    m_stopped = true;
    const auto all = m_workers.values();
    const auto pollers = m_pollers.values();
    for (const auto &each : pollers)
        co_await each->stop();
    // All at once first: those of one connection may wait for a slot that another holds.
    for (const Workers &group : all) {
        for (Worker *worker : group.all())
            worker->cancel();
    }
    for (const Workers &group : all) {
        for (Worker *worker : group.all())
            co_await worker->stop();
    }
    co_await m_attachments.stop();
}

SyncEngine::Workers &SyncEngine::workers(const QString &connectionId)
{
    if (const auto known = m_workers.find(connectionId); known != m_workers.end())
        return *known;
    const int atOnce = m_options.atOnce;
    Workers group{std::make_shared<RequestWorker>(connectionId, m_store, m_desk, m_book, m_slots, m_clock, atOnce),
                  std::make_shared<DeliveryWorker>(connectionId, m_store, m_host, m_book, m_clock),
                  std::make_shared<IncomingWorker>(connectionId, m_store, m_applier, m_book, m_connections, m_slots,
                                                   m_clock, atOnce),
                  std::make_shared<UndoWorker>(connectionId, m_store, m_undo, m_clock)};
    const auto send = [this, connectionId, weak = std::weak_ptr(group.delivery)] {
        if (const auto delivery = weak.lock())
            delivery->wake();
        Q_EMIT outboxFilled(connectionId);
    };
    const auto tell = [this, connectionId] { Q_EMIT waitChanged(connectionId); };
    group.requests->onSent(send);
    group.incoming->onHandled([send, weak = std::weak_ptr(group.requests)] {
        send();
        // Changes of the issue had to wait.
        if (const auto requests = weak.lock())
            requests->wake();
    });
    group.undos->onDone([weak = std::weak_ptr(group.requests)] {
        if (const auto requests = weak.lock())
            requests->wake();
    });
    group.incoming->onTold([this, connectionId] { Q_EMIT told(connectionId); });
    group.requests->onWaitChanged(tell);
    group.delivery->onWaitChanged(tell);
    group.incoming->onWaitChanged(tell);
    return *m_workers.insert(connectionId, group);
}

Result<model::Connection> SyncEngine::activeConnection(const QString &connectionId)
{
    TWINSPAN_TRY(connection, m_store.connections().byId(connectionId));
    const auto paused = pausedThere(connection);
    if (paused && connection.remote.status == model::PeerStatus::Deleted)
        return fail(*paused);
    if (connection.status == model::ConnectionStatus::Active)
        return connection;
    const bool pending = connection.status == model::ConnectionStatus::Pending;
    return fail(ProblemKind::Invalid, notActiveCode,
                pending ? tr("The other side has not accepted the invitation of “%1” yet.").arg(connection.name)
                        : tr("The connection “%1” is deactivated.").arg(connection.name),
                pending ? tr("Send the invitation code to its administrator, or wait for the answer.")
                        : tr("Activate it first."));
}

Status SyncEngine::setStatus(const QString &connectionId, model::ConnectionStatus status)
{
    TWINSPAN_CHECK(m_connections.setStatus(connectionId, status));
    if (status == model::ConnectionStatus::Active)
        TWINSPAN_CHECK(takeBackUnseen(connectionId));
    Q_EMIT outboxFilled(connectionId);
    return {};
}

Status SyncEngine::setRule(const QString &connectionId, model::ConflictRule rule)
{
    TWINSPAN_CHECK(m_connections.setRule(connectionId, rule));
    Q_EMIT outboxFilled(connectionId);
    return {};
}

Status SyncEngine::unlink(const QString &connectionId, const QString &issueKeyOrId)
{
    TWINSPAN_CHECK(m_connections.unlink(connectionId, issueKeyOrId));
    Q_EMIT outboxFilled(connectionId);
    return {};
}

Result<model::SyncRequest> SyncEngine::requestSync(const QString &connectionId, const QString &issueKey)
{
    const QString key = issueKey.trimmed();
    if (key.isEmpty() || key.size() > protocol::maxShortText) {
        return fail(ProblemKind::Invalid, QStringLiteral("issue.no-key"), tr("An issue key is needed."),
                    tr("Give the key of an issue as the tracker shows it, for example TEST-1 or 42."));
    }
    TWINSPAN_CHECK(activeConnection(connectionId));
    TWINSPAN_TRY(request, m_book.begin(connectionId, key));
    workers(connectionId).requests->hurry();
    return request;
}

Task<Status> SyncEngine::undo(qint64 historyEntry, CancelToken cancel)
{
    TWINSPAN_CO_TRY(entry, m_store.history().byNumber(historyEntry));
    TWINSPAN_CO_TRY(connection, activeConnection(entry.connectionId));
    TWINSPAN_CO_CHECK(co_await m_undo.undo(connection, entry, cancel));
    if (!m_stopped)
        workers(connection.id).requests->hurry();
    co_return Status();
}

Result<model::SyncRequest> SyncEngine::retry(const QString &requestId)
{
    TWINSPAN_TRY(refusal, m_store.refusals().byId(requestId));
    if (refusal)
        TWINSPAN_CHECK(activeConnection(refusal->connectionId));
    TWINSPAN_TRY(theirs, m_refusals.retry(requestId));
    if (theirs)
        Q_EMIT outboxFilled(theirs->connectionId);
    const auto request = theirs ? Result<model::SyncRequest>(*theirs) : m_book.retry(requestId);
    if (request)
        hurry(request->connectionId);
    return request;
}

Result<model::SyncRequest> SyncEngine::skip(const QString &requestId)
{
    TWINSPAN_TRY(theirs, m_refusals.skip(requestId));
    if (theirs)
        return *theirs;
    model::SyncRequest skipped;
    const Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(request, m_book.skip(requestId));
        skipped = request;
        return m_refusals.skipped(skipped);
    });
    TWINSPAN_CHECK(saved);
    m_book.announce({skipped});
    Q_EMIT outboxFilled(skipped.connectionId);
    if (!m_stopped)
        workers(skipped.connectionId).delivery->wake(); // what waits for something else waits on
    return skipped;
}

Task<Result<QJsonObject>> SyncEngine::preview(QString connectionId, QString issueKey, CancelToken cancel)
{
    TWINSPAN_CO_TRY(connection, activeConnection(connectionId));
    TWINSPAN_CO_TRY(outgoing, co_await m_desk.read(connection, issueKey.trimmed(), cancel));
    TWINSPAN_CO_TRY(channel, m_host.channel(connection));
    TWINSPAN_CO_TRY(change, m_desk.compared(connection.id, outgoing));
    SyncBody body;
    body.requestId = previewName;
    const Travelling onTheWay = travelling(outgoing, change, connection.local.project.id);
    body.replica = onTheWay.replica;
    body.edits = onTheWay.edits;
    const protocol::Question question{previewName, body.toJson()};
    TWINSPAN_CO_TRY(answer, co_await channel->ask(question, cancel));
    QJsonObject json = answer.values;
    json.insert(QStringLiteral("source"), outgoing.replica.source.key);
    TWINSPAN_CO_TRY(here, co_await m_host.openInstance(connection.local.instanceId, cancel));
    const QStringList lacks = co_await rightsMissingForAnswers(here.tracker, connection.local.project.id, cancel);
    json.insert(QStringLiteral("staysHere"), QJsonArray::fromStringList(outgoing.notices + lacks));
    co_return json;
}

void SyncEngine::connectionChanged(const QString &connectionId)
{
    if (m_stopped)
        return;
    hurry(connectionId);
    poll(connectionId);
}

void SyncEngine::poll(const QString &connectionId)
{
    const auto connection = m_store.connections().byId(connectionId);
    if (connection && connection->status == model::ConnectionStatus::Active && !m_stopped)
        poller(*connection)->hurry();
}

void SyncEngine::changedAt(const QString &instanceId)
{
    if (m_stopped)
        return;
    for (const auto &each : std::as_const(m_pollers)) {
        if (each->instanceId() == instanceId)
            each->changed();
    }
}

Status SyncEngine::restored(const QString &connectionId)
{
    TWINSPAN_CHECK(m_applier.lookUpTwins(connectionId));
    return m_connections.restored(connectionId);
}

std::shared_ptr<ChangePoller> SyncEngine::poller(const model::Connection &connection)
{
    auto &found = m_pollers[{connection.local.instanceId, connection.local.project.id}];
    if (found)
        return found;
    found = std::make_shared<ChangePoller>(connection.local.instanceId, connection.local.project.id, m_store, m_host,
                                           m_clock, m_options);
    found->onPolled([this](const QString &connectionId) {
        const Workers &group = workers(connectionId);
        group.requests->wake();
        group.undos->wake();
        m_tidyUp.run();
        Q_EMIT polled(connectionId);
    });
    found->onWaitChanged([this, weak = std::weak_ptr(found)] {
        if (const auto poller = weak.lock())
            pollerWaits(*poller);
    });
    return found;
}

void SyncEngine::pollerWaits(const ChangePoller &poller)
{
    const auto connections = m_store.connections().all();
    for (const model::Connection &each : connections.value_or(QList<model::Connection>())) {
        if (each.local.instanceId != poller.instanceId() || each.local.project.id != poller.projectId())
            continue;
        // The tracker is back: whoever waits for it need not wait longer.
        if (!poller.waitsFor() && !m_stopped)
            hurry(each.id);
        Q_EMIT waitChanged(each.id);
    }
}

void SyncEngine::hurry(const QString &connectionId)
{
    const Workers &group = workers(connectionId);
    group.requests->hurry();
    group.delivery->hurry();
    group.incoming->hurry();
    group.undos->hurry();
}

Status SyncEngine::receive(const QString &connectionId, const QList<protocol::Message> &messages)
{
    TWINSPAN_TRY(waiting, m_store.messages().waitingBytes(connectionId));
    if (waiting >= m_options.maxInbox)
        return fail(inboxFull());
    QSet<QString> urgent;
    for (const protocol::Message &message : messages) {
        if (isUrgent(message))
            urgent.insert(message.id);
    }
    TWINSPAN_CHECK(m_store.messages().accept(connectionId, messages, urgent));
    if (!m_stopped && !m_isHeld)
        workers(connectionId).incoming->wake();
    return {};
}

Task<Result<protocol::Answer>> SyncEngine::answer(QString connectionId, protocol::Question question, CancelToken cancel)
{
    TWINSPAN_CO_TRY(connection, activeConnection(connectionId));
    if (question.name == chunkName) {
        TWINSPAN_CO_TRY(asked, ChunkQuestion::fromQuestion(question));
        TWINSPAN_CO_TRY(chunk, co_await m_attachments.chunk(connection, asked, cancel));
        co_return chunk.toAnswer();
    }
    if (question.name == previewName) {
        TWINSPAN_CO_TRY(body, SyncBody::fromJson(question.arguments));
        TWINSPAN_CO_TRY(json, co_await m_applier.preview(connection, body, cancel));
        co_return protocol::Answer{json, {}};
    }
    co_return fail(ProblemKind::Protocol, QStringLiteral("question.unknown"),
                   tr("The other side asks for something that this version of Twinspan does not know."),
                   tr("Update Twinspan on this side."));
}

Status SyncEngine::delivered(const QString &connectionId, const QStringList &messageIds)
{
    TWINSPAN_TRY(messages, m_store.messages().outgoing(connectionId, messageIds));
    TWINSPAN_CHECK(m_book.delivered(connectionId, messages));
    // The peer was away, and has come.
    if (const auto group = m_workers.constFind(connectionId); group != m_workers.cend() && group->delivery->waitsFor())
        group->delivery->hurry();
    return {};
}

std::optional<Problem> SyncEngine::waitsFor(const QString &connectionId) const
{
    const auto connection = m_store.connections().byId(connectionId);
    if (connection && connection->status == model::ConnectionStatus::Active && !connection->flows())
        return pausedThere(*connection);
    const auto group = m_workers.constFind(connectionId);
    if (group == m_workers.cend())
        return std::nullopt;
    std::optional<Problem> ofOne;
    for (const Worker *worker : group->all()) {
        const auto &waits = worker->waitsFor();
        if (waits && waits->issueKey.isEmpty())
            return waits;
        if (waits)
            ofOne = waits;
    }
    const auto tracker = trackerProblem(connectionId);
    return tracker ? tracker : ofOne;
}

std::optional<Problem> SyncEngine::waitsFor(const QString &connectionId, const QString &issueKey) const
{
    const auto group = m_workers.constFind(connectionId);
    return group == m_workers.cend() ? std::nullopt : (*group).requests->waitsFor(issueKey);
}

std::optional<Problem> SyncEngine::trackerProblem(const QString &connectionId) const
{
    const auto connection = m_store.connections().byId(connectionId);
    if (!connection || !connection->flows())
        return std::nullopt;
    const auto poller = m_pollers.value({connection->local.instanceId, connection->local.project.id});
    return poller ? poller->waitsFor() : std::nullopt;
}

} // namespace twinspan::sync
