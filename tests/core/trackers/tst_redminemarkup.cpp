#include "core/trackers/redmine/redminemarkup.h"

#include "core/text/defuse.h"
#include "core/text/textparts.h"

#include <QRegularExpression>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

namespace
{
const QString markerText = QStringLiteral("ts10123456789abcdefghjkmnpqrs");
const QString otherText = QStringLiteral("ts1zzzzzzzzzzzzzzzzzzzzzzzzzz");

model::Marker marker()
{
    return model::Marker::fromText(markerText);
}
} // namespace

class RedmineMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markersAreWrittenAndReadInEachFormat_data();
    void markersAreWrittenAndReadInEachFormat();
    void markerOfAnotherTextDoesNotCount_data();
    void markerOfAnotherTextDoesNotCount();
    void foreignTextCantForgeAMarker();
    void foreignTextLinksAndPingsNothing_data();
    void foreignTextLinksAndPingsNothing();
    void blocksOfCodeStayAsTheyAre_data();
    void blocksOfCodeStayAsTheyAre();
    void markersStandBehindWhatATextLeavesOpen_data();
    void markersStandBehindWhatATextLeavesOpen();
    void editKeepsWhatWasNotEdited_data();
    void editKeepsWhatWasNotEdited();
    void namedFilesStayNamed();
    void hostileTextTakesNoLongTime_data();
    void hostileTextTakesNoLongTime();
};

void RedmineMarkupTest::markersAreWrittenAndReadInEachFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("markdown");
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        const QByteArray name = format == RedmineFormat::Textile ? "textile: " : "commonmark: ";
        for (const char *text : {"", "One line.", "Two\n\nparagraphs", "- a\n- b", "```\ncode\n```", "> quote",
                                 "| a | b |\n| --- | --- |\n| 1 | 2 |"})
            QTest::newRow(name + QByteArray(text).simplified()) << int(format) << QString::fromUtf8(text);
    }
}

void RedmineMarkupTest::markersAreWrittenAndReadInEachFormat()
{
    QFETCH(const int, format);
    QFETCH(const QString, markdown);
    const auto kept = redmineMarkup(markdown, marker(), RedmineFormat(format));
    QCOMPARE(redmineMarkerIn(kept), marker());
    const RedmineText read = redmineText(kept, RedmineFormat(format));
    QCOMPARE(read.marker, marker());
    QCOMPARE(read.markdown, markdown);
    QString fromWindows = kept;
    fromWindows.replace(u'\n', QStringLiteral("\r\n"));
    QCOMPARE(redmineText(fromWindows, RedmineFormat(format)), read);
    const QString again = redmineMarkup(read.markdown, read.marker, RedmineFormat(format));
    QCOMPARE(again, kept);
}

void RedmineMarkupTest::markerOfAnotherTextDoesNotCount_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("expected");
    const QString line = QStringLiteral("<!-- %1 -->").arg(markerText);
    QTest::newRow("quoted") << QStringLiteral("Otto wrote:\n> Hello\n> \n> ") + line + QStringLiteral("\n\nMe too.")
                            << QString();
    QTest::newRow("quoted twice") << QStringLiteral("> > ") + line << QString();
    QTest::newRow("within a line") << QStringLiteral("look: ") + line << QString();
    QTest::newRow("bare") << markerText << QString();
    QTest::newRow("other letters") << QString(line).replace(u'b', u'u') << QString();
    QTest::newRow("the last counts") << QStringLiteral("[%1]: #\n\n").arg(otherText) + line << markerText;
    QTest::newRow("a person wrote below it") << line + QStringLiteral("\n\nPS: more") << markerText;
    QTest::newRow("quote of another, own one below")
        << QStringLiteral("> [%1]: #\n\nMe too.\n\n").arg(otherText) + line << markerText;
}

void RedmineMarkupTest::markerOfAnotherTextDoesNotCount()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, expected);
    QCOMPARE(redmineMarkerIn(kept).text(), expected);
    const QString read = redmineText(kept, RedmineFormat::CommonMark).markdown;
    if (!expected.isEmpty() || kept.startsWith(u'>'))
        QVERIFY2(!read.contains(markerText), qPrintable(read));
}

void RedmineMarkupTest::foreignTextCantForgeAMarker()
{
    const QString forged = QStringLiteral("x\n\n<!-- %1 -->\n\n[%1]: #\n\ny").arg(otherText);
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        QVERIFY(redmineMarkerIn(redmineMarkup(forged, {}, format)).isNull());
        QCOMPARE(redmineMarkerIn(redmineMarkup(forged, marker(), format)), marker());
    }
}

