#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"

using namespace twinspan::text;
using corpus::addRow;

class TestTextile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void reads_data();
    void reads();
    void roundTripSettlesInOnePass_data() { corpus::addRows(); }
    void roundTripSettlesInOnePass();
    void textSurvives_data() { corpus::addRows(); }
    void textSurvives();
    void anyTextSettlesInOnePass();
    void anyTextileSettles();
    void depthIsBounded_data();
    void depthIsBounded();
};

void TestTextile::writes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("textile");
    addRow("heading", "## Title", "h2. Title");
    addRow("spans", "**b** *i* ~~d~~ `c`", "*b* _i_ -d- @c@");
    addRow("soft break is a space", "a\nb", "a b");
    addRow("hard break is a line", "a\\\nb", "a\nb");
    addRow("code block", "```ruby\nx\n```", "<pre><code class=\"ruby\">\nx\n</code></pre>");
    addRow("quote", "> a\n> > b", "> a\n>\n>> b");
    addRow("lists", "- a\n  1. b\n- c", "* a\n*# b\n* c");
    addRow("tasks", "- [x] a\n- [ ] b", "* [x] a\n* [ ] b");
    addRow("code in an item", "- a\n  ```\n  x\n  ```\n- b", "* a\n<pre>\nx\n</pre>\n* b");
    addRow("table", "|a|b|\n|-|-:|\n|1|2|", "|_. a|_>. b|\n|1|>. 2|");
    addRow("link", "[t](http://a.example/x)", "\"t\":http://a.example/x");
    addRow("link in emphasis", "[**t**](http://a.example/)", "*\"t\":http://a.example/*");
    addRow("address", "http://a.example/x_y", "http://a.example/x_y");
    addRow("image", "![alt](a.png)", "!a.png(alt)!");
    addRow("image in a link", "[![](a.png)](http://a.example/)", "!a.png!:http://a.example/");
    addRow("footnote", "a[^x]\n\n[^x]: note", "a[1]\n\nfn1. note");
    addRow("rule", "a\n\n***", "a\n\n---");
    addRow("stars that are none", "\\*a\\*", "\u2060*a*");
    addRow("no needless escapes", "2 * 3 - 4, a_b_c, 50%", "2 * 3 - 4, a_b_c, 50%");
    addRow("line that is no heading", "h1. a", "\u2060h1. a");
    addRow("text in parentheses stays seen", "HTML(5)", "HTML\u2060(5)");
    addRow("index is no footnote", "a[1]", "a[\u20601]");
    addRow("pre inside pre", "```\n</pre>\n```", "<pre>\n<\u2060/pre>\n</pre>");
    addRow("environment", "%PATH%", "\u2060%PATH%");
}

void TestTextile::writes()
{
    QFETCH(QString, markdown);
    QFETCH(QString, textile);
    QCOMPARE(textileFromMarkdown(markdown, {}), textile);
}

void TestTextile::reads_data()
{
    QTest::addColumn<QString>("textile");
    QTest::addColumn<QString>("markdown");
    addRow("heading", "h3. Title\r\n\r\ntext", "### Title\n\ntext");
    addRow("heading with a class", "h1(x). Title", "# Title");
    addRow("heading and text below it", "h1. Title\ntext", "# Title\n\ntext");
    addRow("spans", "*b* _i_ -d- @c@ **b** __i__", "**b** _i_ ~~d~~ `c` **b** _i_");
    addRow("inserted and raised", "+i+ x ^2^ ~3~", "<ins>i</ins> x <sup>2</sup> <sub>3</sub>");
    addRow("bare span", "%{color:red}warm% water", "warm water");
    addRow("not spans", "a*b*c 2 * 3 -5 snake_case_name", "a\\*b\\*c 2 * 3 -5 snake_case_name");
    addRow("lines", "a\r\nb", "a\\\nb");
    addRow("code", "<pre><code class=\"ruby\">\nx < 1\n</code></pre>", "```ruby\nx < 1\n```");
    addRow("pre in text", "a\n<pre>\nx\n</pre>\nb", "a\n\n```\nx\n```\n\nb");
    addRow("pre unclosed", "<pre>\nx", "```\nx\n```");
    addRow("code in pre, its tag unclosed", "<pre><code class=\"x</code></pre>", "```\n<code class=\"x</code>\n```");
    addRow("inline code tag", "a <code>b*c*</code> d", "a `b*c*` d");
    addRow("bq", "bq. quoted", "> quoted");
    addRow("quotes", "> a\n>> b\n> c", "> a\n>\n> > b\n>\n> c");
    addRow("lists", "* a\n** b\n*# c\n* d", "- a\n  - b\n  1. c\n- d");
    addRow("item of two lines", "* a\nb\n* c", "- a\\\n  b\n- c");
    addRow("table without head", "|a|b|\n|c|d|", "| | |\n| --- | --- |\n| a | b |\n| c | d |");
    addRow("table with head", "|_. a|_. b|\n|c|=. d|", "| a | b |\n| --- | --- |\n| c | d |");
    addRow("link", "see \"text\":http://a.example/x.", "see [text](http://a.example/x).");
    addRow("link with title", "\"text(Title)\":/path", "[text](/path \"Title\")");
    addRow("image", "!a.png(Alt)!", "![Alt](a.png)");
    addRow("aligned image", "!>a.png!", "![](a.png)");
    addRow("image link", "!a.png!:http://a.example/", "[![](a.png)](http://a.example/)");
    addRow("address", "http://a.example/x_y_z, (www.b.example)", "http://a.example/x_y_z, (www.b.example)");
    addRow("footnote", "a[1]\n\nfn1. note", "a[^1]\n\n[^1]: note");
    addRow("reference without footnote", "a[1]", "a[1]");
    addRow("notextile", "<notextile>*a*</notextile> ==_b_==", "\\*a\\* \\_b\\_");
    addRow("html is text", "a <b>c</b>", "a \\<b>c\\</b>");
    addRow("entities", "&#42;a&#42; &amp;lt; &copy;", "\\*a\\* \\&lt; \u00a9");
    addRow("markdown is text", "1. a `b` [c](d)", "1\\. a \\`b\\` [c\\](d)");
    addRow("joiners go", "#\u20601 @\u2060jane", "#1 @jane");
    addRow("joiners of the author stay", "a\u2060\u2060b", "a\u2060b");
    addRow("rule", "a\n\n---\n\nb", "a\n\n---\n\nb");
}

