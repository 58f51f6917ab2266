#pragma once

#include "core/net/qthttpclient.h"
#include "core/node/localnode.h"
#include "core/store/sqlstore.h"
#include "core/trackers/practice/practicekind.h"
#include "core/trackers/practice/practicesamples.h"
#include "tests/support/sharedcredentials.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QTemporaryDir>

namespace twinspan::tests
{

/// The system's time, and what the test adds to it.
class ShiftedClock final : public Clock
{
public:
    QDateTime now() const override { return m_system.now().addSecs(shift.count()); }
    Task<> sleep(std::chrono::milliseconds duration, CancelToken cancel) override
    {
        return m_system.sleep(std::min(duration, longest), std::move(cancel));
    }

    std::chrono::seconds shift{0};
    std::chrono::milliseconds longest = std::chrono::hours(24); ///< of a sleep

private:
    SystemClock m_system;
};

/// One company: a node with its data folder and keychain, which outlive the node.
class Company
{
public:
    Company(QString name, QString home) : m_name(std::move(name)), m_home(std::move(home)) {}
    ~Company() { stop(); }
    Company(const Company &) = delete;
    Company &operator=(const Company &) = delete;

    /// What its node is made of.
    Result<node::NodeSetup> setup()
    {
        node::NodeSetup setup;
        setup.home = m_home;
        setup.place = m_home;
        setup.defaultName = m_name;
        setup.clock = &clock;
        auto registry = std::make_shared<tracker::TrackerRegistry>();
        registry->add(kind);
        setup.registry = registry;
        setup.makeHttpClient = makeHttpClient;
        auto store = store::openStore(m_home, clock);
        if (!store)
            return fail(store.error());
        setup.store = *std::move(store);
        setup.credentials = std::make_unique<SharedCredentials>(secrets);
        setup.engine.spoolFolder = QDir(m_home).filePath(QStringLiteral("spool"));
        setup.engine.pollInterval = pollInterval;
        return setup;
    }

    Result<std::shared_ptr<node::LocalNode>> open()
    {
        auto made = setup();
        if (!made)
            return fail(made.error());
        return waitFor(node::LocalNode::open(*std::move(made)));
    }

    /// Opens the node; reachable on loopback, or else it polls.
    bool start(bool reachable)
    {
        auto opened = open();
        if (!opened)
            return false;
        node = *opened;
        node::ServeOptions options;
        options.port = m_port;
        options.publicUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
        const Status started = reachable ? waitFor(node->serve(options)) : waitFor(node->start());
        if (started && reachable)
            m_port = static_cast<quint16>(waitFor(node->status())->publicUrl.port());
        return started.has_value();
    }

    void moveToAnotherPort() { m_port = 0; }

    void stop()
    {
        if (node)
            waitFor(node->stop());
        node.reset();
    }

    bool signIn(const QString &tracker)
    {
        node::InstanceToAdd add;
        add.url = tracker;
        add.name = m_name;
        add.answers = {{QStringLiteral("token"), trackers::PracticeSamples::adminPassword()}};
        const auto added = waitFor(node->addInstance(add));
        if (added)
            instanceId = added->id;
        return added.has_value();
    }

    Result<node::OwnInvitation> invite()
    {
        node::InviteOptions options;
        options.instanceId = instanceId;
        return waitFor(node->invite(options));
    }

    Result<model::Connection> accept(const QString &code)
    {
        return waitFor(node->accept({code, instanceId, QString()}));
    }

    QList<model::Connection> connections() { return waitFor(node->connections()).value_or(QList<model::Connection>()); }

    /// "Synchronized", "Failed" ... of the newest request for the issue.
    QString stage(const QString &requestId)
    {
        const auto request = waitFor(node->request(requestId));
        return request ? model::toString(request->stage) : request.error().code;
    }

    const QString &home() const { return m_home; }

    ShiftedClock clock;
    std::shared_ptr<tracker::TrackerKind> kind = std::make_shared<trackers::PracticeKind>();
    std::function<std::shared_ptr<net::HttpClient>()> makeHttpClient = [] {
        return std::make_shared<net::QtHttpClient>();
    };
    std::chrono::milliseconds pollInterval = std::chrono::seconds(15);
    std::shared_ptr<SharedCredentials::Place> secrets = std::make_shared<SharedCredentials::Place>();
    std::shared_ptr<node::LocalNode> node;
    QString instanceId;

private:
    QString m_name;
    QString m_home;
    quint16 m_port = 0;
};

} // namespace twinspan::tests
