#include "core/text/markdownreader.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"

#include <QTimeZone>

using namespace twinspan::text;

class TestTextParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void normalisedTwiceChangesNothing_data() { corpus::addRows(); }
    void normalisedTwiceChangesNothing();
    void normalisedForgetsWhatTrackersDo();
    void escapedShowsTheSame_data() { corpus::addRows(); }
    void escapedShowsTheSame();
    void escapesOnlyWhatItMust();
    void plainText();
    void addressesDoNotTravel_data();
    void addressesDoNotTravel();
    void attribution();
    void authorInjectsNothing_data();
    void authorInjectsNothing();
    void shortens_data();
    void shortens();
    void splitsWithoutLoss_data() { corpus::addRows(); }
    void splitsWithoutLoss();
    void splitReopensCode();
    void splitKeepsBlocksWhole();
    void closesWhatIsOpen_data();
    void closesWhatIsOpen();
    void anyClosedTextIsFollowedByABlockOfItsOwn_data() { corpus::addRows(); }
    void anyClosedTextIsFollowedByABlockOfItsOwn();
};

void TestTextParts::normalisedTwiceChangesNothing()
{
    QFETCH(QString, markdown);
    QCOMPARE(normalised(normalised(markdown)), normalised(markdown));
}

void TestTextParts::normalisedForgetsWhatTrackersDo()
{
    const QString text = QStringLiteral("a\n\n- b\n  c");
    QCOMPARE(normalised(QStringLiteral("a\r\n\r\n- b\r\n  c\r\n")), text);
    QCOMPARE(normalised(QStringLiteral("\n\na \n \n- b\t\n  c\n\n\n")), text);
    QCOMPARE(normalised(QStringLiteral("a  \nb")), QStringLiteral("a  \nb"));
    QCOMPARE(normalised(QStringLiteral("a    \nb  ")), QStringLiteral("a  \nb"));
    QCOMPARE(normalised(QStringLiteral("e\u0301")), QStringLiteral("\u00e9"));
    QCOMPARE(normalised(QString(QChar(0xd800)) + u'a'), QString(QChar(0xfffd)) + u'a');
    QCOMPARE(normalised(QString::fromLatin1("a\0b\x1b", 4)), QStringLiteral("ab"));
}

void TestTextParts::escapedShowsTheSame()
{
    QFETCH(QString, markdown);
    const QString plain = normalised(markdown);
    const QString shown = plainFromMarkdown(escapedMarkdown(plain));
    QCOMPARE(corpus::essence(shown), corpus::essence(plain));
}

void TestTextParts::escapesOnlyWhatItMust()
{
    QCOMPARE(escapedMarkdown(QStringLiteral("Plain text, 2 * 3, a_b: 50% (x) [y] #1!")),
             QStringLiteral("Plain text, 2 * 3, a_b: 50% (x) [y] #1!"));
    QCOMPARE(escapedMarkdown(QStringLiteral("*a*\n# b")), QStringLiteral("\\*a\\*\n\\# b"));
}

void TestTextParts::plainText()
{
    QCOMPARE(plainFromMarkdown(QStringLiteral("# A *b*\n\n- c\n- [d](http://e.example)\n\n`f`\n\n|g|h|\n|-|-|\n|1|2|")),
             QStringLiteral("A b\n\nc\nd\n\nf\n\ng\th\n1\t2"));
}

void TestTextParts::addressesDoNotTravel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("only") << QStringLiteral("jane@a.example") << QStringLiteral("jane");
    QTest::newRow("with name") << QStringLiteral("Jane <jane.doe+x@a.b.example>")
                               << QStringLiteral("Jane <jane.doe+x>");
    QTest::newRow("end of sentence") << QStringLiteral("a@b.example.") << QStringLiteral("a.");
    QTest::newRow("two") << QStringLiteral("a@b.example, c@d.example") << QStringLiteral("a, c");
    QTest::newRow("mention") << QStringLiteral("@jane") << QStringLiteral("@jane");
    QTest::newRow("no domain") << QStringLiteral("a@b") << QStringLiteral("a@b");
    QTest::newRow("dots") << QStringLiteral("a@..") << QStringLiteral("a@..");
}

void TestTextParts::addressesDoNotTravel()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(withoutEmailAddresses(text), kept);
}

void TestTextParts::attribution()
{
    const QDateTime time(QDate(2026, 11, 24), QTime(22, 50, 7), QTimeZone::utc());
    QCOMPARE(attributed(QStringLiteral("Jane Doe"), time, QStringLiteral("Hi")),
             QStringLiteral("**Jane Doe** wrote on 2026-11-24 22:50 UTC:\n\nHi"));
    QCOMPARE(attributed(QStringLiteral("jane@a.example"), {}, QStringLiteral("Hi")),
             QStringLiteral("**jane** wrote:\n\nHi"));
    QCOMPARE(attributed(QStringLiteral(" \n "), {}, {}), QStringLiteral("**Somebody** wrote:\n\n"));
}

void TestTextParts::authorInjectsNothing_data()
{
    QTest::addColumn<QString>("author");
    for (const char *author : {"**x** [a](http://evil.example)", "# h", "a\n\n# b", "<script>", "`x`", "![i](j)", "*",
                               "a*", "_a_", "a %1 %2", "> q", "- l", "(Jane)", "\\", "a\\"})
        QTest::newRow(author) << QString::fromUtf8(author);
}

