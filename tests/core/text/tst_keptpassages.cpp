#include "core/text/carriededit.h"
#include "core/text/commonmark.h"
#include "core/text/commonmarkedit.h"
#include "core/text/textileedit.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/corpus.h"

using namespace twinspan::text;
using corpus::addRow;

namespace
{
/// | stands for a word joiner.
QString joined(const char *text)
{
    return QString::fromUtf8(text).replace(u'|', QChar(wordJoiner));
}

QString commonMark(const QString &kept, const QString &markdown)
{
    return editedCommonMark(kept, markdownForCommonMark(markdown, corpus::manyRules()));
}

QString textile(const QString &kept, const QString &markdown)
{
    return editedTextile(kept, textileFromMarkdown(markdown, corpus::manyRules()));
}
} // namespace

/// An edit of a text that Markdown or Textile keeps: what was not edited stays as it is there.
class TestKeptPassages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blockThatNobodyEditedStays_data();
    void blockThatNobodyEditedStays();
    void passageOfTextileThatNobodyEditedStays_data();
    void passageOfTextileThatNobodyEditedStays();
    void onePassageThatIsLiveStaysOne();
    void linkWithoutItsDefinitionIsWrittenAnew();
    void whatIsOpenTakesNothingIn();
    void anyEditReadsAsIfWrittenAnew();
    void textThatNobodyEditedStays_data() { corpus::addRows(); }
    void textThatNobodyEditedStays();
};

void TestKeptPassages::blockThatNobodyEditedStays_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("edited"); // "One." became "Two." in what was read
    const auto add = [](const char *name, const char *kept, const char *edited) {
        QTest::newRow(name) << joined(kept) << joined(edited);
    };
    add("references", "One.\n\ncc @ann, depends on #12\n\nLast.", "Two.\n\ncc @ann, depends on #12\n\nLast.");
    add("defused before", "One.\n\ncc @|ann, #12", "Two.\n\ncc @|ann, #12");
    add("edited itself", "One. @ann #12\n\n@ann", "Two. @|ann #|12\n\n@ann");
    add("without empty lines", "# For @ann\nOne.\n- #12\n***\n", "# For @ann\nTwo.\n- #12\n***");
    add("around code", "@ann\n\n```\n\nOne.\n\n@ann\n```\n\n#12", "@ann\n\n```\n\nTwo.\n\n@ann\n```\n\n#12");
    add("footnote", "One. @ann\n\n#12[^1]\n\n[^1]: For @ann\n\n@ann",
        "Two. @|ann\n\n#12[^1]\n\n[^1]: For @ann\n\n@ann");
    add("line ends of Windows", "One.\r\n\r\n@ann  \r\n#12\r\n", "Two.\n\n@ann  \n#12");
}

void TestKeptPassages::blockThatNobodyEditedStays()
{
    QFETCH(QString, kept);
    QFETCH(QString, edited);
    const QString markdown = markdownFromCommonMark(kept).replace(QStringLiteral("One."), QStringLiteral("Two."));
    QCOMPARE(commonMark(kept, markdown), edited);
    QCOMPARE(markdownFromCommonMark(edited), markdown);
    QCOMPARE(commonMark(edited, markdown), edited);
}

void TestKeptPassages::passageOfTextileThatNobodyEditedStays_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("edited"); // "One." became "Two." in what was read
    addRow("references", "One.\n\ncc @ann, #12, r3, [[Guide]], source:a.c, {{toc}}",
           "Two.\n\ncc @ann, #12, r3, [[Guide]], source:a.c, {{toc}}");
    addRow("colour", "%{color:red}x% y\n\nOne.", "%{color:red}x% y\n\nTwo.");
    addRow("classes and indents", "p(note). x\n\nOne.\n\np((. deep", "p(note). x\n\nTwo.\n\np((. deep");
    addRow("two blocks in one", "h2(#top). Title\n%{color:red}x%\n\nOne.", "h2(#top). Title\n%{color:red}x%\n\nTwo.");
    addRow("macro around passages", "{{collapse(More)\n\n[[Guide]]\n\n}}\n\nOne.",
           "{{collapse(More)\n\n[[Guide]]\n\n}}\n\nTwo.");
    addRow("table", "|_{color:red}. a |/2. b |\n| c |\n\nOne.", "|_{color:red}. a |/2. b |\n| c |\n\nTwo.");
    addRow("image with its size", "!{width:10px}a.png!\n\nOne.", "!{width:10px}a.png!\n\nTwo.");
    addRow("code", "<pre>\n@ann\n\n#12\n</pre>\n\n#12\n\nOne.", "<pre>\n@ann\n\n#12\n</pre>\n\n#12\n\nTwo.");
    addRow("code that is not closed", "One.\n\n#12\n\n<pre>\nx\n\n#12", "Two.\n\n#12\n\n<pre>\nx\n\n#12");
    addRow("footnote", "One.\n\n#12[1]\n\nfn1. For [[Guide]]", "Two.\n\n#12[1]\n\nfn1. For [[Guide]]");
    addRow("edited itself", "One. %{color:red}x%\n\n%{color:red}y%", "Two. x\n\n%{color:red}y%");
}

