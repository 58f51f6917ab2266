#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"
#include "tests/support/scale.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace twinspan::text;
using corpus::addRow;

class TestAdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void reads_data();
    void reads();
    void writtenReadsBack_data();
    void writtenReadsBack();
    void roundTripSettlesInOnePass_data() { corpus::addRows(); }
    void roundTripSettlesInOnePass();
    void textSurvives_data() { corpus::addRows(); }
    void textSurvives();
    void documentsSettle_data() { corpus::addRowsOf(QDir(QFINDTESTDATA("../../data/text/adf")), "*.json", 8); }
    void documentsSettle();
    void referencesAreDead();
    void anySizeAndDepthIsSurvived_data();
    void anySizeAndDepthIsSurvived();
};

namespace
{

QString content(const QString &markdown)
{
    const QJsonArray blocks = adfDocument(markdown, {}).value(QStringLiteral("content")).toArray();
    return QString::fromUtf8(QJsonDocument(blocks).toJson(QJsonDocument::Compact)).replace(u'"', u'\'');
}

/// Nodes, with ' for ", as a document.
QString document(QString nodes)
{
    return QStringLiteral("{\"type\":\"doc\",\"version\":1,\"content\":[") + nodes.replace(u'\'', u'"') +
           QStringLiteral("]}");
}

} // namespace

void TestAdf::writes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("nodes");
    addRow("nothing", "", "[]");
    addRow("heading", "## T", "[{'attrs':{'level':2},'content':[{'text':'T','type':'text'}],'type':'heading'}]");
    addRow("code has no mark but a link", "**a `c`**",
           "[{'content':[{'marks':[{'type':'strong'}],'text':'a','type':'text'},{'text':' ','type':'text'},"
           "{'marks':[{'type':'code'}],'text':'c','type':'text'}],'type':'paragraph'}]");
    addRow("code block", "```java\nx\n```",
           "[{'attrs':{'language':'java'},'content':[{'text':'x','type':'text'}],'type':'codeBlock'}]");
    addRow("empty code block has no text", "```\n```", "[{'type':'codeBlock'}]");
    addRow("heading in a quote is bold", "> # a",
           "[{'content':[{'content':[{'marks':[{'type':'strong'}],'text':'a','type':'text'}],'type':'paragraph'}],"
           "'type':'blockquote'}]");
    addRow(
        "item that starts with a list", "- - a",
        "[{'content':[{'content':[{'type':'paragraph'},{'content':[{'content':[{'content':[{'text':'a','type':'text'}]"
        ",'type':'paragraph'}],'type':'listItem'}],'type':'bulletList'}],'type':'listItem'}],'type':'bulletList'}]");
    addRow("boxes", "- [x] a",
           "[{'attrs':{'localId':'1'},'content':[{'attrs':{'localId':'2','state':'DONE'},'content':[{'text':'a','type':"
           "'text'}],'type':'taskItem'}],'type':'taskList'}]");
    addRow("picture", "![b](http://a.example/b.png)",
           "[{'attrs':{'layout':'align-start'},'content':[{'attrs':{'alt':'b','type':'external','url':"
           "'http://a.example/b.png'},'type':'media'}],'type':'mediaSingle'}]");
    addRow(
        "picture in text is a link", "a ![b](http://a.example/b.png)",
        "[{'content':[{'text':'a ','type':'text'},{'marks':[{'attrs':{'href':'http://a.example/b.png'},'type':'link'}],"
        "'text':'b','type':'text'}],'type':'paragraph'}]");
    addRow("file of the issue", "![](attachment:b.png)",
           "[{'content':[{'text':'[b.png]','type':'text'}],'type':'paragraph'}]");
}

void TestAdf::writes()
{
    QFETCH(QString, markdown);
    QFETCH(QString, nodes);
    QCOMPARE(content(markdown), nodes);
}

