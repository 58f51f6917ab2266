#include "core/text/defuse.h"
#include "core/text/joiners.h"
#include "core/text/markdownreader.h"
#include "core/text/textileblocks.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"

using namespace twinspan::text;

class TestDefuse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plain_data();
    void plain();
    void plainReadsBackExactly();
    void twiceIsAsGoodAsOnce();
    void textileHasNoLiveReference_data() { corpus::addRows(); }
    void textileHasNoLiveReference();
    void anyTextileHasNoLiveReference();
};

void TestDefuse::plain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dead");
    const auto row = [](const char *text, const char *dead) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dead);
    };
    row("@jane", "@\u2060jane");
    row("jane@b.example", "jane@b.example");
    row("@ jane", "@ jane");
    row("(@jane)", "(@\u2060jane)");
    row("#12", "#\u206012");
    row("##12", "##\u206012");
    row("a#12", "a#12");
    row("# 12", "# 12");
    row("!3", "!\u20603");
    row("user#5", "user#\u20605");
    row("USER:jane", "USER\u2060:jane");
    row("superuser:jane", "superuser:jane");
    row("source:/trunk", "source\u2060:/trunk");
    row("source: none", "source: none");
    row("r7", "r\u20607");
    row("{{toc}}", "{\u2060{toc}}");
    row("{{{x", "{\u2060{\u2060{x");
    row("[[Page]]", "[\u2060[Page]]");
    row("/close", "/\u2060close");
    row("a /close", "a /close");
    row("a\n /close", "a\n /\u2060close");
    row("@\u00e9t\u00e9", "@\u2060\u00e9t\u00e9");
    row("@\U0001d517om", "@\u2060\U0001d517om");
    row("a\u2060b", "a\u2060\u2060b");
    row("", "");
}

void TestDefuse::plain()
{
    QFETCH(QString, text);
    QFETCH(QString, dead);
    QCOMPARE(defused(text, corpus::manyRules()), dead);
    QCOMPARE(undefused(dead), text);
    QVERIFY(!hasLiveReference(dead, corpus::manyRules()));
    QCOMPARE(hasLiveReference(text, corpus::manyRules()), dead != text && text != QStringLiteral("a\u2060b"));
}

void TestDefuse::plainReadsBackExactly()
{
    QVERIFY(rc::check("undefused() takes out what defused() put in", [] {
        const QString text = QString::fromStdString(*corpus::nasty());
        RC_ASSERT(undefused(defused(text, corpus::manyRules())) == text);
        RC_ASSERT(!hasLiveReference(defused(text, corpus::manyRules()), corpus::manyRules()));
    }));
}

void TestDefuse::twiceIsAsGoodAsOnce()
{
    // A text that travels through two trackers.
    const QString once = defused(QStringLiteral("@jane #1"), corpus::manyRules());
    QCOMPARE(undefused(undefused(defused(once, corpus::manyRules()))), QStringLiteral("@jane #1"));
}

namespace
{

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Textile that can ping or link, looked for in the source as crudely as a tracker does (outside code, links and
/// addresses).
bool mentions(const QString &textile)
{
    for (qsizetype at = textile.indexOf(u'@'); at >= 0; at = textile.indexOf(u'@', at + 1)) {
        const bool isInName = at > 0 && textile.at(at - 1) == u'_';
        if (!isInName && !isWordAt(textile, at - 1) && isWordAt(textile, at + 1))
            return true;
    }
    return false;
}

} // namespace

void TestDefuse::textileHasNoLiveReference()
{
    QFETCH(QString, markdown);
    const QString textile = textileFromMarkdown(markdown, corpus::manyRules());
    // Read with the joiners left in: whatever is in a text is what the tracker sees.
    QVERIFY(!textile.contains(QLatin1String("{{")));
    QVERIFY(!textile.contains(QLatin1String("\n/close")));
}

void TestDefuse::anyTextileHasNoLiveReference()
{
    QVERIFY(rc::check("Textile has no live mention and no macro", [] {
        std::string markdown = *corpus::nasty();
        // Code, comments and addresses are not looked into, and @ is also the mark of code.
        std::erase(markdown, '`');
        std::erase(markdown, '<');
        std::erase(markdown, '!');
        std::erase(markdown, '~');
        std::erase(markdown, '(');
        std::erase(markdown, '\t');
        QString text = QString::fromStdString(markdown);
        text.replace(QLatin1String("    "), QLatin1String(" "));
        text.replace(QLatin1String("http"), QLatin1String("ht"));
        const QString textile = textileFromMarkdown(text, corpus::manyRules());
        RC_LOG() << textile.toStdString() << "\n";
        RC_ASSERT(!mentions(textile));
        RC_ASSERT(!textile.contains(QLatin1String("{{")));
    }));
}

QTEST_GUILESS_MAIN(TestDefuse)
#include "tst_defuse.moc"
