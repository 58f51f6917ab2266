#include "core/net/qthttpclient.h"
#include "core/trackers/redmine/redmineaddress.h"
#include "core/trackers/redmine/redminekind.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;

namespace
{
HttpAnswer asksForKey()
{
    return HttpAnswer::empty(401).with("WWW-Authenticate", "Basic realm=\"Redmine API\"");
}

HttpAnswer html(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    return answer;
}

const QByteArray loginPage = "<html><head>\n<meta name=\"description\" content=\"Redmine\" />\n</head></html>";
} // namespace

Q_DECLARE_METATYPE(HttpAnswer)

class RedmineKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAddressNamesTheInstance_data();
    void anyAddressNamesTheInstance();
    void otherAddressesNameNothing_data();
    void otherAddressesNameNothing();
    void uidIsTheSameForEverybody_data();
    void uidIsTheSameForEverybody();
    void keyOfAnIssueIsItsNumber_data();
    void keyOfAnIssueIsItsNumber();
    void recognisesByWhatTheServerSays_data();
    void recognisesByWhatTheServerSays();
    void findsTheInstanceBehindAPrefix();
    void restSwitchedOffHasItsOwnProblem();
    void redirectsStayOnTheHost();
    void unreachableHostIsAProblem();
    void openChecksItsInput_data();
    void openChecksItsInput();
    void formHasAGoodDefault();

private:
    Result<std::optional<tracker::Finding>> recognise(const QUrl &url)
    {
        return tests::waitFor(m_kind.recognise(url, services(), {}));
    }
    tracker::TrackerServices services()
    {
        return {&m_clock, [this] {
                    net::HttpClientOptions options;
                    options.clock = &m_clock;
                    return std::make_shared<net::QtHttpClient>(options);
                }};
    }

    RedmineKind m_kind;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
};

void RedmineKindTest::anyAddressNamesTheInstance_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("issue");
    const auto row = [](const char *address, const char *base, const char *project = "", const char *issue = "") {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(base) << QString::fromUtf8(project)
                               << QString::fromUtf8(issue);
    };
    row("https://r.example", "https://r.example");
    row("https://r.example/", "https://r.example");
    row("HTTPS://R.example/", "https://r.example");
    row("https://r.example:8443/redmine/", "https://r.example:8443/redmine");
    row("https://r.example/issues/123#note-4", "https://r.example", "", "#123");
    row("https://r.example/issues/123.json?include=journals", "https://r.example", "", "#123");
    row("https://r.example/issues/0123/edit", "https://r.example", "", "#123");
    row("https://r.example/redmine/issues/123#change-987", "https://r.example/redmine", "", "#123");
    row("https://r.example/a/b/issues/7", "https://r.example/a/b", "", "#7");
    row("https://r.example/projects/foo", "https://r.example", "foo");
    row("https://r.example/projects/foo-bar_1/issues?set_filter=1", "https://r.example", "foo-bar_1");
    row("https://r.example/redmine/projects/foo/wiki/Start", "https://r.example/redmine", "foo");
    row("https://r.example/projects/foo.json", "https://r.example", "foo");
    row("https://r.example/projects/new", "https://r.example");
    row("https://r.example/issues?query_id=3", "https://r.example");
    row("https://r.example/issues/new", "https://r.example");
    row("https://r.example/attachments/55", "https://r.example");
    row("https://r.example/redmine/attachments/download/55/issues.png", "https://r.example/redmine");
    row("https://r.example/redmine/my/account", "https://r.example/redmine");
    row("https://r.example/redmine/login?back_url=https%3A%2F%2Fr.example%2Fredmine%2Fissues%2F1",
        "https://r.example/redmine");
    row("https://jo:secret@r.example/issues/1", "https://r.example", "", "#1");
    row("http://[::1]:3000/issues/9", "http://[::1]:3000", "", "#9");
}

void RedmineKindTest::anyAddressNamesTheInstance()
{
    QFETCH(const QString, address);
    QFETCH(const QString, base);
    const RedmineAddress found = redmineAddress(QUrl(address));
    QVERIFY(!found.bases.isEmpty());
    QCOMPARE(found.bases.first().toString(), base);
    QTEST(found.projectKey, "project");
    QTEST(found.issueKey, "issue");
    QVERIFY(found.bases.size() <= 4);
    for (const QUrl &candidate : found.bases)
        QVERIFY(candidate.userInfo().isEmpty() && !candidate.hasQuery() && !candidate.hasFragment());
}