void TestAdf::reads_data()
{
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QString>("markdown");
    const auto inParagraph = [](const char *name, const char *nodes, const char *markdown) {
        QTest::newRow(name) << QStringLiteral("{'type':'paragraph','content':[%1]}").arg(QString::fromUtf8(nodes))
                            << QString::fromUtf8(markdown);
    };
    inParagraph("marks",
                "{'type':'text','text':'a','marks':[{'type':'strong'},{'type':'em'}]},"
                "{'type':'text','text':'b','marks':[{'type':'strong'}]},"
                "{'type':'text','text':' c ','marks':[{'type':'textColor','attrs':{'color':'#ff0000'}}]},"
                "{'type':'text','text':'d','marks':[{'type':'strike'}]},"
                "{'type':'text','text':'e','marks':[{'type':'subsup','attrs':{'type':'sub'}}]},"
                "{'type':'text','text':'f','marks':[{'type':'underline'}]}",
                "***a*b** c ~~d~~<sub>e</sub><ins>f</ins>");
    inParagraph("link", "{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'http://b.example/'}}]}",
                "[a](http://b.example/)");
    inParagraph("link that runs something",
                "{'type':'text','text':'a','marks':[{'type':'link','attrs':{'href':'javascript:b'}}]}", "a");
    inParagraph("mention", "{'type':'mention','attrs':{'id':'5b1','text':'@Jane'}}", "@Jane");
    inParagraph("mention without a name", "{'type':'mention','attrs':{'id':'5b1'}}", "@5b1");
    inParagraph("emoji", "{'type':'emoji','attrs':{'shortName':':smile:','text':'\u263a'}}", "\u263a");
    inParagraph("date", "{'type':'date','attrs':{'timestamp':'1582152559000'}}", "2020-02-19");
    inParagraph("state", "{'type':'status','attrs':{'text':'In work','color':'blue'}}", "In work");
    inParagraph("card", "{'type':'inlineCard','attrs':{'url':'https://a.example/b'}}", "https://a.example/b");
    inParagraph("break", "{'type':'text','text':'a'},{'type':'hardBreak'},{'type':'text','text':'b'}", "a\\\nb");
    inParagraph("placeholder", "{'type':'placeholder','attrs':{'text':'say'}}", "say");
    inParagraph("file", "{'type':'mediaInline','attrs':{'id':'u','collection':'','alt':'a b.txt'}}",
                "![a b\\.txt](attachment:a%20b.txt)");
    inParagraph("extension", "{'type':'inlineExtension','attrs':{'extensionKey':'toc','extensionType':'x'}}", "[toc]");
    inParagraph("unknown with text", "{'type':'new','attrs':{'text':'seen'}}", "seen");
    addRow("panel",
           "{'type':'panel','attrs':{'panelType':'info'},'content':[{'type':'paragraph','content':[{'type':'text',"
           "'text':'a'}]}]}",
           "> a");
    addRow("expand", "{'type':'expand','attrs':{'title':'T'},'content':[{'type':'rule'}]}", "**T**\n\n---");
    addRow("file in a block",
           "{'type':'mediaSingle','content':[{'type':'media','attrs':{'type':'file','id':'u',"
           "'collection':'','alt':'a.png'}}]}",
           "![a\\.png](attachment:a.png)");
    addRow("tasks in tasks",
           "{'type':'taskList','attrs':{'localId':''},'content':[{'type':'taskItem','attrs':{'localId':'',"
           "'state':'TODO'},'content':[{'type':'text','text':'a'}]},{'type':'taskList','attrs':{'localId'"
           ":''},'content':[{'type':'taskItem','attrs':{'localId':'','state':'DONE'},'content':[{'type':"
           "'text','text':'b'}]}]}]}",
           "- [ ] a\n  - [x] b");
    addRow("decisions",
           "{'type':'decisionList','attrs':{'localId':''},'content':[{'type':'decisionItem','attrs':{'localId':"
           "'','state':'DECIDED'},'content':[{'type':'text','text':'a'}]}]}",
           "- a");
    addRow("numbers",
           "{'type':'orderedList','attrs':{'order':3},'content':[{'type':'listItem','content':[{'type':"
           "'paragraph','content':[{'type':'text','text':'a'}]}]}]}",
           "3. a");
    addRow("wide cell",
           "{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableHeader','attrs':{'colspan':2"
           "},'content':[{'type':'paragraph','content':[{'type':'text','text':'a'}]}]}]},{'type':'tableRow',"
           "'content':[{'type':'tableCell','content':[]},{'type':'tableCell','content':[{'type':'paragraph',"
           "'content':[{'type':'text','text':'b'}]},{'type':'paragraph','content':[{'type':'text','text':'c'}]"
           "}]}]}]}",
           "| a | |\n| --- | --- |\n| | b<br>c |");
    addRow("columns",
           "{'type':'layoutSection','content':[{'type':'layoutColumn','attrs':{'width':50},'content':[{'type':"
           "'rule'}]}]}",
           "---");
    addRow("card in a block", "{'type':'blockCard','attrs':{'url':'https://a.example/b'}}", "https://a.example/b");
    addRow("unknown with content", "{'type':'new','content':[{'type':'text','text':'a'}]}", "a");
    addRow("nonsense", "7,null,{},{'type':'paragraph','content':'a'},{'type':'heading','attrs':{'level':99}}", "");
}

