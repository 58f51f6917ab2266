#include "core/base/cancel.h"

#include <QTest>

using namespace twinspan;

class TestCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefaultTokenNeverCancels();
    void allCopiesSeeTheCancel();
    void callsBackExactlyOnce();
    void callsBackAtOnceWhenItIsTooLate();
    void anEndedSubscriptionIsNotCalled();
    void destroyingTheSourceCancels();
    void movingTheSourceKeepsTheTokens();
    void assigningCancelsTheOldTokens();
    void aCallbackMayDestroySourceAndSubscriptions();
    void aCallbackMaySubscribe();
};

void TestCancel::aDefaultTokenNeverCancels()
{
    int calls = 0;
    const CancelToken token;
    const auto subscription = token.onCancel([&] { ++calls; });
    QVERIFY(!token.isCancelled());
    QCOMPARE(calls, 0);
}

void TestCancel::allCopiesSeeTheCancel()
{
    CancelSource source;
    const CancelToken token = source.token();
    const CancelToken copy = token; // NOLINT(performance-unnecessary-copy-initialization): the copy is the test
    QVERIFY(!copy.isCancelled());
    source.cancel();
    QVERIFY(token.isCancelled());
    QVERIFY(copy.isCancelled());
    QVERIFY(source.token().isCancelled());
}

void TestCancel::callsBackExactlyOnce()
{
    int calls = 0;
    CancelSource source;
    const auto subscription = source.token().onCancel([&] { ++calls; });
    QCOMPARE(calls, 0);
    source.cancel();
    source.cancel();
    QCOMPARE(calls, 1);
}

void TestCancel::callsBackAtOnceWhenItIsTooLate()
{
    int calls = 0;
    CancelSource source;
    source.cancel();
    const auto subscription = source.token().onCancel([&] { ++calls; });
    QCOMPARE(calls, 1);
}

void TestCancel::anEndedSubscriptionIsNotCalled()
{
    int calls = 0;
    CancelSource source;
    {
        const auto subscription = source.token().onCancel([&] { ++calls; });
    }
    source.cancel();
    QCOMPARE(calls, 0);
}

void TestCancel::destroyingTheSourceCancels()
{
    int calls = 0;
    CancelToken token;
    CancelToken::Subscription subscription;
    {
        const CancelSource source;
        token = source.token();
        subscription = token.onCancel([&] { ++calls; });
    }
    QVERIFY(token.isCancelled());
    QCOMPARE(calls, 1);
}

void TestCancel::movingTheSourceKeepsTheTokens()
{
    CancelSource source;
    const CancelToken token = source.token();
    CancelSource other(std::move(source));
    QVERIFY(!token.isCancelled());
    other.cancel();
    QVERIFY(token.isCancelled());
}

void TestCancel::assigningCancelsTheOldTokens()
{
    CancelSource source;
    const CancelToken first = source.token();
    source = CancelSource();
    QVERIFY(first.isCancelled());
    QVERIFY(!source.token().isCancelled());
}

void TestCancel::aCallbackMayDestroySourceAndSubscriptions()
{
    int others = 0;
    auto source = std::make_unique<CancelSource>();
    const CancelToken token = source->token();
    CancelToken::Subscription second;
    const auto first = token.onCancel([&] {
        source.reset();
        second = {};
    });
    second = token.onCancel([&] { ++others; });
    source->cancel();
    QVERIFY(token.isCancelled());
    QCOMPARE(others, 0);
}

void TestCancel::aCallbackMaySubscribe()
{
    int calls = 0;
    CancelSource source;
    const CancelToken token = source.token();
    CancelToken::Subscription inner;
    const auto outer = token.onCancel([&] { inner = token.onCancel([&] { ++calls; }); });
    source.cancel();
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
