#include "core/base/ids.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace twinspan;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreSafeInUrlsAndFileNames();
    void idsAreUnique();
    void idsBeginWithTheirTime();
    void base64UrlGoesThereAndBack_data();
    void base64UrlGoesThereAndBack();
    void base64UrlRefusesOtherText_data();
    void base64UrlRefusesOtherText();
    void base64UrlAllowsPadding();
};

void TestIds::idsAreSafeInUrlsAndFileNames()
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-hjkmnp-tv-z]{26}$"));
    for (int i = 0; i < 100; ++i)
        QVERIFY(shape.match(newId()).hasMatch());
}

void TestIds::idsAreUnique()
{
    QSet<QString> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.insert(newId());
    QCOMPARE(ids.size(), 10'000);
}

void TestIds::idsBeginWithTheirTime()
{
    static const QString alphabet = QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz");
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = newId();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    qint64 time = 0;
    for (const QChar digit : id.left(10))
        time = time * 32 + alphabet.indexOf(digit);
    QVERIFY(before <= time && time <= after);
}

void TestIds::base64UrlGoesThereAndBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QByteArray("") << QString();
    QTest::newRow("one byte") << QByteArray("f") << QStringLiteral("Zg");
    QTest::newRow("two bytes") << QByteArray("fo") << QStringLiteral("Zm8");
    QTest::newRow("three bytes") << QByteArray("foo") << QStringLiteral("Zm9v");
    QTest::newRow("both special characters") << QByteArray("\xfb\xff\xfe") << QStringLiteral("-__-");
    QTest::newRow("zero bytes") << QByteArray("\0\0\0\0", 4) << QStringLiteral("AAAAAA");
}

void TestIds::base64UrlGoesThereAndBack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    QCOMPARE(toBase64Url(bytes), text);
    const auto back = fromBase64Url(text);
    QVERIFY(back.has_value());
    QCOMPARE(*back, bytes);
}

void TestIds::base64UrlRefusesOtherText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plus and slash") << QStringLiteral("+//+");
    QTest::newRow("white space") << QStringLiteral("Zm 9v");
    QTest::newRow("line break") << QStringLiteral("Zm9v\n");
    QTest::newRow("not ASCII") << QStringLiteral("Zm9ü");
    QTest::newRow("outside Latin 1") << QStringLiteral("Zm9→");
    QTest::newRow("one character too many") << QStringLiteral("Zm9vZ");
    QTest::newRow("unused bits set") << QStringLiteral("Zh");
    QTest::newRow("padding inside") << QStringLiteral("Zg==Zg==");
}

void TestIds::base64UrlRefusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!fromBase64Url(text).has_value());
}

void TestIds::base64UrlAllowsPadding()
{
    QCOMPARE(fromBase64Url(QStringLiteral("Zg==")).value_or(QByteArray()), QByteArray("f"));
    QCOMPARE(fromBase64Url(QStringLiteral("Zm8=")).value_or(QByteArray()), QByteArray("fo"));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
