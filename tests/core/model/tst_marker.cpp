#include "core/model/marker.h"

#include <QSet>
#include <QTest>

using namespace twinspan::model;

/// Law 2 rests on markers: equal sources give equal markers for ever, different ones never.
class TestMarker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForEver();
    void differsInEachPart();
    void isFoundInText_data();
    void isFoundInText();
    void refusesWhatOnlyLooksLikeOne_data();
    void refusesWhatOnlyLooksLikeOne();
};

namespace
{
MarkerSource source()
{
    return {MarkerKind::Comment, QStringLiteral("redmine:https://a.example"), QStringLiteral("17"),
            QStringLiteral("redmine:https://b.example"), QStringLiteral("5")};
}
} // namespace

void TestMarker::isTheSameForEver()
{
    // A changed derivation would make every node forget its twins: this value must never change.
    QCOMPARE(deriveMarker(source()).text(), QStringLiteral("ts1jdsvzrp65f4axxd4q6s8br4bea"));
    QCOMPARE(deriveMarker(source()), deriveMarker(source()));
}

void TestMarker::differsInEachPart()
{
    QSet<QString> seen{deriveMarker(source()).text()};
    MarkerSource changed = source();
    changed.kind = MarkerKind::Issue;
    seen.insert(deriveMarker(changed).text());
    changed = source();
    changed.sourceInstance += u'x';
    seen.insert(deriveMarker(changed).text());
    changed = source();
    changed.sourceId += u'x';
    seen.insert(deriveMarker(changed).text());
    changed = source();
    changed.targetInstance += u'x';
    seen.insert(deriveMarker(changed).text());
    changed = source();
    changed.targetProject += u'x';
    seen.insert(deriveMarker(changed).text());
    // the same letters, cut elsewhere
    changed = source();
    changed.sourceInstance += changed.sourceId;
    changed.sourceId.clear();
    seen.insert(deriveMarker(changed).text());
    QCOMPARE(seen.size(), 7);
}

void TestMarker::isFoundInText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << QString() << QString();
    QTest::newRow("html comment") << QStringLiteral("text\n<!-- ") << QStringLiteral(" -->");
    QTest::newRow("after a false start") << QStringLiteral("ts1 ts1abc ") << QString();
    QTest::newRow("in brackets") << QStringLiteral("(") << QStringLiteral(")");
}

void TestMarker::isFoundInText()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marker marker = deriveMarker(source());
    QCOMPARE(Marker::findIn(before + marker.text() + after), marker);
}

void TestMarker::refusesWhatOnlyLooksLikeOne_data()
{
    const QString good = deriveMarker(source()).text();
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << good + u'0';
    QTest::newRow("inside a word") << QStringLiteral("x") + good;
    QTest::newRow("upper case") << good.toUpper();
    QTest::newRow("foreign letter") << good.chopped(1) + u'l';
}

void TestMarker::refusesWhatOnlyLooksLikeOne()
{
    QFETCH(QString, text);
    QVERIFY(Marker::findIn(text).isNull());
    QVERIFY(Marker::fromText(text).isNull());
}

QTEST_GUILESS_MAIN(TestMarker)
#include "tst_marker.moc"
