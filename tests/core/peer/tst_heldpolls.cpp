#include "tests/core/peer/peerservicetest.h"

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;
using protocol::Purpose;

class TestHeldPolls : public PeerServiceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPollIsHeldBackUntilThereIsSomething();
    void aPollIsHeldBackNoLongerThanAsked();
    void aPollCommitsAcknowledgementsFirst();
    void aNewerPollEndsTheOlder();
    void whoHasGoneGetsNothingHandedOut();
    void aQuestionIsOfferedAgainWhenItsAnswerWasLost();
    void aPollOfManyLargeMessagesComesInPieces();
    void aConnectionDeletedMeanwhileIsGone();
    void closingAnswersHeldPollsAndRefusesNewOnes();
    void theHandlerMayOutliveTheService();

private:
    Result<protocol::PollAnswer> polled(const HttpAnswer &answer) const
    {
        const auto plain = m_peer->open(answer);
        if (!plain)
            return fail(plain.error());
        return protocol::decodePollAnswer(*plain);
    }

    static QByteArray pollPlain(int wait, const QStringList &received = {})
    {
        protocol::PollRequest request;
        request.waitSeconds = wait;
        request.received = received;
        return *protocol::encodePollRequest(request);
    }
};

void TestHeldPolls::aPollIsHeldBackUntilThereIsSomething()
{
    std::optional<HttpAnswer> answer;
    auto task = m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15)))
                    .then([&answer](const HttpAnswer &given) { answer = given; });
    QVERIFY(!answer);
    m_host.outbox[QStringLiteral("b")] = {testMessage(1)};
    m_service->wake(QStringLiteral("other"));
    QVERIFY(!answer);
    m_service->wake(QStringLiteral("b"));
    QVERIFY(answer);
    QCOMPARE(polled(*answer)->messages, QList<protocol::Message>{testMessage(1)});
    QCOMPARE(m_clock.sleepers(), 0);
}

void TestHeldPolls::aPollIsHeldBackNoLongerThanAsked()
{
    for (const auto &[asked, held] : {std::pair(5, 5s), std::pair(30, 15s)}) {
        std::optional<HttpAnswer> answer;
        auto task = m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(asked)))
                        .then([&answer](const HttpAnswer &given) { answer = given; });
        m_clock.advance(held - 1ms);
        QVERIFY(!answer);
        m_clock.advance(1ms);
        QVERIFY(answer);
        QVERIFY(polled(*answer)->messages.isEmpty());
    }
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0)))));
}

void TestHeldPolls::aPollCommitsAcknowledgementsFirst()
{
    m_host.outbox[QStringLiteral("b")] = {testMessage(1), testMessage(2)};
    const auto first = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))));
    QCOMPARE(first->messages.size(), 2);
    // Not acknowledged: they come again.
    QCOMPARE(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))))->messages.size(), 2);
    const auto rest = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15, {QStringLiteral("m1")}))));
    QCOMPARE(rest->messages, QList<protocol::Message>{testMessage(2)});
    m_host.storeProblem = makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("Full."));
    const auto refused = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15, {QStringLiteral("m2")}))));
    QCOMPARE(refused.error().code, QStringLiteral("store.full"));
    QCOMPARE(m_host.outbox.value(QStringLiteral("b")).size(), 1);
}

void TestHeldPolls::aNewerPollEndsTheOlder()
{
    int answered = 0;
    std::vector<Task<>> tasks;
    tasks.reserve(10);
    for (int i = 0; i < 10; ++i)
        tasks.push_back(m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15)))
                            .then([&answered](const HttpAnswer &) { ++answered; }));
    QCOMPARE(answered, 9);
    m_clock.advance(15s);
    QCOMPARE(answered, 10);
}

void TestHeldPolls::whoHasGoneGetsNothingHandedOut()
{
    CancelSource gone;
    auto request = m_peer->sealed("poll", Purpose::Poll, pollPlain(15));
    request.cancel = gone.token();
    bool ended = false;
    auto task = m_service->handle(request).then([&ended](const HttpAnswer &) { ended = true; });
    gone.cancel();
    QVERIFY(ended);
    auto asked = m_service->desk()->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 60s, {});
    QCOMPARE(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))))->questions.size(), 1);
}

void TestHeldPolls::aQuestionIsOfferedAgainWhenItsAnswerWasLost()
{
    Result<protocol::Answer> got = fail(cancelledProblem());
    auto task = m_service->desk()
                    ->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 120s, {})
                    .then([&got](const Result<protocol::Answer> &answer) { got = answer; });
    const auto first = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))));
    QCOMPARE(first->questions.size(), 1);
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))))->questions.isEmpty());
    m_clock.advance(30s);
    const auto again = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))));
    QCOMPARE(again->questions, first->questions);

    protocol::PollRequest request;
    protocol::Answer answer;
    answer.bytes = "bytes";
    request.answers.append({first->questions.first().id, answer});
    request.answers.append({QStringLiteral("unknown"), answer});
    const auto plain = *protocol::encodePollRequest(request);
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, plain))));
    QVERIFY(got);
    QCOMPARE(got->bytes, QByteArray("bytes"));
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, plain))));
}

void TestHeldPolls::aPollOfManyLargeMessagesComesInPieces()
{
    const QString large(7 << 20, QLatin1Char('x'));
    m_host.outbox[QStringLiteral("b")] = {testMessage(1, large), testMessage(2, large), testMessage(3, large)};
    const auto first = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))));
    QVERIFY(first);
    QVERIFY(first->more);
    QVERIFY(!first->messages.isEmpty());
    const auto second = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0, idsOf(first->messages)))));
    QCOMPARE(idsOf(first->messages) + idsOf(second->messages),
             (QStringList{QStringLiteral("m1"), QStringLiteral("m2"), QStringLiteral("m3")}));
    QVERIFY(!second->more);
}

void TestHeldPolls::aConnectionDeletedMeanwhileIsGone()
{
    std::optional<HttpAnswer> answer;
    auto task = m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15)))
                    .then([&answer](const HttpAnswer &given) { answer = given; });
    m_host.connections.clear();
    m_service->forget(QStringLiteral("shared1"));
    m_service->wake(QStringLiteral("b"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 410);
}

void TestHeldPolls::closingAnswersHeldPollsAndRefusesNewOnes()
{
    bool answered = false;
    auto task =
        m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))).then([&answered](const HttpAnswer &) {
            answered = true;
        });
    m_service->close();
    QVERIFY(answered);
    QCOMPARE(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))).status, 503);
}

void TestHeldPolls::theHandlerMayOutliveTheService()
{
    const auto handler = m_service->handler();
    bool answered = false;
    auto task = handler(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))).then([&answered](const HttpAnswer &) {
        answered = true;
    });
    const std::weak_ptr<PeerService> weak = m_service;
    m_service->close();
    m_service.reset();
    QVERIFY(answered);
    QVERIFY(weak.expired());
    QCOMPARE(waitFor(handler(IncomingRequest())).status, 503);
    begin();
}

QTEST_GUILESS_MAIN(TestHeldPolls)
#include "tst_heldpolls.moc"
