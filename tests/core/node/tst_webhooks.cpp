#include "tests/core/node/practicelike.h"
#include "tests/core/node/twocompanies.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::tests;

namespace
{
/// Practice trackers that could call somebody.
class CallingKind final : public PracticeLike
{
public:
    QString webhookSteps() const override { return QStringLiteral("Enter the address."); }
};
} // namespace

/// A tracker that can call the node is asked as soon as it has called; strangers who don't know the address reach
/// nothing, and what is sent along is not believed.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_two.reset(); }
    void changeArrivesWithoutWaitingForThePoll();
    void theAddressStaysTheSame();
    void whoDoesNotKnowTheAddressReachesNothing_data();
    void whoDoesNotKnowTheAddressReachesNothing();
    void onlyAPostCounts();
    void theAddressOfARemovedInstanceIsDead();
    void aNodeThatNobodyCanCallSaysSo();
    void aTrackerThatCallsNobodySaysSo();

private:
    Company &acme() { return *m_two->acme; }
    QUrl address() { return waitFor(acme().node->webhook(acme().instanceId)).value_or(node::Webhook()).url; }
    int statusOf(const QUrl &url, const QByteArray &method, const QByteArray &body = {});

    std::unique_ptr<TwoCompanies> m_two;
    QNetworkAccessManager m_network;
    QString m_key = QStringLiteral("SUP-1");
    QString m_twin;
};

void TestWebhooks::initTestCase()
{
    m_two = std::make_unique<TwoCompanies>();
    acme().pollInterval = 1h; // longer than any test
    acme().kind = std::make_shared<CallingKind>();
    QVERIFY(m_two->connectThem(true, true));
    m_twin = m_two->sync(m_key);
    QVERIFY(!m_twin.isEmpty());
}

int TestWebhooks::statusOf(const QUrl &url, const QByteArray &method, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!eventually([&reply] { return reply->isFinished(); }))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestWebhooks::changeArrivesWithoutWaitingForThePoll()
{
    const QUrl url = address();
    QVERIFY2(url.isValid(), qPrintable(url.toString()));
    for (const QString &text : {QStringLiteral("First."), QStringLiteral("Second.")}) {
        QVERIFY(m_two->say(acme(), m_key, text));
        // Whatever the tracker tells, it is asked itself.
        QCOMPARE(statusOf(url, "POST", R"({"issue": {"key": "SUP-2"}, "action": "deleted"})"), 200);
        QVERIFY(eventually([&] { return m_two->hears(*m_two->globex, m_twin, text); }));
    }
}

void TestWebhooks::theAddressStaysTheSame()
{
    const QUrl before = address();
    acme().stop();
    QVERIFY(acme().start(true));
    QCOMPARE(address(), before);
    QCOMPARE(statusOf(before, "POST"), 200);
}

void TestWebhooks::whoDoesNotKnowTheAddressReachesNothing_data()
{
    QTest::addColumn<QString>("made"); // of the address

    const QString url = address().toString();
    const QString token = url.section(u'/', -1);
    const QString end = token.endsWith(u'A') ? QStringLiteral("E") : QStringLiteral("A");
    QTest::newRow("another token") << url.chopped(1) + end;
    QTest::newRow("a shorter token") << url.chopped(4);
    QTest::newRow("no token") << url.chopped(token.size());
    QTest::newRow("no instance") << url.chopped(token.size() + 1).section(u'/', 0, -2) + u'/' + token;
    QTest::newRow("another instance") << QString(url).replace(acme().instanceId,
                                                              QString(acme().instanceId.size(), u'0'));
    QTest::newRow("more behind it") << url + QStringLiteral("/more");
    QTest::newRow("no base64url") << url.chopped(1) + QStringLiteral("%00");
}

void TestWebhooks::whoDoesNotKnowTheAddressReachesNothing()
{
    QFETCH(const QString, made);
    QVERIFY(QUrl(made) != address());
    QCOMPARE(statusOf(QUrl(made), "POST"), 404);
}

void TestWebhooks::onlyAPostCounts()
{
    QCOMPARE(statusOf(address(), "GET"), 405);
    QCOMPARE(statusOf(address(), "POST"), 200);
}

void TestWebhooks::theAddressOfARemovedInstanceIsDead()
{
    node::InstanceToAdd add;
    add.url = m_two->files.last();
    add.name = QStringLiteral("Another");
    add.answers = {{QStringLiteral("token"), trackers::PracticeSamples::adminPassword()}};
    const auto added = waitFor(acme().node->addInstance(add));
    QVERIFY(added);
    const auto webhook = waitFor(acme().node->webhook(added->id));
    QVERIFY(webhook && webhook->url != address());
    QCOMPARE(statusOf(webhook->url, "POST"), 200);
    QVERIFY(waitFor(acme().node->removeInstance(added->id)));
    QCOMPARE(statusOf(webhook->url, "POST"), 404);
}

void TestWebhooks::aNodeThatNobodyCanCallSaysSo()
{
    acme().stop();
    QVERIFY(acme().start(false));
    const auto webhook = waitFor(acme().node->webhook(acme().instanceId));
    QVERIFY(!webhook);
    QCOMPARE(webhook.error().code, QStringLiteral("webhook.not-reachable"));
    acme().stop();
    QVERIFY(acme().start(true));
}

void TestWebhooks::aTrackerThatCallsNobodySaysSo()
{
    const auto webhook = waitFor(m_two->globex->node->webhook(m_two->globex->instanceId));
    QVERIFY(!webhook);
    QCOMPARE(webhook.error().code, QStringLiteral("webhook.none"));
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