void TestKeptPassages::passageOfTextileThatNobodyEditedStays()
{
    QFETCH(QString, kept);
    QFETCH(QString, edited);
    const QString markdown = markdownFromTextile(kept).replace(QStringLiteral("One."), QStringLiteral("Two."));
    QCOMPARE(textile(kept, markdown), edited);
    QVERIFY(sameMeaning(markdownFromTextile(edited), markdown));
    QCOMPARE(textile(edited, markdown), edited);
}

void TestKeptPassages::onePassageThatIsLiveStaysOne()
{
    const QString markdown = QStringLiteral("cc @ann\n\nx\n\ncc @ann");
    QCOMPARE(commonMark(QStringLiteral("cc @ann"), markdown).count(QStringLiteral("@ann")), 1);
    QCOMPARE(textile(QStringLiteral("cc @ann"), markdown).count(QStringLiteral("@ann")), 1);
}

void TestKeptPassages::linkWithoutItsDefinitionIsWrittenAnew()
{
    const QString definition = QStringLiteral("\n\n[see @ann]: https://a.example");
    const QString kept = QStringLiteral("One.\n\n[see @ann]") + definition;
    QCOMPARE(commonMark(kept, QStringLiteral("Two.\n\n[see @ann]") + definition).left(18),
             QStringLiteral("Two.\n\n[see @ann]\n\n"));
    QCOMPARE(commonMark(kept, QStringLiteral("One.\n\n[see @ann]")), joined("One.\n\n[see @|ann]"));
}

void TestKeptPassages::whatIsOpenTakesNothingIn()
{
    const QString kept = QStringLiteral("One.\n\n<pre>\n#12");
    const QString edited = textile(kept, markdownFromTextile(kept) + QStringLiteral("\n\n#12"));
    QCOMPARE(edited, joined("One.\n\n<pre>\n#12\n</pre>\n\n#|12"));
}

void TestKeptPassages::anyEditReadsAsIfWrittenAnew()
{
    struct Format {
        const char *name;
        QString (*read)(const QString &);
        QString (*write)(const QString &, const DefuseRules &);
        QString (*edit)(const QString &, const QString &);
    };
    for (const Format &format : {Format{"commonmark", markdownFromCommonMark, markdownForCommonMark, editedCommonMark},
                                 Format{"textile", markdownFromTextile, textileFromMarkdown, editedTextile}}) {
        QVERIFY(rc::check(format.name, [&format] {
            const auto text = [] { return QString::fromStdString(*corpus::nasty()); };
            const QString kept = text() + QStringLiteral("\n\n") + text();
            const QString added = text();
            for (const QString &markdown : {format.read(kept) + QStringLiteral("\n\n") + added,
                                            added + QStringLiteral("\n\n") + format.read(kept), added}) {
                const QString fresh = format.write(markdown, corpus::manyRules());
                const QString edited = format.edit(kept, fresh);
                RC_LOG() << "kept   " << kept.toStdString() << "\nfresh  " << fresh.toStdString() << "\nedited "
                         << edited.toStdString() << "\n";
                RC_ASSERT(sameMeaning(format.read(edited), format.read(fresh)));
                RC_ASSERT(format.edit(edited, fresh) == edited);
            }
        }));
    }
}

void TestKeptPassages::textThatNobodyEditedStays()
{
    QFETCH(QString, markdown);
    const QString kept = normalised(markdown);
    QCOMPARE(commonMark(kept, markdownFromCommonMark(kept)), kept);
}

QTEST_GUILESS_MAIN(TestKeptPassages)
#include "tst_keptpassages.moc"
