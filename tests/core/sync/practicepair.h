#pragma once

#include "core/peer/inprocesschannel.h"
#include "core/sync/syncengine.h"
#include "tests/core/sync/practiceside.h"
#include "tests/support/openstore.h"

#include <QTemporaryDir>

#include <memory>

namespace twinspan::tests
{

/// A node with both ends of one connection: "a" is Acme's project SUP, "b" is Globex' project ENG, both practice
/// trackers in files of their own.
class PracticePair final : public sync::EngineHost, public peer::PeerHost
{
public:
    using Side = PracticeSide;

    PracticePair()
        : m_key(protocol::IdentityKey::generate()), m_store(openStoreIn(m_folder.filePath(QStringLiteral("store"))))
    {
        const QStringList files = *trackers::PracticeSamples::create(m_folder.filePath(QStringLiteral("trackers")));
        a = openPracticeSide(files.first(), QStringLiteral("SUP"));
        b = openPracticeSide(files.last(), QStringLiteral("ENG"));
        connectSides(QStringLiteral("a"), a, QStringLiteral("b"), b);
        connectSides(QStringLiteral("b"), b, QStringLiteral("a"), a);
        makeEngine();
    }
    ~PracticePair() override { stopEngine(); }
    PracticePair(const PracticePair &) = delete;
    PracticePair &operator=(const PracticePair &) = delete;

    /// As after a start of the node.
    void makeEngine()
    {
        sync::EngineOptions options;
        options.spoolFolder = spoolFolder();
        options.settleTime = std::chrono::milliseconds(0);
        options.pollInterval = std::chrono::milliseconds(0); // by hand
        options.maxInbox = maxInbox;
        options.probe = [this](const char *point) { probe(point); };
        engine = *sync::SyncEngine::make(*m_store, *this, *engineClock, options);
        QObject::connect(
            engine.get(), &sync::SyncEngine::requestChanged, engine.get(),
            [this](const model::SyncRequest &request) { stages[request.id].append(model::toString(request.stage)); });
    }
    void stopEngine()
    {
        if (engine)
            QCoro::waitFor(engine->stop());
        engine.reset();
    }

    model::SyncRequest request(const QString &id) { return *m_store->requests().byId(id); }
    bool isFinal(const QString &id) { return model::isFinal(request(id).stage); }
    store::Store &store() { return *m_store; }
    QString spoolFolder() const { return m_folder.filePath(QStringLiteral("spool")); }

    Task<Result<sync::OpenInstance>> openInstance(QString instanceId, CancelToken /*cancel*/) override
    {
        co_await hold(instanceId);
        sync::OpenInstance copy = instanceId == QStringLiteral("instance-a") ? a.instance : b.instance;
        co_return copy; // a member would be moved away
    }
    Result<std::shared_ptr<peer::Channel>> channel(const model::Connection &connection) override
    {
        if (line && connection.id == QStringLiteral("a"))
            return line;
        return std::make_shared<peer::InProcessChannel>(*this, connection.twinConnectionId);
    }

    const protocol::IdentityKey &identity() const override { return m_key; }
    std::optional<model::Connection> connectionByShared(const QString & /*sharedId*/) const override { return {}; }
    Status receive(const QString &connectionId, const QList<protocol::Message> &messages) override
    {
        return post(connectionId, messages);
    }
    Task<Result<protocol::Answer>> answer(QString connectionId, protocol::Question question,
                                          CancelToken cancel) override
    {
        return engine->answer(connectionId, question, cancel);
    }
    QList<protocol::Message> outgoing(const QString & /*connectionId*/, int /*max*/) override { return {}; }
    Status delivered(const QString & /*connectionId*/, const QStringList & /*messageIds*/) override { return {}; }

    Side a;
    Side b;
    std::unique_ptr<sync::SyncEngine> engine;
    QHash<QString, QStringList> stages; ///< as told, by request id
    /// How messages arrive; tests repeat, hold back and shuffle them.
    std::function<Status(const QString &, const QList<protocol::Message> &)> post =
        [this](const QString &connectionId, const QList<protocol::Message> &messages) {
            return engine->receive(connectionId, messages);
        };
    std::shared_ptr<peer::Channel> line; ///< from "a" to "b"; none: within the process
    std::function<void(const char *)> probe = [](const char *) {};
    /// Ends when the instance may be used.
    std::function<Task<>(QString)> hold = [](QString) -> Task<> { co_return; };
    ImpatientClock clock;
    Clock *engineClock = &clock; ///< of the next makeEngine(), as what follows
    qint64 maxInbox = sync::EngineOptions().maxInbox;

private:
    void connectSides(const QString &id, Side &local, const QString &twinId, const Side &remote)
    {
        local.instance.info.id = QStringLiteral("instance-") + id;
        model::Connection connection = connectionNamed(id);
        connection.sharedId = QStringLiteral("shared");
        connection.status = model::ConnectionStatus::Active;
        connection.route = model::Route::InProcess;
        connection.local = {local.instance.info.id, {local.projectKey, local.projectKey, local.projectKey, {}}};
        connection.remote.instanceUid = remote.instance.info.uid;
        connection.twinConnectionId = twinId;
        if (const Status saved = m_store->connections().save(connection); !saved)
            qFatal("%s", qUtf8Printable(saved.error().sentence()));
    }

    QTemporaryDir m_folder;
    protocol::IdentityKey m_key;
    std::unique_ptr<store::Store> m_store;
};

} // namespace twinspan::tests