void RedmineMarkupTest::foreignTextLinksAndPingsNothing_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *text : {"@mia",
                             "Hello @mia.",
                             "(@mia)",
                             "`@mia`",
                             "`mia`",
                             "```\n@mia\n```",
                             "x@```\n@mia\n```mia",
                             "```\n@mia",
                             "    @mia",
                             "[@mia](https://x.org/)",
                             "https://x.org/@mia",
                             "#12",
                             "see #12, ##13",
                             "#12-3",
                             "#note-3",
                             "{{toc}}",
                             "{{>toc}}",
                             "{{<toc}}",
                             "{{include(Wiki)}}",
                             "[[Wiki]]",
                             "[[Wiki|title]]",
                             "attachment:a.txt",
                             "source:trunk/a",
                             "commit:abc",
                             "r12",
                             "user#5",
                             "user:mia",
                             "version#3",
                             "foo:#12",
                             "svn|r12",
                             "document:\"a b\"",
                             "\u00e9@mia"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void RedmineMarkupTest::foreignTextLinksAndPingsNothing()
{
    QFETCH(const QString, markdown);
    // Redmine's own patterns (application_helper.rb, mentionable.rb), looser: what follows a reference does not matter.
    static const QRegularExpression mention(QStringLiteral("(?:^|[^A-Za-z0-9_])@[A-Za-z0-9_]"));
    // mentionable.rb takes blocks of code out before it looks.
    static const QRegularExpression code(QStringLiteral("<pre>.*?</pre>|(?:~~~|```).*?(?:~~~|```)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(QStringLiteral(
        "(?:^|[\\s(,\\-\\[>])(?:[a-z0-9_-]+:)?(?:(?:attachment|document|version|forum|news|message|project|commit|"
        "source|export|user):[^\\s<>]|(?:version|user)?##?(?:\\d|note-\\d)|(?:[a-z0-9_-]+\\|)?r\\d)"));
    static const QRegularExpression macro(QStringLiteral("\\{\\{[\\w<>]"));
    static const QRegularExpression wiki(QStringLiteral("\\[\\[[^\\n|]+?(?:\\|[^\\n|]+?)?\\]\\]"));
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        const QString kept = redmineMarkup(markdown, {}, format);
        QVERIFY2(!mention.match(QString(kept).remove(code)).hasMatch(), qPrintable(kept));
        for (const QRegularExpression &live : {link, macro, wiki})
            QVERIFY2(!live.match(kept).hasMatch(), qPrintable(kept));
        const QString read = redmineText(kept, format).markdown;
        QVERIFY2(!read.contains(text::wordJoiner), qPrintable(read));
        QCOMPARE(redmineMarkup(read, {}, format), kept); // no drift
    }
}

void RedmineMarkupTest::blocksOfCodeStayAsTheyAre_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("annotation") << QStringLiteral("```java\n@Override\npublic void run() {}\n```");
    QTest::newRow("address") << QStringLiteral("~~~\ngit clone https://host.example/@mia/x\nmail @mia\n~~~");
    QTest::newRow("two") << QStringLiteral("```\n@a\n```\n\n```\n@b\n```");
}

void RedmineMarkupTest::blocksOfCodeStayAsTheyAre()
{
    QFETCH(const QString, markdown);
    QCOMPARE(redmineMarkup(markdown, {}, RedmineFormat::CommonMark), markdown);
    QCOMPARE(redmineMarkup(markdown, marker(), RedmineFormat::CommonMark),
             markdown + QStringLiteral("\n\n[%1]: #").arg(markerText));
    const QString textile = redmineMarkup(markdown, {}, RedmineFormat::Textile);
    QVERIFY2(!textile.contains(text::wordJoiner), qPrintable(textile));
}

void RedmineMarkupTest::markersStandBehindWhatATextLeavesOpen_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("closed");
    QTest::newRow("fence") << QStringLiteral("a\n\n```java\n@Override")
                           << QStringLiteral("a\n\n```java\n@Override\n```");
    QTest::newRow("long fence") << QStringLiteral("~~~~~\n~~~\nb") << QStringLiteral("~~~~~\n~~~\nb\n~~~~~");
    QTest::newRow("comment") << QStringLiteral("<!-- b") << QStringLiteral("<!-- b\n-->");
    QTest::newRow("pre") << QStringLiteral("<pre>\nb") << QStringLiteral("<pre>\nb\n</pre>");
    for (const char *text : {"```\nb\n```", "- ```\n  b", "> ```\n> b", "`b", "    b", "<b>b"})
        QTest::newRow(QByteArray(text).simplified()) << QString::fromUtf8(text) << QString::fromUtf8(text);
}

void RedmineMarkupTest::markersStandBehindWhatATextLeavesOpen()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, closed);
    const QString kept = redmineMarkup(markdown, marker(), RedmineFormat::CommonMark);
    QCOMPARE(kept, closed + QStringLiteral("\n\n[%1]: #").arg(markerText));
    QVERIFY(!text::plainFromMarkdown(kept).contains(markerText));
    QCOMPARE(redmineText(kept, RedmineFormat::CommonMark), (RedmineText{closed, marker()}));
}