void RedmineKindTest::otherAddressesNameNothing_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "issues/1", "ftp://r.example/issues/1", "file:///redmine", "mailto:a@b.example",
                                "practice:/tmp/x", "https://", "https:///issues/1"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void RedmineKindTest::otherAddressesNameNothing()
{
    QFETCH(const QString, address);
    QVERIFY(redmineAddress(QUrl(address)).bases.isEmpty());
    const auto finding = recognise(QUrl(address));
    QVERIFY(finding && !finding->has_value());
}

void RedmineKindTest::uidIsTheSameForEverybody_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"https://r.example/redmine", "http://R.Example/redmine",
                                "https://r.example:443/redmine/", "http://r.example:80/redmine"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void RedmineKindTest::uidIsTheSameForEverybody()
{
    QFETCH(const QString, address);
    QCOMPARE(redmineInstanceUid(QUrl(address)), QStringLiteral("redmine:r.example/redmine"));
    QVERIFY(redmineInstanceUid(QUrl(QStringLiteral("http://r.example:3000/redmine"))) !=
            redmineInstanceUid(QUrl(address)));
}

void RedmineKindTest::keyOfAnIssueIsItsNumber_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QStringLiteral("42") << qint64{42};
    QTest::newRow("hash") << QStringLiteral(" #42\n") << qint64{42};
    QTest::newRow("leading zero") << QStringLiteral("042") << qint64{42};
    for (const char *wrong :
         {"", "#", "0", "-1", "4 2", "42x", "4.2", "99999999999999999999", "TEST-1", "../1", "\u0664"})
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << qint64{0};
}

void RedmineKindTest::keyOfAnIssueIsItsNumber()
{
    QFETCH(const QString, key);
    QFETCH(const qint64, number);
    QCOMPARE(redmineIssueNumber(key), number);
}

void RedmineKindTest::recognisesByWhatTheServerSays_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("isRedmine");
    QTest::newRow("Redmine") << asksForKey() << true;
    QTest::newRow("another realm") << HttpAnswer::empty(401).with("WWW-Authenticate", "Basic realm=\"Jira\"") << false;
    QTest::newRow("401 without a realm") << HttpAnswer::empty(401) << false;
    QTest::newRow("404") << html(404, "<html></html>") << false;
    QTest::newRow("403 of something else") << html(403, "<html><title>Forbidden</title></html>") << false;
    QTest::newRow("200 JSON") << HttpAnswer::json(200, R"({"user":{"id":1}})") << false;
    QTest::newRow("200 HTML") << html(200, "<html></html>") << false;
    QTest::newRow("500") << HttpAnswer::empty(500) << false;
    QTest::newRow("endless body") << html(200, QByteArray(3 << 20, 'x')) << false;
    QTest::newRow("another host") << HttpAnswer::empty(302).with("Location", "http://localhost:1/users/current.json")
                                  << false;
}

void RedmineKindTest::recognisesByWhatTheServerSays()
{
    QFETCH(const HttpAnswer, answer);
    QFETCH(const bool, isRedmine);
    tests::TestHttpServer server;
    server.script({answer});
    const auto finding = recognise(server.url(QStringLiteral("/issues/5")));
    QVERIFY2(finding, finding ? "" : qPrintable(finding.error().sentence()));
    QCOMPARE(finding->has_value(), isRedmine);
    for (const tests::HttpRecord &request : server.requests()) {
        QVERIFY(request.header("User-Agent").startsWith("Twinspan/"));
        QVERIFY(request.header("Cookie").isEmpty());
    }
}

void RedmineKindTest::findsTheInstanceBehindAPrefix()
{
    tests::TestHttpServer server;
    server.handle([](const tests::HttpRecord &request) {
        return request.path() == "/apps/redmine/users/current.json" ? asksForKey() : html(404, "no");
    });
    const auto finding = recognise(server.url(QStringLiteral("/apps/redmine/projects/foo/issues?page=2")));
    QVERIFY(finding && *finding);
    QCOMPARE((*finding)->instanceUrl, server.url(QStringLiteral("/apps/redmine")));
    QCOMPARE((*finding)->projectKey, QStringLiteral("foo"));
    const auto start = recognise(server.url(QStringLiteral("/apps/redmine/")));
    QVERIFY(start && *start);
    QCOMPARE((*start)->instanceUid, (*finding)->instanceUid);
}

