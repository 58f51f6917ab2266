#include "core/trackers/salesforce/salesforcemapping.h"
#include "core/trackers/salesforce/salesforcetext.h"

#include <QTest>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype mostBytes = 4000;

model::Marker aMarker()
{
    return model::deriveMarker({model::MarkerKind::Comment, QStringLiteral("a"), QStringLiteral("b"), {}, {}});
}

QJsonObject comment(int number, const QString &body)
{
    return {{QStringLiteral("Id"), QStringLiteral("00a8c0000000%1").arg(number, 3, 10, QLatin1Char('0'))},
            {QStringLiteral("CommentBody"), body},
            {QStringLiteral("IsPublished"), true},
            {QStringLiteral("CreatedDate"), QStringLiteral("2026-11-22T10:15:30.000+0000")}};
}

/// As it is read when Salesforce holds these comments.
QList<model::Comment> readBack(const QStringList &bodies)
{
    QJsonArray records;
    for (const QString &body : bodies)
        records.append(comment(int(records.size()), body.trimmed()));
    const QJsonObject list{{QStringLiteral("done"), true}, {QStringLiteral("records"), records}};
    const QJsonObject record{{QStringLiteral("Id"), QStringLiteral("5008c00001AbCdE")},
                             {QStringLiteral("CaseComments"), list}};
    return salesforceIssue(record, {})->comments;
}
} // namespace

class TestSalesforceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextReadsTheSame_data();
    void plainTextReadsTheSame();
    void wideTableStaysWithinADescription();
    void longCommentsAreSplitAndRead_data();
    void longCommentsAreSplitAndRead();
    void longCommentWithoutMarkerSaysItsParts();
    void markerIsTakenOutOfTheText();
    void pastedCommentIsAComment();
    void commentThatEndsWithOursIsAPersons();
    void commentWithAFooterIsStillOurs();
    void foreignMarkerIsNotWritten();
    void unpublishedIsNotPublic();
    void stampsAreUtc();
};

void TestSalesforceText::plainTextReadsTheSame_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("lists") << QStringLiteral("- a\n  - b\n\n1. c\n2. d");
    QTest::newRow("code") << QStringLiteral("```\nint main()\n{\n    return  0;\n}\n\n\n\nend\n```");
    QTest::newRow("table") << QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |");
    QTest::newRow("quote") << QStringLiteral("> a\n> b\n\nc");
    QTest::newRow("link") << QStringLiteral("[text](https://a.example/b_c) and [f](attachment:x%20y.txt)");
    QTest::newRow("headings") << QStringLiteral("# One\n\ntext\n\n## Two");
    QTest::newRow("rule") << QStringLiteral("a\n\n---\n\nb");
    QTest::newRow("html") << QStringLiteral("<b>x</b> <!-- hidden -->\n\n<!-- all -->");
}

void TestSalesforceText::plainTextReadsTheSame()
{
    QFETCH(const QString, markdown);
    const QString read = salesforceAsRead(markdown);
    QCOMPARE(salesforceAsRead(read), read);
    QCOMPARE(salesforcePlain(read), salesforcePlain(markdown));
}

void TestSalesforceText::wideTableStaysWithinADescription()
{
    const QString few = QStringLiteral("|name|b|\n|-|-|\n|x|y|\n");
    QCOMPARE(salesforcePlain(few), QStringLiteral("name | b\n-----|----\nx    | y"));
    const QString table =
        QStringLiteral("|%1|b|\n|-|-|\n").arg(QString(40, u'a')) + QStringLiteral("|x|y|\n").repeated(5000);
    QVERIFY(table.size() <= salesforceLongestDescription);
    const QString plain = salesforcePlain(table);
    QVERIFY(plain.size() <= salesforceLongestDescription);
    QVERIFY(plain.endsWith(QLatin1String("\nx|y")));
    QCOMPARE(salesforceAsRead(salesforceAsRead(table)), salesforceAsRead(table));
}

void TestSalesforceText::longCommentsAreSplitAndRead_data()
{
    constexpr int many = 3000;
    QTest::addColumn<QString>("text");
    QString lines;
    QString words;
    for (int i = 0; i < many; ++i) {
        lines += QStringLiteral("Line %1 of a log, with ä and \U0001F680.\n\n").arg(i);
        words += QStringLiteral("word%1 ").arg(i);
    }
    QTest::newRow("short") << QStringLiteral("short");
    QTest::newRow("paragraphs") << lines;
    QTest::newRow("words") << words;
    QTest::newRow("no space at all") << QString(20'000, u'x');
    QTest::newRow("characters of four bytes") << QStringLiteral("\U0001F680").repeated(5000);
    QTest::newRow("just fits") << QString(3962, u'x');
    QTest::newRow("just too long") << QString(3970, u'x');
    QTest::newRow("code") << QStringLiteral("```\n") + QStringLiteral("    a  b\n").repeated(2000) +
                                 QStringLiteral("```");
}

void TestSalesforceText::longCommentsAreSplitAndRead()
{
    QFETCH(const QString, text);
    const QStringList bodies = salesforceCommentBodies(text, aMarker());
    for (const QString &body : bodies)
        QVERIFY(body.toUtf8().size() <= mostBytes);
    const QList<model::Comment> comments = readBack(bodies);
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments.first().marker, aMarker());
    QCOMPARE(comments.first().text, salesforceAsRead(text));
}

