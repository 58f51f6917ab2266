#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"
#include "tests/core/text/htmlcheck.h"
#include "tests/support/scale.h"

using namespace twinspan::text;
using corpus::addRow;

/// What is true of any HTML and of any Markdown that becomes HTML.
class TestHtmlProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdownSettles_data();
    void markdownSettles();
    void htmlSettles_data();
    void htmlSettles();
    void anyMarkdownSettlesInOnePassAndIsInert();
    void anyHtmlSettlesAndIsInert();
    void anySizeAndDepthIsSurvived_data();
    void anySizeAndDepthIsSurvived();
    void wideTableDoesNotMultiply();
};

namespace
{

/// They get in each other's way.
const std::vector<std::string> nastyPieces{"a",
                                           " ",
                                           "\n",
                                           "b c",
                                           "<p>",
                                           "</p>",
                                           "<div>",
                                           "</div>",
                                           "<b>",
                                           "</b>",
                                           "<i>",
                                           "</i>",
                                           "<s>",
                                           "</s>",
                                           "<u>",
                                           "</u>",
                                           "<sup>",
                                           "</sup>",
                                           "<kbd>",
                                           "</kbd>",
                                           "<code>",
                                           "</code>",
                                           "<pre>",
                                           "</pre>",
                                           "<ul>",
                                           "</ul>",
                                           "<ol>",
                                           "<ol start=7>",
                                           "</ol>",
                                           "<li>",
                                           "</li>",
                                           "<dl><dt>",
                                           "<dd>",
                                           "</dl>",
                                           "<table>",
                                           "</table>",
                                           "<tr>",
                                           "<td>",
                                           "</td>",
                                           "<th align=right>",
                                           "<caption>",
                                           "<blockquote>",
                                           "</blockquote>",
                                           "<h1>",
                                           "</h1>",
                                           "<h3>",
                                           "<hr>",
                                           "<br>",
                                           "<br><br>",
                                           "<a href=http://a.example/>",
                                           "</a>",
                                           "<a href='javascript:x'>",
                                           "<img src=a.png alt='x y'>",
                                           "<input type=checkbox>",
                                           "<input type=checkbox checked>",
                                           "<script>",
                                           "</script>",
                                           "<!--",
                                           "-->",
                                           "<textarea>",
                                           "</textarea>",
                                           "<svg>",
                                           "<unknown>",
                                           "&lt;",
                                           "&amp;",
                                           "&#42;",
                                           "&nbsp;",
                                           "*",
                                           "_",
                                           "`",
                                           "#",
                                           "- ",
                                           "1. ",
                                           "> ",
                                           "|",
                                           "[x] ",
                                           "[a](b)",
                                           "~~",
                                           "\\",
                                           "<",
                                           ">",
                                           "\"",
                                           "(",
                                           ".",
                                           "!",
                                           "http://b.example/c",
                                           "<sup class=footnote-ref><a href=#f>1</a></sup>",
                                           "<section class=footnotes><ol><li id=f>",
                                           "</section>",
                                           "\xe2\x81\xa0",
                                           "\xf0\x9f\x98\x80",
                                           "\xc3\xa9"};

/// HTML made of them.
rc::Gen<std::string> nastyHtml()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(nastyPieces)),
                        [](const std::vector<std::string> &chosen) {
                            std::string text;
                            for (const std::string &piece : chosen)
                                text += piece;
                            return text;
                        });
}

/// Brackets around white space that start an item are its box in HTML, and a box is no text.
QString withoutBoxes(QString text)
{
    static const QRegularExpression box(QStringLiteral("\\[\\s*\\]"));
    return text.remove(box);
}

} // namespace

// What once needed a second pass.

void TestHtmlProperties::markdownSettles_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("read");
    addRow("rule that starts an item", "- ***", "- ___");
    addRow("dashes that start an item", "* --", "- \\--");
    addRow("footnote whose reference is not shown", "[^1]: a\n\n\n[^1]: b\n[^1]", "a");
    addRow("address before a number sign that ends a heading", "# http://a.example/c# ", "# http://a.example/c#");
    addRow("number sign apart that ends a heading", "# a \\#", "# a \\#");
    addRow("heading of a number sign", "# \\#", "# \\#");
    addRow("language with an ampersand", "```a&b\nc\n```", "```a\\&b\nc\n```");
    addRow("language with grave accents", "~~~ a`b\nc\n~~~", "```a&#96;b\nc\n```");
    addRow("language of tildes", "```~~\na\n```", "```~~\na\n```");
    addRow("language with a character that is none", "```a&#1;b\nc\n```", "```ab\nc\n```");
    addRow("box in the text of an item", "- [ ] a [x]", "- [ ] a [x]");
    addRow("character that is none", "a&#1;#1", "a#1");
    addRow("character that is none, at the end of an alternative text", "![a &#1;](b)", "![a](b)");
    addRow("mark that joins what stands before it", "e&#769;", "\u00e9");
    addRow("byte order mark", "a\n\n&#xfeff;b", "a\n\n&#65279;b");
    addRow("empty line in a cell", "|a|\n|-|\n|b<br><br>c|", "| a |\n| --- |\n| b<br>c |");
    addRow("code of blanks in a quote", "> ~~~\n>   \n> ~~~", "> ```\n> ```");
}

void TestHtmlProperties::markdownSettles()
{
    QFETCH(QString, markdown);
    QFETCH(QString, read);
    QCOMPARE(markdownFromHtml(htmlFromMarkdown(markdown, {})), read);
    corpus::verifySettles(markdown, htmlFromMarkdown, markdownFromHtml);
}

