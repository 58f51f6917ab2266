#include "core/text/textparts.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"
#include "tests/core/text/corpus.h"
#include "tests/support/scale.h"

using namespace twinspan::text;
using corpus::addRow;

class TestWiki : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void foreignTextDoesNotAct_data();
    void foreignTextDoesNotAct();
    void reads_data();
    void reads();
    void roundTripSettlesInOnePass_data() { corpus::addRows(); }
    void roundTripSettlesInOnePass();
    void textSurvives_data() { corpus::addRows(); }
    void textSurvives();
    void typedTextSettles_data();
    void typedTextSettles();
    void referencesAreDead();
    void anySizeIsSurvived_data();
    void anySizeIsSurvived();
};

void TestWiki::writes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("wiki");
    addRow("heading", "## Title", "h2. Title");
    addRow("spans", "**b** *i* ~~d~~ `c`", "*b* _i_ -d- {{c}}");
    addRow("inserted, raised, lowered", "<ins>i</ins> <sup>2</sup> <sub>3</sub>", "+i+ ^2^ ~3~");
    addRow("spans in words are in braces", "a**b**c", "a{*}b{*}c");
    addRow("spans in spans", "***a** b*", "_*a* b_");
    addRow("span over two lines", "**a\\\nb**", "*a*\n*b*");
    addRow("keys are code", "<kbd>Ctrl</kbd>", "{{Ctrl}}");
    addRow("soft break is a space", "a\nb", "a b");
    addRow("hard break is a line", "a\\\nb", "a\nb");
    addRow("code block", "```java\nx\n```", "{code:java}\nx\n{code}");
    addRow("code without a language", "```\n*x*\n```", "{noformat}\n*x*\n{noformat}");
    addRow("language that Jira does not know", "```rust\nx\n```", "{code:title=rust}\nx\n{code}");
    addRow("short quote", "> a", "bq. a");
    addRow("quote", "> a\n>\n> b", "{quote}\na\n\nb\n{quote}");
    addRow("quote in a quote", "> a\n>\n> > b", "{quote}\na\n\nbq. b\n{quote}");
    addRow("lists", "- a\n  1. b\n- c", "* a\n*# b\n* c");
    addRow("boxes", "- [x] a\n- [ ] b", "* \\[x\\] a\n* \\[ \\] b");
    addRow("code in an item", "- a\n  ```\n  x\n  ```\n- b", "* a\n{noformat}\nx\n{noformat}\n* b");
    addRow("empty item", "- a\n-\n- b", "* a\n* \u2060\n* b");
    addRow("table", "|a|b|\n|-|-|\n|1|<br>|", "||a||b||\n|1| |");
    addRow("break in a cell", "|a|\n|-|\n|b<br>c|", "||a||\n|b\\\\ c|");
    addRow("exclamation marks in and around a link in a cell",
           "|a|\n|-|\n|\\! [http\\://c.example/d\\!\\[x](http://c.example/d![x)\\]|",
           "||a||\n|! [http://c.example/d!\\[x|http://c.example/d%21%5Bx]\\]|");
    addRow("exclamation marks in two cells", "|a|b|\n|-|-|\n|!c.png|d!|", "||a||b||\n|\\!c.png|d!|");
    addRow("address and exclamation mark in two cells", "|a|b|\n|-|-|\n|http://a.example/!b.png|c!|",
           "||a||b||\n|http://a.example/!b.png|c!|");
    addRow("link", "[t](http://a.example/x)", "[t|http://a.example/x]");
    addRow("link with a title", "[t](http://a.example/x \"h\")", "[t|http://a.example/x|h]");
    addRow("address", "http://a.example/x_y", "http://a.example/x_y");
    addRow("link to a place that is none", "[t](x.html)", "t (x.html)");
    addRow("image", "![alt](http://a.example/a.png)", "!http://a.example/a.png|alt=alt!");
    addRow("image of the issue", "![alt](attachment:a%20b.png)", "!a b.png|alt=alt!");
    addRow("file of the issue", "[text](attachment:a.pdf)", "[text|^a.pdf]");
    addRow("file of the issue by its name", "[a.pdf](attachment:a.pdf)", "[^a.pdf]");
    addRow("file that is not here", "[a.pdf](attachment:a.pdf?kept)", "\\[a.pdf\\]");
    addRow("image in a link", "[![](http://b.example/a.png)](http://a.example/)",
           "[!http://b.example/a.png!|http://a.example/]");
    addRow("footnote", "a[^x]\n\n[^x]: note", "a\\[1\\]\n\n\\[1\\] note");
    addRow("rule", "a\n\n***", "a\n\n----");
    addRow("no needless escapes", "2 * 3 - 4, a_b_c, 50%, C++, a-b, (c) Hello!",
           "2 * 3 - 4, a_b_c, 50%, C++, a-b, (c) Hello!");
    addRow("path", "C:\\temp\\x", "C:\\temp\\x");
    addRow("path of a share", "\\\\\\\\server\\share", "&#92;\\server\\share");
}

void TestWiki::writes()
{
    QFETCH(QString, markdown);
    QFETCH(QString, wiki);
    QCOMPARE(wikiFromMarkdown(markdown, {}), wiki);
}

