#include "core/net/qthttpclient.h"
#include "core/trackers/rt/rtkind.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;

/// Finding an instance, and what goes out to it.
class RtKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundByTwoCalls();
    void othersAreLeftAlone_data();
    void othersAreLeftAlone();
    void brokenHostIsAProblem();
    void hostMaySendUsOn();
    void hostMayNotSendUsAway();
    void tokenGoesOutWithEachCall();
    void answersOfOthersAreProblems_data();
    void answersOfOthersAreProblems();
    void badSignInIsInvalid_data();
    void badSignInIsInvalid();

private:
    tracker::TrackerServices services();
    Result<std::shared_ptr<tracker::Tracker>> opened(const QUrl &url, const QString &token, const QString &messages);
    Result<std::optional<tracker::Finding>> found(const QUrl &url)
    {
        return tests::waitFor(m_kind.recognise(url, services(), {}));
    }

    RtKind m_kind;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
};

Q_DECLARE_METATYPE(HttpAnswer)

namespace
{
const QString goodToken = QStringLiteral("1-14-0123456789abcdef0123456789abcdef");
const HttpAnswer unauthorized = HttpAnswer::json(401, R"({"message":"Unauthorized"})");

HttpAnswer page(const QByteArray &html)
{
    return HttpAnswer::json(200, html).with("X-Page", "yes");
}

const HttpAnswer signInPage =
    page("<span>RT Version 5.0.3+dfsg-3 (Debian)</span><a href=\"x\">Best Practical Solutions, LLC</a>");
} // namespace

tracker::TrackerServices RtKindTest::services()
{
    return {&m_clock, [] {
                net::HttpClientOptions options;
                options.retries = false;
                return std::make_shared<net::QtHttpClient>(options);
            }};
}

Result<std::shared_ptr<tracker::Tracker>> RtKindTest::opened(const QUrl &url, const QString &token,
                                                             const QString &messages)
{
    model::InstanceInfo instance;
    instance.url = url;
    instance.options.insert(QStringLiteral("messages"), messages);
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), token);
    return m_kind.open(instance, credential, services());
}

void RtKindTest::foundByTwoCalls()
{
    tests::TestHttpServer server;
    server.script({unauthorized, signInPage});
    const auto finding = found(server.url(QStringLiteral("/rt/Ticket/Display.html?id=7")));
    QVERIFY(finding && *finding);
    QCOMPARE((*finding)->version, QStringLiteral("5.0.3"));
    QCOMPARE((*finding)->instanceUrl, server.url(QStringLiteral("/rt")));
    QCOMPARE((*finding)->issueKey, QStringLiteral("#7"));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().first().target, QByteArray("/rt/REST/2.0/rt"));
    QCOMPARE(server.requests().last().target, QByteArray("/rt/NoAuth/Login.html"));
    for (const tests::HttpRecord &request : server.requests()) {
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
        QVERIFY(!request.header("User-Agent").contains("Mozilla")); // RT would send us to its sign-in page
    }
}

void RtKindTest::othersAreLeftAlone_data()
{
    QTest::addColumn<QList<HttpAnswer>>("answers");
    const auto add = [](const char *name, const QList<HttpAnswer> &answers) { QTest::newRow(name) << answers; };
    add("nothing there", {HttpAnswer::json(404, "{}")});
    add("a gateway says the same", {unauthorized, HttpAnswer::json(401, R"({"message":"Unauthorized"})")});
    add("another sign-in page", {unauthorized, page("<html>Please sign in</html>")});
    add("a captive portal", {page("<html>Welcome to the airport</html>")});
    add("401 without a message", {HttpAnswer::json(401, "{}")});
}

void RtKindTest::othersAreLeftAlone()
{
    QFETCH(const QList<HttpAnswer>, answers);
    tests::TestHttpServer server;
    server.script(answers);
    const auto finding = found(server.url());
    QVERIFY(finding);
    QVERIFY(!finding->has_value());
    QCOMPARE(server.requests().size(), answers.size());
}

