#include "core/base/isotime.h"

#include <QTest>

using namespace twinspan;

/// The same moment, whatever zone the service or this computer lives in.
class IsoTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "America/New_York"); }
    void isTheMomentThatIsMeant_data();
    void isTheMomentThatIsMeant();
    void anHourThatThisComputersClockSkips();
    void whatIsNoTimeIsNotValid_data();
    void whatIsNoTimeIsNotValid();
};

void IsoTimeTest::isTheMomentThatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in UTC") << QStringLiteral("2026-03-29T01:30:00Z");
    QTest::newRow("with an offset") << QStringLiteral("2026-03-29T03:30:00+02:00");
    QTest::newRow("with an offset without a colon") << QStringLiteral("2026-03-28T13:30:00.000-1200");
    QTest::newRow("east of it") << QStringLiteral("2026-03-29T15:30:00+1400");
    QTest::newRow("without a zone") << QStringLiteral("2026-03-29T01:30:00");
    QTest::newRow("without a zone, in parts of a second") << QStringLiteral("2026-03-29T01:30:00.000");
}

void IsoTimeTest::isTheMomentThatIsMeant()
{
    QFETCH(const QString, text);
    const QDateTime moment(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
    QCOMPARE(isoTime(text), moment);
    QCOMPARE(isoTime(text).timeSpec(), Qt::UTC);
}

void IsoTimeTest::anHourThatThisComputersClockSkips()
{
    const QDate inSpring(2026, 3, 8);
    QCOMPARE(isoTime(QStringLiteral("2026-03-08T02:30:00")), QDateTime(inSpring, QTime(2, 30), Qt::UTC));
}

void IsoTimeTest::whatIsNoTimeIsNotValid_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday");
    QTest::newRow("no such day") << QStringLiteral("2026-02-30T01:30:00Z");
}

void IsoTimeTest::whatIsNoTimeIsNotValid()
{
    QFETCH(const QString, text);
    QVERIFY(!isoTime(text).isValid());
}

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "tst_isotime.moc"
