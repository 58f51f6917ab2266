#include "core/text/adfedit.h"
#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/carriededit.h"
#include "core/text/wikiedit.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"
#include "tests/core/text/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace twinspan::text;
using corpus::addRow;

/// What was not edited keeps its form when something else in the text is.
class TestJiraEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editInJiraKeepsWhatJiraCantSay_data();
    void editInJiraKeepsWhatJiraCantSay();
    void editElsewhereKeepsWikiMarkup_data();
    void editElsewhereKeepsWikiMarkup();
    void wikiThatNobodyEditedStays_data()
    {
        corpus::addRowsOf(QDir(QFINDTESTDATA("../../data/text/wiki")), "*.wiki", 10);
    }
    void wikiThatNobodyEditedStays();
    void editElsewhereKeepsAdf();
    void newTasksHaveIdsOfTheirOwn();
    void adfThatNobodyEditedStays_data() { corpus::addRowsOf(QDir(QFINDTESTDATA("../../data/text/adf")), "*.json", 8); }
    void adfThatNobodyEditedStays();
};

void TestJiraEdits::editInJiraKeepsWhatJiraCantSay_data()
{
    QTest::addColumn<corpus::Writer>("write");
    QTest::addColumn<corpus::Reader>("read");
    QTest::newRow("wiki") << &wikiFromMarkdown << &markdownFromWiki;
    QTest::newRow("adf") << &adfFromMarkdown << &markdownFromAdf;
}

void TestJiraEdits::editInJiraKeepsWhatJiraCantSay()
{
    QFETCH(corpus::Writer, write);
    QFETCH(corpus::Reader, read);
    const QString here =
        QStringLiteral("One.\n\n| a | b |\n| :-- | --: |\n| c | d |\n\n- # heading\n- <kbd>Esc</kbd>\n\n"
                       "> q\n>\n> > deep\n\nLast.");
    const QString there = read(write(here, {}));
    const QString edited = QString(there).replace(QStringLiteral("One."), QStringLiteral("One, changed."));
    QVERIFY(there != here);
    QCOMPARE(carriedEdit(there, edited, here),
             QString(here).replace(QStringLiteral("One."), QStringLiteral("One, changed.")));
}

void TestJiraEdits::editElsewhereKeepsWikiMarkup_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QString>("edited"); // "One." became "Two." in what was read
    addRow("mention and colour", "One.\n\n{color:red}a{color} [~jane]", "Two.\n\n{color:red}a{color} [~jane]");
    addRow("panel", "{panel:title=T|bgColor=#fff}\na\n\nb\n{panel}\n\nOne.",
           "{panel:title=T|bgColor=#fff}\na\n\nb\n{panel}\n\nTwo.");
    addRow("image with its size", "!a.png|width=10!\n\nOne.\n\n*b*", "!a.png|width=10!\n\nTwo.\n\n*b*");
    addRow("passage edited itself", "One. {color:red}a{color}\n\n[~jane]", "Two. a\n\n[~jane]");
}

void TestJiraEdits::editElsewhereKeepsWikiMarkup()
{
    QFETCH(QString, wiki);
    QFETCH(QString, edited);
    const QString markdown = markdownFromWiki(wiki).replace(QStringLiteral("One."), QStringLiteral("Two."));
    QCOMPARE(editedWiki(wiki, markdown, {}), edited);
}

void TestJiraEdits::wikiThatNobodyEditedStays()
{
    QFETCH(QString, markdown); // what people typed, as it is
    const QString &original = markdown;
    const QString read = markdownFromWiki(original);
    QCOMPARE(markdownFromWiki(editedWiki(original, read, {})), read);
}

void TestJiraEdits::editElsewhereKeepsAdf()
{
    const QJsonObject original =
        QJsonDocument::fromJson("{\"type\":\"doc\",\"version\":1,\"content\":["
                                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"One.\"}]},"
                                "{\"type\":\"panel\",\"attrs\":{\"panelType\":\"note\"},\"content\":[{\"type\":"
                                "\"paragraph\",\"content\":[{\"type\":\"mention\",\"attrs\":{\"id\":\"5b1\",\"text\":"
                                "\"@Jane\"}}]}]},"
                                "{\"type\":\"mediaSingle\",\"content\":[{\"type\":\"media\",\"attrs\":{\"type\":"
                                "\"file\",\"id\":\"u\",\"collection\":\"\",\"alt\":\"a.png\"}}]}]}")
            .object();
    const QString markdown =
        markdownFromAdfDocument(original).replace(QStringLiteral("One."), QStringLiteral("Two.\n\nThree."));
    const QJsonArray before = original.value(QStringLiteral("content")).toArray();
    const QJsonArray after = editedAdf(original, markdown, {}).value(QStringLiteral("content")).toArray();
    QCOMPARE(after.size(), 4);
    QCOMPARE(after.at(2), before.at(1));
    QCOMPARE(after.at(3), before.at(2));
    QCOMPARE(markdownFromAdfDocument(editedAdf(original, markdown, {})), markdown);
}

void TestJiraEdits::newTasksHaveIdsOfTheirOwn()
{
    const QString markdown = QStringLiteral("- [ ] a");
    const QJsonObject edited = editedAdf(adfDocument(markdown, {}), markdown + QStringLiteral("\n\nb\n\n- [x] c"), {});
    const QString json = QString::fromUtf8(QJsonDocument(edited).toJson(QJsonDocument::Compact));
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(json.count(QStringLiteral("\"localId\":\"%1\"").arg(id)), 1);
}

void TestJiraEdits::adfThatNobodyEditedStays()
{
    QFETCH(QString, markdown); // a document as people made it in Jira
    const QJsonObject original = QJsonDocument::fromJson(markdown.toUtf8()).object();
    const QString read = markdownFromAdfDocument(original);
    QCOMPARE(markdownFromAdfDocument(editedAdf(original, read, {})), read);
}

QTEST_GUILESS_MAIN(TestJiraEdits)
#include "tst_jiraedits.moc"
