#include "core/node/localnode.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/base/waitwords.h"
#include "core/connect/urlprobe.h"
#include "core/node/nodejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace twinspan::node
{

namespace
{
const QString identityKey = QStringLiteral("node/identity");
const QString placeFact = QStringLiteral("node.place");
const QString generationKey = QStringLiteral("node/generation");
const QString generationFact = QStringLiteral("node.generation");
const QString nameFact = QStringLiteral("node.name");
const QString proxyFact = QStringLiteral("node.proxy");
const QString proxyKey = QStringLiteral("node/proxy");
const QString publicUrlFact = QStringLiteral("node.publicUrl");
constexpr int retoldAtOnce = 100;
/// A backup that was made while the node ran is told from its store by this: what was done later than that is noticed
/// to be missing.
constexpr std::chrono::seconds betweenCounts(60);
constexpr qsizetype longestName = 100;

struct LocalNodeTexts {
    Q_DECLARE_TR_FUNCTIONS(LocalNodeTexts)
};

Result<bool> hasPeers(store::Store &store)
{
    TWINSPAN_TRY(connections, store.connections().all());
    return std::ranges::any_of(connections, [](const model::Connection &connection) {
        return connection.route != model::Route::InProcess && !connection.remote.publicKey.isEmpty();
    });
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): who awaits it holds the setup
Task<Result<protocol::IdentityKey>> identityOf(NodeSetup &setup)
{
    const auto stored = co_await setup.credentials->read(identityKey, CancelToken());
    if (stored)
        co_return protocol::IdentityKey::fromBytes(*stored);
    if (stored.error().kind != ProblemKind::NotFound)
        co_return fail(stored.error());
    TWINSPAN_CO_TRY(peers, hasPeers(*setup.store));
    if (peers) {
        co_return fail(
            makeProblem(
                ProblemKind::Secrets, QStringLiteral("node.identity-lost"),
                LocalNodeTexts::tr("The identity key of this node is not in %1 any more, but there are connections "
                                   "that were made with it.")
                    .arg(setup.credentials->description()),
                LocalNodeTexts::tr("Start Twinspan with the keychain or sealed file that this data folder belongs "
                                   "to."))
                .withSeverity(Severity::StopAll));
    }
    const auto made = protocol::IdentityKey::generate();
    const QByteArray bytes = made.toBytes();
    TWINSPAN_CO_CHECK(co_await setup.credentials->write(identityKey, bytes, CancelToken()));
    co_return made;
}

/// A start begins the numbers of its messages at its second: 2^20 for each second that has passed since the last start
/// are more than a node can send. Good until the year 2242 within Messages::maxNumber.
constexpr int messagesPerSecondBits = 20;

Result<net::ProxyChoice> proxyOf(store::Store &store)
{
    TWINSPAN_TRY(text, store.fact(proxyFact));
    return fromJson<net::ProxyChoice>(QJsonDocument::fromJson(text.toUtf8()).object());
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): who awaits it holds the setup
Task<Status> applyProxy(NodeSetup &setup)
{
    TWINSPAN_CO_TRY(choice, proxyOf(*setup.store));
    QString password;
    if (!choice.user.isEmpty()) {
        const auto secret = co_await setup.credentials->read(proxyKey, CancelToken());
        if (secret) {
            password = QString::fromUtf8(*secret);
            redaction::addSecret(password);
        } else if (secret.error().kind != ProblemKind::NotFound) {
            co_return fail(secret.error());
        }
    }
    net::applyProxy(choice, password);
    co_return Status();
}
} // namespace

Task<Result<std::shared_ptr<LocalNode>>> LocalNode::open(NodeSetup setup)
{
    auto parts = std::make_unique<NodeParts>();
    parts->setup = std::move(setup);
    TWINSPAN_CO_TRY(identity, co_await identityOf(parts->setup));
    parts->identity = identity;
    redaction::addSecret(identity.secretKey);
    TWINSPAN_CO_CHECK(co_await applyProxy(parts->setup));
    std::shared_ptr<LocalNode> node(new LocalNode(std::move(parts)));
    const NodeSetup &ready = node->m_parts->setup;
    TWINSPAN_CO_TRY(engine, sync::SyncEngine::make(*ready.store, *node->m_host, *ready.clock, ready.engine));
    node->m_engine = std::move(engine);
    node->connectParts();
    co_return node;
}

LocalNode::LocalNode(std::unique_ptr<NodeParts> parts)
    : m_parts(std::move(parts)), m_host(std::make_unique<NodeHost>(*m_parts)),
      m_signIns(std::make_unique<connect::SignInDesk>()), m_calls(std::make_unique<PeerCalls>(*m_parts, *m_host)),
      m_farewells(std::make_shared<Farewells>(*m_parts)),
      m_webhooks(std::make_unique<WebhookDesk>(m_parts->identity, store(), [this](const QString &instanceId) {
          if (m_started)
              m_engine->changedAt(instanceId);
      }))
{
}

LocalNode::~LocalNode() = default;

void LocalNode::connectParts()
{
    // Whatever an earlier run has sent, perhaps after the last backup, has lower numbers.
    store().messages().setLeastNumber(static_cast<quint64>(m_parts->setup.clock->now().toSecsSinceEpoch())
                                      << messagesPerSecondBits);
    m_host->setEngine(m_engine.get());
    connect(m_engine.get(), &sync::SyncEngine::requestChanged, this, [this](const model::SyncRequest &request) {
        qCInfo(logNode).noquote() << "sync of" << request.issueKey << "request" << request.id << ":"
                                  << model::toString(request.stage);
        Q_EMIT requestChanged(told(request));
        if (model::isFinal(request.stage))
            Q_EMIT problemsChanged();
    });
    // Of each change of an issue one side or the other has something to say.
    connect(m_engine.get(), &sync::SyncEngine::outboxFilled, this, [this](const QString &connectionId) {
        m_host->service().wake(connectionId);
        countSoon();
    });
    // From within the work on the inbox: what follows from it must not run inside it.
    connect(m_engine.get(), &sync::SyncEngine::told, this, &LocalNode::connectionsMoved, Qt::QueuedConnection);
    connect(m_engine.get(), &sync::SyncEngine::waitChanged, this, &LocalNode::retell);
    connect(m_calls.get(), &PeerCalls::problemChanged, this, &LocalNode::retell);
    connect(m_calls.get(), &PeerCalls::established, this, &LocalNode::connectionsMoved);
    // From within the handshake: what follows from it must not run inside it.
    connect(m_host.get(), &NodeHost::established, this, &LocalNode::connectionsMoved, Qt::QueuedConnection);
}

Status LocalNode::adopt()
{
    return store().setFact(placeFact, m_parts->setup.place);
}

Status LocalNode::tellNoAddress()
{
    return store().setFact(publicUrlFact, QString());
}

Status LocalNode::checkPlace()
{
    TWINSPAN_TRY(known, store().fact(placeFact));
    if (known == m_parts->setup.place)
        return {};
    TWINSPAN_TRY(connections, store().connections().all());
    if (known.isEmpty() || connections.isEmpty())
        return adopt();
    return fail(
        makeProblem(ProblemKind::Conflict, QString(folderCopied),
                    LocalNodeTexts::tr("The data folder %1 was last used on another computer or at another place.")
                        .arg(m_parts->setup.home),
                    LocalNodeTexts::tr("If it was moved, or this copy is the one that is to live on: see that no "
                                       "other is started again, then choose “This copy lives on” in the window, or "
                                       "run “twinspan-node node adopt”."))
            .withEffect(LocalNodeTexts::tr("Nothing is synced here: two copies would each write every change."))
            .withSeverity(Severity::StopAll));
}

Task<Status> LocalNode::start()
{
    if (m_started)
        co_return Status();
    TWINSPAN_CO_CHECK(checkPlace());
    TWINSPAN_CO_CHECK(co_await checkGeneration());
    m_started = true;
    TWINSPAN_CO_CHECK(m_engine->start());
    m_calls->refresh();
    m_farewells->wake();
    co_return Status();
}

Task<Status> LocalNode::checkGeneration()
{
    // The keychain counts along: a store that counts fewer was restored from a backup and has forgotten twins.
    TWINSPAN_CO_TRY(known, store().fact(generationFact));
    const auto kept = co_await m_parts->setup.credentials->read(generationKey, CancelToken());
    if (!kept && kept.error().kind != ProblemKind::NotFound)
        co_return fail(kept.error());
    const qint64 storeCount = known.toLongLong();
    const qint64 keptCount = kept ? kept->toLongLong() : 0;
    if (storeCount < keptCount) {
        qCWarning(logNode)
            << "the store was restored from a backup: twins are looked up by their markers, and what was "
               "not answered is sent again";
        TWINSPAN_CO_TRY(connections, store().connections().all());
        for (const model::Connection &connection : std::as_const(connections))
            TWINSPAN_CO_CHECK(m_engine->restored(connection.id));
    }
    co_return co_await countOn(std::max(storeCount, keptCount));
}

Task<Status> LocalNode::countOn(qint64 from)
{
    // In this order a store that is behind was perhaps not set back at all: then something is looked up in vain.
    m_generation = from + 1;
    const QByteArray count = QByteArray::number(m_generation);
    TWINSPAN_CO_CHECK(co_await m_parts->setup.credentials->write(generationKey, count, CancelToken()));
    co_return store().setFact(generationFact, QString::fromLatin1(count));
}

void LocalNode::countSoon()
{
    if (std::exchange(m_isCounting, true))
        return;
    countLater(shared_from_this());
}

Task<> LocalNode::countLater(std::shared_ptr<LocalNode> self)
{
    co_await self->m_parts->setup.clock->sleep(betweenCounts, self->m_cancel.token());
    if (self->m_cancel.token().isCancelled())
        co_return;
    const Status counted = co_await self->countOn(self->m_generation);
    // A keychain that was locked meanwhile must not ask its user every minute: the next start counts again.
    if (counted)
        self->m_isCounting = false;
    else
        qCWarning(logNode).noquote() << counted.error().sentence();
}

Task<Status> LocalNode::serve(ServeOptions options)
{
    TWINSPAN_CO_CHECK(checkPlace()); // before a peer hears anything of this node
    if (!m_started)
        m_engine->hold();
    const auto handler = m_webhooks->before(m_host->service().handler());
    auto endpoint = std::make_unique<peer::HttpEndpoint>(handler, options.limits);
    const QHostAddress address(options.address);
    if (address.isNull()) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("serve.address"),
                       LocalNodeTexts::tr("“%1” is not an address of this computer.").arg(options.address),
                       LocalNodeTexts::tr("Give an IP address, for example 127.0.0.1 or 0.0.0.0."));
    }
    const auto listen = [&](quint16 port) {
        return options.tls ? endpoint->listen(address, port, *options.tls) : endpoint->listen(address, port);
    };
    Status listens = listen(options.port);
    if (!listens && options.anyPort)
        listens = listen(0);
    TWINSPAN_CO_CHECK(listens);
    m_endpoint = std::move(endpoint);
    const QString host =
        address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']' : address.toString();
    m_listening = host + u':' + QString::number(m_endpoint->port());
    QUrl told = options.publicUrl;
    if (told.port() == 0)
        told.setPort(m_endpoint->port()); // a free port was asked for
    TWINSPAN_CO_CHECK(store().setFact(publicUrlFact, told.toString(QUrl::StripTrailingSlash)));
    m_host->setServing();
    qCInfo(logNode).noquote() << "serving at" << m_listening << "told to peers:" << told.toDisplayString();
    co_return co_await start();
}