void TestWiki::foreignTextDoesNotAct_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("wiki");
    addRow("mention", "[~jane]", "\\[~jane\\]");
    addRow("link", "[a|http://b.example]", "\\[a\\|http://b.example\\]");
    addRow("link to an issue", "[ABC-1]", "\\[ABC-1\\]");
    addRow("macro", "{toc} {color:red}a{color}", "\\{toc\\} \\{color:red\\}a\\{color\\}");
    addRow("code", "{code}a{code}", "\\{code\\}a\\{code\\}");
    addRow("mono", "{{a}}", "\\{\\{a\\}\\}");
    addRow("bold", "*a*", "\\*a*");
    addRow("image", "!a.png!", "\\!a.png!");
    addRow("deleted", "a -b- c", "a \\-b- c");
    addRow("dashes", "a -- b", "a \\-- b");
    addRow("icon", "f(x)", "f\\(x)");
    addRow("table", "|a|", "\\|a\\|");
    addRow("heading", "h1. a", "h1&#46; a");
    addRow("quote", "bq. a", "bq&#46; a");
    addRow("number sign", "# a", "&#35; a");
    addRow("star", "* a", "\\* a");
    addRow("reference", "&lt;", "&amp;lt;");
    addRow("backslash", "\\*a*", "&#92;\\*a*");
}

void TestWiki::foreignTextDoesNotAct()
{
    QFETCH(QString, plain);
    QFETCH(QString, wiki);
    QCOMPARE(wikiFromMarkdown(escapedMarkdown(plain), {}), wiki);
    QCOMPARE(plainFromMarkdown(markdownFromWiki(wiki)), plain);
}

void TestWiki::reads_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QString>("markdown");
    addRow("heading", "h3. Title\r\n\r\ntext", "### Title\n\ntext");
    addRow("heading and text below it", "h1. Title\ntext", "# Title\n\ntext");
    addRow("spans", "*b* _i_ -d- {{c}} ??q??", "**b** _i_ ~~d~~ `c` _q_");
    addRow("inserted and raised", "+i+ x ^2^ ~3~", "<ins>i</ins> x <sup>2</sup> <sub>3</sub>");
    addRow("spans in words", "a{*}b{*}c", "a**b**c");
    addRow("not spans", "a*b*c 2 * 3 -5 snake_case_name", "a\\*b\\*c 2 * 3 -5 snake_case_name");
    addRow("spans end with their line", "*a\nb*", "\\*a\\\nb\\*");
    addRow("lines", "a\r\nb", "a\\\nb");
    addRow("forced break", "a\\\\b", "a\\\nb");
    addRow("escapes", "\\*a\\* \\{b\\} C:\\temp", "\\*a\\* {b} C:\\temp");
    addRow("code", "{code:java}\nx < 1\n{code}", "```java\nx < 1\n```");
    addRow("code with a title", "{code:title=A file.java|java}\nx\n{code}", "**A file.java**\n\n```java\nx\n```");
    addRow("code in text", "a {code}x{code} b", "a\n\n```\nx\n```\n\nb");
    addRow("code unclosed", "{code} x", "{code} x");
    addRow("noformat", "{noformat}\n*a* {code}\n{noformat}", "```\n*a* {code}\n```");
    addRow("bq", "bq. quoted", "> quoted");
    addRow("quote", "{quote}\na\n\n* b\n{quote}\nc", "> a\n>\n> - b\n\nc");
    addRow("quote in a line", "{quote}a{quote}", "> a");
    addRow("quote unclosed", "{quote}a", "{quote}a");
    addRow("panel", "{panel:title=T|bgColor=#fff}\na\n{panel}", "> **T**\n>\n> a");
    addRow("quote in a panel", "{panel}a\n{quote}b{quote}\n{panel}c", "> a\n>\n> > b\n\nc");
    addRow("colour", "{color:red}warm{color} water", "warm water");
    addRow("anchor", "a{anchor:b}c", "ac");
    addRow("macro unknown", "{toc:x=1}", "{toc:x=1}");
    addRow("lists", "* a\n** b\n*# c\n* d\n- e", "- a\n  - b\n  1. c\n- d\n- e");
    addRow("item of two lines", "* a\nb\n* c", "- a\\\n  b\n- c");
    addRow("code in an item", "# a\n{code}\nx\n{code}\n# b", "1. a\n   ```\n   x\n   ```\n2. b");
    addRow("box", "* \\[x\\] a\n* [ ] b", "- [x] a\n- [ ] b");
    addRow("table", "||a||b||\n|c|d|", "| a | b |\n| --- | --- |\n| c | d |");
    addRow("table without head", "|a|b|", "| | |\n| --- | --- |\n| a | b |");
    addRow("link in a cell", "|[a|http://b.example]|c|", "| | |\n| --- | --- |\n| [a](http://b.example) | c |");
    addRow("exclamation marks around a link's bracket in a cell", "|! [b!|http://c.example]|d|",
           "| | |\n| --- | --- |\n| ! [b!](http://c.example) | d |");
    addRow("image with options in a cell", "|!a.png|width=10!|b|",
           "| | |\n| --- | --- |\n| ![](attachment:a.png) | b |");
    addRow("exclamation marks in two cells", "|a !b|c!|", "| | |\n| --- | --- |\n| a !b | c! |");
    addRow("cell of two lines", "||a||\n|b\nc|", "| a |\n| --- |\n| b<br>c |");
    addRow("link", "see [text|http://a.example/x].", "see [text](http://a.example/x).");
    addRow("link with a title", "[text|http://a.example/x|Title]", "[text](http://a.example/x \"Title\")");
    addRow("link that shows itself", "[http://a.example/x]", "http://a.example/x");
    addRow("mail", "[mailto:a@b.example]", "a@b.example");
    addRow("issue", "[ABC-1]", "ABC-1");
    addRow("file", "[^a b.pdf] [t|^c.pdf]", "[a b.pdf](attachment:a%20b.pdf) [t](attachment:c.pdf)");
    addRow("mention", "[~jane]", "@jane");
    addRow("brackets", "a[1] [x]", "a[1] [x]");
    addRow("image", "!a.png! !b c.png|thumbnail,alt=B!", "![](attachment:a.png) ![B](attachment:b%20c.png)");
    addRow("image from elsewhere", "!http://a.example/a.png|width=10!", "![](http://a.example/a.png)");
    addRow("no image", "Oh! No! !really!", "Oh! No! !really!");
    addRow("rule", "a\n\n----\n\nb", "a\n\n---\n\nb");
    addRow("entities", "&#42;a&#42; &amp;lt; &copy;", "\\*a\\* \\&lt; \u00a9");
    addRow("emoticons", ":) (/) (x)", ":) (/) (x)");
    addRow("markdown is text", "1. a `b` [c](d)", "1\\. a \\`b\\` [c\\](d)");
    addRow("joiners go", "#\u20601 @\u2060jane", "#1 @jane");
    addRow("joiners of the author stay", "a\u2060\u2060b", "a\u2060b");
}

