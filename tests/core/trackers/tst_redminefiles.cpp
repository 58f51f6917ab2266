#include "core/text/carriededit.h"
#include "core/text/fileaddress.h"
#include "core/trackers/redmine/redminefiles.h"
#include "core/trackers/redmine/redminemarkup.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

/// How Redmine's texts name files of their issue, by what its source says.
class RedmineFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreFound_data();
    void filesAreFound();
    void filesAreWritten_data();
    void filesAreWritten();
    void namesAreKeptAsSaid();

private:
    static QList<tracker::NamedFile> files()
    {
        const auto named = [](const char *id, const char *name, const char *address) {
            return tracker::NamedFile{QString::fromLatin1(id), QString::fromUtf8(name), QString::fromUtf8(address)};
        };
        return {named("7", "chart.png", "attachment:old.png"), named("8", "Chart.PNG", "attachment:new.png"),
                named("9", "my log.txt", "attachment:log.txt"), named("11", "a b.png", "attachment:ab.png")};
    }
};

void RedmineFilesTest::filesAreFound_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<bool>("isTextile");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *name, bool isTextile, const char *markup, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(markup) << isTextile << QString::fromUtf8(found);
    };
    add("image, the newest of its name", true, "!chart.png(A chart)!", "![A chart](attachment:new.png)");
    add("image in Markdown", false, "![A chart](chart.png)", "![A chart](attachment:new.png)");
    add("encoded", false, "![](a%20b.png) ![](a+b.png)", "![](attachment:ab.png) ![](attachment:ab.png)");
    add("image of no file", true, "!gone.png!", "![](attachment:gone.png?kept)");
    add("image elsewhere", true, "!https://a.example/chart.png!", "![](https://a.example/chart.png)");
    add("shorthand", true, "See attachment:chart.png.", "See [chart.png](attachment:new.png).");
    add("quoted shorthand", false, "(attachment:\"my log.txt\")", "([my log.txt](attachment:log.txt))");
    add("shorthand of no file", true, "See attachment:gone.txt", "See attachment:gone.txt");
    add("inside a word", true, "xattachment:chart.png", "xattachment:chart.png");
    add("by address", true, "\"the log\":https://red.example/sub/attachments/download/9/my%20log.txt",
        "[the log](attachment:log.txt)");
    add("bare address", false, "https://red.example/sub/attachments/9", "[log.txt](attachment:log.txt)");
    add("within the instance", true, "\"old\":/sub/attachments/7/chart.png", "[old](attachment:old.png)");
    add("image by address", false, "![](https://red.example/sub/attachments/download/7/chart.png)",
        "![](attachment:old.png)");
    add("of another issue", true, "\"x\":/sub/attachments/12/chart.png", "[x](/sub/attachments/12/chart.png)");
    add("another instance", false, "[x](https://other.example/sub/attachments/7)",
        "[x](https://other.example/sub/attachments/7)");
    add("code", true, "@attachment:chart.png@ and @!chart.png!@", "`attachment:chart.png` and `!chart.png!`");
}

void RedmineFilesTest::filesAreFound()
{
    QFETCH(QString, markup);
    QFETCH(bool, isTextile);
    QFETCH(QString, found);
    const QString read = redmineText(markup, isTextile ? RedmineFormat::Textile : RedmineFormat::CommonMark).markdown;
    const QString named = redmineWithFileAddresses(read, files(), QUrl(QStringLiteral("https://red.example/sub")));
    QVERIFY2(text::sameMeaning(named, found), qPrintable(named));
}

void RedmineFilesTest::filesAreWritten_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("textile");
    QTest::addColumn<QString>("commonMark");
    const auto add = [](const char *name, const char *markdown, const char *textile, const char *commonMark) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(textile)
                            << QString::fromUtf8(commonMark);
    };
    add("image", "![A chart](attachment:chart.png)", "!chart.png(A chart)!", "![A chart](chart.png)");
    add("odd name", "![x](attachment:a%20%281%29.png)", "!a%20%281%29.png(x)!", "![x](a%20%281%29.png)");
    add("link", "See [chart.png](attachment:chart.png).", "See attachment:chart.png.", "See attachment:chart.png.");
    add("link with a text", "[the *log*](attachment:my%20log.txt)", "the _log_ (attachment:\"my log.txt\")",
        "the _log_ (attachment:\"my log.txt\")");
    add("no image to Redmine", "![x](attachment:a.svg)", "x (attachment:a.svg)", "x (attachment:a.svg)");
    add("name that is markup", "[x](attachment:a*b*.txt)", "x [a*b*.txt]", "x \\[a\\*b\\*.txt]");
    add("what only looks so stays dead", "attachment:chart.png", "attachment\u2060:chart.png",
        "attachment\u2060:chart.png");
}

void RedmineFilesTest::filesAreWritten()
{
    QFETCH(QString, markdown);
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        const QString expected = [format] {
            QFETCH(QString, textile);
            QFETCH(QString, commonMark);
            return format == RedmineFormat::Textile ? textile : commonMark;
        }();
        if (QByteArray(QTest::currentDataTag()).startsWith("name that is"))
            QVERIFY(!redmineMarkup(markdown, {}, format).contains(QStringLiteral("attachment:")));
        else
            QCOMPARE(redmineMarkup(markdown, {}, format), expected);
        const QString read = redmineAsRead(markdown, format);
        QCOMPARE(redmineAsRead(read, format), read);
    }
}

void RedmineFilesTest::namesAreKeptAsSaid()
{
    QCOMPARE(redmineKeptFileName(QStringLiteral("what? \"a\":<b>|c*.png")), QStringLiteral("what_ _a_b_c_.png"));
    QCOMPARE(redmineKeptFileName(QStringLiteral("dir/a.png")), QStringLiteral("a.png"));
    for (const QString &name : {QStringLiteral("a??b.png"), QString(300, u'x') + QStringLiteral(".png")})
        QCOMPARE(redmineKeptFileName(redmineKeptFileName(name)), redmineKeptFileName(name));
}

QTEST_APPLESS_MAIN(RedmineFilesTest)
#include "tst_redminefiles.moc"