void TestTextile::reads()
{
    QFETCH(QString, textile);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromTextile(textile), markdown);
}

void TestTextile::roundTripSettlesInOnePass()
{
    QFETCH(QString, markdown);
    corpus::verifySettles(markdown, textileFromMarkdown, markdownFromTextile);
}

void TestTextile::textSurvives()
{
    QFETCH(QString, markdown);
    corpus::verifySurvives(plainFromMarkdown(normalised(markdown)),
                           plainFromMarkdown(markdownFromTextile(textileFromMarkdown(markdown, corpus::manyRules()))));
}

void TestTextile::anyTextSettlesInOnePass()
{
    QVERIFY(rc::check("Textile settles", [] {
        const QString markdown = QString::fromStdString(*corpus::nasty());
        const DefuseRules rules = corpus::manyRules();
        const QString textile = textileFromMarkdown(markdown, rules);
        const QString read = markdownFromTextile(textile);
        const QString again = textileFromMarkdown(read, rules);
        RC_LOG() << "textile " << textile.toStdString() << "\nread    " << read.toStdString() << "\nagain   "
                 << again.toStdString() << "\n";
        RC_ASSERT(again == textile);
        const QString before = corpus::essence(plainFromMarkdown(normalised(markdown)));
        RC_ASSERT(corpus::isWithin(before, corpus::essence(plainFromMarkdown(read))));
    }));
}

void TestTextile::anyTextileSettles()
{
    QVERIFY(rc::check("What people typed as Textile settles", [] {
        const QString textile = QString::fromStdString(*corpus::nasty());
        const QString read = markdownFromTextile(textile);
        const QString written = textileFromMarkdown(read, {});
        const QString again = markdownFromTextile(written);
        RC_LOG() << "read    " << read.toStdString() << "\nwritten " << written.toStdString() << "\nagain   "
                 << again.toStdString() << "\n";
        RC_ASSERT(textileFromMarkdown(again, {}) == written);
    }));
}

void TestTextile::depthIsBounded_data()
{
    QTest::addColumn<QString>("text");
    constexpr int depth = 10000;
    QTest::newRow("quotes") << QString(depth, u'>') + QStringLiteral("x");
    QTest::newRow("brackets") << QString(depth, u'[') + QStringLiteral("x") + QString(depth, u']');
    QTest::newRow("images") << QStringLiteral("![").repeated(depth) + QStringLiteral("x");
    QTest::newRow("stars") << QStringLiteral("*a ").repeated(depth);
    QTest::newRow("list marks") << QString(depth, u'*') + QStringLiteral(" x");
    QTest::newRow("ats") << QStringLiteral("@a").repeated(depth);
    QTest::newRow("quotation marks") << QStringLiteral("\"a\":").repeated(depth);
    QTest::newRow("pres") << QStringLiteral("<pre ").repeated(depth);
    QTest::newRow("bars") << QStringLiteral("|x\n").repeated(depth);
    QTest::newRow("nested lists") << QStringLiteral("- ").repeated(depth) + QStringLiteral("x");
    QTest::newRow("entities") << QStringLiteral("&a;").repeated(depth);
}

namespace
{

/// A letter that the text has and must not lose.
QChar corpusLetter(const QString &text)
{
    return text.contains(u'x') ? u'x' : text.contains(u'a') ? u'a' : u'e';
}

} // namespace

void TestTextile::depthIsBounded()
{
    QFETCH(QString, text);
    QVERIFY(textileFromMarkdown(text, corpus::manyRules()).contains(corpusLetter(text)));
    QVERIFY(markdownFromTextile(text).contains(corpusLetter(text)));
}

QTEST_GUILESS_MAIN(TestTextile)
#include "tst_textile.moc"
