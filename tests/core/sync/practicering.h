#pragma once

#include "core/peer/inprocesschannel.h"
#include "core/sync/syncengine.h"
#include "tests/core/sync/practiceside.h"
#include "tests/support/openstore.h"

#include <QHash>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace twinspan::tests
{

/// A node with three practice trackers, each connected with each: 0-1, 1-2, 2-0. The end of the connection of trackers
/// 0 and 1 that is at 0 is "01", the other one "10".
class PracticeRing final : public sync::EngineHost, public peer::PeerHost
{
public:
    static constexpr int count = 3;

    PracticeRing()
        : m_key(protocol::IdentityKey::generate()), m_store(openStoreIn(m_folder.filePath(QStringLiteral("store"))))
    {
        QStringList files = *trackers::PracticeSamples::create(m_folder.filePath(QStringLiteral("trackers")));
        files += trackers::PracticeSamples::create(m_folder.filePath(QStringLiteral("more")))->first();
        const QStringList projects{QStringLiteral("SUP"), QStringLiteral("ENG"), QStringLiteral("SUP")};
        for (int index = 0; index < count; ++index) {
            sides.at(static_cast<std::size_t>(index)) = openPracticeSide(files.at(index), projects.at(index));
            side(index).instance.info.id = instanceId(index);
        }
        for (int from = 0; from < count; ++from) {
            for (int to = 0; to < count; ++to) {
                if (from != to)
                    connectTo(from, to);
            }
        }
        makeEngine();
    }
    ~PracticeRing() override { stopEngine(); }
    PracticeRing(const PracticeRing &) = delete;
    PracticeRing &operator=(const PracticeRing &) = delete;

    void makeEngine()
    {
        sync::EngineOptions options;
        options.spoolFolder = m_folder.filePath(QStringLiteral("spool"));
        options.settleTime = std::chrono::milliseconds(0);
        options.pollInterval = std::chrono::milliseconds(0); // by hand
        engine = *sync::SyncEngine::make(*m_store, *this, m_clock, options);
    }
    void stopEngine()
    {
        if (engine)
            QCoro::waitFor(engine->stop());
        engine.reset();
    }

    static QString end(int from, int to) { return QString::number(from) + QString::number(to); }
    QStringList ends() const { return m_ends; }
    PracticeSide &side(int index) { return sides.at(static_cast<std::size_t>(index)); }
    store::Store &store() { return *m_store; }

    Task<Result<sync::OpenInstance>> openInstance(QString id, CancelToken /*cancel*/) override
    {
        sync::OpenInstance copy = side(id.right(1).toInt()).instance;
        co_return copy; // a member would be moved away
    }
    Result<std::shared_ptr<peer::Channel>> channel(const model::Connection &connection) override
    {
        return std::make_shared<peer::InProcessChannel>(*this, connection.twinConnectionId);
    }
    const protocol::IdentityKey &identity() const override { return m_key; }
    std::optional<model::Connection> connectionByShared(const QString & /*sharedId*/) const override { return {}; }
    Status receive(const QString &connectionId, const QList<protocol::Message> &messages) override
    {
        return engine->receive(connectionId, messages);
    }
    Task<Result<protocol::Answer>> answer(QString connectionId, protocol::Question question,
                                          CancelToken cancel) override
    {
        return engine->answer(connectionId, question, cancel);
    }
    QList<protocol::Message> outgoing(const QString & /*connectionId*/, int /*max*/) override { return {}; }
    Status delivered(const QString & /*connectionId*/, const QStringList & /*messageIds*/) override { return {}; }

    std::array<PracticeSide, count> sides;
    std::unique_ptr<sync::SyncEngine> engine;

private:
    static QString instanceId(int index) { return QStringLiteral("instance-%1").arg(index); }

    void connectTo(int from, int to)
    {
        const QString &project = side(from).projectKey;
        model::Connection connection = connectionNamed(end(from, to));
        connection.sharedId = QStringLiteral("shared-") + end(std::min(from, to), std::max(from, to));
        connection.status = model::ConnectionStatus::Active;
        connection.route = model::Route::InProcess;
        connection.local = {instanceId(from), {project, project, project, {}}};
        connection.remote.instanceUid = side(to).instance.info.uid;
        connection.twinConnectionId = end(to, from);
        if (const Status saved = m_store->connections().save(connection); !saved)
            qFatal("%s", qUtf8Printable(saved.error().sentence()));
        m_ends.append(connection.id);
    }

    QTemporaryDir m_folder;
    protocol::IdentityKey m_key;
    std::unique_ptr<store::Store> m_store;
    ImpatientClock m_clock;
    QStringList m_ends;
};

} // namespace twinspan::tests