void RedmineKindTest::restSwitchedOffHasItsOwnProblem()
{
    tests::TestHttpServer server;
    server.handle([](const tests::HttpRecord &request) {
        return request.path() == "/login" ? html(200, loginPage) : HttpAnswer::empty(403);
    });
    const auto finding = recognise(server.url());
    QVERIFY(!finding);
    QCOMPARE(finding.error().code, QStringLiteral("redmine.rest-off"));
    QVERIFY(finding.error().remedy.contains(QStringLiteral("REST")));
}

void RedmineKindTest::redirectsStayOnTheHost()
{
    tests::TestHttpServer server;
    server.handle([&server](const tests::HttpRecord &request) {
        if (request.path() == "/new/users/current.json")
            return asksForKey();
        return HttpAnswer::empty(301).with("Location",
                                           server.url(QStringLiteral("/new/users/current.json")).toEncoded());
    });
    const auto finding = recognise(server.url());
    QVERIFY(finding && *finding);
    QCOMPARE((*finding)->instanceUrl, server.url(QStringLiteral("/new")));

    tests::TestHttpServer endless;
    endless.handle([&endless](const tests::HttpRecord &) {
        return HttpAnswer::empty(301).with("Location", endless.url(QStringLiteral("/users/current.json")).toEncoded());
    });
    const auto nothing = recognise(endless.url());
    QVERIFY(nothing && !nothing->has_value());
    QVERIFY(endless.requests().size() <= 10);
}

void RedmineKindTest::unreachableHostIsAProblem()
{
    QUrl gone;
    {
        const tests::TestHttpServer server;
        gone = server.url();
    }
    const auto finding = recognise(gone);
    QVERIFY(!finding);
    QVERIFY(finding.error().kind == ProblemKind::Network);
}

void RedmineKindTest::openChecksItsInput_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    const QString key(40, u'a');
    const QString url = QStringLiteral("https://r.example/redmine");
    QTest::newRow("good") << key << QString() << url << QString();
    QTest::newRow("white space of a paste")
        << QString(u' ' + key + u'\n') << QStringLiteral("textile") << url << QString();
    QTest::newRow("auto") << key << QStringLiteral("auto") << url << QString();
    QTest::newRow("no key") << QString() << QString() << url << QStringLiteral("redmine.bad-key");
    QTest::newRow("header injection") << QStringLiteral("a\r\nX-Redmine-Switch-User: admin") << QString() << url
                                      << QStringLiteral("redmine.bad-key");
    QTest::newRow("not ASCII") << QString(40, QChar(0xe9)) << QString() << url << QStringLiteral("redmine.bad-key");
    QTest::newRow("too long") << QString(5000, u'a') << QString() << url << QStringLiteral("redmine.bad-key");
    QTest::newRow("format") << key << QStringLiteral("wiki") << url << QStringLiteral("redmine.bad-format");
    QTest::newRow("no url") << key << QString() << QString() << QStringLiteral("redmine.bad-url");
}

void RedmineKindTest::openChecksItsInput()
{
    QFETCH(const QString, key);
    QFETCH(const QString, format);
    QFETCH(const QString, url);
    QFETCH(const QString, code);
    model::InstanceInfo instance;
    instance.url = QUrl(url);
    instance.options.insert(QStringLiteral("textFormat"), format);
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), key);
    const auto opened = m_kind.open(instance, credential, services());
    QCOMPARE(opened ? QString() : opened.error().code, code);
    if (!opened) {
        QVERIFY(opened.error().kind == ProblemKind::Invalid);
        if (key.size() > 10)
            QVERIFY(!opened.error().sentence().contains(key.trimmed()));
    }
}

void RedmineKindTest::formHasAGoodDefault()
{
    const tracker::SignInForm form = m_kind.signInForm();
    QStringList ids;
    for (const tracker::SignInField &field : form.fields) {
        ids.append(field.id);
        QVERIFY(!field.help.isEmpty());
        const auto isDefault = [&field](const tracker::SignInField::Choice &choice) {
            return choice.value == field.defaultValue;
        };
        if (field.kind == tracker::SignInField::Kind::Choice)
            QVERIFY(std::any_of(field.choices.begin(), field.choices.end(), isDefault));
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("token"), QStringLiteral("textFormat"), QStringLiteral("markerField")}));
}

QTEST_GUILESS_MAIN(RedmineKindTest)
#include "tst_redminekind.moc"
