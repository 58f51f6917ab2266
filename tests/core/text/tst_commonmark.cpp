#include "core/text/commonmark.h"
#include "core/text/joiners.h"
#include "core/text/markdownreader.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"

using namespace twinspan::text;

class TestCommonMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defusesWhereTextIsShown_data();
    void defusesWhereTextIsShown();
    void readsBackExactly_data() { corpus::addRows(); }
    void readsBackExactly();
    void nothingStaysLive_data() { corpus::addRows(); }
    void nothingStaysLive();
    void anyTextReadsBackAndIsDead();
    void withoutRulesNothingChanges();
};

void TestCommonMark::defusesWhereTextIsShown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *markdown, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(written);
    };
    row("mention", "hi @jane", "hi @\u2060jane");
    row("mention in emphasis", "**@jane** _@joe_", "**@\u2060jane** _@\u2060joe_");
    row("escaped", "\\@jane \\#12", "\\@\u2060jane \\#\u206012");
    row("character references", "&#64;jane &#35;12", "&#64;\u2060jane &#35;\u206012");
    row("code stays", "`@jane #12` and\n\n    @jane\n\n```\n#12\n```", "`@jane #12` and\n\n    @jane\n\n```\n#12\n```");
    row("addresses stay", "http://a.example/#12 [x](/y#12) <http://b.example/@jane>",
        "http://a.example/#12 [x](/y#12) <http://b.example/@jane>");
    row("mail stays", "jane@b.example", "jane@b.example");
    row("headings stay headings", "# 1\n\n#1", "# 1\n\n#\u20601");
    row("wiki link", "[[Page]]", "[\u2060[Page]]");
    row("macro, also in code", "{{toc}} `{{toc}}`", "{\u2060{toc}} `{\u2060{toc}}`");
    row("prefix", "commit:abc", "commit\u2060:abc");
    row("revision", "r12 for12", "r\u206012 for12");
    row("quick action", "/close\n\na /b", "/\u2060close\n\na /b");
    row("html block", "<div title=\"#1\">#1</div>", "<div title=\"#1\">#\u20601</div>");
    row("no tag in an html block", "<div>\n<@octocat> said, a < b, thanks @octocat -> ok\n</div>",
        "<div>\n<@\u2060octocat> said, a < b, thanks @\u2060octocat -> ok\n</div>");
    row("table", "|@a|b|\n|-|-|\n|#1|`#1`|", "|@\u2060a|b|\n|-|-|\n|#\u20601|`#1`|");
    row("joiners are doubled", "a\u2060b", "a\u2060\u2060b");
}

void TestCommonMark::defusesWhereTextIsShown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, written);
    QCOMPARE(markdownForCommonMark(markdown, corpus::manyRules()), written);
}

void TestCommonMark::readsBackExactly()
{
    QFETCH(QString, markdown);
    const QString written = markdownForCommonMark(markdown, corpus::manyRules());
    QCOMPARE(markdownFromCommonMark(written), normalised(markdown));
    QCOMPARE(markdownForCommonMark(markdownFromCommonMark(written), corpus::manyRules()), written);
    QString windows = written;
    QCOMPARE(markdownFromCommonMark(windows.replace(u'\n', QStringLiteral("\r\n"))), normalised(markdown));
}

namespace
{

/// The first live reference among the texts of the tree.
QString liveIn(const Node &node, const DefuseRules &rules)
{
    const bool isText = node.kind == Kind::Text;
    if (isText && !joinerPositions(node.text, rules, Place::Text, false).isEmpty())
        return node.text;
    const bool isLink = node.kind == Kind::Link || node.kind == Kind::Image;
    for (const Node &child : node.children) {
        const QString live = isLink ? QString() : liveIn(child, rules);
        if (!live.isEmpty())
            return live;
    }
    return {};
}

} // namespace

void TestCommonMark::nothingStaysLive()
{
    QFETCH(QString, markdown);
    const QString written = markdownForCommonMark(markdown, corpus::manyRules());
    QCOMPARE(liveIn(readMarkdown(written), corpus::manyRules()), QString());
}

void TestCommonMark::anyTextReadsBackAndIsDead()
{
    QVERIFY(rc::check("CommonMark reads back exactly and has no live reference", [] {
        const QString markdown = QString::fromStdString(*corpus::nasty());
        const QString written = markdownForCommonMark(markdown, corpus::manyRules());
        RC_LOG() << "written " << written.toStdString() << "\n";
        RC_ASSERT(markdownFromCommonMark(written) == normalised(markdown));
        RC_ASSERT(liveIn(readMarkdown(written), corpus::manyRules()).isEmpty());
    }));
}

void TestCommonMark::withoutRulesNothingChanges()
{
    const QString text = QStringLiteral("@a #1 {{b}}\n\n* c");
    QCOMPARE(markdownForCommonMark(text, {}), text);
}

QTEST_GUILESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
