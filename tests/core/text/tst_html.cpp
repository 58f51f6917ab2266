#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"
#include "tests/core/text/htmlcheck.h"

using namespace twinspan::text;

class TestHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void reads_data();
    void reads();
    void hostileHtmlIsInert_data();
    void hostileHtmlIsInert();
    void hostileMarkdownIsInert_data();
    void hostileMarkdownIsInert();
    void roundTripSettlesInOnePass_data() { corpus::addRows(); }
    void roundTripSettlesInOnePass();
    void textSurvives_data() { corpus::addRows(); }
    void textSurvives();
    void referencesAreDead();
};

using corpus::addRow;

void TestHtml::writes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    addRow("heading", "## A *b*", "<h2>A <em>b</em></h2>");
    addRow("spans", "**b** *i* ~~d~~ `c`", "<p><strong>b</strong> <em>i</em> <del>d</del> <code>c</code></p>");
    addRow("tagged spans", "<u>a</u> <sup>2</sup> <sub>3</sub> <kbd>K</kbd>",
           "<p><ins>a</ins> <sup>2</sup> <sub>3</sub> <kbd>K</kbd></p>");
    addRow("soft break is a space", "a\nb", "<p>a b</p>");
    addRow("hard break", "a\\\nb", "<p>a<br />\nb</p>");
    addRow("escapes", "a < b & \"c\"", "<p>a &lt; b &amp; &quot;c&quot;</p>");
    addRow("code block", "```ruby\nx < 1\n```", "<pre><code class=\"language-ruby\">x &lt; 1\n</code></pre>");
    addRow("quote", "> a\n> > b", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>");
    addRow("nested list", "- a\n  1. b\n- c", "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>");
    addRow("loose list", "- a\n\n  b", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>");
    addRow("start of a list", "3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>");
    addRow("tasks", "- [x] a\n- [ ] b",
           "<ul>\n<li><input type=\"checkbox\" disabled=\"\" checked=\"\" /> a</li>\n"
           "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>");
    addRow("table", "|a|b|\n|-|-:|\n|1|2|",
           "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
           "<tbody>\n<tr>\n<td>1</td>\n<td align=\"right\">2</td>\n</tr>\n</tbody>\n</table>");
    addRow("link", "[t](http://a.example/x?a=1&b \"T\")",
           "<p><a href=\"http://a.example/x?a=1&amp;b\" title=\"T\">t</a></p>");
    addRow("address", "http://a.example/", "<p><a href=\"http://a.example/\">http://a.example/</a></p>");
    addRow("image", "![alt](a.png)", "<p><img src=\"a.png\" alt=\"alt\" /></p>");
    addRow("rule", "a\n\n***", "<p>a</p>\n<hr />");
    addRow("footnote", "a[^x]\n\n[^x]: note",
           "<p>a<sup><a href=\"#fn1\" class=\"footnote-ref\">[1]</a></sup></p>\n<section class=\"footnotes\">\n<ol>\n"
           "<li id=\"fn1\">\n<p>note</p>\n</li>\n</ol>\n</section>");
    addRow("right to left", "\u05e9\u05dc\u05d5\u05dd", "<p>\u05e9\u05dc\u05d5\u05dd</p>");
    addRow("mail address is text", "a@b.example", "<p>a@b.example</p>");
}

void TestHtml::writes()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(htmlFromMarkdown(markdown, {}), html);
    QCOMPARE(htmlFromMarkdown(markdownFromHtml(html), {}), html);
}

