#include "app/desktop/autostart.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace twinspan;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandIsQuotedAsDesktopsReadIt();
    void offLeavesNothingAndMayBeSaidTwice();

private:
    static QString file()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
               u"/autostart/twinspan.desktop"_qs;
    }
};

void TestAutostart::theCommandIsQuotedAsDesktopsReadIt()
{
    QVERIFY(app::Autostart::set(true, {uR"(/opt/my "tools"/50% `of` $all\twinspan)"_qs, u"--background"_qs}));
    QVERIFY(app::Autostart::isOn());
    QFile entry(file());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(entry.readAll()).split(u'\n');
    QCOMPARE(lines.filter(u"Exec="_qs),
             QStringList(uR"(Exec="/opt/my \\"tools\\"/50%% \\`of\\` \\$all\\\\twinspan" "--background")"_qs));
}

void TestAutostart::offLeavesNothingAndMayBeSaidTwice()
{
    QVERIFY(app::Autostart::set(true, {u"/usr/bin/twinspan"_qs}));
    QVERIFY(app::Autostart::set(false, {}));
    QVERIFY(!app::Autostart::isOn());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(app::Autostart::set(false, {}));
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
