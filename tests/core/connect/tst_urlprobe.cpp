#include "core/connect/urlprobe.h"
#include "tests/core/connect/connectplace.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::connect;
using namespace twinspan::tests;

class TestUrlProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void refusesWhatIsNoUrl_data();
    void refusesWhatIsNoUrl();
    void namesTheIssueOfAPage();
    void knowsTheOwnInstance();
    void aFileOfSomethingElseIsNothing();
    void aMissingTrackerIsNotFound();
    void nobodyAnswersIsAFaultOfTheNetwork();
};

void TestUrlProbe::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("plain") << u"https://t.example/a"_qs << u"https://t.example/a"_qs;
    QTest::newRow("white space") << u" \t https://t.example/a \n"_qs << u"https://t.example/a"_qs;
    QTest::newRow("no scheme") << u"t.example/a"_qs << u"https://t.example/a"_qs;
    QTest::newRow("no scheme, port") << u"127.0.0.1:3000/issues/1"_qs << u"https://127.0.0.1:3000/issues/1"_qs;
    QTest::newRow("no scheme, name and port") << u"localhost:3000"_qs << u"https://localhost:3000"_qs;
    QTest::newRow("no scheme, port and query") << u"t.example:8443?a=b"_qs << u"https://t.example:8443?a=b"_qs;
    QTest::newRow("password") << u"http://me:secret@t.example/"_qs << u"http://t.example/"_qs;
    QTest::newRow("clone") << u"git@t.example:lab/helpdesk.git"_qs << u"https://t.example/lab/helpdesk.git"_qs;
    QTest::newRow("clone by ssh") << u"ssh://git@t.example:22/lab/a.git"_qs << u"https://t.example/lab/a.git"_qs;
    QTest::newRow("path of a file") << u"/home/me/a.practice"_qs << u"file:///home/me/a.practice"_qs;
}

void TestUrlProbe::takesWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const auto url = readUrl(text);
    QVERIFY(url.has_value());
    QCOMPARE(url->toString(), meant);
}

void TestUrlProbe::refusesWhatIsNoUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"probe.not-a-url"_qs;
    QTest::newRow("spaces") << u"   "_qs << u"probe.not-a-url"_qs;
    QTest::newRow("scheme only") << u"https://"_qs << u"probe.not-a-url"_qs;
    QTest::newRow("script") << u"javascript:alert(1)"_qs << u"probe.scheme"_qs;
    QTest::newRow("mail") << u"mailto:ann@t.example"_qs << u"probe.scheme"_qs;
    QTest::newRow("mail of a number") << u"mailto:5@t.example"_qs << u"probe.scheme"_qs;
    QTest::newRow("password without scheme") << u"me:secret@t.example"_qs << u"probe.scheme"_qs;
    QTest::newRow("sentence") << u"our tracker, please"_qs << u"probe.not-a-url"_qs;
    QTest::newRow("ftp") << u"ftp://t.example/"_qs << u"probe.scheme"_qs;
}

void TestUrlProbe::refusesWhatIsNoUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    ConnectPlace place;
    const auto report = waitFor(probeUrl(place.context(), text, {}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(!report.error().remedy.isEmpty());
    QVERIFY(!report.error().sentence().contains(u"secret"_qs));
}

void TestUrlProbe::namesTheIssueOfAPage()
{
    ConnectPlace place;
    const auto report = waitFor(probeUrl(place.context(), u" practice://"_qs + place.acme + u"#SUP-1\n"_qs, {}));
    QVERIFY(report.has_value());
    QCOMPARE(report->kind, UrlReport::Kind::Tracker);
    QCOMPARE(report->trackerKind, u"practice"_qs);
    QCOMPARE(report->issueKey, u"SUP-1"_qs);
    QVERIFY(!report->instanceUid.isEmpty());
    QVERIFY(!report->sentence.isEmpty());
    const auto same = waitFor(probeUrl(place.context(), place.acme, {}));
    QVERIFY(same.has_value());
    QCOMPARE(same->instanceUid, report->instanceUid);
    QCOMPARE(same->instanceUrl, report->instanceUrl);
}

void TestUrlProbe::knowsTheOwnInstance()
{
    ConnectPlace place;
    const auto own = place.added(place.acme);
    const auto report = place.report(place.acme);
    QCOMPARE(report.kind, UrlReport::Kind::OwnInstance);
    QCOMPARE(report.instanceId, own.id);
    QCOMPARE(place.report(place.globex).kind, UrlReport::Kind::Tracker);
}

void TestUrlProbe::aFileOfSomethingElseIsNothing()
{
    ConnectPlace place;
    QFile file(place.folder.filePath(u"letter.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Ann") > 0);
    file.close();
    const auto report = waitFor(probeUrl(place.context(), file.fileName(), {}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"probe.nothing"_qs);
    QVERIFY(report.error().kind == ProblemKind::NotFound);
}

void TestUrlProbe::aMissingTrackerIsNotFound()
{
    ConnectPlace place;
    const auto report = waitFor(probeUrl(place.context(), u"practice:///nowhere/none.practice"_qs, {}));
    QVERIFY(!report);
    QVERIFY(report.error().kind == ProblemKind::NotFound);
}

void TestUrlProbe::nobodyAnswersIsAFaultOfTheNetwork()
{
    ConnectPlace place;
    const auto report = waitFor(probeUrl(place.context(), u"http://127.0.0.1:1/"_qs, {}));
    QVERIFY(!report);
    QVERIFY(report.error().kind == ProblemKind::Network);
}

QTEST_GUILESS_MAIN(TestUrlProbe)
#include "tst_urlprobe.moc"