void TestWiki::reads()
{
    QFETCH(QString, wiki);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromWiki(wiki), markdown);
}

void TestWiki::roundTripSettlesInOnePass()
{
    QFETCH(QString, markdown);
    corpus::verifySettles(markdown, wikiFromMarkdown, markdownFromWiki);
}

void TestWiki::textSurvives()
{
    QFETCH(QString, markdown);
    corpus::verifySurvives(corpus::withoutComments(plainFromMarkdown(normalised(markdown))),
                           plainFromMarkdown(markdownFromWiki(wikiFromMarkdown(markdown, corpus::manyRules()))));
}

void TestWiki::typedTextSettles_data()
{
    corpus::addRowsOf(QDir(QFINDTESTDATA("../../data/text/wiki")), "*.wiki", 10);
    QTest::newRow("exclamation marks in and around a link in a cell")
        << QStringLiteral("|! [http://c.example/d!\\[x|http://c.example/d%21%5Bx]\\]|");
}

void TestWiki::typedTextSettles()
{
    QFETCH(QString, markdown); // what people typed, as it is
    const QString read = markdownFromWiki(markdown);
    const QString written = wikiFromMarkdown(read, {});
    QCOMPARE(markdownFromWiki(written), read);
    QCOMPARE(wikiFromMarkdown(markdownFromWiki(written), {}), written);
}

void TestWiki::referencesAreDead()
{
    const QString wiki =
        wikiFromMarkdown(QStringLiteral("@jane `{{x}}` [see @joe](http://a.example/)"), corpus::manyRules());
    QVERIFY2(wiki.contains(QStringLiteral("@\u2060jane")), qPrintable(wiki));
    QVERIFY2(!wiki.contains(QStringLiteral("{{x")) && !wiki.contains(QStringLiteral("{{{")), qPrintable(wiki));
}

void TestWiki::anySizeIsSurvived_data()
{
    QTest::addColumn<QString>("text");
    const int depth = twinspan::tests::sized(3000, 10'000);
    for (const char *piece :
         {"*a ",  "{*}a",   "[a|",  "[",        "!a",  "{{",   "{code}", "{code:", "{quote}\n", "{panel:title=a}\n",
          "|a\n", "|",      "\\\\", "\\",       "&a;", "h1. ", "bq. ",   "* ",     "*a\n",      "# a\n",
          "-",    "_*a*_ ", "{",    "http://a", "^a~", "- ",   "> "})
        QTest::newRow(piece) << QString::fromUtf8(piece).repeated(depth) + u'x';
    QTest::newRow("list marks") << QString(depth, u'*') + QStringLiteral(" x");
    QTest::newRow("brackets") << QString(depth, u'[') + QStringLiteral("x") + QString(depth, u']');
}

void TestWiki::anySizeIsSurvived()
{
    QFETCH(QString, text);
    QVERIFY(markdownFromWiki(text).contains(u'x'));
    QVERIFY(wikiFromMarkdown(text, {}).contains(u'x'));
}

QTEST_GUILESS_MAIN(TestWiki)
#include "tst_wiki.moc"
