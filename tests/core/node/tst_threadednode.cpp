#include "core/node/nodeserver.h"
#include "core/node/remotenode.h"
#include "core/node/threadednode.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace twinspan;
using namespace twinspan::node;
using namespace twinspan::tests;

class TestThreadedNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void worksOnItsOwnThreadAndAnswersOnOurs();
    void callsWaitUntilItIsOpen();
    void whatCanNotBeOpenedIsSaidByEachCallAndMayBeTriedAgain();
    void whatIsUnderWayAtTheEndIsCancelled();
    void aServiceThatStartsAgainIsFoundAgain();

private:
    ThreadedNode::Opener opener();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_company;
    QString m_tracker;
    QThread *m_worker = nullptr;
    bool m_refuses = false;
};

void TestThreadedNode::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tracker = u"practice://"_qs + trackers::PracticeSamples::create(m_folder->filePath(u"trackers"_qs))->first();
    m_company = std::make_unique<Company>(u"Acme"_qs, m_folder->filePath(u"acme"_qs));
    m_refuses = false;
}

void TestThreadedNode::cleanup()
{
    m_company.reset();
}

ThreadedNode::Opener TestThreadedNode::opener()
{
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
    return [this]() -> Task<Result<ThreadedNode::Opened>> {
        m_worker = QThread::currentThread();
        if (m_refuses)
            co_return fail(ProblemKind::Secrets, u"test.locked"_qs, u"Locked."_qs);
        TWINSPAN_CO_TRY(setup, m_company->setup());
        TWINSPAN_CO_TRY(local, co_await LocalNode::open(std::move(setup)));
        TWINSPAN_CO_CHECK(co_await local->start());
        ThreadedNode::Opened opened;
        opened.api = local;
        // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
        opened.close = [node = local]() -> Task<> { co_await node->stop(); };
        co_return opened;
    };
}

void TestThreadedNode::worksOnItsOwnThreadAndAnswersOnOurs()
{
    const auto node = std::make_shared<ThreadedNode>(opener());
    QVERIFY(waitFor(node->open()).has_value());
    QVERIFY(m_worker && m_worker != thread());
    QThread *heardOn = nullptr;
    connect(node.get(), &NodeApi::connectionsChanged, this, [&heardOn] { heardOn = QThread::currentThread(); });
    InstanceToAdd add;
    add.url = m_tracker;
    add.answers = {{u"token"_qs, trackers::PracticeSamples::adminPassword()}};
    const auto added = waitFor(node->addInstance(add));
    QVERIFY(added.has_value());
    const auto invitation = waitFor(node->invite({added->id, {}, {}}));
    QVERIFY(invitation && !invitation->code.isEmpty());
    QTRY_COMPARE(heardOn, thread());
    waitFor(node->stop());
}

void TestThreadedNode::callsWaitUntilItIsOpen()
{
    const auto node = std::make_shared<ThreadedNode>(opener());
    const auto first = node->status();
    const auto second = node->instances();
    QVERIFY(!first.isReady() && !second.isReady());
    QTRY_VERIFY(first.isReady() && second.isReady());
    QCOMPARE(waitFor(node->status())->name, u"Acme"_qs);
    waitFor(node->stop());
}

void TestThreadedNode::whatCanNotBeOpenedIsSaidByEachCallAndMayBeTriedAgain()
{
    m_refuses = true;
    const auto node = std::make_shared<ThreadedNode>(opener());
    QCOMPARE(waitFor(node->open()).error().code, u"test.locked"_qs);
    QCOMPARE(waitFor(node->connections()).error().code, u"test.locked"_qs);
    m_refuses = false;
    // Only open() tries again: a keyring's dialog must not come up with every call.
    QCOMPARE(waitFor(node->connections()).error().code, u"test.locked"_qs);
    QVERIFY(waitFor(node->open()).has_value());
    QVERIFY(waitFor(node->connections()).has_value());
    waitFor(node->stop());
}

/// It was shown as it had been before, for ever; and opened here meanwhile it would keep the service out.
void TestThreadedNode::aServiceThatStartsAgainIsFoundAgain()
{
    QVERIFY(m_company->start(false));
    const QString home = m_folder->path();
    auto door = std::make_unique<NodeServer>(m_company->node);
    QVERIFY(door->listen(home));
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
    const auto join = [home]() -> Task<Result<ThreadedNode::Opened>> {
        TWINSPAN_CO_TRY(remote, co_await RemoteNode::connect(home, {}));
        co_return ThreadedNode::Opened{remote, {}};
    };
    int opened = 0;
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
    const auto open = [&opened, join]() -> Task<Result<ThreadedNode::Opened>> {
        ++opened;
        co_return co_await join();
    };
    const auto node = std::make_shared<ThreadedNode>(open, join);
    QVERIFY(waitFor(node->status()).has_value());
    QSignalSpy ended(node.get(), &NodeApi::ended);
    door.reset();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!waitFor(node->status()));
    door = std::make_unique<NodeServer>(m_company->node);
    QVERIFY(door->listen(home));
    QVERIFY(waitFor(node->status()).has_value());
    QCOMPARE(opened, 1);
    QSignalSpy changed(node.get(), &NodeApi::connectionsChanged);
    Q_EMIT m_company->node->connectionsChanged();
    QTRY_COMPARE(changed.size(), 1);
    waitFor(node->stop());
}

void TestThreadedNode::whatIsUnderWayAtTheEndIsCancelled()
{
    const auto hanging = std::make_shared<Completion<bool>>();
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
    ThreadedNode::Opener hangs = [hanging]() -> Task<Result<ThreadedNode::Opened>> {
        co_await hanging->wait();
        co_return fail(cancelledProblem());
    };
    const auto node = std::make_shared<ThreadedNode>(hangs);
    const auto call = node->status();
    waitFor(node->stop());
    QVERIFY(call.isReady());
    QVERIFY(waitFor(node->status()).error().isCancelled());
    hanging->finish(true); // the flow ends after all: nothing of it is left
}

QTEST_GUILESS_MAIN(TestThreadedNode)
#include "tst_threadednode.moc"