Task<> LocalNode::stop()
{
    m_cancel.cancel();
    m_signIns->endAll();
    m_calls->stop();
    m_host->service().close();
    if (m_endpoint)
        m_endpoint->stop();
    co_await m_farewells->stop();
    co_await m_engine->stop();
    co_await m_host->instances().closeAll();
}

void LocalNode::connectionsMoved(const QString &connectionId)
{
    const auto connection = store().connections().byId(connectionId);
    qCInfo(logNode).noquote() << "connection" << connectionId
                              << (connection ? model::toString(connection->status) : QStringLiteral("removed"));
    if (connection)
        m_host->forgetConnection(*connection);
    if (m_started) {
        m_engine->connectionChanged(connectionId);
        m_calls->refresh();
    }
    Q_EMIT connectionsChanged();
    Q_EMIT problemsChanged();
}

void LocalNode::retell(const QString &connectionId)
{
    if (const auto problem = waitsFor(connectionId))
        waitsSince(connectionId, *problem);
    else
        m_waits.remove(connectionId);
    const auto open = store().requests().open();
    int told = 0;
    for (const model::SyncRequest &request : open.value_or(QList<model::SyncRequest>())) {
        if (request.connectionId == connectionId && told++ < retoldAtOnce)
            Q_EMIT requestChanged(this->told(request));
    }
    Q_EMIT problemsChanged();
}

