#include "core/net/qthttpclient.h"
#include "core/trackers/jira/jiracloudkind.h"
#include "core/trackers/jira/jiradckind.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;

/// Finding an instance, and what goes out to it.
class JiraKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editionIsToldByTheAnswer_data();
    void editionIsToldByTheAnswer();
    void contextPathIsTriedBeforeTheRoot();
    void redirectWithinTheHostIsFollowed();
    void commonPageOfAtlassianIsExplained();
    void brokenHostIsAProblem();
    void signInGoesToTheApiAlone();
    void redirectsAreNotFollowed();
    void pageOfAProxyIsNoAnswer();
    void anonymousAnswerIsNoSuccess();
    void badSignInIsInvalid_data();
    void badSignInIsInvalid();

private:
    tracker::TrackerServices services();
    std::shared_ptr<tracker::Tracker> opened(const QUrl &url);
    Result<std::optional<tracker::Finding>> found(const tracker::TrackerKind &kind, const QUrl &url)
    {
        return tests::waitFor(kind.recognise(url, services(), {}));
    }

    JiraCloudKind m_cloud;
    JiraDcKind m_dataCenter;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
};

Q_DECLARE_METATYPE(HttpAnswer)

tracker::TrackerServices JiraKindTest::services()
{
    return {&m_clock, [] {
                net::HttpClientOptions options;
                options.retries = false;
                return std::make_shared<net::QtHttpClient>(options);
            }};
}

std::shared_ptr<tracker::Tracker> JiraKindTest::opened(const QUrl &url)
{
    model::InstanceInfo instance;
    instance.url = url;
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), QStringLiteral("secretPat"));
    return m_dataCenter.open(instance, credential, services()).value();
}

void JiraKindTest::editionIsToldByTheAnswer_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("version");
    QTest::newRow("Cloud")
        << HttpAnswer::json(200,
                            R"({"baseUrl":"https://acme.atlassian.net","version":"1001.0.0","deploymentType":"Cloud"})")
        << "jira-cloud" << "";
    QTest::newRow("Data Center")
        << HttpAnswer::json(200, R"({"baseUrl":"https://j.acme.com","version":"9.12.14","deploymentType":"Server"})")
        << "jira-dc" << "9.12.14";
    QTest::newRow("old Server") << HttpAnswer::json(200, R"({"baseUrl":"https://j.acme.com","version":"6.4.1"})")
                                << "jira-dc" << "6.4.1";
    QTest::newRow("closed to strangers") << HttpAnswer::json(403, "{}").with("X-AUSERNAME", "anonymous") << "jira-dc"
                                         << "";
    QTest::newRow("something else") << HttpAnswer::json(404, R"({"message":"Not Found"})") << "" << "";
    QTest::newRow("some 401") << HttpAnswer::json(401, "{}") << "" << "";
    QTest::newRow("a page") << HttpAnswer::json(200, "<html></html>") << "" << "";
}

void JiraKindTest::editionIsToldByTheAnswer()
{
    QFETCH(const HttpAnswer, answer);
    QFETCH(const QString, kind);
    QFETCH(const QString, version);
    for (const tracker::TrackerKind *asked : {static_cast<const tracker::TrackerKind *>(&m_cloud),
                                              static_cast<const tracker::TrackerKind *>(&m_dataCenter)}) {
        tests::TestHttpServer server;
        server.script({answer});
        const auto finding = found(*asked, server.url(QStringLiteral("/browse/ABC-1")));
        QVERIFY(finding);
        QCOMPARE(finding->has_value(), asked->id() == kind);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().target, QByteArray("/rest/api/2/serverInfo"));
        QVERIFY(server.requests().first().header("Authorization").isEmpty());
        if (!finding->has_value())
            continue;
        QCOMPARE((*finding)->version, version);
        QCOMPARE((*finding)->instanceUrl.port(), server.url().port());
        QCOMPARE((*finding)->projectKey, QStringLiteral("ABC"));
        QCOMPARE((*finding)->issueKey, QStringLiteral("ABC-1"));
        if (!version.isEmpty())
            QCOMPARE((*finding)->instanceUid, QStringLiteral("jira:j.acme.com"));
    }
}

void JiraKindTest::contextPathIsTriedBeforeTheRoot()
{
    tests::TestHttpServer server;
    const HttpAnswer jira = HttpAnswer::json(200, R"({"baseUrl":"x","version":"9.1","deploymentType":"Server"})");
    server.script({jira, HttpAnswer::json(404, "{}"), jira});
    const auto below = found(m_dataCenter, server.url(QStringLiteral("/jira/browse/ABC-1")));
    QVERIFY(below && *below);
    QCOMPARE((*below)->instanceUrl, server.url(QStringLiteral("/jira")));
    const auto atRoot = found(m_dataCenter, server.url(QStringLiteral("/some/page")));
    QVERIFY(atRoot && *atRoot);
    QCOMPARE((*atRoot)->instanceUrl.path(), QString());
    QCOMPARE(server.requests().size(), 3);
}

void JiraKindTest::redirectWithinTheHostIsFollowed()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::empty(302).with("Location", "/jira/rest/api/2/serverInfo"),
                   HttpAnswer::json(200, R"({"baseUrl":"x","version":"9.1","deploymentType":"Server"})"),
                   HttpAnswer::empty(302).with("Location", "https://sso.example.org/rest/api/2/serverInfo")});
    const auto moved = found(m_dataCenter, server.url());
    QVERIFY(moved && *moved);
    QCOMPARE((*moved)->instanceUrl, server.url(QStringLiteral("/jira")));
    const auto elsewhere = found(m_dataCenter, server.url());
    QVERIFY(elsewhere && !*elsewhere);
}

