#include "core/net/qthttpclient.h"
#include "core/trackers/github/githubkind.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;

/// Finding an instance, and what goes out to it.
class GithubKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostedIsKnownWithoutACall();
    void serverIsFoundByOneCall_data();
    void serverIsFoundByOneCall();
    void brokenHostIsAProblem();
    void tokenGoesToTheApiAlone();
    void redirectsElsewhereAreNotFollowed();
    void pageOfAProxyIsNoAnswer();
    void badSignInIsInvalid_data();
    void badSignInIsInvalid();

private:
    tracker::TrackerServices services();
    std::shared_ptr<tracker::Tracker> opened(const QUrl &url);
    Result<std::optional<tracker::Finding>> found(const QUrl &url)
    {
        return tests::waitFor(m_kind.recognise(url, services(), {}));
    }

    GithubKind m_kind;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
};

Q_DECLARE_METATYPE(HttpAnswer)

tracker::TrackerServices GithubKindTest::services()
{
    return {&m_clock, [] {
                net::HttpClientOptions options;
                options.retries = false;
                return std::make_shared<net::QtHttpClient>(options);
            }};
}

std::shared_ptr<tracker::Tracker> GithubKindTest::opened(const QUrl &url)
{
    model::InstanceInfo instance;
    instance.url = url;
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), QStringLiteral("ghp_secret"));
    return m_kind.open(instance, credential, services()).value();
}

void GithubKindTest::hostedIsKnownWithoutACall()
{
    const auto finding = found(QUrl(QStringLiteral("https://github.com/lab/helpdesk/issues/3")));
    QVERIFY(finding && *finding);
    QCOMPARE((*finding)->instanceUrl, QUrl(QStringLiteral("https://github.com")));
    QCOMPARE((*finding)->instanceUid, QStringLiteral("github:github.com"));
    QCOMPARE((*finding)->issueKey, QStringLiteral("lab/helpdesk#3"));
}

void GithubKindTest::serverIsFoundByOneCall_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("isGithub");
    QTest::addColumn<QString>("version");
    QTest::newRow("tells") << HttpAnswer::json(200, R"({"installed_version":"3.19.0"})") << true << "3.19.0";
    QTest::newRow("private mode") << HttpAnswer::json(401, R"({"message":"Must authenticate","documentation_url":"x"})")
                                         .with("X-GitHub-Request-Id", "A:B")
                                         .with("X-GitHub-Enterprise-Version", "3.17.2")
                                  << true << "3.17.2";
    QTest::newRow("Gitea") << HttpAnswer::json(404, R"({"message":"not found","documentation_url":"x"})") << false
                           << "";
    QTest::newRow("some 401") << HttpAnswer::json(401, R"({"message":"no"})") << false << "";
    QTest::newRow("a page") << HttpAnswer::json(200, "<html></html>") << false << "";
}

void GithubKindTest::serverIsFoundByOneCall()
{
    QFETCH(const HttpAnswer, answer);
    QFETCH(const bool, isGithub);
    QFETCH(const QString, version);
    tests::TestHttpServer server;
    server.script({answer});
    const auto finding = found(server.url(QStringLiteral("/lab/helpdesk")));
    QVERIFY(finding);
    QCOMPARE(finding->has_value(), isGithub);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().target, QByteArray("/api/v3/meta"));
    QVERIFY(server.requests().first().header("Authorization").isEmpty());
    if (!isGithub)
        return;
    QCOMPARE((*finding)->version, version);
    QCOMPARE((*finding)->instanceUrl.port(), server.url().port());
    QCOMPARE((*finding)->projectKey, QStringLiteral("lab/helpdesk"));
}

void GithubKindTest::brokenHostIsAProblem()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(502, "{}")});
    const auto finding = found(server.url());
    QVERIFY(!finding);
    QVERIFY(finding.error().isTransient());
}

void GithubKindTest::tokenGoesToTheApiAlone()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(200, R"({"login":"ada","id":1})"), HttpAnswer::json(200, "[]")});
    const auto account = tests::waitFor(opened(server.url())->whoAmI({}));
    QVERIFY2(account, qPrintable(account ? QString() : account.error().code));
    QCOMPARE(account->name, QStringLiteral("ada"));
    QVERIFY(!account->isAdmin);
    for (const auto &record : server.requests()) {
        QVERIFY(record.target.startsWith("/api/v3/user"));
        QCOMPARE(record.header("Authorization"), QByteArray("Bearer ghp_secret"));
        QCOMPARE(record.header("X-GitHub-Api-Version"), QByteArray("2022-11-28"));
        QVERIFY(record.header("User-Agent").startsWith("Twinspan/"));
        QVERIFY(record.header("Cookie").isEmpty());
    }
}

void GithubKindTest::redirectsElsewhereAreNotFollowed()
{
    tests::TestHttpServer other;
    other.script({HttpAnswer::json(200, R"({"login":"ada","id":1})")});
    tests::TestHttpServer server;
    for (const QByteArray &target : {other.url(QStringLiteral("/api/v3/user")).toEncoded(), QByteArray("/elsewhere"),
                                     QByteArray("file:///etc/passwd"), QByteArray()}) {
        server.script({HttpAnswer::empty(301).with("Location", target)});
        const auto account = tests::waitFor(opened(server.url())->whoAmI({}));
        QVERIFY(!account);
        QCOMPARE(account.error().code, QStringLiteral("http.moved"));
    }
    // A next page may not lead elsewhere either.
    server.script({HttpAnswer::json(200, "[]").with("Link", '<' + other.url(QStringLiteral("/api/v3/x")).toEncoded() +
                                                                ">; rel=\"next\"")});
    QVERIFY(!tests::waitFor(opened(server.url())->projects({})));
    QCOMPARE(other.requests().size(), 0);
}

void GithubKindTest::pageOfAProxyIsNoAnswer()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(200, "<html>Sign in</html>")});
    const auto account = tests::waitFor(opened(server.url())->whoAmI({}));
    QVERIFY(!account);
    QCOMPARE(account.error().code, QStringLiteral("github.not-json"));
}

void GithubKindTest::badSignInIsInvalid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::newRow("no token") << "https://github.com" << "  ";
    QTest::newRow("a sentence") << "https://github.com" << "my token";
    QTest::newRow("line end") << "https://github.com" << "ghp_a\r\nX: y";
    QTest::newRow("no address") << "" << "ghp_a";
}

void GithubKindTest::badSignInIsInvalid()
{
    QFETCH(const QString, url);
    QFETCH(const QString, token);
    model::InstanceInfo instance;
    instance.url = QUrl(url);
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), token);
    const auto opened = m_kind.open(instance, credential, services());
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().kind), toString(ProblemKind::Invalid));
}

QTEST_GUILESS_MAIN(GithubKindTest)
#include "tst_githubkind.moc"
