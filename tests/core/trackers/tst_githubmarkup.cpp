#include "core/text/defuse.h"
#include "core/text/textparts.h"
#include "core/trackers/github/githubmarkup.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

class GithubMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLive_data();
    void nothingIsLive();
    void plainTextStaysAsItIs_data();
    void plainTextStaysAsItIs();
    void markerComesBack_data();
    void markerComesBack();
    void quotedMarkerIsAnothers();
    void lastOfSeveralMarkersCounts();
    void foreignMarkerIsTakenOut();
    void editKeepsWhatWasNotEdited_data();
    void editKeepsWhatWasNotEdited();
    void hostileTextTakesNoLongTime_data();
    void hostileTextTakesNoLongTime();
};

namespace
{
const QString joiner = QString(QChar(text::wordJoiner));

model::Marker marker(const QString &of)
{
    return model::deriveMarker({model::MarkerKind::Issue, of, of, {}, {}});
}
} // namespace

void GithubMarkupTest::nothingIsLive_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("kept"); // | stands for a word joiner
    const auto add = [](const char *markdown, const char *kept) {
        QTest::newRow(markdown) << QString::fromUtf8(markdown) << QString::fromUtf8(kept);
    };
    add("Hello @mia, look", "Hello @|mia, look");
    add("@lab/support", "@|lab/support");
    add("\u4f60\u597d@mia", "\u4f60\u597d@|mia");
    add("Fixes #3", "Fixes #|3");
    add("See lab/helpdesk#3 and GH-1", "See lab/helpdesk#|3 and GH-|1");
}

void GithubMarkupTest::nothingIsLive()
{
    QFETCH(const QString, markdown);
    QFETCH(QString, kept);
    QCOMPARE(githubMarkup(markdown, {}), kept.replace(u'|', joiner));
    QCOMPARE(githubText(kept).markdown, markdown);
}

void GithubMarkupTest::plainTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *text :
         {"jane@example.org", "`@mia` and `#3`", "```\n@mia #3\n```", "https://example.org/@mia/page#3",
          "[@mia](https://example.org/)", "> [!NOTE]\n> Text", "- [ ] open\n- [x] done",
          "<details><summary>s</summary>\n\nx\n\n</details>", "commit 3c4d5e6f7a8b9c0d",
          "| a | b |\n| --- | --- |\n| 1 | 2 |", "Text[^1]\n\n[^1]: note"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void GithubMarkupTest::plainTextStaysAsItIs()
{
    QFETCH(const QString, markdown);
    QCOMPARE(githubMarkup(markdown, {}), markdown);
    QCOMPARE(githubAsRead(markdown), markdown);
}

void GithubMarkupTest::markerComesBack_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("Words.");
    QTest::newRow("open fence") << QStringLiteral("```\ncode");
    QTest::newRow("open comment") << QStringLiteral("<!-- not closed");
    QTest::newRow("list") << QStringLiteral("- a\n- b");
    QTest::newRow("quote") << QStringLiteral("> a");
    QTest::newRow("table") << QStringLiteral("| a |\n| --- |\n| b |");
}

void GithubMarkupTest::markerComesBack()
{
    QFETCH(const QString, markdown);
    const model::Marker ours = marker(QStringLiteral("ours"));
    const QString kept = githubMarkup(markdown, ours);
    QVERIFY(kept.endsWith(QStringLiteral("<!-- %1 -->").arg(ours.text())));
    for (const QString &body :
         {kept, QString(kept).replace(QStringLiteral("\n"), QStringLiteral("\r\n")), kept + u'\n'}) {
        const GithubText read = githubText(body);
        QCOMPARE(read.marker, ours);
        QCOMPARE(read.markdown, githubAsRead(markdown));
        QVERIFY(githubSameText(githubMarkup(read.markdown, ours), kept));
    }
}

void GithubMarkupTest::quotedMarkerIsAnothers()
{
    const QString body = QStringLiteral("> Words\n>\n> <!-- %1 -->\n\nMine").arg(marker(QStringLiteral("a")).text());
    QVERIFY(githubText(body).marker.isNull());
    QVERIFY(!githubText(body).markdown.contains(QLatin1String("ts1")));
}

void GithubMarkupTest::lastOfSeveralMarkersCounts()
{
    const QString body = githubMarkup(QStringLiteral("x"), marker(QStringLiteral("a"))) + u'\n' +
                         QStringLiteral("<!-- %1 -->").arg(marker(QStringLiteral("b")).text());
    QCOMPARE(githubText(body).marker, marker(QStringLiteral("b")));
    QCOMPARE(githubText(body).markdown, QStringLiteral("x"));
}

void GithubMarkupTest::foreignMarkerIsTakenOut()
{
    const QString foreign = githubMarkup(QStringLiteral("x"), marker(QStringLiteral("a")));
    QCOMPARE(githubMarkup(foreign, {}), QStringLiteral("x"));
    QCOMPARE(githubText(githubMarkup(foreign, marker(QStringLiteral("b")))).marker, marker(QStringLiteral("b")));
}

void GithubMarkupTest::editKeepsWhatWasNotEdited_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("edited"); // "One." became "Two, says @ann." in what was read; | is a word joiner
    const auto add = [](const char *name, const char *kept, const char *edited) {
        QTest::newRow(name) << QString::fromUtf8(kept).replace(u'|', joiner)
                            << QString::fromUtf8(edited).replace(u'|', joiner);
    };
    add("person's", "One.\r\n\r\ncc @ann, depends on #12, lab/x#3\r\n",
        "Two, says @|ann.\n\ncc @ann, depends on #12, lab/x#3");
    add("of the other side", "One.\n\ncc @|ann, GH-|12", "Two, says @|ann.\n\ncc @|ann, GH-|12");
    add("same passage", "One. @ann\n\n@ann", "Two, says @|ann. @|ann\n\n@ann");
    add("open code", "One.\n\n@ann\n\n```\n#12", "Two, says @|ann.\n\n@ann\n\n```\n#12\n```");
    add("nothing but it", "One.", "Two, says @|ann.");
}

void GithubMarkupTest::editKeepsWhatWasNotEdited()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, edited);
    const model::Marker ours = marker(QStringLiteral("ours"));
    const QString line = QStringLiteral("\n\n<!-- %1 -->").arg(ours.text());
    const QString markdown =
        githubText(kept).markdown.replace(QStringLiteral("One."), QStringLiteral("Two, says @ann."));
    QCOMPARE(githubEditedMarkup(kept, markdown, {}), edited);
    QCOMPARE(githubEditedMarkup(kept + line, markdown, ours), edited + line);
    QCOMPARE(githubEditedMarkup(edited + line, markdown, ours), edited + line);
    QCOMPARE(githubText(edited + line).markdown, githubAsRead(markdown));
}

void GithubMarkupTest::hostileTextTakesNoLongTime_data()
{
    QTest::addColumn<QString>("one");
    for (const char *one : {"-@", "—@a", "#1 "})
        QTest::newRow(one) << QString::fromUtf8(one);
}

void GithubMarkupTest::hostileTextTakesNoLongTime()
{
    QFETCH(const QString, one);
    const QString hostile = one.repeated(200'000);
    QVERIFY(githubMarkup(hostile, {}).size() >= hostile.size());
}

QTEST_APPLESS_MAIN(GithubMarkupTest)
#include "tst_githubmarkup.moc"