std::optional<Problem> LocalNode::waitsFor(const QString &connectionId) const
{
    const auto engine = m_engine->waitsFor(connectionId);
    const auto calls = m_calls->problem(connectionId);
    const bool concernsAll = engine && engine->issueKey.isEmpty();
    return concernsAll || !calls ? engine : calls;
}

model::SyncRequest LocalNode::told(model::SyncRequest request) const
{
    if (model::isFinal(request.stage))
        return request;
    auto problem = m_engine->waitsFor(request.connectionId, request.issueKey);
    if (!problem)
        problem = waitsFor(request.connectionId);
    if (problem && (problem->issueKey.isEmpty() || problem->issueKey == request.issueKey)) {
        request.problem = problem;
        request.waitingFor = causeWithWait(*problem, m_parts->setup.clock->now());
    }
    return request;
}

Task<Result<NodeStatus>> LocalNode::status()
{
    NodeStatus status;
    status.name = m_host->name();
    status.version = QStringLiteral(TWINSPAN_VERSION);
    status.fingerprint = protocol::fingerprint(m_parts->identity.publicKey);
    status.home = m_parts->setup.home;
    status.publicUrl = m_host->publicUrl();
    status.listening = m_listening;
    status.credentials = m_parts->setup.credentials->description();
    status.historyDays = m_engine->historyDays();
    status.serving = m_endpoint != nullptr;
    status.proxy = proxyOf(store()).value_or(net::ProxyChoice());
    co_return status;
}

