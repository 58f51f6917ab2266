#include "core/sync/outage.h"
#include "core/sync/retrypolicy.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::sync;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(twinspan::ProblemKind)
Q_DECLARE_METATYPE(twinspan::sync::Reaction)
Q_DECLARE_METATYPE(std::chrono::seconds)

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsReaction_data();
    void everyKindHasItsReaction();
    void forThePeerAllWait();
    void unknownOutcomeIsTriedAgain();
    void answerThatIsNoneOfTheApiIsTriedAgain();
    void pausesGrowToTheirLimit_data();
    void pausesGrowToTheirLimit();
    void otherEndsTimeIsKept();
    void pausesOfOneItem();
    void whatWasTriedInVainSaysSo();
};

void RetryPolicyTest::everyKindHasItsReaction_data()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<Reaction>("reaction");
    const auto row = [](ProblemKind kind, Reaction reaction) {
        QTest::newRow(qPrintable(toString(kind))) << kind << reaction;
    };
    row(ProblemKind::Network, Reaction::WaitForOne);
    row(ProblemKind::Tls, Reaction::WaitForAll);
    row(ProblemKind::Timeout, Reaction::WaitForOne);
    row(ProblemKind::Cancelled, Reaction::WaitForAll);
    row(ProblemKind::RateLimited, Reaction::WaitForAll);
    row(ProblemKind::Unauthorized, Reaction::WaitForAll);
    row(ProblemKind::Secrets, Reaction::WaitForAll);
    row(ProblemKind::Store, Reaction::WaitForAll);
    row(ProblemKind::Server, Reaction::RetryItem);
    row(ProblemKind::Forbidden, Reaction::GiveUpItem);
    row(ProblemKind::NotFound, Reaction::GiveUpItem);
    row(ProblemKind::Conflict, Reaction::GiveUpItem);
    row(ProblemKind::Rejected, Reaction::GiveUpItem);
    row(ProblemKind::TooLarge, Reaction::GiveUpItem);
    row(ProblemKind::Protocol, Reaction::GiveUpItem);
    row(ProblemKind::Invalid, Reaction::GiveUpItem);
    row(ProblemKind::Internal, Reaction::GiveUpItem);
}

void RetryPolicyTest::everyKindHasItsReaction()
{
    QFETCH(const ProblemKind, kind);
    QFETCH(const Reaction, reaction);
    QCOMPARE(reactionTo(makeProblem(kind, QStringLiteral("a.problem"), QStringLiteral("It is so."))), reaction);
}

void RetryPolicyTest::forThePeerAllWait()
{
    QVERIFY(reactionTo(makeProblem(ProblemKind::Network, QStringLiteral("peer.unreachable"),
                                   QStringLiteral("It is away."))) == Reaction::WaitForAll);
}

void RetryPolicyTest::unknownOutcomeIsTriedAgain()
{
    const Problem problem =
        makeProblem(ProblemKind::Protocol, QStringLiteral("answer.cut"), QStringLiteral("The answer was cut."));
    QCOMPARE(reactionTo(problem), Reaction::GiveUpItem);
    QCOMPARE(reactionTo(problem.withUnknownOutcome()), Reaction::RetryItem);
}

void RetryPolicyTest::answerThatIsNoneOfTheApiIsTriedAgain()
{
    Problem problem =
        makeProblem(ProblemKind::Protocol, QStringLiteral("sign-in.page"), QStringLiteral("A page came instead."));
    problem.httpStatus = 200;
    QCOMPARE(reactionTo(problem), Reaction::RetryItem);
    problem.httpStatus = 302;
    QCOMPARE(reactionTo(problem), Reaction::RetryItem);
}

void RetryPolicyTest::pausesGrowToTheirLimit_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<std::chrono::seconds>("pause");
    QTest::newRow("before the first") << 0 << 1s;
    QTest::newRow("1") << 1 << 1s;
    QTest::newRow("2") << 2 << 2s;
    QTest::newRow("3") << 3 << 5s;
    QTest::newRow("4") << 4 << 15s;
    QTest::newRow("5") << 5 << 30s;
    QTest::newRow("6") << 6 << 60s;
    QTest::newRow("7") << 7 << 120s;
    QTest::newRow("8") << 8 << 300s;
    QTest::newRow("9") << 9 << 300s;
    QTest::newRow("very many") << 1000000 << 300s;
}

void RetryPolicyTest::pausesGrowToTheirLimit()
{
    QFETCH(const int, attempt);
    QFETCH(const std::chrono::seconds, pause);
    QVERIFY(delayBefore(attempt, Problem()) == pause);
}

void RetryPolicyTest::otherEndsTimeIsKept()
{
    Problem problem;
    problem.retryAfter = 90s;
    QVERIFY(delayBefore(1, problem) == 90s);
    QVERIFY(delayBefore(7, problem) == 120s);
}

/// Who looks for a write whose answer was lost must not look too early (law 2).
void RetryPolicyTest::pausesOfOneItem()
{
    const Problem plain = makeProblem(ProblemKind::Server, QStringLiteral("http.server"), QStringLiteral("It failed."));
    QVERIFY(itemDelayBefore(1, plain) == 1s);
    QVERIFY(itemDelayBefore(2, plain) == 20s);
    QVERIFY(itemDelayBefore(1, plain.withUnknownOutcome()) == 3s);
    QVERIFY(delayBefore(1, plain.withUnknownOutcome()) == 3s);
    Problem named = plain;
    named.retryAfter = 90s;
    QVERIFY(itemDelayBefore(1, named) == 90s);
}

void RetryPolicyTest::whatWasTriedInVainSaysSo()
{
    const auto remedy = [](ProblemKind kind, int status) {
        return triedInVain(makeProblem(kind, QStringLiteral("a.problem"), QStringLiteral("It is so."),
                                       QStringLiteral("Do this."))
                               .withHttpStatus(status))
            .remedy;
    };
    QVERIFY(remedy(ProblemKind::Server, 503).startsWith(QStringLiteral("It was tried 3 times. Choose “Retry”")));
    QCOMPARE(remedy(ProblemKind::Protocol, 200), QStringLiteral("It was tried 3 times. Do this."));
    QCOMPARE(remedy(ProblemKind::Forbidden, 403), QStringLiteral("Do this."));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