void TestHtmlProperties::htmlSettles_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    addRow("no-break space that ends a heading", "<h3>\\&nbsp;", "### \\\u00a0");
    addRow("rule in an item", "<ul><li><hr>", "- ___");
    addRow("boxes in an item", "<ul><div><input type=checkbox>[x] ", "- [ ] [x]");
    addRow("lists in footnotes without reference",
           "<section class=footnotes><ol><li id=f><ol><li>a</ol><li id=g><ol><li>b</ol></ol></section>",
           "1. a\n\n1) b");
    addRow("list in a caption", "<ol><li>a</ol><table><caption><ol><li>b</ol></caption><tr><th>c</table>",
           "1. a\n\n1) b\n\n| c |\n| --- |");
    addRow("code of a blank", "<pre> </pre>", "```\n```");
    addRow("blanks in code in a list in a quote", "<blockquote><ol><li><pre>a\n \nb</pre>",
           "> 1. ```\n>    a\n>\n>    b\n>    ```");
    addRow("bar in an address in a cell", "<table><tr><th>http://a.example/b|c", "| http://a.example/b\\|c |\n| --- |");
    addRow("no-break space in code", "<code> &nbsp; </code>", "`  \u00a0  `");
    addRow("title that ends with a backslash", "<a href='/b' title='c\\'>a</a>\"", "[a](/b \"c&#92;\")\"");
    addRow("mark that joins the end of a tag", "<sup>a</sup>&#824;", "<sup>a</sup>&#824;");
    addRow("byte order mark at the start", "&#xfeff;a", "&#65279;a");
}

void TestHtmlProperties::htmlSettles()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromHtml(html), markdown);
    QCOMPARE(markdownFromHtml(htmlFromMarkdown(markdown, {})), markdown);
}

void TestHtmlProperties::anyMarkdownSettlesInOnePassAndIsInert()
{
    QVERIFY(rc::check("HTML settles", [] {
        const QString markdown = QString::fromStdString(*corpus::nasty());
        const DefuseRules rules = corpus::manyRules();
        const QString html = htmlFromMarkdown(markdown, rules);
        const QString read = markdownFromHtml(html);
        const QString again = htmlFromMarkdown(read, rules);
        RC_LOG() << "html  " << html.toStdString() << "\nread  " << read.toStdString() << "\nagain "
                 << again.toStdString() << "\n";
        RC_ASSERT(again == html);
        RC_ASSERT(htmlcheck::activePart(html).isEmpty());
        const QString before =
            corpus::essence(withoutBoxes(corpus::withoutComments(plainFromMarkdown(normalised(markdown)))));
        RC_ASSERT(corpus::isWithin(before, corpus::essence(plainFromMarkdown(read))));
    }));
}

void TestHtmlProperties::anyHtmlSettlesAndIsInert()
{
    QVERIFY(rc::check("What others wrote as HTML settles", [] {
        const QString read = markdownFromHtml(QString::fromStdString(*nastyHtml()));
        const QString written = htmlFromMarkdown(read, {});
        const QString again = markdownFromHtml(written);
        RC_LOG() << "read    " << read.toStdString() << "\nwritten " << written.toStdString() << "\nagain   "
                 << again.toStdString() << "\n";
        RC_ASSERT(htmlFromMarkdown(again, {}) == written);
        RC_ASSERT(again == read);
        RC_ASSERT(htmlcheck::activePart(written).isEmpty());
    }));
}

void TestHtmlProperties::anySizeAndDepthIsSurvived_data()
{
    QTest::addColumn<QString>("html");
    const qsizetype depth = twinspan::tests::sized(10'000, 30'000);
    const auto row = [depth](const char *name, const char *piece) {
        QTest::newRow(name) << QString::fromUtf8(piece).repeated(depth) + QStringLiteral("</a>x");
    };
    row("divisions", "<div>");
    row("emphasis", "<b>");
    row("emphasis and paragraphs", "<b><p>");
    row("lists", "<ul><li>");
    row("lists without items", "<ol>");
    row("quotes", "<blockquote>");
    row("tables", "<table><tr><td>");
    row("cells", "<td>");
    row("links", "<a href=y>");
    row("superscripts", "<sup>");
    row("headings", "<h1>");
    row("unknown", "<y-z>");
    row("misnested", "<b><i></b>");
    row("ends", "</i></div>");
    row("foster parents", "<table>y");
    row("less-thans", "<");
    row("tags without end", "<y ");
    row("boxes", "<li><input type=checkbox>");
    QString attributes;
    for (qsizetype i = 0; i < depth; ++i)
        attributes += QStringLiteral(" y%1").arg(i);
    QTest::newRow("attributes") << QStringLiteral("<p") + attributes + QStringLiteral(">x");
    QTest::newRow("long") << QStringLiteral("<p>y z</p>").repeated(twinspan::tests::sized(50'000, 500'000)) + u'x';
}

void TestHtmlProperties::anySizeAndDepthIsSurvived()
{
    QFETCH(QString, html);
    const QString read = markdownFromHtml(html);
    QVERIFY(read.contains(u'x'));
    QVERIFY(htmlFromMarkdown(read, {}).contains(u'x'));
}

void TestHtmlProperties::wideTableDoesNotMultiply()
{
    constexpr qsizetype rows = 20'000;
    const QString html = QStringLiteral("<table><tr>") + QStringLiteral("<td>a").repeated(1000) +
                         QStringLiteral("<tr><td colspan=1000>b").repeated(rows);
    const QString read = markdownFromHtml(html);
    QCOMPARE(read.count(u'a'), 1000);
    QCOMPARE(read.count(u'b'), rows);
    QVERIFY(read.size() < 100 * rows);
}

QTEST_GUILESS_MAIN(TestHtmlProperties)
#include "tst_htmlproperties.moc"
