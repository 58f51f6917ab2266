#include "core/net/qthttpclient.h"
#include "core/trackers/jira/jiraapi.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;
using tests::waitFor;

/// What answers of Jira mean for the calls behind them.
class JiraApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeAsNobodyMayHaveBeenDone();
    void refusedQuestionIsNoRefusedWrite();

private:
    JiraApi api()
    {
        JiraAccess access;
        access.edition = JiraEdition::DataCenter;
        access.site = m_server.url(QString());
        access.authorization = "Bearer x";
        return {access, std::make_shared<net::QtHttpClient>()};
    }

    tests::TestHttpServer m_server;
    const QString m_path = QStringLiteral("/issue");
    const QUrlQuery m_none;
    const QJsonObject m_body;
};

void JiraApiTest::writeAsNobodyMayHaveBeenDone()
{
    m_server.handle(
        [](const HttpRecord &) { return HttpAnswer::json(201, R"({"id":"1"})").with("X-AUSERNAME", "anonymous"); });
    JiraApi jira = api();
    const auto written = waitFor(jira.write("POST", m_path, m_none, m_body, {}));
    QVERIFY(!written && written.error().needsSignIn());
    QVERIFY(written.error().outcomeUnknown);
    const auto read = waitFor(jira.get(m_path, m_none, {}));
    QVERIFY(!read && read.error().needsSignIn() && !read.error().outcomeUnknown);
    const auto asked = waitFor(jira.ask(m_path, m_none, m_body, {}));
    QVERIFY(!asked && asked.error().needsSignIn() && !asked.error().outcomeUnknown);
}

void JiraApiTest::refusedQuestionIsNoRefusedWrite()
{
    m_server.handle(
        [](const HttpRecord &) { return HttpAnswer::json(400, R"({"errorMessages":["No such thing."]})"); });
    JiraApi jira = api();
    const auto written = waitFor(jira.write("POST", m_path, m_none, m_body, {}));
    QVERIFY(!written && written.error().code == u"jira.rejected");
    const auto read = waitFor(jira.get(m_path, m_none, {}));
    QVERIFY(!read && read.error().code == u"jira.unanswered");
    const auto asked = waitFor(jira.ask(m_path, m_none, m_body, {}));
    QVERIFY(!asked && asked.error().code == u"jira.unanswered");
    QVERIFY(asked.error().cause.contains(QLatin1String("No such thing.")));
}

QTEST_GUILESS_MAIN(JiraApiTest)
#include "tst_jiraapi.moc"
