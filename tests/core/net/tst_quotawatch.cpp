#include "core/net/quotawatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::net;
using tests::FakeClock;
using tests::waitFor;

namespace
{
constexpr qint64 allCalls = 1000;

/// A service that counts the calls of all programs, and tells them.
class CountingService final : public HttpClient
{
public:
    Task<Result<HttpResponse>> send(HttpRequest /*request*/, CancelToken /*cancel*/) override
    {
        ++used;
        HttpResponse response;
        response.status = 200;
        response.headers.append({"Use", QByteArray::number(used)});
        co_return response;
    }

    qint64 used = 0;
};

std::optional<QuotaUse> useIn(const HttpResponse &response)
{
    return QuotaUse{response.header("Use").toLongLong(), allCalls};
}
} // namespace

/// Other programs of an organization keep their part of a quota, and what can wait stops before what can't.
class TestQuotaWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ourCallsKeepToTheShare();
    void callsOfOthersAreTheirs();
    void theShareComesBackWithTime();
    void allOfThemIsUpToTheService();
    void pollsBecomeFewWhenTheShareIsNearlyUsed();
    void pollsBecomeFewWhenOthersHaveUsedIt();
    void writingDoesNotKeepPollsAway();
    void aClockThatIsSetBackStopsNothingForLong();

private:
    std::unique_ptr<QuotaWatch> watch(int percent)
    {
        return std::make_unique<QuotaWatch>(
            m_service, &m_clock,
            QuotaWatch::Terms{QStringLiteral("Service"), 24h, QStringLiteral("a day"), percent, useIn});
    }
    static Result<HttpResponse> call(QuotaWatch &watch) { return waitFor(watch.send(HttpRequest(), {})); }
    static qint64 callsUntilRefused(QuotaWatch &watch)
    {
        qint64 made = 0;
        while (made < 2 * allCalls && call(watch))
            ++made;
        return made;
    }

    std::shared_ptr<CountingService> m_service;
    FakeClock m_clock;
};

void TestQuotaWatch::init()
{
    m_service = std::make_shared<CountingService>();
}

void TestQuotaWatch::ourCallsKeepToTheShare()
{
    const auto watched = watch(50);
    QCOMPARE(callsUntilRefused(*watched), allCalls / 2);
    const auto refused = call(*watched);
    QCOMPARE(refused.error().code, QStringLiteral("quota.share"));
    QVERIFY(refused.error().kind == ProblemKind::RateLimited);
    QVERIFY(refused.error().cause.contains(QStringLiteral("50 %")));
    QVERIFY(refused.error().retryAfter.has_value());
    QCOMPARE(m_service->used, allCalls / 2);
}

void TestQuotaWatch::callsOfOthersAreTheirs()
{
    m_service->used = 700;
    QCOMPARE(callsUntilRefused(*watch(25)), allCalls / 4);
}

void TestQuotaWatch::theShareComesBackWithTime()
{
    const auto watched = watch(50);
    QCOMPARE(callsUntilRefused(*watched), allCalls / 2);
    const auto wait = call(*watched).error().retryAfter;
    QVERIFY(wait && *wait > 20h && *wait <= 24h);
    m_clock.advance(*wait - 1s);
    QVERIFY(!call(*watched));
    m_clock.advance(2s);
    QVERIFY(call(*watched));
}

void TestQuotaWatch::allOfThemIsUpToTheService()
{
    QCOMPARE(callsUntilRefused(*watch(100)), 2 * allCalls);
}

void TestQuotaWatch::pollsBecomeFewWhenTheShareIsNearlyUsed()
{
    const auto watched = watch(50);
    for (int i = 0; i < 399; ++i)
        QVERIFY(call(*watched));
    QVERIFY(watched->mayPoll());
    QVERIFY(call(*watched));
    QVERIFY(!watched->mayPoll());
    const Problem said = watched->heldBack(QUrl());
    QCOMPARE(said.code, QStringLiteral("quota.nearly-used"));
    m_clock.advance(*said.retryAfter);
    QVERIFY(watched->mayPoll());
    QVERIFY(!watched->mayPoll());
}

void TestQuotaWatch::pollsBecomeFewWhenOthersHaveUsedIt()
{
    const auto watched = watch(50);
    m_service->used = 960;
    QVERIFY(call(*watched));
    QVERIFY(!watched->mayPoll());
    m_service->used = 10; // a new day
    QVERIFY(call(*watched));
    QVERIFY(watched->mayPoll());
}

void TestQuotaWatch::writingDoesNotKeepPollsAway()
{
    const auto watched = watch(50);
    m_service->used = 960;
    int polls = 0;
    for (int minute = 0; minute < 60; ++minute) {
        QVERIFY(call(*watched)); // a write now and then
        polls += watched->mayPoll() ? 1 : 0;
        m_clock.advance(1min);
        m_service->used = 960;
    }
    QCOMPARE(polls, 3);
}

void TestQuotaWatch::aClockThatIsSetBackStopsNothingForLong()
{
    const auto watched = watch(50);
    m_service->used = 960;
    QVERIFY(call(*watched));
    m_clock.setNow(m_clock.now().addDays(-2));
    QVERIFY(watched->mayPoll());
    m_service->used = 100;
    QCOMPARE(callsUntilRefused(*watched), allCalls / 2 - 1);
    m_clock.advance(*call(*watched).error().retryAfter + 1s);
    QVERIFY(call(*watched));
}

QTEST_GUILESS_MAIN(TestQuotaWatch)
#include "tst_quotawatch.moc"
