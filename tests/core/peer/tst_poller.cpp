#include "core/peer/poller.h"

#include "core/net/qthttpclient.h"
#include "core/peer/polldesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultyhttpclient.h"
#include "tests/support/patience.h"
#include "tests/support/peernode.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;
using Fault = FaultyHttpClient::Fault;

class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void messagesAreCommittedThenAcknowledged();
    void cutAnywhereNothingIsLostOrMadeTwice_data();
    void cutAnywhereNothingIsLostOrMadeTwice();
    void whatCannotBeCommittedIsNotAcknowledged();
    void itRestsByTheTableAndNeverGivesUp();
    void wakeEndsARest();
    void theProblemIsShownAndGoesAway();
    void stoppingEndsTheHeldPoll();
    void startedAgainItGoesOn();
    void itMayDieInItsOwnSignal();
    void itMayDieWhileItAnswers();
    void aPeerThatAnswersAtOnceWithNothingIsNotAskedAtOnce();
    void aLostAnswerToAQuestionIsSentAgain();
    void questionsAreAnsweredBesideEachOther();
    void anAnswerOverTheLimitBecomesAProblem();
    void aQuestionThatComesAgainIsAnsweredOnce();

private:
    void start(PeerService::Limits limits);
    void makePoller();
    QList<protocol::Message> fill(int from, int to);

    SystemClock m_system;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakePeerHost> m_near;
    std::unique_ptr<PeerNode> m_far;
    std::shared_ptr<FaultyHttpClient> m_line;
    std::unique_ptr<Poller> m_poller;
};

void TestPoller::init()
{
    m_clock = std::make_unique<FakeClock>();
    start({});
}

void TestPoller::start(PeerService::Limits limits)
{
    m_poller.reset();
    m_near = std::make_unique<FakePeerHost>();
    m_far = std::make_unique<PeerNode>(m_system, limits);
    connectNodes(*m_near, m_far->host, model::Route::Polled);
    QVERIFY(m_far->listen());
    m_line = std::make_shared<FaultyHttpClient>(std::make_shared<net::QtHttpClient>());
    makePoller();
}

void TestPoller::cleanup()
{
    m_poller.reset();
    m_far.reset();
    m_line.reset();
    m_clock.reset();
}

void TestPoller::makePoller()
{
    auto sealer = protocol::Sealer::create(m_near->key, m_far->host.key.publicKey, QStringLiteral("shared1"));
    m_poller =
        std::make_unique<Poller>(*m_near, *m_clock, m_line, *sealer, Poller::Target{QStringLiteral("a"), m_far->url()});
}

QList<protocol::Message> TestPoller::fill(int from, int to)
{
    QList<protocol::Message> &outbox = m_far->host.outbox[QStringLiteral("b")];
    for (int i = from; i <= to; ++i)
        outbox.append(testMessage(i));
    m_far->service->wake(QStringLiteral("b"));
    return outbox;
}

void TestPoller::messagesAreCommittedThenAcknowledged()
{
    const auto waiting = fill(1, 150);
    m_poller->start();
    m_poller->start();
    QTRY_VERIFY(m_far->host.outbox.value(QStringLiteral("b")).isEmpty());
    QCOMPARE(m_near->inbox.value(QStringLiteral("a")), waiting);
    QVERIFY(!m_poller->problem());

    fill(151, 152);
    QTRY_VERIFY(m_far->host.outbox.value(QStringLiteral("b")).isEmpty());
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 152);
}

void TestPoller::cutAnywhereNothingIsLostOrMadeTwice_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("fault");
    for (int step = 0; step < 4; ++step) {
        for (const Fault fault :
             {Fault::LoseRequest, Fault::LoseAnswer, Fault::SendTwice, Fault::AlterRequest, Fault::AlterAnswer})
            QTest::addRow("call %d, fault %d", step, int(fault)) << step << int(fault);
    }
}

void TestPoller::cutAnywhereNothingIsLostOrMadeTwice()
{
    QFETCH(int, step);
    QFETCH(int, fault);
    PeerService::Limits limits;
    limits.longestPoll = 50ms;
    start(limits);
    for (int i = 0; i < step; ++i)
        m_line->faults.append(Fault::None);
    m_line->faults.append(Fault(fault));
    const auto waiting = fill(1, 100);
    m_poller->start();
    QTRY_VERIFY(m_clock->sleepers() > 0 || m_far->host.outbox.value(QStringLiteral("b")).isEmpty());
    fill(101, 102);
    QTRY_VERIFY((m_clock->advance(1s), m_far->host.outbox.value(QStringLiteral("b")).isEmpty()));
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 102);
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")).mid(0, 100), idsOf(waiting));
}

