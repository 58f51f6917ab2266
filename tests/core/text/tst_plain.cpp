#include "core/text/plainreader.h"
#include "core/text/plainwriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"

using namespace twinspan::text;
using corpus::addRow;

class TestPlain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void reads_data();
    void reads();
    void plainTextComesBackAsItWas_data() { corpus::addRows(); }
    void plainTextComesBackAsItWas();
    void textSurvives_data() { corpus::addRows(); }
    void textSurvives();
    void anyTextComesBackAsItWas();
    void referencesAreDead();
    void wideCellDoesNotMultiply();
    void narrowTableHasNothingButItsCells();
};

namespace
{

/// A text whose own word joiners the reader does not take for what defusing put in.
QString withJoiners(QString text)
{
    return text.replace(QChar(wordJoiner), QString(2, QChar(wordJoiner)));
}

/// What reading may change: how many empty lines there are, tabs, and spaces at the ends of lines.
QString expected(const QString &plain)
{
    QStringList lines;
    const QStringList source = normalised(plain).split(u'\n');
    for (QString line : source) {
        line.replace(u'\t', QStringLiteral("    "));
        while (line.endsWith(u' '))
            line.chop(1);
        if (!line.trimmed().isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(line.trimmed().isEmpty() ? QString() : line);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace

void TestPlain::writes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    addRow("headings", "# Title\n\n## A *b*\n\n### C", "Title\n=====\n\nA b\n---\n\nC");
    addRow("spans", "**b** *i* ~~d~~ `c` <sup>2</sup>", "b i d c 2");
    addRow("breaks", "a\nb\\\nc", "a b\nc");
    addRow("lists", "- a\n  1. b\n  2. c\n- [x] d", "- a\n  1. b\n  2. c\n- [x] d");
    addRow("loose list", "3. a\n\n   b\n4. c", "3. a\n\n   b\n\n4. c");
    addRow("quote", "> a\n>\n> > b", "> a\n>\n> > b");
    addRow("links", "[t](http://a.example/) http://b.example/ <c@d.example> [](/e)",
           "t (http://a.example/) http://b.example/ c@d.example /e");
    addRow("image", "![alt](a.png) ![](b.png)", "alt (a.png) b.png");
    addRow("code as it is", "```ruby\nx  <\n\n  y\n```", "x  <\n\n  y");
    addRow("table", "|a|bc|\n|-|-|\n|def|g \\| h|", "a   | bc\n----|------\ndef | g | h");
    addRow("table without head", "| | |\n|-|-|\n|a|b|", "a | b");
    addRow("rule", "a\n\n***\n\nb", "a\n\n---\n\nb");
    addRow("footnote", "a[^x]\n\n[^x]: note", "a[1]\n\n[1] note");
    addRow("html", "a <none> <!-- b -->c", "a <none> c");
    addRow("right to left", "**\u05e9\u05dc\u05d5\u05dd**", "\u05e9\u05dc\u05d5\u05dd");
}

void TestPlain::writes()
{
    QFETCH(QString, markdown);
    QFETCH(QString, plain);
    QCOMPARE(plainTextFromMarkdown(markdown, {}), plain);
}

void TestPlain::reads_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("markdown");
    addRow("lines stay lines", "a\r\nb\r\n\r\n\r\nc", "a\\\nb\n\nc");
    addRow("markup is text", "*a* `b` [c](d) <e>", "\\*a\\* \\`b\\` [c\\](d) \\<e>");
    addRow("no blocks", "# a\n- b\n1. c\n> d\n---", "\\# a\\\n\\- b\\\n1\\. c\\\n\\> d\\\n\\---");
    addRow("spaces are kept", "a  b\n    c\td", "a\u00a0 b\\\n\u00a0\u00a0\u00a0 c\u00a0\u00a0\u00a0 d");
    addRow("address stays one", "see http://a.example/x_y.", "see http://a.example/x_y.");
    addRow("joiners go", "#\u20601", "#1");
}

void TestPlain::reads()
{
    QFETCH(QString, plain);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromPlainText(plain), markdown);
}

void TestPlain::plainTextComesBackAsItWas()
{
    QFETCH(QString, markdown);
    const QString plain = withJoiners(markdown);
    QCOMPARE(plainTextFromMarkdown(markdownFromPlainText(plain), {}), expected(plain));
}

void TestPlain::textSurvives()
{
    QFETCH(QString, markdown);
    corpus::verifySurvives(corpus::withoutComments(plainFromMarkdown(normalised(markdown))),
                           plainTextFromMarkdown(markdown, {}));
}

void TestPlain::anyTextComesBackAsItWas()
{
    QVERIFY(rc::check("Plain text reads and writes as itself", [] {
        const QString plain = withJoiners(QString::fromStdString(*corpus::nasty()));
        const QString read = markdownFromPlainText(plain);
        RC_LOG() << "read " << read.toStdString() << "\n";
        RC_ASSERT(plainTextFromMarkdown(read, {}) == expected(plain));
    }));
}

void TestPlain::referencesAreDead()
{
    QCOMPARE(plainTextFromMarkdown(QStringLiteral("@jane **#1**"), corpus::manyRules()),
             QStringLiteral("@\u2060jane #\u20601"));
    QCOMPARE(markdownFromPlainText(QStringLiteral("@\u2060jane #\u20601")), QStringLiteral("@jane #1"));
}

void TestPlain::wideCellDoesNotMultiply()
{
    constexpr qsizetype rows = 5000;
    const QString table = QStringLiteral("|x|y|\n|-|-|\n|") + QString(100'000, u'a') + QStringLiteral("|b|\n") +
                          QStringLiteral("|c|d|\n").repeated(rows);
    QVERIFY(plainTextFromMarkdown(table, {}).size() < 100 * rows);
}

void TestPlain::narrowTableHasNothingButItsCells()
{
    QCOMPARE(plainTextFromMarkdown(QStringLiteral("> |long|b|\n> |-|-|\n> |x|y|"), {}, Tables::Narrow),
             QStringLiteral("> long|b\n> ---|---\n> x|y"));
}

QTEST_GUILESS_MAIN(TestPlain)
#include "tst_plain.moc"
