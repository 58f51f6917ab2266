#include "core/trackers/rt/rtaddress.h"

#include <QTest>

using namespace twinspan::trackers;

class RtAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAddressSaysWhatItCan_data();
    void anyAddressSaysWhatItCan();
    void otherAddressesAreNone_data();
    void otherAddressesAreNone();
    void queuesAreFoundByTheirOwnAddress_data();
    void queuesAreFoundByTheirOwnAddress();
    void uidIsTheSameForEverybody();
};

void RtAddressTest::anyAddressSaysWhatItCan_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("issue");
    const auto add = [](const char *url, const char *base, const char *project, const char *issue) {
        QTest::newRow(url) << url << base << project << issue;
    };
    const char *rt = "https://rt.example.org";
    const char *below = "https://example.org/rt";
    add("https://rt.example.org", rt, "", "");
    add("https://rt.example.org/", rt, "", "");
    add("https://rt.example.org/index.html", rt, "", "");
    add("https://rt.example.org/Ticket/Display.html?id=123", rt, "", "#123");
    add("https://rt.example.org/Ticket/Display.html?id=123#txn-456", rt, "", "#123");
    add("https://rt.example.org/Ticket/History.html?id=123", rt, "", "#123");
    add("https://rt.example.org/Ticket/Update.html?Action=Respond&DefaultStatus=open&id=123", rt, "", "#123");
    add("https://rt.example.org/Ticket/Attachment/456/789/file.txt", rt, "", "");
    add("https://rt.example.org/m/ticket/show?id=123", rt, "", "#123");
    add("https://rt.example.org/SelfService/Display.html?id=123", rt, "", "#123");
    add("https://rt.example.org/REST/2.0/ticket/123", rt, "", "#123");
    add("https://rt.example.org/REST/1.0/ticket/123/show", rt, "", "#123");
    add("https://rt.example.org/Ticket/Create.html?Queue=3", rt, "", "");
    add("https://rt.example.org/User/Summary.html?id=14", rt, "", "");
    add("https://rt.example.org/Admin/Queues/Modify.html?id=3", rt, "", "");
    add("https://rt.example.org/Search/Results.html?Query=Queue%20%3D%20'Help%20desk'%20AND%20Status%20%3D%20'new'", rt,
        "Help desk", "");
    add("https://rt.example.org/Search/Results.html?Order=ASC&Query=Queue+%3D+%22General%22", rt, "General", "");
    add("https://rt.example.org/Search/Results.html?Query=Queue=General", rt, "General", "");
    add("https://rt.example.org/Search/Results.html?Query=Owner%20%3D%20'Nobody'", rt, "", "");
    add("https://example.org/rt/Ticket/Display.html?id=0123", below, "", "#123");
    add("https://example.org/rt/", below, "", "");
    add("HTTP://user:secret@example.org:8080/rt/Search/Build.html", "http://example.org:8080/rt", "", "");
    add("https://rt.example.org/Ticket/Display.html?id=-1", rt, "", "");
    add("https://rt.example.org/Ticket/Display.html?id=1%20OR%201", rt, "", "");
    add("https://rt.example.org/Ticket/Display.html", rt, "", "");
}

void RtAddressTest::anyAddressSaysWhatItCan()
{
    QFETCH(const QString, url);
    QFETCH(const QString, base);
    QFETCH(const QString, project);
    QFETCH(const QString, issue);
    const RtAddress address = rtAddress(QUrl(url));
    QVERIFY(!address.bases.isEmpty());
    QCOMPARE(address.bases.first().toString(), base);
    QCOMPARE(address.projectKey, project);
    QCOMPARE(address.issueKey, issue);
    QVERIFY(!address.bases.first().path().endsWith(u'/'));
    // The host itself is looked at last.
    QCOMPARE(address.bases.last().path(), QString());
}

void RtAddressTest::otherAddressesAreNone_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "rt.example.org", "ftp://rt.example.org/Ticket/Display.html?id=1", "file:///Ticket"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void RtAddressTest::otherAddressesAreNone()
{
    QFETCH(const QString, url);
    const RtAddress address = rtAddress(QUrl(url));
    QVERIFY(address.bases.isEmpty());
    QVERIFY(address.issueKey.isEmpty());
}

void RtAddressTest::queuesAreFoundByTheirOwnAddress_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"General", "Help desk", "it's \"quoted\"", "back\\slash", "a+b & c = d", "Gr\u00fc\u00dfe", "x'"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void RtAddressTest::queuesAreFoundByTheirOwnAddress()
{
    QFETCH(const QString, name);
    const QUrl base(QStringLiteral("https://example.org/rt"));
    const RtAddress address = rtAddress(QUrl(rtQueueUrl(base, name).toString()));
    QCOMPARE(address.projectKey, name);
    QCOMPARE(address.bases.first(), base);
    QCOMPARE(rtAddress(rtTicketUrl(base, 42)).issueKey, QStringLiteral("#42"));
}

void RtAddressTest::uidIsTheSameForEverybody()
{
    const QString uid = QStringLiteral("rt:example.org/rt");
    for (const char *url : {"https://example.org/rt", "http://Example.ORG/rt/", "https://example.org:443/rt"})
        QCOMPARE(rtInstanceUid(QUrl(QString::fromLatin1(url))), uid);
    QCOMPARE(rtInstanceUid(QUrl(QStringLiteral("http://127.0.0.1:8080"))), QStringLiteral("rt:127.0.0.1:8080"));
}

QTEST_APPLESS_MAIN(RtAddressTest)
#include "tst_rtaddress.moc"
