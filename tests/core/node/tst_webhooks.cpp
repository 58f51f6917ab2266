#include "core/trackers/practice/practiceapi.h"
#include "tests/core/node/company.h"
#include "tests/support/eventually.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::tests;

namespace
{
/// Practice trackers that could call somebody.
class CallingKind final : public tracker::TrackerKind
{
public:
    QString id() const override { return m_kind.id(); }
    QString name() const override { return m_kind.name(); }
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override
    {
        return m_kind.recognise(std::move(url), std::move(services), std::move(cancel));
    }
    tracker::SignInForm signInForm() const override { return m_kind.signInForm(); }
    QString webhookSteps() const override { return QStringLiteral("Enter the address."); }
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override
    {
        return m_kind.open(std::move(instance), std::move(credential), std::move(services));
    }

private:
    trackers::PracticeKind m_kind;
};
} // namespace

/// A tracker that can call the node is asked as soon as it has called; strangers who don't know the address reach
/// nothing, and what is sent along is not believed.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void changeArrivesWithoutWaitingForThePoll();
    void theAddressStaysTheSame();
    void whoDoesNotKnowTheAddressReachesNothing_data();
    void whoDoesNotKnowTheAddressReachesNothing();
    void onlyAPostCounts();
    void theAddressOfARemovedInstanceIsDead();
    void aNodeThatNobodyCanCallSaysSo();
    void aTrackerThatCallsNobodySaysSo();

private:
    QUrl address() { return waitFor(m_acme->node->webhook(m_acme->instanceId)).value_or(node::Webhook()).url; }
    int statusOf(const QUrl &url, const QByteArray &method, const QByteArray &body = {});
    bool copyHas(const QString &text);
    void say(const QString &text);

    QTemporaryDir m_folder;
    QStringList m_files;
    std::vector<std::unique_ptr<trackers::PracticeApi>> m_apis;
    QList<trackers::PracticeAccount> m_admins;
    std::unique_ptr<Company> m_acme;
    std::unique_ptr<Company> m_globex;
    QNetworkAccessManager m_network;
    QString m_key = QStringLiteral("SUP-1");
    QString m_twin;
};

void TestWebhooks::initTestCase()
{
    m_files = *trackers::PracticeSamples::create(m_folder.filePath(QStringLiteral("trackers")));
    for (const QString &file : std::as_const(m_files)) {
        m_apis.push_back(*trackers::PracticeApi::open(file));
        m_admins.append(*m_apis.back()->accounts().account(QStringLiteral("admin")));
    }
    m_acme = std::make_unique<Company>(QStringLiteral("Acme"), m_folder.filePath(QStringLiteral("acme")));
    m_globex = std::make_unique<Company>(QStringLiteral("Globex"), m_folder.filePath(QStringLiteral("globex")));
    m_acme->pollInterval = 1h; // longer than any test
    m_acme->kind = std::make_shared<CallingKind>();
    QVERIFY(m_acme->start(true) && m_globex->start(true));
    QVERIFY(m_acme->signIn(m_files.first()) && m_globex->signIn(m_files.last()));
    const auto invitation = m_acme->invite();
    QVERIFY(invitation && m_globex->accept(invitation->code));
    const auto request = waitFor(m_acme->node->syncIssue(m_acme->connections().first().id, m_key));
    QVERIFY(request);
    QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized"));
    m_twin = waitFor(m_acme->node->request(request->id))->remote.key;
}

void TestWebhooks::cleanupTestCase()
{
    m_globex.reset();
    m_acme.reset();
    m_apis.clear();
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

bool TestWebhooks::copyHas(const QString &text)
{
    const auto issue = m_apis.back()->issues().issue(m_twin, m_admins.last());
    return issue &&
           std::ranges::any_of(issue->comments, [&text](const auto &comment) { return comment.text.endsWith(text); });
}

void TestWebhooks::say(const QString &text)
{
    trackers::PracticeNewComment comment;
    comment.text = text;
    QVERIFY(m_apis.front()->issues().addComment(m_key, comment, m_admins.first()));
}

void TestWebhooks::changeArrivesWithoutWaitingForThePoll()
{
    const QUrl url = address();
    QVERIFY2(url.isValid(), qPrintable(url.toString()));
    for (const QString &text : {QStringLiteral("First."), QStringLiteral("Second.")}) {
        say(text);
        // Whatever the tracker tells, it is asked itself.
        QCOMPARE(statusOf(url, "POST", R"({"issue": {"key": "SUP-2"}, "action": "deleted"})"), 200);
        QVERIFY(eventually([&] { return copyHas(text); }));
    }
}

void TestWebhooks::theAddressStaysTheSame()
{
    const QUrl before = address();
    m_acme->stop();
    QVERIFY(m_acme->start(true));
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
    QTest::newRow("another instance") << QString(url).replace(m_acme->instanceId,
                                                              QString(m_acme->instanceId.size(), u'0'));
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
    add.url = m_files.last();
    add.name = QStringLiteral("Another");
    add.answers = {{QStringLiteral("token"), trackers::PracticeSamples::adminPassword()}};
    const auto added = waitFor(m_acme->node->addInstance(add));
    QVERIFY(added);
    const auto webhook = waitFor(m_acme->node->webhook(added->id));
    QVERIFY(webhook && webhook->url != address());
    QCOMPARE(statusOf(webhook->url, "POST"), 200);
    QVERIFY(waitFor(m_acme->node->removeInstance(added->id)));
    QCOMPARE(statusOf(webhook->url, "POST"), 404);
}

void TestWebhooks::aNodeThatNobodyCanCallSaysSo()
{
    m_acme->stop();
    QVERIFY(m_acme->start(false));
    const auto webhook = waitFor(m_acme->node->webhook(m_acme->instanceId));
    QVERIFY(!webhook);
    QCOMPARE(webhook.error().code, QStringLiteral("webhook.not-reachable"));
    m_acme->stop();
    QVERIFY(m_acme->start(true));
}

void TestWebhooks::aTrackerThatCallsNobodySaysSo()
{
    const auto webhook = waitFor(m_globex->node->webhook(m_globex->instanceId));
    QVERIFY(!webhook);
    QCOMPARE(webhook.error().code, QStringLiteral("webhook.none"));
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
