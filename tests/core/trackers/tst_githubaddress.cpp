#include "core/trackers/github/githubaddress.h"

#include <QTest>

using namespace twinspan::trackers;

class GithubAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAddressSaysWhatItCan_data();
    void anyAddressSaysWhatItCan();
    void otherSitesAreNone_data();
    void otherSitesAreNone();
    void apiIsBesideOrBelow();
    void uidIsTheSameForEverybody();
    void issuesAreNamedInManyWays_data();
    void issuesAreNamedInManyWays();
};

void GithubAddressTest::anyAddressSaysWhatItCan_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("issue");
    const auto add = [](const char *url, const char *instance, const char *project, const char *issue) {
        QTest::newRow(url) << url << instance << project << issue;
    };
    const char *main = "https://github.com";
    add("https://github.com", main, "", "");
    add("https://GitHub.com/lab/helpdesk", main, "lab/helpdesk", "");
    add("https://www.github.com/lab/helpdesk/", main, "lab/helpdesk", "");
    add("http://github.com/lab/helpdesk/issues?q=is%3Aopen", main, "lab/helpdesk", "");
    add("https://github.com/lab/helpdesk/issues/3", main, "lab/helpdesk", "lab/helpdesk#3");
    add("https://github.com/lab/helpdesk/issues/3#issuecomment-123", main, "lab/helpdesk", "lab/helpdesk#3");
    add("https://github.com/lab/helpdesk/pull/4/files", main, "lab/helpdesk", "lab/helpdesk#4");
    add("https://github.com/lab/help.desk_2.git", main, "lab/help.desk_2", "");
    add("https://github.com/lab/helpdesk/issues/new", main, "lab/helpdesk", "");
    add("https://github.com/orgs/lab/projects/1?pane=issue&itemId=7&issue=lab%7Chelpdesk%7C3", main, "lab/helpdesk",
        "lab/helpdesk#3");
    add("https://github.com/orgs/lab/projects/1", main, "", "");
    add("https://github.com/settings/tokens", main, "", "");
    add("https://github.com/notifications/beta", main, "", "");
    add("https://api.github.com/repos/lab/helpdesk/issues/3", main, "lab/helpdesk", "lab/helpdesk#3");
    add("https://user:secret@github.com/lab/helpdesk", main, "lab/helpdesk", "");
    add("https://acme.ghe.com/lab/helpdesk/issues/3", "https://acme.ghe.com", "lab/helpdesk", "lab/helpdesk#3");
    add("https://api.acme.ghe.com/repos/lab/helpdesk", "https://acme.ghe.com", "lab/helpdesk", "");
    add("https://git.example.org/lab/helpdesk/issues/3", "https://git.example.org", "lab/helpdesk", "lab/helpdesk#3");
    add("https://git.example.org/api/v3/repos/lab/helpdesk/issues/3", "https://git.example.org", "lab/helpdesk",
        "lab/helpdesk#3");
    add("http://127.0.0.1:8080/lab/helpdesk", "http://127.0.0.1:8080", "lab/helpdesk", "");
}

void GithubAddressTest::anyAddressSaysWhatItCan()
{
    QFETCH(const QString, url);
    QFETCH(const QString, instance);
    QFETCH(const QString, project);
    QFETCH(const QString, issue);
    const auto address = githubAddress(QUrl(url));
    QVERIFY(address);
    QCOMPARE(address->instance.toString(), instance);
    QCOMPARE(address->isKnownHost, isHostedByGithub(address->instance));
    QCOMPARE(address->projectKey, project);
    QCOMPARE(address->issueKey, issue);
}

void GithubAddressTest::otherSitesAreNone_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "lab/helpdesk", "ftp://github.com/lab/helpdesk", "file:///lab/helpdesk",
                            "https://gist.github.com/ada/1", "https://docs.github.com/rest"})
        QTest::newRow(url) << url;
}

void GithubAddressTest::otherSitesAreNone()
{
    QFETCH(const QString, url);
    QVERIFY(!githubAddress(QUrl(url)));
}

void GithubAddressTest::apiIsBesideOrBelow()
{
    const auto root = [](const char *instance) { return githubApiRoot(QUrl(QLatin1String(instance))).toString(); };
    const auto graphql = [](const char *instance) {
        return githubGraphqlUrl(QUrl(QLatin1String(instance))).toString();
    };
    QCOMPARE(root("https://github.com"), QStringLiteral("https://api.github.com"));
    QCOMPARE(graphql("https://github.com"), QStringLiteral("https://api.github.com/graphql"));
    QCOMPARE(root("https://acme.ghe.com"), QStringLiteral("https://api.acme.ghe.com"));
    QCOMPARE(root("https://git.example.org:8443"), QStringLiteral("https://git.example.org:8443/api/v3"));
    QCOMPARE(graphql("https://git.example.org"), QStringLiteral("https://git.example.org/api/graphql"));
}

void GithubAddressTest::uidIsTheSameForEverybody()
{
    QCOMPARE(githubInstanceUid(QUrl(QStringLiteral("https://github.com"))), QStringLiteral("github:github.com"));
    QCOMPARE(githubInstanceUid(QUrl(QStringLiteral("https://git.example.org:443"))),
             githubInstanceUid(QUrl(QStringLiteral("http://GIT.example.org"))));
    QCOMPARE(githubInstanceUid(QUrl(QStringLiteral("http://127.0.0.1:8080"))), QStringLiteral("github:127.0.0.1:8080"));
}

void GithubAddressTest::issuesAreNamedInManyWays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<qint64>("repositoryId");
    QTest::addColumn<qint64>("number"); // 0: names none
    const auto add = [](const char *key, const char *repository, qint64 repositoryId, qint64 number) {
        QTest::newRow(key) << key << repository << repositoryId << number;
    };
    add("lab/helpdesk#3", "lab/helpdesk", 0, 3);
    add(" \tlab/helpdesk#003 \n", "lab/helpdesk", 0, 3);
    add("730000978/3", "", 730'000'978, 3);
    add("https://github.com/lab/helpdesk/issues/3#issuecomment-1", "lab/helpdesk", 0, 3);
    add("lab/helpdesk", "", 0, 0);
    add("lab/helpdesk#0", "", 0, 0);
    add("lab/../x#3", "", 0, 0);
    add("lab/..#3", "", 0, 0);
    add("0/3", "", 0, 0);
    add("3/0", "", 0, 0);
    add("#3", "", 0, 0);
    add("3", "", 0, 0);
    add("lab/helpdesk#99999999999999999999", "", 0, 0);
}

void GithubAddressTest::issuesAreNamedInManyWays()
{
    QFETCH(const QString, key);
    QFETCH(const QString, repository);
    QFETCH(const qint64, repositoryId);
    QFETCH(const qint64, number);
    const auto place = githubIssuePlace(key);
    QCOMPARE(place.has_value(), number != 0);
    if (place)
        QCOMPARE(*place, (GithubIssuePlace{repository, repositoryId, number}));
}

QTEST_APPLESS_MAIN(GithubAddressTest)
#include "tst_githubaddress.moc"
