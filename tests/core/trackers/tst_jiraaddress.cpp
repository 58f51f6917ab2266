#include "core/trackers/jira/jiraaddress.h"

#include <QTest>

using namespace twinspan::trackers;

class JiraAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAddressSaysWhatItCan_data();
    void anyAddressSaysWhatItCan();
    void othersAreNone_data();
    void othersAreNone();
    void commonPagesAreKnown();
    void uidIsTheSameForEverybody();
    void issuesAreNamedInManyWays_data();
    void issuesAreNamedInManyWays();
};

void JiraAddressTest::anyAddressSaysWhatItCan_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("issue");
    const auto add = [](const char *url, const char *base, const char *project, const char *issue) {
        QTest::newRow(url) << url << base << project << issue;
    };
    const char *cloud = "https://acme.atlassian.net";
    add("https://acme.atlassian.net", cloud, "", "");
    add("http://Acme.atlassian.net/", cloud, "", "");
    add("https://acme.atlassian.net/browse/ABC-1", cloud, "ABC", "ABC-1");
    add("https://acme.atlassian.net/browse/ABC-1?focusedCommentId=10100", cloud, "ABC", "ABC-1");
    add("https://acme.atlassian.net/browse/ABC", cloud, "ABC", "");
    add("https://acme.atlassian.net/jira/software/c/projects/ABC/boards/1?selectedIssue=ABC-7", cloud, "ABC", "ABC-7");
    add("https://acme.atlassian.net/jira/software/projects/A_2/boards/1", cloud, "A_2", "");
    add("https://acme.atlassian.net/jira/core/projects/ABC/board", cloud, "ABC", "");
    add("https://acme.atlassian.net/jira/servicedesk/projects/ABC/queues/custom/1/ABC-1", cloud, "ABC", "ABC-1");
    add("https://acme.atlassian.net/projects/ABC/issues/ABC-1", cloud, "ABC", "ABC-1");
    add("https://acme.atlassian.net/issues/?jql=project%20%3D%20ABC", cloud, "", "");
    add("https://acme.atlassian.net/servicedesk/customer/portal/1/ABC-1", cloud, "ABC", "ABC-1");
    add("https://acme.atlassian.net/secure/attachment/10001/ABC-2.png", cloud, "", "");
    add("https://acme.atlassian.net/jira/your-work", cloud, "", "");
    add("https://ann:secret@acme.atlassian.net/browse/ABC-1", cloud, "ABC", "ABC-1");
    add("https://jira.acme.com/browse/ABC-1", "https://jira.acme.com", "ABC", "ABC-1");
    add("https://acme.com/jira/browse/ABC-1?focusedCommentId=1", "https://acme.com/jira", "ABC", "ABC-1");
    add("https://acme.com/jira/projects/ABC/issues/ABC-1", "https://acme.com/jira", "ABC", "ABC-1");
    add("https://acme.com/jira/projects/ABC/summary", "https://acme.com/jira", "ABC", "");
    add("https://acme.com/jira", "https://acme.com/jira", "", "");
    add("https://acme.com/jira/", "https://acme.com/jira", "", "");
    add("https://acme.com/tools/jira/secure/Dashboard.jspa", "https://acme.com/tools/jira", "", "");
    add("https://acme.com/jira/secure/RapidBoard.jspa?rapidView=1&selectedIssue=ABC-3", "https://acme.com/jira", "ABC",
        "ABC-3");
    add("https://acme.com/jira/secure/ViewIssue.jspa?id=10000", "https://acme.com/jira", "", "");
    add("https://acme.com/jira/servicedesk/customer/portal/1/ABC-1", "https://acme.com/jira", "ABC", "ABC-1");
    add("https://issues.acme.com/jira/software/c/projects/ABC/boards/1", "https://issues.acme.com", "ABC", "");
    add("http://127.0.0.1:8080/jira/browse/ABC-1", "http://127.0.0.1:8080/jira", "ABC", "ABC-1");
}

void JiraAddressTest::anyAddressSaysWhatItCan()
{
    QFETCH(const QString, url);
    QFETCH(const QString, base);
    QFETCH(const QString, project);
    QFETCH(const QString, issue);
    const auto address = jiraAddress(QUrl(url));
    QVERIFY(address);
    QCOMPARE(address->base, QUrl(base));
    QCOMPARE(address->projectKey, project);
    QCOMPARE(address->issueKey, issue);
    QCOMPARE(address->isAtlassian, base.contains(QLatin1String("atlassian.net")));
    QVERIFY(!address->isCommon);
}

void JiraAddressTest::othersAreNone_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "browse/ABC-1", "ftp://acme.atlassian.net/browse/ABC-1", "file:///browse/ABC-1"})
        QTest::newRow(url) << url;
}

void JiraAddressTest::othersAreNone()
{
    QFETCH(const QString, url);
    QVERIFY(!jiraAddress(QUrl(url)));
}

void JiraAddressTest::commonPagesAreKnown()
{
    for (const char *url :
         {"https://id.atlassian.com/login", "https://home.atlassian.com/o/1", "https://atlassian.com"})
        QVERIFY2(jiraAddress(QUrl(QString::fromLatin1(url)))->isCommon, url);
}

void JiraAddressTest::uidIsTheSameForEverybody()
{
    QCOMPARE(jiraInstanceUid(QUrl(QStringLiteral("https://acme.atlassian.net"))),
             QStringLiteral("jira:acme.atlassian.net"));
    QCOMPARE(jiraInstanceUid(QUrl(QStringLiteral("https://ACME.com:443/jira/"))), QStringLiteral("jira:acme.com/jira"));
    QCOMPARE(jiraInstanceUid(QUrl(QStringLiteral("http://acme.com:8080"))), QStringLiteral("jira:acme.com:8080"));
}

void JiraAddressTest::issuesAreNamedInManyWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reference");
    const auto add = [](const char *text, const char *reference) { QTest::newRow(text) << text << reference; };
    add("ABC-1", "ABC-1");
    add(" abc-1\n", "ABC-1");
    add("A_2-77", "A_2-77");
    add("10001", "10001");
    add("https://acme.atlassian.net/browse/ABC-1?focusedCommentId=3", "ABC-1");
    for (const char *text : {"", "ABC", "ABC-0", "ABC-01", "-1", "0", "1.5", "ABC-1/../2", "ABC 1", "ABC-1 ABC-2",
                             "1?x=y", "https://acme.atlassian.net/", "2ABC-1"})
        add(text, "");
}

void JiraAddressTest::issuesAreNamedInManyWays()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reference);
    QCOMPARE(jiraIssueReference(text), reference);
}

QTEST_APPLESS_MAIN(JiraAddressTest)
#include "tst_jiraaddress.moc"