void TestSalesforceText::longCommentWithoutMarkerSaysItsParts()
{
    const QStringList bodies = salesforceCommentBodies(QString(9000, u'x'), {});
    QCOMPARE(bodies.size(), 3);
    QVERIFY(bodies.first().startsWith(QLatin1String("(1/3) x")));
    for (const QString &body : bodies)
        QVERIFY(body.toUtf8().size() <= mostBytes);
}

void TestSalesforceText::markerIsTakenOutOfTheText()
{
    const QString kept = salesforceDescription(QStringLiteral("Some *text*"), aMarker());
    QVERIFY(kept.contains(aMarker().text()));
    QCOMPARE(salesforceText(kept).marker, aMarker());
    QCOMPARE(salesforceText(kept).plain, QStringLiteral("Some text"));
    QCOMPARE(salesforceText(QString(kept).replace(u'\n', QStringLiteral("\r\n"))).marker, aMarker());
    // Somebody quotes it: that is another text's.
    QVERIFY(salesforceText(QString(kept).replace(QStringLiteral("[sync"), QStringLiteral("> [sync"))).marker.isNull());
}

void TestSalesforceText::pastedCommentIsAComment()
{
    const QString ours = salesforceCommentBodies(QStringLiteral("Is it on?"), aMarker()).first();
    const QString answer = ours + QStringLiteral("\n\nYes, it is.");
    for (const QStringList &bodies : {QStringList{ours, answer}, {answer, ours + QStringLiteral("\r\n \n")}}) {
        const QList<SalesforceText> texts = salesforceCommentTexts(bodies);
        const qsizetype own = bodies.indexOf(answer) == 0 ? 1 : 0;
        QCOMPARE(texts.at(own).marker, aMarker());
        QVERIFY(texts.at(1 - own).marker.isNull());
        QCOMPARE(texts.at(1 - own).plain, QStringLiteral("Is it on?\n\n\nYes, it is."));
    }
}

void TestSalesforceText::commentThatEndsWithOursIsAPersons()
{
    const QString ours = salesforceCommentBodies(QStringLiteral("Is it on?"), aMarker()).first();
    const QList<SalesforceText> texts =
        salesforceCommentTexts({ours, QStringLiteral("Yes, it is. You asked:\n\n") + ours, ours});
    QCOMPARE(texts.at(0).marker, aMarker());
    QVERIFY(texts.at(1).marker.isNull());
    QCOMPARE(texts.at(1).plain, QStringLiteral("Yes, it is. You asked:\n\nIs it on?"));
    QCOMPARE(texts.at(2).marker, aMarker()); // written twice: nobody's words
    const QStringList parts = salesforceCommentBodies(QString(9000, u'x'), aMarker());
    const QString answer = QStringLiteral("See the end:\n\n") + parts.last().right(200);
    const QList<model::Comment> comments = readBack(QStringList(parts) << answer);
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments.first().text, QString(9000, u'x'));
    QVERIFY(comments.last().marker.isNull());
}

void TestSalesforceText::commentWithAFooterIsStillOurs()
{
    const QString ours = salesforceCommentBodies(QStringLiteral("Is it on?"), aMarker()).first();
    const QString withFooter = ours + QStringLiteral("\n\nSent by the portal");
    const QList<SalesforceText> texts = salesforceCommentTexts({withFooter, withFooter + QStringLiteral("\n\nYes.")});
    QCOMPARE(texts.first().marker, aMarker());
    QVERIFY(texts.last().marker.isNull());
}

void TestSalesforceText::foreignMarkerIsNotWritten()
{
    const QString foreign = QStringLiteral("Before\n\n[sync:%1]\n\nAfter").arg(aMarker().text());
    QCOMPARE(salesforcePlain(foreign), QStringLiteral("Before\n\nAfter"));
    QVERIFY(salesforceText(salesforceDescription(foreign, {})).marker.isNull());
}

void TestSalesforceText::unpublishedIsNotPublic()
{
    QJsonObject hidden = comment(1, QStringLiteral("x"));
    hidden.insert(QStringLiteral("IsPublished"), false);
    QJsonObject unknown = comment(2, QStringLiteral("y"));
    unknown.remove(QStringLiteral("IsPublished"));
    const QJsonObject list{{QStringLiteral("records"), QJsonArray{hidden, unknown}}};
    const auto issue = salesforceIssue(
        {{QStringLiteral("Id"), QStringLiteral("5008c00001AbCdE")}, {QStringLiteral("CaseComments"), list}}, {});
    QCOMPARE(issue->comments.size(), 2);
    for (const model::Comment &one : issue->comments)
        QVERIFY(!one.isPublic);
}

void TestSalesforceText::stampsAreUtc()
{
    const QDateTime time = salesforceTime(QStringLiteral("2026-11-22T10:15:30.000+0000"));
    QVERIFY(time.timeSpec() == Qt::UTC);
    QCOMPARE(time, QDateTime(QDate(2026, 11, 22), QTime(10, 15, 30), Qt::UTC));
    QVERIFY(!salesforceTime(QStringLiteral("yesterday")).isValid());
}

} // namespace twinspan::trackers

QTEST_GUILESS_MAIN(twinspan::trackers::TestSalesforceText)
#include "tst_salesforcetext.moc"