Task<Status> LocalNode::rename(QString name)
{
    const QString cleaned = name.simplified();
    if (cleaned.isEmpty() || cleaned.size() > longestName) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("node.name"),
                       LocalNodeTexts::tr("A node's name has 1 to %1 characters.").arg(longestName));
    }
    co_return store().setFact(nameFact, cleaned);
}

Task<Status> LocalNode::setProxy(NewProxy chosen)
{
    TWINSPAN_CO_TRY(choice, net::checkedProxy(chosen.proxy));
    TWINSPAN_CO_TRY(before, proxyOf(store()));
    credentials::CredentialStore &secrets = *m_parts->setup.credentials;
    // In this order no moment has the password of one proxy beside the address of another.
    if (choice != before || !chosen.password.isEmpty()) {
        const Status removed = co_await secrets.remove(proxyKey, m_cancel.token());
        if (!removed && removed.error().kind != ProblemKind::NotFound)
            co_return fail(removed.error());
    }
    const QByteArray fact = QJsonDocument(toJson(choice)).toJson(QJsonDocument::Compact);
    TWINSPAN_CO_CHECK(store().setFact(proxyFact, QString::fromUtf8(fact)));
    if (!chosen.password.isEmpty()) {
        redaction::addSecret(chosen.password);
        const QByteArray secret = chosen.password.toUtf8();
        TWINSPAN_CO_CHECK(co_await secrets.write(proxyKey, secret, m_cancel.token()));
    }
    co_return co_await applyProxy(m_parts->setup);
}

Task<Result<UrlReport>> LocalNode::probe(QString url)
{
    return connect::probeUrl(m_host->context(), std::move(url), m_cancel.token());
}

} // namespace twinspan::node