void TestAdf::reads()
{
    QFETCH(QString, nodes);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromAdf(document(nodes)), markdown);
}

void TestAdf::writtenReadsBack_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown :
         {"a **b** _c_ ~~d~~ `e`", "**a _b_** <ins>c</ins>", "- a\n  1. b\n- c", "- [x] a\n  - [ ] b", "> a\n>\n> - b",
          "| a | b |\n| --- | --- |\n| c<br>d | [e](http://f.example/) |", "```java\na\n\nb\n```", "a\\\nb",
          "[a](http://b.example/ \"c\")", "http://a.example/b", "![a](http://b.example/c.png)",
          "[![](http://a.example/b.png)](http://c.example/)", "# a\n\n---\n\n### b", "[`a`](http://b.example/)",
          "3. a\n4. b"})
        QTest::newRow(markdown) << QString::fromUtf8(markdown);
}

void TestAdf::writtenReadsBack()
{
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromAdf(adfFromMarkdown(markdown, {})), markdown);
}

void TestAdf::roundTripSettlesInOnePass()
{
    QFETCH(QString, markdown);
    corpus::verifySettles(markdown, adfFromMarkdown, markdownFromAdf);
}

void TestAdf::textSurvives()
{
    QFETCH(QString, markdown);
    corpus::verifySurvives(corpus::withoutComments(plainFromMarkdown(normalised(markdown))),
                           plainFromMarkdown(markdownFromAdf(adfFromMarkdown(markdown, corpus::manyRules()))));
}

void TestAdf::documentsSettle()
{
    QFETCH(QString, markdown); // a document as people made it in Jira
    const QString read = markdownFromAdf(markdown);
    QVERIFY(!read.isEmpty());
    const QString written = adfFromMarkdown(read, {});
    const QString again = markdownFromAdf(written);
    QCOMPARE(adfFromMarkdown(again, {}), written);
    QCOMPARE(markdownFromAdf(adfFromMarkdown(again, {})), again);
}

void TestAdf::referencesAreDead()
{
    const QString adf = adfFromMarkdown(QStringLiteral("@jane `{{x}}` [~joe]"), corpus::manyRules());
    QVERIFY2(adf.contains(QStringLiteral("@\u2060jane")), qPrintable(adf));
    QVERIFY2(!adf.contains(QStringLiteral("{{x")) && !adf.contains(QStringLiteral("mention")), qPrintable(adf));
}

void TestAdf::anySizeAndDepthIsSurvived_data()
{
    QTest::addColumn<QString>("json");
    const auto deep = [](const char *name, const QString &type, int depth) {
        QTest::newRow(name) << document(QStringLiteral("{'type':'%1','content':[").arg(type).repeated(depth) +
                                        QStringLiteral("{'type':'text','text':'x'}") +
                                        QStringLiteral("]}").repeated(depth));
    };
    for (const char *type : {"bulletList", "listItem", "blockquote", "panel", "table", "tableCell", "taskList",
                             "paragraph", "expand", "unknown"}) {
        deep(type, QString::fromLatin1(type), 450);
        deep(qPrintable(QString::fromLatin1(type) + QStringLiteral(" too deep")), QString::fromLatin1(type), 5000);
    }
    QTest::newRow("no json") << QStringLiteral("{\"type\": x");
    QTest::newRow("brackets") << QString(100000, u'[') + u'x';
    const QString cell = QStringLiteral("{'type':'tableCell','attrs':{'colspan':1000000},'content':[]},");
    const QString row = QStringLiteral("{'type':'tableRow','content':[%1{'type':'tableCell','content':[]}]},");
    QTest::newRow("wide cells") << document(QStringLiteral("{'type':'table','content':[") +
                                            row.arg(cell.repeated(10)).repeated(twinspan::tests::sized(400, 2000)) +
                                            row.arg(QString()).chopped(1) +
                                            QStringLiteral("]},{'type':'text','text':'x'}"));
    QTest::newRow("long") << document(
        QStringLiteral("{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'strong'}]},"
                       "{'type':'text','text':'y'}]},")
            .repeated(twinspan::tests::sized(4000, 20'000))
            .chopped(1));
}

void TestAdf::anySizeAndDepthIsSurvived()
{
    QFETCH(QString, json);
    const QString read = markdownFromAdf(json);
    QVERIFY(read.contains(u'x'));
    QVERIFY(read.size() < 20'000'000);
    QVERIFY(adfFromMarkdown(read, {}).contains(u'x'));
}

QTEST_GUILESS_MAIN(TestAdf)
#include "tst_adf.moc"
