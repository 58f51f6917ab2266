#include "core/protocol/filename.h"

#include <QTest>

#include <rapidcheck.h>

using namespace twinspan::protocol;

/// A file's name harms nobody at the other end, and says as much of itself as it can (law 5).
class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddNamesAreMadeSafe_data();
    void oddNamesAreMadeSafe();
    void whatIsCutKeepsItsExtension();
    void anyNameIsSafeAfterOnePass();
};

void TestFileName::oddNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const char *name, const char *safe) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(safe);
    };
    row("plain", "report 7.pdf", "report 7.pdf");
    row("other scripts", "報告-ملف.txt", "報告-ملف.txt");
    row("family of emoji, with joiners", "👩‍👩‍👧.png", "👩‍👩‍👧.png");
    row("path", "../../etc/passwd", ".._.._etc_passwd");
    row("Windows path", "C:\\temp\\x.txt", "C:_temp_x.txt");
    row("line end", "a\r\nContent-Type: x.txt", "a__Content-Type: x.txt");
    row("line separator", "a\u2028b.txt", "a_b.txt");
    constexpr char16_t rightToLeft = 0x202E; // unseen in an editor, where it would turn this line around
    QTest::newRow("turned around") << u"invoice"_qs + QChar(rightToLeft) + u"fdp.exe"_qs << u"invoicefdp.exe"_qs;
    row("isolated", "\u2067abc\u2069\u200F.txt", "abc.txt");
    row("nothing", "", "_");
    row("this folder", ".", "_.");
    row("the folder above", "..", "_..");
    row("nothing but marks", "\u200E\u200F", "_");
}

void TestFileName::oddNamesAreMadeSafe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void TestFileName::whatIsCutKeepsItsExtension()
{
    const QString longest = QString(maxFileNameBytes - 4, u'n') + QStringLiteral(".txt");
    QCOMPARE(safeFileName(longest), longest);
    QCOMPARE(safeFileName(u'n' + longest), longest);
    // Two bytes each: what is cut in the middle of a character is no name.
    const QString wide = safeFileName(QString(maxFileNameBytes, QChar(0x00e4)) + QStringLiteral(".tar.gz"));
    QCOMPARE(wide, QString(126, QChar(0x00e4)) + QStringLiteral(".gz"));
    // A "character" of a thousand accents can't be cut.
    QCOMPARE(safeFileName(u'a' + QString(1000, QChar(0x0301))), QStringLiteral("_"));
}

void TestFileName::anyNameIsSafeAfterOnePass()
{
    QVERIFY(rc::check("a name is safe, and stays as it is then", [](const std::u16string &text) {
        const QString safe = safeFileName(QString::fromStdU16String(text));
        RC_ASSERT(isFileName(safe));
        RC_ASSERT(!safe.isEmpty() && safe.toUtf8().size() <= maxFileNameBytes);
        RC_ASSERT(safeFileName(safe) == safe);
    }));
}

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
