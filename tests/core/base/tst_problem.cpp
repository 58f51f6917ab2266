#include "core/base/problem.h"
#include "core/base/result.h"

#include <QTest>

using namespace twinspan;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transientKindsPauseAndOthersStopTheItem_data();
    void transientKindsPauseAndOthersStopTheItem();
    void sentenceJoinsWhatThereIs();
    void jsonKeepsEveryMember();
    void jsonOfAStrangerBecomesAnInternalProblem();
    void urlsLoseSecrets();
    void tryReturnsTheFirstProblem();
};

void TestProblem::transientKindsPauseAndOthersStopTheItem_data()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<bool>("transient");

    QTest::newRow("network") << ProblemKind::Network << true;
    QTest::newRow("tls") << ProblemKind::Tls << false;
    QTest::newRow("timeout") << ProblemKind::Timeout << true;
    QTest::newRow("cancelled") << ProblemKind::Cancelled << true;
    QTest::newRow("rate-limited") << ProblemKind::RateLimited << true;
    QTest::newRow("server") << ProblemKind::Server << true;
    QTest::newRow("unauthorized") << ProblemKind::Unauthorized << false;
    QTest::newRow("forbidden") << ProblemKind::Forbidden << false;
    QTest::newRow("not-found") << ProblemKind::NotFound << false;
    QTest::newRow("conflict") << ProblemKind::Conflict << false;
    QTest::newRow("rejected") << ProblemKind::Rejected << false;
    QTest::newRow("too-large") << ProblemKind::TooLarge << false;
    QTest::newRow("protocol") << ProblemKind::Protocol << false;
    QTest::newRow("invalid") << ProblemKind::Invalid << false;
    QTest::newRow("secrets") << ProblemKind::Secrets << false;
    QTest::newRow("store") << ProblemKind::Store << false;
    QTest::newRow("internal") << ProblemKind::Internal << false;
}

void TestProblem::transientKindsPauseAndOthersStopTheItem()
{
    QFETCH(ProblemKind, kind);
    QFETCH(bool, transient);

    const Problem problem = makeProblem(kind, QStringLiteral("test.code"), QStringLiteral("It is broken."));
    QCOMPARE(problem.isTransient(), transient);
    QCOMPARE(toString(problem.severity), toString(transient ? Severity::Pause : Severity::StopItem));
    QCOMPARE(toString(kind), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(Problem::fromJson(problem.toJson()), problem);
}

void TestProblem::sentenceJoinsWhatThereIs()
{
    Problem problem = makeProblem(ProblemKind::Invalid, QStringLiteral("a.b"), QStringLiteral("Cause."));
    QCOMPARE(problem.sentence(), QStringLiteral("Cause."));
    problem.remedy = QStringLiteral("Remedy.");
    QCOMPARE(problem.sentence(), QStringLiteral("Cause. Remedy."));
    QCOMPARE(problem.withEffect(QStringLiteral("Effect.")).sentence(), QStringLiteral("Cause. Effect. Remedy."));
}

void TestProblem::jsonKeepsEveryMember()
{
    Problem problem = makeProblem(ProblemKind::RateLimited, QStringLiteral("http.rate-limited"),
                                  QStringLiteral("Too fast."), QStringLiteral("Wait."))
                          .withEffect(QStringLiteral("Nothing was sent."))
                          .withSeverity(Severity::Inform)
                          .withUrl(QUrl(QStringLiteral("https://tracker.example/issues/1")))
                          .withUnknownOutcome();
    problem.httpStatus = 429;
    problem.retryAfter = std::chrono::seconds(17);
    problem.waitsUntil = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);

    QCOMPARE(Problem::fromJson(problem.toJson()), problem);
    for (const Severity severity : {Severity::Inform, Severity::StopItem, Severity::Pause, Severity::StopAll})
        QCOMPARE(toString(Problem::fromJson(problem.withSeverity(severity).toJson()).severity), toString(severity));
}

void TestProblem::jsonOfAStrangerBecomesAnInternalProblem()
{
    const Problem problem = Problem::fromJson({{QStringLiteral("kind"), QStringLiteral("from-the-future")},
                                               {QStringLiteral("severity"), 12},
                                               {QStringLiteral("code"), QJsonObject()},
                                               {QStringLiteral("cause"), QStringLiteral("Something.")}});
    QCOMPARE(toString(problem.kind), toString(ProblemKind::Internal));
    QCOMPARE(toString(problem.severity), toString(Severity::StopItem));
    QCOMPARE(problem.code, QString());
    QCOMPARE(problem.sentence(), QStringLiteral("Something."));
}

void TestProblem::urlsLoseSecrets()
{
    const QUrl url(QStringLiteral("https://user:hunter22@tracker.example/issues?key=abcdef"));
    const Problem problem = makeProblem(ProblemKind::Network, {}, {}).withUrl(url);
    QCOMPARE(problem.url, QUrl(QStringLiteral("https://tracker.example/issues")));

    Problem careless = makeProblem(ProblemKind::Network, {}, {});
    careless.url = url;
    QCOMPARE(careless.toJson().value(QStringLiteral("url")).toString(),
             QStringLiteral("https://tracker.example/issues"));
}

namespace
{
Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ProblemKind::Invalid, QStringLiteral("odd.%1").arg(number), QStringLiteral("It is odd."));
    return number / 2;
}

Result<int> quarter(int number)
{
    TWINSPAN_TRY(once, half(number));
    TWINSPAN_TRY(twice, half(once));
    return twice;
}

Status mustHalve(int number)
{
    TWINSPAN_CHECK(half(number));
    return {};
}
} // namespace

void TestProblem::tryReturnsTheFirstProblem()
{
    QCOMPARE(quarter(8).value(), 2);
    QCOMPARE(quarter(6).error().code, QStringLiteral("odd.3"));
    QCOMPARE(quarter(7).error().code, QStringLiteral("odd.7"));
    QVERIFY(mustHalve(2).has_value());
    QCOMPARE(mustHalve(5).error().code, QStringLiteral("odd.5"));
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