void TestHtml::reads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    addRow("document", "<!DOCTYPE html><html><head><title>T</title></head><body><p>a</p></body></html>", "a");
    addRow("headings", "<h1>A</h1><h6>B<br>c</h6>", "# A\n\n###### B c");
    addRow("paragraphs without ends", "<p>a<p>b", "a\n\nb");
    addRow("white space is one space", "<p> a\n   b\tc </p>", "a b c");
    addRow("spaces leave spans", "a<b> b </b>c", "a **b** c");
    addRow("spans alike are joined", "<b>a</b><strong>b</strong>", "**ab**");
    addRow("emphasis in a word", "a<em>b</em>c<b>(d)</b>e", "a<em>b</em>c<strong>(d)</strong>e");
    addRow("emphasis around blocks", "<b><p>a</p><p>b</p></b>", "**a**\n\n**b**");
    addRow("misnested", "<b>a <i>b</b> c</i>", "**a _b_** _c_");
    addRow("two breaks are a paragraph", "a<br><br/>b<br>c", "a\n\nb\\\nc");
    addRow("markdown is text", "<p># a</p><p>*b* `c` [d](e)</p>", "\\# a\n\n\\*b\\* \\`c\\` [d\\](e)");
    addRow("code", "<code>a `b` &lt;</code>", "``a `b` <``");
    addRow("link in code", "<code>a <a href='/b'>c</a></code>", "`a `[`c`](/b)");
    addRow("pre", "<pre>\na\n  &lt;b>\n</pre>", "```\na\n  <b>\n```");
    addRow("pre with a language", "<pre><code class='language-c++'>x</code></pre>", "```c++\nx\n```");
    addRow("Redmine's pre", "<pre><code class=\"ruby syntaxhl\"><span class=\"k\">if</span> x</code></pre>",
           "```ruby\nif x\n```");
    addRow("list without ends", "<ul><li>a<li>b<ol><li>c</ol></ul>", "- a\n- b\n  1. c");
    addRow("list in a list without item", "<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b");
    addRow("item without list", "<li>a", "- a");
    addRow("start of a list", "<ol start=5><li>a</ol>", "5. a");
    addRow("tasks", "<ul><li><input type=checkbox checked> a<li><label><input type=checkbox>b</label></ul>",
           "- [x] a\n- [ ] b");
    addRow("box in text", "<p>a <input type=checkbox checked> b</p>", "a [x] b");
    addRow("definitions", "<dl><dt>a<dd>b<dd>c</dl>", "**a**\n\nb\n\nc");
    addRow("table with head", "<table><tr><th>a<th style='text-align: center'>b<tr><td>1<td>2|3</table>",
           "| a | b |\n| --- | :-: |\n| 1 | 2\\|3 |");
    addRow("table without head", "<table><tbody><tr><td>a</td></tr></tbody></table>", "| |\n| --- |\n| a |");
    addRow("short rows and wide cells", "<table><tr><td colspan=2>a<tr><td>b<td>c<td>d</table>",
           "| | | |\n| --- | --- | --- |\n| a | | |\n| b | c | d |");
    addRow("blocks in a cell", "<table><tr><th>a<tr><td><p>b</p><ul><li>c</ul></table>",
           "| a |\n| --- |\n| b<br>- c |");
    addRow("caption", "<table><caption>C</caption><tr><th>a</table>", "C\n\n| a |\n| --- |");
    addRow("quote", "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b");
    addRow("link", "<a href='http://a.example/?a=1&amp;b=2' title='T'>x</a>",
           "[x](http://a.example/?a=1&amp;b=2 \"T\")");
    addRow("link around blocks", "<a href='/a'><div>b</div><div>c</div></a>", "[b](/a)\n\n[c](/a)");
    addRow("link without text", "a<a href=/b> </a>c", "a c");
    addRow("anchor is no link", "<a name=x>y</a>", "y");
    addRow("address", "<a href='http://a.example/'>http://a.example/</a>", "http://a.example/");
    addRow("mail", "<a href='mailto:a@b.example'>a@b.example</a>", "a@b.example");
    addRow("image", "<img src='a b.png' alt='x' title='T'>", "![x](a%20b.png \"T\")");
    addRow("image in a link", "<a href='/a'><img src=b.png></a>", "[![](b.png)](/a)");
    addRow("entities", "&eacute;&#x1F600;&nbsp;&lt;b&gt;", "\u00e9\U0001f600\u00a0\\<b>");
    addRow("quotation", "<q>a</q>", "\u201ca\u201d");
    addRow("mention", "<a class='user' href='/users/5'>@jane</a> @joe", "[@jane](/users/5) @joe");
    addRow("unknown elements", "<x-y>a</x-y> <details><summary>b</summary>c</details>", "a\n\nb\n\nc");
    addRow("no tag at all", "a < b, c <3, x<y", "a < b, c <3, x\\<y");
    addRow("joiners go", "#\u20601 <code>@\u2060x</code>", "#1 `@x`");
    addRow("GitHub's footnote",
           "a<sup><a href='#user-content-fn-1' data-footnote-ref>1</a></sup><section class='footnotes'><ol>"
           "<li id='user-content-fn-1'><p>n <a class='data-footnote-backref' href='#r'>\u21a9</a></p></ol></section>",
           "a[^1]\n\n[^1]: n");
    addRow("footnote without reference", "a<section class=footnotes><ol><li id=x>n</ol></section>", "a\n\nn");
}

void TestHtml::reads()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromHtml(html), markdown);
}