void TestPoller::whatCannotBeCommittedIsNotAcknowledged()
{
    m_near->storeProblem = makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("Full."));
    fill(1, 1);
    m_poller->start();
    QTRY_VERIFY(m_poller->problem());
    QCOMPARE(m_poller->problem()->code, QStringLiteral("store.full"));
    QCOMPARE(m_far->host.outbox.value(QStringLiteral("b")).size(), 1);
    m_near->storeProblem.reset();
    m_poller->wake();
    QTRY_VERIFY(m_far->host.outbox.value(QStringLiteral("b")).isEmpty());
    QVERIFY(!m_poller->problem());
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 1);
}

void TestPoller::itRestsByTheTableAndNeverGivesUp()
{
    m_far->endpoint.stop();
    m_poller->start();
    for (int i = 1; i <= 12; ++i) {
        QTRY_COMPARE(m_clock->sleeps().size(), i);
        m_clock->advance(120s);
    }
    QTRY_COMPARE(m_clock->sleeps().size(), 13);
    QCOMPARE(m_clock->sleeps().mid(0, 9),
             (QList<std::chrono::milliseconds>{1s, 2s, 5s, 10s, 30s, 60s, 120s, 120s, 120s}));
    QCOMPARE(m_line->sent.size(), 13);
}

void TestPoller::wakeEndsARest()
{
    const auto port = m_far->endpoint.port();
    m_far->endpoint.stop();
    m_poller->start();
    QTRY_COMPARE(m_clock->sleepers(), 1);
    QVERIFY(m_far->endpoint.listen(QHostAddress(QHostAddress::LocalHost), port));
    fill(1, 1);
    m_poller->wake();
    QTRY_VERIFY(!m_near->inboxIds(QStringLiteral("a")).isEmpty());
    QCOMPARE(m_clock->sleepers(), 0);
    m_poller->wake();
}

void TestPoller::theProblemIsShownAndGoesAway()
{
    QSignalSpy changes(m_poller.get(), &Poller::problemChanged);
    m_line->faults = {Fault::LoseRequest, Fault::LoseRequest, Fault::AlterAnswer};
    m_poller->start();
    QTRY_COMPARE(m_clock->sleepers(), 1);
    QCOMPARE(m_poller->problem()->code, QStringLiteral("peer.unreachable"));
    m_clock->advance(1s);
    QTRY_COMPARE(m_clock->sleeps().size(), 2);
    QCOMPARE(changes.size(), 1);
    fill(1, 1);
    m_clock->advance(2s);
    QTRY_COMPARE(m_poller->problem()->code, QStringLiteral("peer.wrong-answer"));
    QTRY_COMPARE(m_clock->sleepers(), 1);
    m_clock->advance(5s);
    QTRY_VERIFY(!m_poller->problem());
    QCOMPARE(changes.size(), 3);
}

void TestPoller::stoppingEndsTheHeldPoll()
{
    m_poller->start();
    QTRY_COMPARE(m_far->endpoint.connectionCount(), 1);
    m_poller->stop();
    QTRY_COMPARE(m_far->endpoint.connectionCount(), 0);
    QCOMPARE(m_line->sent.size(), 1);
    QVERIFY(!m_poller->problem());
}

void TestPoller::startedAgainItGoesOn()
{
    fill(1, 1);
    m_poller->start();
    QTRY_COMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 1);
    m_poller->stop();
    fill(2, 2);
    m_poller->start();
    QTRY_VERIFY(m_far->host.outbox.value(QStringLiteral("b")).isEmpty());
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 2);
}

void TestPoller::itMayDieInItsOwnSignal()
{
    connect(m_poller.get(), &Poller::problemChanged, this, [this] { m_poller.reset(); });
    m_line->faults = {Fault::LoseRequest};
    m_poller->start();
    QTRY_VERIFY(!m_poller);
    QCOMPARE(m_clock->sleepers(), 0);
}