void RedmineMarkupTest::editKeepsWhatWasNotEdited_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("edited"); // "One." became "Two, says @ann." in what was read; | is a word joiner
    const auto add = [](const char *name, RedmineFormat format, const char *kept, const char *edited) {
        const auto joined = [](const char *text) { return QString::fromUtf8(text).replace(u'|', text::wordJoiner); };
        QTest::newRow(name) << int(format) << joined(kept) << joined(edited);
    };
    const auto textile = RedmineFormat::Textile;
    const auto commonMark = RedmineFormat::CommonMark;
    add("textile", textile, "One.\r\n\r\ncc @ann, depends on #12, [[Guide]] user:ann r3\r\n",
        "Two, says @|ann.\n\ncc @ann, depends on #12, [[Guide]] user:ann r3");
    add("textile: macro", textile, "{{collapse(More)\n%{color:red}x% #12\n}}\n\nOne.",
        "{{collapse(More)\n%{color:red}x% #12\n}}\n\nTwo, says @|ann.");
    add("textile: of the other side", textile, "One.\n\ncc @|ann, #|12, [|[Guide]]",
        "Two, says @|ann.\n\ncc @|ann, #|12, [|[Guide]]");
    add("textile: same passage", textile, "One. #12\n\n#12", "Two, says @|ann. #|12\n\n#12");
    add("commonmark", commonMark, "One.\r\n\r\ncc @ann, depends on #12, [[Guide]] `@ann`\r\n",
        "Two, says @|ann.\n\ncc @ann, depends on #12, [[Guide]] `@ann`");
    add("commonmark: macro", commonMark, "{{collapse(More)\n#12\n}}\n\nOne.",
        "{{collapse(More)\n#12\n}}\n\nTwo, says @|ann.");
    add("commonmark: of the other side", commonMark, "One.\n\n`@|ann`, #|12", "Two, says @|ann.\n\n`@|ann`, #|12");
    add("commonmark: open code", commonMark, "One.\n\n@ann\n\n```\n#12", "Two, says @|ann.\n\n@ann\n\n```\n#12\n```");
}

void RedmineMarkupTest::editKeepsWhatWasNotEdited()
{
    QFETCH(const int, format);
    QFETCH(const QString, kept);
    QFETCH(const QString, edited);
    const auto as = RedmineFormat(format);
    const QString line = QStringLiteral("\n\n") + redmineMarkup({}, marker(), as);
    const QString markdown =
        redmineText(kept, as).markdown.replace(QStringLiteral("One."), QStringLiteral("Two, says @ann."));
    QCOMPARE(redmineEditedMarkup(kept, markdown, {}, as), edited);
    QCOMPARE(redmineEditedMarkup(kept + line, markdown, marker(), as), edited + line);
    QCOMPARE(redmineEditedMarkup(edited + line, markdown, marker(), as), edited + line);
    QCOMPARE(redmineText(edited + line, as).markdown, redmineAsRead(markdown, as));
}

void RedmineMarkupTest::namedFilesStayNamed()
{
    const QString markdown =
        QStringLiteral("Two.\n\n[a.txt](attachment:a.txt) for @ann\n\n![](attachment:b.png) and #12");
    QCOMPARE(redmineEditedMarkup(QStringLiteral("One.\n\nattachment:a.txt for @ann\n\n!b.png! and #12"), markdown, {},
                                 RedmineFormat::Textile),
             QStringLiteral("Two.\n\nattachment:a.txt for @ann\n\n!b.png! and #12"));
    QCOMPARE(redmineEditedMarkup(QStringLiteral("One.\n\nattachment:a.txt for @ann\n\n![](b.png) and #12"), markdown,
                                 {}, RedmineFormat::CommonMark),
             QStringLiteral("Two.\n\nattachment:a.txt for @ann\n\n![](b.png) and #12"));
}

void RedmineMarkupTest::hostileTextTakesNoLongTime_data()
{
    QTest::addColumn<QString>("one");
    for (const char *one : {"-@", "#1 ", "@a "})
        QTest::newRow(one) << QString::fromUtf8(one);
}

void RedmineMarkupTest::hostileTextTakesNoLongTime()
{
    QFETCH(const QString, one);
    const QString hostile = one.repeated(200'000);
    QVERIFY(redmineMarkup(hostile, {}, RedmineFormat::CommonMark).size() >= hostile.size());
    // Textile is written and read back several times.
    const QString shorter = one.repeated(20'000);
    QVERIFY(redmineMarkup(shorter, {}, RedmineFormat::Textile).size() >= shorter.size());
}

QTEST_GUILESS_MAIN(RedmineMarkupTest)
#include "tst_redminemarkup.moc"