void TestTextParts::authorInjectsNothing()
{
    QFETCH(QString, author);
    const Node document = readMarkdown(attributed(author, {}, QStringLiteral("body")));
    QCOMPARE(document.children.size(), size_t(2));
    const Nodes &line = document.children.front().children;
    QCOMPARE(line.size(), size_t(2));
    QVERIFY(line.front().kind == Kind::Strong);
    QCOMPARE(line.front().children.size(), size_t(1));
    QCOMPARE(line.front().children.front().text, author.simplified());
    QCOMPARE(line.back().text, QStringLiteral(" wrote:"));
}

void TestTextParts::shortens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("kept");
    const QString ellipsis = QStringLiteral("\u2026");
    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("one too many") << QStringLiteral("abcd") << 3 << QStringLiteral("ab") + ellipsis;
    QTest::newRow("pair stays whole") << QStringLiteral("a\U0001f600b") << 3 << QStringLiteral("a") + ellipsis;
    QTest::newRow("grapheme stays whole") << QStringLiteral("aZ\u0351\u036bbcd") << 4 << QStringLiteral("a") + ellipsis;
    QTest::newRow("family") << QStringLiteral("\U0001f468\u200d\U0001f469\u200d\U0001f467 x y") << 6 << ellipsis;
    QTest::newRow("space before the cut") << QStringLiteral("ab cdef") << 4 << QStringLiteral("ab") + ellipsis;
    QTest::newRow("one") << QStringLiteral("abc") << 1 << ellipsis;
    QTest::newRow("no limit") << QStringLiteral("abc") << 0 << QStringLiteral("abc");
}

void TestTextParts::shortens()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, kept);
    QCOMPARE(shortened(text, limit), kept);
}

void TestTextParts::splitsWithoutLoss()
{
    QFETCH(QString, markdown);
    const QString text = normalised(markdown);
    for (const int limit : {64, 100, 1000}) {
        QString all;
        const QStringList parts = split(text, limit);
        for (const QString &part : parts) {
            QVERIFY2(part.size() <= limit, qPrintable(part));
            QVERIFY(!part.isEmpty() || parts.size() == 1);
            QVERIFY(part.isEmpty() || !(part.back().isHighSurrogate() || part.front().isLowSurrogate()));
            all += part;
        }
        QVERIFY2(corpus::isWithin(corpus::essence(text), corpus::essence(all)), qPrintable(all));
    }
}

void TestTextParts::splitReopensCode()
{
    QString code = QStringLiteral("intro\n\n```c++\n");
    for (int i = 0; i < 40; ++i)
        code += QStringLiteral("line number %1\n").arg(i);
    code += QStringLiteral("```\n\noutro");
    const QStringList parts = split(code, 200);
    QVERIFY(parts.size() > 3);
    QString all;
    for (const QString &part : parts) {
        for (const Node &block : readMarkdown(part).children) {
            if (block.kind == Kind::CodeBlock) {
                QCOMPARE(block.target, QStringLiteral("c++"));
                all += block.text + u'\n';
            } else {
                QVERIFY(block.children.front().text == QLatin1String("intro") ||
                        block.children.front().text == QLatin1String("outro"));
            }
        }
    }
    QCOMPARE(all.count(u'\n'), 40);
}

void TestTextParts::splitKeepsBlocksWhole()
{
    const QString paragraph = QStringLiteral("word ").repeated(10).trimmed();
    const QString text = QStringList{paragraph, paragraph, paragraph}.join(QStringLiteral("\n\n"));
    QCOMPARE(split(text, 110), (QStringList{paragraph + QStringLiteral("\n\n") + paragraph, paragraph}));
    QCOMPARE(split(text, int(text.size())), QStringList{text});
    QCOMPARE(split(QString(), 100), QStringList{QString()});
}

void TestTextParts::closesWhatIsOpen_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *open, const char *ending) {
        QTest::newRow(open) << QString::fromUtf8(open) << QString::fromUtf8(ending);
    };
    row("```c++\nint a;", "\n```");
    row("a\n\n~~~~\nb\n~~~", "\n~~~~");
    row("  ```\nb", "\n```");
    row("<!-- b", "\n-->");
    row("<pre>\nb\n\nc", "\n</pre>");
    row("<?php", "\n?>");
    row("twinspan\n\n```\nb", "\n```");
    row("a[^1]\n\n[^1]: b\n\n```\nc", "\n```");
    row("", "");
    row("a", "");
    row("```\nb\n```", "");
    row("> ```\n> b", "");
    row("1. a\n\n   ```\n   b", "");
}

void TestTextParts::closesWhatIsOpen()
{
    QFETCH(QString, open);
    QFETCH(QString, ending);
    QCOMPARE(closed(open), open + ending);
    QCOMPARE(closed(closed(open)), closed(open));
}

void TestTextParts::anyClosedTextIsFollowedByABlockOfItsOwn()
{
    QFETCH(QString, markdown);
    for (qsizetype size = 0; size <= markdown.size(); size += 1 + markdown.size() / 50) {
        const Node document = readMarkdown(closed(markdown.first(size)) + QStringLiteral("\n\nbehind"));
        Nodes behind;
        std::copy_if(document.children.begin(), document.children.end(), std::back_inserter(behind),
                     [](const Node &block) { return block.kind == Kind::Paragraph; });
        QVERIFY(!behind.empty());
        QCOMPARE(twinspan::text::plainText(behind.back().children), QStringLiteral("behind"));
    }
}

QTEST_GUILESS_MAIN(TestTextParts)
#include "tst_textparts.moc"
