#include "core/node/nodeserver.h"
#include "core/node/nodesocket.h"
#include "core/node/remotenode.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace twinspan;
using namespace twinspan::node;
using namespace twinspan::tests;

/// A node, its door, and somebody at the door.
class TestRemoteNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void callsAreAnswered();
    void aProblemKeepsItsCode();
    void changesAreTold();
    void withoutANodeThereIsNobodyToAsk();
    void theEndOfTheNodeEndsTheCalls();
    void garbageEndsOnlyItsSender();
    void whoDoesNotReadIsCutOff();
    void droppedAfterACallNothingHappens();
    void droppedByWhoHearsOfAChange();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<NodeServer> m_server;
    std::shared_ptr<RemoteNode> m_remote;
    QStringList m_trackers;
};

void TestRemoteNode::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_trackers = trackers::PracticeSamples::create(m_folder->filePath(u"trackers"_qs)).value_or(QStringList());
    m_company = std::make_unique<Company>(u"Acme"_qs, m_folder->filePath(u"acme"_qs));
    QVERIFY(m_company->start(false));
    m_server = std::make_unique<NodeServer>(m_company->node);
    QVERIFY(m_server->listen(m_folder->path()).has_value());
    auto connected = waitFor(RemoteNode::connect(m_folder->path(), {}));
    QVERIFY(connected.has_value());
    m_remote = *connected;
}

void TestRemoteNode::cleanup()
{
    m_remote.reset();
    m_server.reset();
    m_company.reset();
    m_folder.reset();
}

void TestRemoteNode::callsAreAnswered()
{
    const auto status = waitFor(m_remote->status());
    QVERIFY(status.has_value());
    QVERIFY(*status == *waitFor(m_company->node->status()));
    QVERIFY(waitFor(m_remote->rename(u"Acme Ltd"_qs)).has_value());
    QCOMPARE(waitFor(m_company->node->status())->name, u"Acme Ltd"_qs);
    QVERIFY(waitFor(m_remote->keepHistory(30)).has_value());
    QCOMPARE(waitFor(m_remote->status())->historyDays, 30);
    const auto form = waitFor(m_remote->signInForm(u"practice"_qs));
    QVERIFY(form && form->fields.size() == 2);
    InstanceToAdd add;
    add.url = m_trackers.value(0);
    add.answers = {{u"token"_qs, trackers::PracticeSamples::adminPassword()}};
    const auto added = waitFor(m_remote->addInstance(add));
    QVERIFY(added.has_value());
    QVERIFY(*waitFor(m_remote->instances()) == *waitFor(m_company->node->instances()));
    QCOMPARE(waitFor(m_remote->projects(added->id))->size(), 1);
    InviteOptions options;
    options.instanceId = added->id;
    const auto invitation = waitFor(m_remote->invite(options));
    QVERIFY(invitation && !invitation->code.isEmpty());
    QVERIFY(*waitFor(m_remote->invitations()) == *waitFor(m_company->node->invitations()));
    QVERIFY(*waitFor(m_remote->connections()) == *waitFor(m_company->node->connections()));
}

void TestRemoteNode::aProblemKeepsItsCode()
{
    const auto report = waitFor(m_remote->probe(u"ftp://t.example"_qs));
    QVERIFY(!report);
    QVERIFY(report.error() == waitFor(m_company->node->probe(u"ftp://t.example"_qs)).error());
    QCOMPARE(report.error().code, u"probe.scheme"_qs);
    const qint64 entry = 1LL << 40; // more than a 32-bit number holds
    const Status undone = waitFor(m_remote->undo(entry));
    QVERIFY(!undone);
    QVERIFY(undone.error() == waitFor(m_company->node->undo(entry)).error());
    QVERIFY(undone.error().cause.contains(QString::number(entry)));
}

void TestRemoteNode::changesAreTold()
{
    QVERIFY(waitFor(m_remote->status()).has_value()); // the node has let us in
    QSignalSpy changed(m_remote.get(), &NodeApi::connectionsChanged);
    QVERIFY(m_company->signIn(m_trackers.value(0)));
    QVERIFY(m_company->invite().has_value());
    QTRY_VERIFY(!changed.isEmpty());
}

void TestRemoteNode::withoutANodeThereIsNobodyToAsk()
{
    const auto connected = waitFor(RemoteNode::connect(m_folder->filePath(u"nowhere"_qs), {}));
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, u"node.not-running"_qs);
}

void TestRemoteNode::theEndOfTheNodeEndsTheCalls()
{
    auto open = m_remote->status();
    m_server.reset();
    const auto status = waitFor(open);
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"node.gone"_qs);
    QCOMPARE(waitFor(m_remote->status()).error().code, u"node.gone"_qs);
}

void TestRemoteNode::garbageEndsOnlyItsSender()
{
    QLocalSocket stranger;
    QSignalSpy ended(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(nodeSocketPath(m_folder->path()));
    QVERIFY(stranger.waitForConnected());
    stranger.write("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(waitFor(m_remote->status()).has_value());
}

/// A command that was stopped half-way would make the node's memory grow for months.
void TestRemoteNode::whoDoesNotReadIsCutOff()
{
    QLocalSocket idle;
    idle.setReadBufferSize(1);
    QSignalSpy ended(&idle, &QLocalSocket::disconnected);
    idle.connectToServer(nodeSocketPath(m_folder->path()));
    QVERIFY(idle.waitForConnected());
    QVERIFY(waitFor(m_remote->status()).has_value()); // both are let in
    QSignalSpy told(m_remote.get(), &NodeApi::requestChanged);
    model::SyncRequest request;
    request.notices = {QString(1 << 20, u'x')};
    int times = 0;
    for (; ended.isEmpty() && times < 60; ++times) {
        Q_EMIT m_company->node->requestChanged(request);
        QTRY_COMPARE(told.size(), times + 1);       // whoever reads is told all of them
        idle.setReadBufferSize(times > 20 ? 0 : 1); // what it was sent until then, it may read
    }
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(times > 16);
    QVERIFY(waitFor(m_remote->status()).has_value());
}

void TestRemoteNode::droppedAfterACallNothingHappens()
{
    {
        auto connected = waitFor(RemoteNode::connect(m_folder->path(), {}));
        QVERIFY(connected.has_value());
        auto dropped = *std::move(connected);
        QVERIFY(waitFor(dropped->status()).has_value());
    }
    QVERIFY(waitFor(m_remote->status()).has_value());
}

/// As a command does that has heard of the end of its sync.
void TestRemoteNode::droppedByWhoHearsOfAChange()
{
    QVERIFY(waitFor(m_remote->status()).has_value());
    bool heard = false;
    connect(m_remote.get(), &NodeApi::connectionsChanged, this, [this, &heard] {
        m_remote.reset();
        heard = true;
    });
    QVERIFY(m_company->signIn(m_trackers.value(0)));
    QVERIFY(m_company->invite().has_value());
    QTRY_VERIFY(heard);
}

QTEST_GUILESS_MAIN(TestRemoteNode)
#include "tst_remotenode.moc"