void JiraKindTest::commonPageOfAtlassianIsExplained()
{
    const auto finding = found(m_cloud, QUrl(QStringLiteral("https://id.atlassian.com/manage-profile")));
    QVERIFY(!finding);
    QCOMPARE(finding.error().code, QStringLiteral("jira.common-site"));
}

void JiraKindTest::brokenHostIsAProblem()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(502, "{}")});
    const auto finding = found(m_cloud, server.url());
    QVERIFY(!finding);
    QVERIFY(finding.error().isTransient());
}

void JiraKindTest::signInGoesToTheApiAlone()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(200, R"({"key":"JIRAUSER1","displayName":"Ada"})"),
                   HttpAnswer::json(200, R"({"permissions":{"ADMINISTER":{"havePermission":false},)"
                                         R"("ADMINISTER_PROJECTS":{"havePermission":true}}})")});
    const auto account = tests::waitFor(opened(server.url(QStringLiteral("/jira")))->whoAmI({}));
    QVERIFY2(account, qPrintable(account ? QString() : account.error().code));
    QCOMPARE(account->name, QStringLiteral("Ada"));
    QVERIFY(account->isAdmin);
    for (const auto &record : server.requests()) {
        QVERIFY(record.target.startsWith("/jira/rest/api/2/my"));
        QCOMPARE(record.header("Authorization"), QByteArray("Bearer secretPat"));
        QVERIFY(record.header("User-Agent").startsWith("Twinspan/"));
        QVERIFY(record.header("Cookie").isEmpty());
    }
}

void JiraKindTest::redirectsAreNotFollowed()
{
    tests::TestHttpServer other;
    tests::TestHttpServer server;
    server.script({HttpAnswer::empty(302).with("Location", other.url(QStringLiteral("/login")).toEncoded())});
    const auto account = tests::waitFor(opened(server.url())->whoAmI({}));
    QVERIFY(!account);
    QCOMPARE(account.error().code, QStringLiteral("http.moved"));
    QCOMPARE(other.requests().size(), 0);
}

void JiraKindTest::pageOfAProxyIsNoAnswer()
{
    tests::TestHttpServer server;
    server.script({HttpAnswer::json(200, "<html>Sign in</html>")});
    const auto account = tests::waitFor(opened(server.url())->whoAmI({}));
    QVERIFY(!account);
    QCOMPARE(account.error().code, QStringLiteral("jira.not-json"));
}

void JiraKindTest::anonymousAnswerIsNoSuccess()
{
    tests::TestHttpServer server;
    const HttpAnswer list = HttpAnswer::json(200, "[]");
    server.script({list.with("X-AUSERNAME", "anonymous"), list.with("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"),
                   HttpAnswer::json(404, "{}").with("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"),
                   HttpAnswer::json(403, "{}").with("X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=x"),
                   list.with("X-AUSERNAME", "ada")});
    const auto tracker = opened(server.url());
    for (const char *code : {"jira.unauthorized", "jira.unauthorized", "jira.unauthorized", "jira.captcha"}) {
        const auto projects = tests::waitFor(tracker->projects({}));
        QVERIFY(!projects);
        QCOMPARE(projects.error().code, QString::fromLatin1(code));
        QVERIFY(projects.error().needsSignIn());
    }
    QVERIFY(tests::waitFor(tracker->projects({})));
}

void JiraKindTest::badSignInIsInvalid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("token");
    const char *site = "https://acme.atlassian.net";
    QTest::newRow("no token") << site << "ann@example.com" << "  ";
    QTest::newRow("a sentence") << site << "ann@example.com" << "my token";
    QTest::newRow("line end") << site << "ann@example.com" << "a\r\nX: y";
    QTest::newRow("no user") << site << "" << "ATATT3x";
    QTest::newRow("no address of a user") << site << "ann" << "ATATT3x";
    QTest::newRow("user with a colon") << site << "a:b@example.com" << "ATATT3x";
    QTest::newRow("no address") << "" << "ann@example.com" << "ATATT3x";
    QTest::newRow("a common page") << "https://id.atlassian.com" << "ann@example.com" << "ATATT3x";
}

void JiraKindTest::badSignInIsInvalid()
{
    QFETCH(const QString, url);
    QFETCH(const QString, user);
    QFETCH(const QString, token);
    model::InstanceInfo instance;
    instance.url = QUrl(url);
    instance.options.insert(QStringLiteral("user"), user);
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), token);
    const auto opened = m_cloud.open(instance, credential, services());
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().kind), toString(ProblemKind::Invalid));
    instance.url = QUrl(QStringLiteral("https://jira.acme.com"));
    const auto without = m_dataCenter.open(instance, {}, services());
    QVERIFY(!without);
    QCOMPARE(without.error().code, QStringLiteral("jira.bad-token"));
}

QTEST_GUILESS_MAIN(JiraKindTest)
#include "tst_jirakind.moc"
