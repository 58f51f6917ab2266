#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforceid.h"

#include <QTest>

namespace twinspan::trackers
{

class TestSalesforceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfAddresses_data();
    void formsOfAddresses();
    void idsAreComparedInTheirLongForm();
    void caseUrlIsReadAgain();
    void uidIsTheHost();
};

void TestSalesforceAddress::formsOfAddresses_data()
{
    using Host = SalesforceAddress::Host;
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("host");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("caseId");
    const QString acme = QStringLiteral("https://acme.my.salesforce.com");
    const QString id = salesforceId(QStringLiteral("5008c00001AbCdE"), salesforceprefix::caseRecord);
    const auto row = [](const char *name, const QString &url, Host host, const QString &base, const QString &caseId) {
        QTest::newRow(name) << url << int(host) << base << caseId;
    };
    row("Lightning", QStringLiteral("https://acme.lightning.force.com/lightning/r/Case/%1/view").arg(id), Host::Org,
        acme, id);
    row("Lightning without the object", QStringLiteral("https://acme.lightning.force.com/lightning/r/%1/view").arg(id),
        Host::Org, acme, id);
    row("console: ws is another tab",
        QStringLiteral(
            "https://acme.lightning.force.com/lightning/r/Case/%1/view?ws=%2Flightning%2Fr%2FAccount%2F0018c00001x")
            .arg(id),
        Host::Org, acme, id);
    row("sandbox", QStringLiteral("https://acme--uat.sandbox.lightning.force.com/lightning/page/home"), Host::Org,
        QStringLiteral("https://acme--uat.sandbox.my.salesforce.com"), {});
    row("developer org", QStringLiteral("https://acme-dev-ed.develop.lightning.force.com/"), Host::Org,
        QStringLiteral("https://acme-dev-ed.develop.my.salesforce.com"), {});
    row("Classic", QStringLiteral("https://acme.my.salesforce.com/5008c00001AbCdE"), Host::Org, acme, id);
    row("Setup", QStringLiteral("https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home"), Host::Org,
        acme, {});
    row("without TLS", QStringLiteral("http://acme.my.salesforce.com"), Host::Org, acme, {});
    row("capitals", QStringLiteral("https://ACME.Lightning.Force.com"), Host::Org, acme, {});
    row("another object",
        QStringLiteral("https://acme.lightning.force.com/lightning/r/Account/0018c00001AbCdEAAV/view"), Host::Org, acme,
        {});
    row("list of cases", QStringLiteral("https://acme.lightning.force.com/lightning/o/Case/list"), Host::Org, acme, {});
    row("user info", QStringLiteral("https://jane:secret@acme.my.salesforce.com/"), Host::Org, acme, {});
    row("sign-in page", QStringLiteral("https://login.salesforce.com/"), Host::SignIn,
        QStringLiteral("https://login.salesforce.com"), {});
    row("page that leads to it", QStringLiteral("https://welcome.salesforce.com/x"), Host::SignIn,
        QStringLiteral("https://login.salesforce.com"), {});
    row("sign-in page of sandboxes", QStringLiteral("https://test.salesforce.com"), Host::SignIn,
        QStringLiteral("https://test.salesforce.com"), {});
    row("site", QStringLiteral("https://acme.my.site.com/help/s/case/5008c00001AbCdE"), Host::Outside, {}, {});
    row("Visualforce", QStringLiteral("https://acme--c.vf.force.com/apex/x"), Host::Outside, {}, {});
    row("another host with a port", QStringLiteral("http://127.0.0.1:4711/lightning/r/Case/%1/view").arg(id), Host::Org,
        QStringLiteral("http://127.0.0.1:4711"), id);
    row("no web address", QStringLiteral("ftp://acme.my.salesforce.com"), Host::None, {}, {});
    row("nothing", {}, Host::None, {}, {});
}

void TestSalesforceAddress::formsOfAddresses()
{
    QFETCH(const QString, url);
    QFETCH(const int, host);
    QFETCH(const QString, base);
    QFETCH(const QString, caseId);
    const SalesforceAddress address = salesforceAddress(QUrl(url));
    QCOMPARE(int(address.host), host);
    QCOMPARE(address.base.toString(), base);
    QCOMPARE(address.caseId, caseId);
}

void TestSalesforceAddress::idsAreComparedInTheirLongForm()
{
    const auto idOf = [](const char *text) {
        return salesforceId(QString::fromLatin1(text), salesforceprefix::caseRecord);
    };
    QCOMPARE(idOf("5008c00001AbCdE").size(), 18);
    QVERIFY(idOf("5008c00001AbCdE") != idOf("5008c00001abCdE"));
    QCOMPARE(idOf(qPrintable(idOf("5008c00001AbCdE"))), idOf("5008c00001AbCdE"));
    for (const char *bad : {"", "500", "0018c00001AbCdE", "5008c00001AbCd'", "5008c00001AbCdE999", "5008c00001AbCdEAA"})
        QVERIFY2(idOf(bad).isEmpty(), bad);
}

void TestSalesforceAddress::caseUrlIsReadAgain()
{
    const QString id = salesforceId(QStringLiteral("5008c00001AbCdE"), salesforceprefix::caseRecord);
    for (const char *base : {"https://acme.my.salesforce.com", "https://acme--uat.sandbox.my.salesforce.com"}) {
        const QUrl url = salesforceCaseUrl(QUrl(QString::fromLatin1(base)), id);
        QVERIFY(url.host().endsWith(QLatin1String(".lightning.force.com")));
        QCOMPARE(salesforceAddress(url).base, QUrl(QString::fromLatin1(base)));
        QCOMPARE(salesforceAddress(url).caseId, id);
    }
}

void TestSalesforceAddress::uidIsTheHost()
{
    QCOMPARE(salesforceInstanceUid(QUrl(QStringLiteral("https://Acme.my.salesforce.com"))),
             QStringLiteral("salesforce:acme.my.salesforce.com"));
    QCOMPARE(salesforceInstanceUid(QUrl(QStringLiteral("http://127.0.0.1:99"))),
             QStringLiteral("salesforce:127.0.0.1:99"));
}

} // namespace twinspan::trackers

QTEST_GUILESS_MAIN(twinspan::trackers::TestSalesforceAddress)
#include "tst_salesforceaddress.moc"