void TestPoller::itMayDieWhileItAnswers()
{
    auto late = std::make_shared<Completion<Result<protocol::Answer>>>();
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the host keeps the lambda
    m_near->answerer = [late](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        co_return co_await late->wait();
    };
    CancelSource asking;
    auto task = m_far->service->desk()->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 60s, asking.token());
    m_poller->start();
    QTRY_COMPARE(m_near->questions, 1);
    m_poller.reset();
    const auto sent = m_line->sent.size();
    late->finish(protocol::Answer());
    QCOMPARE(m_line->sent.size(), sent);
}

void TestPoller::aPeerThatAnswersAtOnceWithNothingIsNotAskedAtOnce()
{
    m_poller->start();
    QTRY_COMPARE(m_far->endpoint.connectionCount(), 1);
    QTRY_VERIFY((m_far->service->wake(QStringLiteral("b")), m_clock->sleepers() == 1));
    QCOMPARE(m_clock->sleeps(), QList<std::chrono::milliseconds>{500ms});
    QCOMPARE(m_line->sent.size(), 1);
    m_clock->advance(500ms);
    QTRY_COMPARE(m_line->sent.size(), 2);
}

void TestPoller::aLostAnswerToAQuestionIsSentAgain()
{
    std::optional<Result<protocol::Answer>> got;
    auto task = m_far->service->desk()
                    ->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 60s, {})
                    .then([&got](const Result<protocol::Answer> &answer) { got = answer; });
    // The answer goes in a poll of its own, beside the loop's next one: both are lost, and both come again.
    m_line->faults = {Fault::None, Fault::LoseRequest, Fault::LoseRequest};
    m_poller->start();
    QTRY_VERIFY((m_clock->advance(1s), got.has_value()));
    QVERIFY(*got);
    QCOMPARE((*got)->bytes, QByteArray("chunk"));
    QCOMPARE(m_near->questions, 1);
}

void TestPoller::questionsAreAnsweredBesideEachOther()
{
    std::vector<std::shared_ptr<Completion<bool>>> open;
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the host keeps the lambda
    m_near->answerer = [&open](QString, protocol::Question question, CancelToken) -> Task<Result<protocol::Answer>> {
        auto gate = std::make_shared<Completion<bool>>();
        open.push_back(gate);
        co_await gate->wait();
        protocol::Answer answer;
        answer.bytes = question.name.toUtf8();
        co_return answer;
    };
    QStringList got;
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        auto task = m_far->service->desk()
                        ->ask(QStringLiteral("b"), {name, {}}, 60s, {})
                        .then([&got](const Result<protocol::Answer> &answer) {
                            got.append(answer ? QString::fromUtf8(answer->bytes) : answer.error().code);
                        });
    }
    m_poller->start();
    QTRY_COMPARE(open.size(), 3U);
    fill(1, 1); // while questions are open, messages flow
    QTRY_COMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 1);
    open.at(2)->finish(true);
    QTRY_COMPARE(got, QStringList{QStringLiteral("three")});
    open.at(0)->finish(true);
    open.at(1)->finish(true);
    QTRY_COMPARE(got.size(), 3);
}

void TestPoller::anAnswerOverTheLimitBecomesAProblem()
{
    m_near->answerer = [](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        protocol::Answer answer;
        answer.bytes = QByteArray(protocol::chunkSize + 1, 'x');
        co_return answer;
    };
    m_poller->start();
    const auto answer =
        waitFor(m_far->service->desk()->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 60s, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("envelope.too-large"));
}

void TestPoller::aQuestionThatComesAgainIsAnsweredOnce()
{
    auto gate = std::make_shared<Completion<bool>>();
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the host keeps the lambda
    m_near->answerer = [gate](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        co_await gate->wait();
        co_return protocol::Answer();
    };
    CancelSource asking;
    bool answered = false;
    auto task = m_far->service->desk()
                    ->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 60s, asking.token())
                    .then([&answered](const Result<protocol::Answer> &) { answered = true; });
    m_line->faults = {Fault::SendTwice};
    m_poller->start();
    fill(1, 1);
    QTRY_COMPARE(m_near->inboxIds(QStringLiteral("a")).size(), 1);
    gate->finish(true);
    asking.cancel();
    QVERIFY(answered);
    QVERIFY(m_near->questions <= 1);
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