void TestHtml::hostileHtmlIsInert_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    addRow("script", "a<script>alert('<b>')</script>b", "ab");
    addRow("script in svg", "<svg><script>alert(1)</script><text>a</text></svg>", "a");
    addRow("split script", "<scr<script></script>ipt>alert(1)</script>", "ipt>alert(1)");
    addRow("style", "<style>p{background:url(//a)}</style>a", "a");
    addRow("frame", "<iframe src=//a.example>b</iframe>c", "c");
    addRow("comment", "a<!-- <b> --!>b<!-->c<!--->d<!-- e", "abcd");
    addRow("conditional comment", "<!--[if IE]><script>x</script><![endif]-->a", "a");
    addRow("handler", "<p onclick=alert(1) style='x'>a</p><img src=a.png onerror=alert(1)>", "a\n\n![](a.png)");
    addRow("form",
           "<form action=//a.example><input name=b value=c><button>d</button><select><option>e<option>f"
           "</select></form>",
           "d\n\ne\n\nf");
    addRow("javascript", "<a href='javascript:alert(1)'>a</a>", "a");
    addRow("javascript, disguised", "<a href=' &#1;jAva&Tab;scr\nipt&colon;alert(1)'>a</a>", "a");
    addRow("vbscript and data", "<a href='vbscript:x'>a</a> <a href='data:text/html,<script>'>b</a>", "a b");
    addRow("data image", "<img src='data:image/svg+xml,<svg onload=x>' alt=a>", "a");
    addRow("unknown scheme is shown", "<a href='file:///etc/passwd'>a</a>", "a (file:///etc/passwd)");
    addRow("object", "<object data=a.swf><embed src=b.swf>c</object>", "c");
    addRow("base and refresh", "<base href=//evil.example><meta http-equiv=refresh content=0>a", "a");
    addRow("template", "<template><script>x</script></template>a", "a");
    addRow("tag in an attribute", "<img alt='<script>alert(1)</script>' src=a.png>",
           "![\\<script\\>alert\\(1\\)\\<\\/script\\>](a.png)");
    addRow("escaped tag", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script>alert(1)\\</script>");
    addRow("textarea", "<textarea><script>a</textarea>", "```\n<script>a\n```");
    addRow("markdown link", "[a](javascript:alert(1))", "[a\\](javascript:alert(1))");
}

void TestHtml::hostileHtmlIsInert()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromHtml(html), markdown);
    QCOMPARE(htmlcheck::activePart(htmlFromMarkdown(markdown, {})), QString());
}

void TestHtml::hostileMarkdownIsInert_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    addRow("inline html", "a <img src=x onerror=alert(1)> b", "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>");
    addRow("block of html", "<script>\nalert(1)\n</script>",
           "<p>&lt;script&gt;<br />\nalert(1)<br />\n&lt;/script&gt;</p>");
    addRow("comment", "a <!-- b --> c\n\n<!-- d -->", "<p>a c</p>");
    addRow("javascript", "[a](javascript:alert(1)) [b](JAVASCRIPT&#58;x)", "<p>a b</p>");
    addRow("javascript with a character", "[a](java&#10;script:alert(1))", "<p>a</p>");
    addRow("data", "![a](data:image/svg+xml;base64,x) [b](data:text/html,x)", "<p>a b</p>");
    addRow("quote in an address", "[a](http://a.example/\"onclick=x)",
           "<p><a href=\"http://a.example/&quot;onclick=x\">a</a></p>");
    addRow("quote in a title", "[a](/b '\"><script>')",
           "<p><a href=\"/b\" title=\"&quot;&gt;&lt;script&gt;\">a</a></p>");
    addRow("quote in an alternative text", "![\"><script>](a.png)",
           "<p><img src=\"a.png\" alt=\"&quot;&gt;&lt;script&gt;\" /></p>");
    addRow("language", "```\"><script>\nx\n```",
           "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n</code></pre>");
    addRow("autolink", "<javascript:alert(1)>", "<p>javascript:alert(1)</p>");
}

void TestHtml::hostileMarkdownIsInert()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(htmlFromMarkdown(markdown, {}), html);
    QCOMPARE(htmlcheck::activePart(html), QString());
}

void TestHtml::roundTripSettlesInOnePass()
{
    QFETCH(QString, markdown);
    corpus::verifySettles(markdown, htmlFromMarkdown, markdownFromHtml);
    QCOMPARE(htmlcheck::activePart(htmlFromMarkdown(markdown, corpus::manyRules())), QString());
}

void TestHtml::textSurvives()
{
    QFETCH(QString, markdown);
    corpus::verifySurvives(corpus::withoutComments(plainFromMarkdown(normalised(markdown))),
                           plainFromMarkdown(markdownFromHtml(htmlFromMarkdown(markdown, {}))));
}

void TestHtml::referencesAreDead()
{
    const QString html =
        htmlFromMarkdown(QStringLiteral("/close\n\n@jane #1 `@x {{a}}` [#2](/b#3)"), corpus::manyRules());
    QCOMPARE(html, QStringLiteral("<p>/\u2060close</p>\n<p>@\u2060jane #\u20601 <code>@x {\u2060{a}}</code> "
                                  "<a href=\"/b#3\">#2</a></p>"));
    QCOMPARE(markdownFromHtml(html), QStringLiteral("/close\n\n@jane #1 `@x {{a}}` [#2](/b#3)"));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