void RtKindTest::brokenHostIsAProblem()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(503, "")});
    const auto finding = found(server.url());
    QVERIFY(!finding);
    QVERIFY(finding.error().isTransient());
    server.close();
    QVERIFY(!found(server.url()));
}

void RtKindTest::hostMaySendUsOn()
{
    tests::TestHttpServer server;
    const QByteArray there = server.url(QStringLiteral("/tickets/REST/2.0/rt")).toEncoded();
    server.script({HttpAnswer::empty(301).with("Location", there), unauthorized, signInPage});
    const auto finding = found(server.url());
    QVERIFY(finding && *finding);
    QCOMPARE((*finding)->instanceUrl, server.url(QStringLiteral("/tickets")));
}

void RtKindTest::hostMayNotSendUsAway()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::empty(302).with("Location", "http://elsewhere.invalid/REST/2.0/rt")});
    const auto finding = found(server.url());
    QVERIFY(finding);
    QVERIFY(!finding->has_value());
    QCOMPARE(server.requests().size(), 1);
}

void RtKindTest::tokenGoesOutWithEachCall()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(200, R"({"id":14,"Name":"root","RealName":"Ada"})"),
                   HttpAnswer::json(200, R"({"Version":"5.0.3","Plugins":[]})")});
    const auto tracker = opened(server.url(), goodToken, {}).value();
    const auto account = tests::waitFor(tracker->whoAmI({}));
    QVERIFY(account);
    QCOMPARE(account->name, QStringLiteral("Ada"));
    QVERIFY(account->isAdmin);
    QCOMPARE(server.requests().first().target, QByteArray("/REST/2.0/user/14"));
    for (const tests::HttpRecord &request : server.requests())
        QCOMPARE(request.header("Authorization"), "token " + goodToken.toLatin1());
}

void RtKindTest::answersOfOthersAreProblems_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("token refused") << unauthorized << "rt.unauthorized";
    QTest::newRow("sent to sign in") << HttpAnswer::empty(302).with("Location", "/NoAuth/Login.html?next=x")
                                     << "rt.unauthorized";
    QTest::newRow("page of a proxy") << page("<html>Sign in</html>") << "rt.not-json";
    QTest::newRow("forbidden") << HttpAnswer::json(403, R"({"message":"Forbidden"})") << "http.forbidden";
    QTest::newRow("failed") << HttpAnswer::empty(500) << "http.server";
}

void RtKindTest::answersOfOthersAreProblems()
{
    QFETCH(const HttpAnswer, answer);
    QFETCH(const QString, code);
    tests::TestHttpServer server;
    server.script({answer});
    const auto tracker = opened(server.url(), goodToken, {}).value();
    const auto account = tests::waitFor(tracker->whoAmI({}));
    QVERIFY(!account);
    QCOMPARE(account.error().code, code);
    QVERIFY(!account.error().remedy.isEmpty());
}

void RtKindTest::badSignInIsInvalid_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("code");
    const QUrl url(QStringLiteral("https://rt.example.org"));
    QTest::newRow("no token") << url << "" << "" << "rt.bad-token";
    QTest::newRow("half a token") << url << "1-14" << "" << "rt.bad-token";
    QTest::newRow("a line end in it") << url << "1-14-0123456789abcdef\r\nX: y" << "" << "rt.bad-token";
    QTest::newRow("a password") << url << "correct horse" << "" << "rt.bad-token";
    QTest::newRow("no such way") << url << goodToken << "shout" << "rt.bad-messages";
    QTest::newRow("no host") << QUrl() << goodToken << "" << "rt.bad-url";
}

void RtKindTest::badSignInIsInvalid()
{
    QFETCH(const QUrl, url);
    QFETCH(const QString, token);
    QFETCH(const QString, messages);
    QFETCH(const QString, code);
    const auto tracker = opened(url, token, messages);
    QVERIFY(!tracker);
    QVERIFY(tracker.error().kind == ProblemKind::Invalid);
    QCOMPARE(tracker.error().code, code);
    QVERIFY(!tracker.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(RtKindTest)
#include "tst_rtkind.moc"
