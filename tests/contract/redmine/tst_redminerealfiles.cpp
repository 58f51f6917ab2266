#include "tests/contract/newmarker.h"
#include "tests/contract/redmine/redminefixture.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace twinspan;
using contract::newMarker;
using contract::RedmineFixture;
using tests::waitFor;
using trackers::RedmineFormat;

/// Whether a real Redmine shows the files that a text names.
class RedmineRealFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesOfTheIssueAreShown_data();
    void filesOfTheIssueAreShown();

private:
    RedmineFixture m_textile{RedmineFormat::Textile};
    RedmineFixture m_commonMark{RedmineFormat::CommonMark};
};

void RedmineRealFilesTest::initTestCase()
{
    // The format is read from the page of an issue; while there is none, CommonMark is assumed.
    for (RedmineFixture *redmine : {&m_textile, &m_commonMark})
        redmine->personCreatesIssue({QStringLiteral("There is an issue to look at"), {}, {}, {}, {}, false},
                                    redmine->projectId());
}

void RedmineRealFilesTest::filesOfTheIssueAreShown_data()
{
    QTest::addColumn<bool>("textile");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("element"); // %1: the file's id
    for (const bool textile : {true, false}) {
        const auto add = [textile](const char *name, const char *file, const char *markdown, const char *element) {
            QTest::addRow("%s: %s", textile ? "textile" : "commonmark", name)
                << textile << QString::fromUtf8(file) << QString::fromUtf8(markdown) << QString::fromUtf8(element);
        };
        const char *image = "<img[^>]* src=\"[^\"]*/attachments/download/%1/";
        const char *link = "<a(?=[^>]* class=\"attachment\")[^>]* href=\"[^\"]*/attachments/%1\"";
        add("image", "seal.png", "See ![the seal](attachment:seal.png).", image);
        add("image in a cell", "seal.png", "| a |\n| --- |\n| ![the seal](attachment:seal.png) |", image);
        add("odd name", "se al+(1)\xC3\xA4.png", "![x](attachment:se%20al%2B%281%29%C3%A4.png)", image);
        add("name that Redmine changes", "what?.png", "![x](attachment:what_.png)", image);
        add("link", "notes.txt", "See [notes.txt](attachment:notes.txt).", link);
        add("link with a text", "my notes.txt", "[*our* notes](attachment:my%20notes.txt), please", link);
    }
}

/// In a description and in a comment.
void RedmineRealFilesTest::filesOfTheIssueAreShown()
{
    QFETCH(const bool, textile);
    QFETCH(const QString, fileName);
    QFETCH(const QString, markdown);
    QFETCH(const QString, element);
    RedmineFixture &redmine = textile ? m_textile : m_commonMark;
    const auto tracker = redmine.as(redmine.redmine().memberKey(), {});
    QTemporaryFile bytes;
    QVERIFY(bytes.open());
    QCOMPARE(bytes.write("bytes"), 5);
    bytes.close();
    const auto staged = waitFor(tracker->stageFile({bytes.fileName(), fileName, {}, 5, newMarker()}, {}));
    QVERIFY2(staged, qPrintable(staged ? QString() : staged.error().code));
    tracker::NewIssue wanted;
    wanted.projectId = redmine.projectId();
    wanted.summary = QStringLiteral("Files in its texts");
    wanted.description = markdown;
    wanted.marker = newMarker();
    wanted.files = {*staged};
    const auto written = waitFor(tracker->createIssue(wanted, {}));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().code));
    QVERIFY(waitFor(tracker->addComment(written->ref, {markdown, newMarker()}, {})));
    const auto issue = waitFor(tracker->issue(written->ref.id, {}));
    QVERIFY(issue);
    QCOMPARE(issue->attachments.first().fileName, tracker->keptFileName(fileName));
    QCOMPARE(issue->description, tracker->asRead(markdown));

    // The list of files has links of another class.
    QString page = redmine.page(QStringLiteral("/issues/") + written->ref.id);
    page.truncate(page.indexOf(QLatin1String("id=\"update\"")));
    const QRegularExpression shown(element.arg(issue->attachments.first().id));
    QCOMPARE(page.count(shown), 2);
}

QTEST_GUILESS_MAIN(RedmineRealFilesTest)
#include "tst_redminerealfiles.moc"
