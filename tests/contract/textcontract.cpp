#include "tests/contract/textcontract.h"

#include "tests/core/text/corpus.h"
#include "tests/support/scale.h"

namespace twinspan::contract
{

void TextContract::textsComeBack_data()
{
    QTest::addColumn<QString>("markdown");
    const std::vector<std::pair<const char *, const char *>> texts{
        {"words", "Nothing special."},
        {"two paragraphs", "First.\n\nSecond."},
        {"line break", "First line\\\nsecond line"},
        {"CRLF", "First.\r\n\r\nSecond,\r\nthird.\r\n"},
        {"white space around", "\n\n  indented by two\n\nand an end   \n\n"},
        {"emphasis", "Some *emphasis*, **strong**, ***both***, `code` and ~~gone~~."},
        {"headings", "# One\n\nText\n\n## Two\n\nText\n\n### Three"},
        {"bullets", "- a\n- b\n  - b1\n  - b2\n- c"},
        {"numbers", "1. one\n2. two\n3. three"},
        {"quote", "> He said\n> this.\n\nAnd left."},
        {"code block", "```cpp\nint main() { return *p && a < b; }\n```"},
        {"code with markup", "```\n**not bold** _x_ |a|b| h1. \"x\":http://y @z #1\n```"},
        {"table", "| a | b |\n| --- | --- |\n| 1 | 2 |"},
        {"link", "See [the page](https://example.org/a?b=c&d=e#f) there."},
        {"bare URL", "See https://example.org/path_with_underscores_in?x=1&y=2 there."},
        {"rule", "Above\n\n---\n\nBelow"},
        {"task list", "- [ ] open\n- [x] done"},
        {"escapes", "Not \\*emphasis\\*, not \\_this\\_, not a \\# heading, 3 \\* 4 = 12."},
        {"angle brackets", "a \\< b and c > d, x &amp; y"},
        {"other markups", "h1. no heading, bq. no quote, +no insert+, ??no cite??, %no span%, \"no\":link, !no.png!"},
        {"braces and pipes", "{{macro}} {color:red}x{color} [[wiki]] |pipe| ^up^ $x$ "},
        {"references", "See #1, !2, SUP-1, r12, commit:abc, attachment:x.png and user:me."},
        {"accents, CJK, RTL",
         "\u00c4\u00d6\u00dc \u00e9\u00e8 \u4f60\u597d \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd"},
        {"emoji of four bytes", "\U0001F680 and \U0001F468\u200D\U0001F469\u200D\U0001F467 and \U00020BB7"},
        {"decomposed", "e\u0301 a\u0308"},
        {"word joiners", "a\u2060b @\u2060x \u2060\u2060"},
        {"signature of a mail", "Regards\n\n-- \nJane"},
    };
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << QString::fromUtf8(text);
}

void TextContract::textsComeBack()
{
    QFETCH(const QString, markdown);
    const auto admin = fixture().asAdmin();
    const QString meant = fixture().asRead(markdown);
    QCOMPARE(fixture().asRead(meant), meant);

    // The second pass writes what the first has read: it must be a fixed point, or texts drift at every sync.
    for (const QString &text : {markdown, meant}) {
        tracker::NewIssue wanted = newIssue(QStringLiteral("Text corpus: ") + QLatin1String(QTest::currentDataTag()));
        wanted.description = text;
        CONTRACT_TRY(written, admin->createIssue(wanted, {}));
        const tracker::NewComment comment{text, newMarker(model::MarkerKind::Comment)};
        CONTRACT_CHECK(admin->addComment(written.ref, comment, {}));
        CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
        QCOMPARE(issue.description, meant);
        QCOMPARE(issue.comments.size(), 1);
        QCOMPARE(issue.comments.first().text, meant);
        QCOMPARE(admin->asRead(text), meant);
    }
}

void TextContract::corpusReadsAsSaid_data()
{
    const int every = fixture().isReal() ? tests::sized(8, 1) : 1;
    corpus::addRowsOf(QDir(QStringLiteral(TWINSPAN_TEXT_CORPUS)), "*.md", 60, every);
}

void TextContract::corpusReadsAsSaid()
{
    QFETCH(const QString, markdown);
    const auto admin = fixture().asAdmin();
    tracker::NewIssue wanted = newIssue(QStringLiteral("A text of many kinds"));
    wanted.description = markdown;
    CONTRACT_TRY(written, admin->createIssue(wanted, {}));
    if (!markdown.trimmed().isEmpty())
        CONTRACT_CHECK(admin->addComment(written.ref, {markdown, newMarker(model::MarkerKind::Comment)}, {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    const QString meant = admin->asRead(markdown);
    QCOMPARE(issue.description, meant);
    for (const model::Comment &comment : std::as_const(issue.comments))
        QCOMPARE(comment.text, meant);
    QCOMPARE(issue.comments.size(), markdown.trimmed().isEmpty() ? 0 : 1);
    QCOMPARE(admin->asRead(meant), meant);
    // Nothing that reads the same is a change.
    CONTRACT_CHECK(admin->updateIssue(written.ref, {{}, meant, {}, wanted.marker}, {}));
    CONTRACT_TRY(after, admin->issue(written.ref.id, {}));
    QCOMPARE(after, issue);
}

void TextContract::longTextsComeBack()
{
    constexpr int lines = 1200;
    const auto admin = fixture().asAdmin();
    QString text;
    for (int i = 0; i < lines; ++i)
        text += QStringLiteral("Line %1 of a long log, with \u00e4 and \U0001F680.\n\n").arg(i);
    if (const int limit = admin->capabilities().maxTextLength; limit > 0)
        text.truncate(limit / 2);
    tracker::NewIssue wanted = newIssue(QStringLiteral("A long text"));
    wanted.description = text;
    CONTRACT_TRY(written, admin->createIssue(wanted, {}));
    CONTRACT_CHECK(admin->addComment(written.ref, {text, newMarker(model::MarkerKind::Comment)}, {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.description, fixture().asRead(text));
    QCOMPARE(issue.comments.first().text, fixture().asRead(text));
}

void TextContract::summariesComeBack_data()
{
    QTest::addColumn<QString>("summary");
    QTest::newRow("accents") << QString::fromUtf8("\u00c4rger mit \u201eAnf\u00fchrung\u201c");
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F680 starts late");
    QTest::newRow("markup") << QStringLiteral("*not* _markup_ `here` <b>x</b> & \"quotes\" 'too' \\ back");
    QTest::newRow("leading hash") << QStringLiteral("#1 is not a heading");
    QTest::newRow("one letter") << QStringLiteral("x");
}

void TextContract::summariesComeBack()
{
    QFETCH(const QString, summary);
    const auto admin = fixture().asAdmin();
    CONTRACT_TRY(written, admin->createIssue(newIssue(summary), {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.summary, summary);
}

void TextContract::mentionOfAPersonPings()
{
    PersonIssue person;
    person.summary = QStringLiteral("Please look");
    person.description = QStringLiteral("Hello %1, please look.").arg(fixture().mentionOfMember());
    const model::IssueRef ref = fixture().personCreatesIssue(person, fixture().projectId());
    // Proves that the fixture would notice; without it the next test means nothing.
    QCOMPARE(fixture().mentionedIn(ref).isEmpty(), fixture().mentionOfMember().isEmpty());
}

void TextContract::foreignMentionPingsNobody_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("in a sentence") << QStringLiteral("Hello %1, please look.");
    QTest::newRow("alone") << QStringLiteral("%1");
    QTest::newRow("twice") << QStringLiteral("%1 %1");
    QTest::newRow("emphasised") << QStringLiteral("*%1* and **%1**");
    QTest::newRow("in brackets") << QStringLiteral("(%1) [%1] \"%1\"");
    QTest::newRow("in a list") << QStringLiteral("- %1\n- b");
    QTest::newRow("in a quote") << QStringLiteral("> %1");
    QTest::newRow("in a heading") << QStringLiteral("# %1");
    QTest::newRow("in a link") << QStringLiteral("[%1](https://example.org/)");
    QTest::newRow("in code") << QStringLiteral("`%1` and\n\n```\n%1\n```");
    QTest::newRow("after a letter of another script") << QString::fromUtf8("\u4f60\u597d%1");
}

void TextContract::foreignMentionPingsNobody()
{
    QFETCH(const QString, pattern);
    const auto admin = fixture().asAdmin();
    if (fixture().mentionOfMember().isEmpty())
        return; // a tracker without mentions
    const QString text = QString(pattern).replace(QStringLiteral("%1"), fixture().mentionOfMember());
    tracker::NewIssue wanted = newIssue(QStringLiteral("From the other side"));
    wanted.description = text;
    CONTRACT_TRY(written, admin->createIssue(wanted, {}));
    CONTRACT_CHECK(admin->addComment(written.ref, {text, newMarker(model::MarkerKind::Comment)}, {}));
    QCOMPARE(fixture().mentionedIn(written.ref), QStringList());
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.description, fixture().asRead(text));
    QCOMPARE(issue.comments.first().text, fixture().asRead(text));
}

} // namespace twinspan::contract
