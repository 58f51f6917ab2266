#include "core/trackers/jira/jirafilemarks.h"
#include "core/trackers/jira/jirafiles.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

class JiraMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsAreReadInTheirZone();
    void unknownVisibilityIsPrivate_data();
    void unknownVisibilityIsPrivate();
    void subtasksAreNoTypes();
    void markerInATextIsNotShown_data();
    void markerInATextIsNotShown();
    void foreignAnchorIsNoMarker();
    void editKeepsWhatOnlyWikiCanSay();
    void keysOfProjectsAreDefused();
    void namesOfFilesSettle_data();
    void namesOfFilesSettle();
    void announcedFileGetsItsMark();
    void marksOfGoneFilesAreForgotten();
    void marksOfManyFilesFit();
    void addressesLeadToFiles();
    void refusalsAreTold_data();
    void refusalsAreTold();
};

namespace
{
model::Marker markerOf(int number)
{
    return model::deriveMarker({model::MarkerKind::Attachment, QStringLiteral("a"), QString::number(number), {}, {}});
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

model::Attachment file(int id, const QString &name, qint64 size)
{
    model::Attachment attachment;
    attachment.id = QString::number(id);
    attachment.fileName = name;
    attachment.size = size;
    return attachment;
}

/// The properties of an issue that had none before.
QJsonObject announced(const QList<JiraFileMark> &resolved, const JiraFileMark &mark,
                      const QList<model::Attachment> &files)
{
    const auto announcement = jiraAnnounced(resolved, mark, files);
    return announcement ? QJsonObject{{announcement->property, announcement->value}} : QJsonObject();
}
} // namespace

void JiraMappingTest::stampsAreReadInTheirZone()
{
    const QDateTime expected(QDate(2021, 1, 17), QTime(11, 34, 0, 5), Qt::UTC);
    for (const char *stamp : {"2021-01-17T12:34:00.005+0100", "2021-01-17T11:34:00.005+0000",
                              "2021-01-17T06:34:00.005-0500", "2021-01-17T17:04:00.005+0530"}) {
        const QJsonObject fields{{QStringLiteral("updated"), QString::fromLatin1(stamp)}};
        const QDateTime read = jiraTime(fields, QLatin1String("updated"));
        QCOMPARE(read, expected);
        QVERIFY(read.timeSpec() == Qt::UTC);
    }
    QVERIFY(!jiraTime({}, QLatin1String("updated")).isValid());
}

void JiraMappingTest::unknownVisibilityIsPrivate_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("plain") << QByteArray("{}") << true;
    QTest::newRow("of a service project") << QByteArray(R"({"jsdPublic":true})") << true;
    QTest::newRow("internal") << QByteArray(R"({"jsdPublic":false})") << false;
    QTest::newRow("restricted") << QByteArray(R"({"visibility":{"type":"role","value":"Users"}})") << false;
    QTest::newRow("restricted in a way unknown") << QByteArray(R"({"visibility":{}})") << false;
    QTest::newRow("internal by its property")
        << QByteArray(R"({"properties":[{"key":"sd.public.comment","value":{"internal":true}}]})") << false;
    QTest::newRow("internal in words")
        << QByteArray(R"({"properties":[{"key":"sd.public.comment","value":{"internal":"true"}}]})") << false;
    QTest::newRow("public by its property")
        << QByteArray(R"({"properties":[{"key":"sd.public.comment","value":{"internal":false}}]})") << true;
}

void JiraMappingTest::unknownVisibilityIsPrivate()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isPublic);
    for (const JiraEdition edition : {JiraEdition::Cloud, JiraEdition::DataCenter})
        QCOMPARE(jiraComment(object(json.constData()), JiraMarkup(edition)).isPublic, isPublic);
}

void JiraMappingTest::subtasksAreNoTypes()
{
    const auto types = jiraTypes(object(R"({"issueTypes":[{"id":"1","name":"Bug"},{"id":"2","name":"Sub-task",)"
                                        R"("subtask":true},{"id":"3","name":"Task"}]})"));
    QCOMPARE(types.size(), 2);
    QVERIFY(!types.first().isDefault && types.last().isDefault);
    const auto odd = jiraTypes(object(R"({"issueTypes":[{"id":"1","name":"Vorgang"}]})"));
    QVERIFY(odd.size() == 1 && odd.first().isDefault);
}

void JiraMappingTest::markerInATextIsNotShown_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("words") << "Some *words*.";
    QTest::newRow("nothing") << "";
    QTest::newRow("list") << "* a\n* b";
    QTest::newRow("code") << "{noformat}\nx\n{noformat}";
    QTest::newRow("Windows") << "One.\r\n\r\nTwo.";
}

void JiraMappingTest::markerInATextIsNotShown()
{
    QFETCH(const QString, before);
    const JiraMarkup markup(JiraEdition::DataCenter);
    const model::Marker marker = markerOf(1);
    const QString kept = before + QStringLiteral("\r\n\r\n{anchor:%1}\r\n").arg(marker.text());
    QCOMPARE(markup.read(kept).marker, marker);
    QCOMPARE(markup.read(kept).markdown, markup.read(before).markdown);
    const QString markdown = markup.read(before).markdown;
    const QString written = markup.written(markdown, marker, {}).toString();
    QCOMPARE(markup.read(written), (JiraText{markdown, marker}));
    QCOMPARE(written.count(marker.text()), 1);
    // It moves into a sentence, or stays alone.
    QCOMPARE(markup.read(QStringLiteral("a {anchor:%1}b").arg(marker.text())),
             (JiraText{QStringLiteral("a b"), marker}));
    QVERIFY(markup.says(kept, markdown));
}

void JiraMappingTest::foreignAnchorIsNoMarker()
{
    const JiraMarkup markup(JiraEdition::DataCenter);
    const QString text = QStringLiteral("See {anchor:%1} there.\n\n{anchor:%1}").arg(markerOf(2).text());
    const QJsonValue written = markup.written(text, markerOf(1), {});
    QCOMPARE(markup.read(written).marker, markerOf(1));
    QCOMPARE(markup.read(written).markdown, markup.asRead(text));
    QVERIFY(markup.read(markup.written(text, {}, {})).marker.isNull());
}

void JiraMappingTest::editKeepsWhatOnlyWikiCanSay()
{
    const JiraMarkup markup(JiraEdition::DataCenter);
    const QString kept = QStringLiteral("{panel:title=Note}\nMind [~ann].\n{panel}\n\nOld words.\n\n{anchor:%1}")
                             .arg(markerOf(1).text());
    QString markdown = markup.read(kept).markdown;
    QVERIFY(markdown.contains(QLatin1String("Old words.")));
    markdown.replace(QStringLiteral("Old words."), QStringLiteral("New words."));
    QString expected = kept;
    expected.replace(QStringLiteral("Old words."), QStringLiteral("New words."));
    QCOMPARE(markup.edited(kept, markdown, markerOf(1), {}).toString(), expected);
}

void JiraMappingTest::keysOfProjectsAreDefused()
{
    const QStringList keys{QStringLiteral("ABC"), QStringLiteral("X")};
    const QString text = QStringLiteral("ABC-1, abc-2, UTF-8, XABC-3 and `ABC-4`.");
    QCOMPARE(jiraDefuseRules(JiraEdition::Cloud, keys, text).references.size(), 1);
    for (const JiraEdition edition : {JiraEdition::Cloud, JiraEdition::DataCenter}) {
        const JiraMarkup markup(edition);
        const QJsonValue written = markup.written(text, {}, jiraDefuseRules(edition, keys, text));
        const QString kept = written.isString()
                                 ? written.toString()
                                 : QString::fromUtf8(QJsonDocument(written.toObject()).toJson(QJsonDocument::Compact));
        const QString joiner{QChar{text::wordJoiner}};
        QVERIFY2(kept.contains(QStringLiteral("ABC-") + joiner + QStringLiteral("1")), qPrintable(kept));
        QVERIFY(kept.contains(QLatin1String("UTF-8")) || kept.contains(QLatin1String("UTF\\-8")));
        QVERIFY(!kept.contains(QLatin1String("ABC-1")));
        QCOMPARE(markup.read(written).markdown, markup.asRead(text));
    }
}

void JiraMappingTest::namesOfFilesSettle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << "report.txt" << "report.txt";
    QTest::newRow("path") << "../../etc/passwd.txt" << "passwd.txt";
    QTest::newRow("Windows path") << "C:\\temp\\x.txt" << "x.txt";
    QTest::newRow("line end") << "a\r\nb.txt" << "a_b.txt";
    QTest::newRow("quotes") << "a \"b\".txt" << "a _b_.txt";
    QTest::newRow("nothing") << "" << "_";
    QTest::newRow("long") << QString(300, u'n') + QStringLiteral(".txt")
                          << QString(195, u'n') + QStringLiteral("\u2026.txt");
}

void JiraMappingTest::namesOfFilesSettle()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kept);
    QCOMPARE(jiraFileName(name), kept);
    QCOMPARE(jiraFileName(kept), kept);
}

void JiraMappingTest::announcedFileGetsItsMark()
{
    const QString name = QStringLiteral("log.txt");
    const QList<model::Attachment> before{file(5, name, 3)};
    JiraFileMark first;
    first.marker = markerOf(1);
    first.fileName = name;
    first.size = 3;
    first.after = 5;
    QJsonObject properties = announced({}, first, before);
    JiraFileMark second = first;
    second.marker = markerOf(2);
    // Announced again because nobody knows whether the first has come: it has.
    const QList<model::Attachment> later{file(5, name, 3), file(8, name, 4), file(9, name, 3)};
    second.after = 9;
    properties = announced(jiraResolvedMarks(jiraFileMarks(properties), later), second, later);
    const QList<model::Attachment> now = later + QList{file(12, name, 3), file(13, name, 3)};
    const auto marks = jiraResolvedMarks(jiraFileMarks(properties), now);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.first().id, 9);
    QCOMPARE(marks.first().marker, markerOf(1));
    QCOMPARE(marks.last().id, 12);
    QCOMPARE(marks.last().marker, markerOf(2));
}

void JiraMappingTest::marksOfGoneFilesAreForgotten()
{
    JiraFileMark mark;
    mark.marker = markerOf(1);
    mark.id = 7;
    JiraFileMark next;
    next.marker = markerOf(2);
    QCOMPARE(jiraFileMarks(announced({mark}, next, {file(7, {}, 0)})).size(), 2);
    QCOMPARE(jiraFileMarks(announced({mark}, next, {})).size(), 1);
    QVERIFY(jiraFileMarks({}).isEmpty());
    QVERIFY(jiraFileMarks(object(R"({"twinspan.files":{"files":[1,{"marker":"no"}]}})")).isEmpty());
}

void JiraMappingTest::marksOfManyFilesFit()
{
    constexpr int nearlyFull = 550;
    constexpr int many = 650;
    constexpr int most = 2'000; // files of an issue
    constexpr int mostCharacters = 32'768;
    const auto known = [](int number, int place) {
        JiraFileMark mark;
        mark.marker = markerOf(number);
        mark.id = 10'000'000 + number;
        mark.place = place;
        return mark;
    };
    QList<model::Attachment> files;
    QList<JiraFileMark> marks;
    for (int i = 0; i < nearlyFull; ++i) {
        marks.append(known(i, 0));
        files.append(file(10'000'000 + i, QStringLiteral("file.bin"), i));
    }
    QJsonObject properties;
    for (int i = nearlyFull; i < many; ++i) {
        JiraFileMark mark;
        mark.marker = markerOf(i);
        mark.fileName = QStringLiteral("file.bin");
        mark.size = i;
        const auto next = jiraAnnounced(marks, mark, files);
        QVERIFY(next.has_value());
        QVERIFY(QJsonDocument(next->value).toJson(QJsonDocument::Compact).size() <= mostCharacters);
        properties.insert(next->property, next->value);
        files.append(file(10'000'000 + i, mark.fileName, i));
        marks = jiraResolvedMarks(jiraFileMarks(properties), files);
    }
    QCOMPARE(properties.size(), 2);
    QCOMPARE(marks.size(), many);
    for (const JiraFileMark &mark : std::as_const(marks))
        QCOMPARE(mark.marker, markerOf(int(mark.id - 10'000'000)));
    for (int i = many; i < most; ++i) {
        marks.append(known(i, i / nearlyFull));
        files.append(file(10'000'000 + i, QStringLiteral("file.bin"), i));
    }
    QVERIFY(jiraAnnounced(marks, JiraFileMark(), files).has_value());
}

void JiraMappingTest::addressesLeadToFiles()
{
    const QUrl site(QStringLiteral("https://acme.com/jira"));
    const QList<tracker::NamedFile> files{
        {QStringLiteral("7"), QStringLiteral("a.png"), QStringLiteral("attachment:a")},
        {QStringLiteral("9"), QStringLiteral("a.png"), QStringLiteral("attachment:b")}};
    const auto with = [&](const char *text) { return jiraWithFileAddresses(QString::fromLatin1(text), files, site); };
    QCOMPARE(with("![x](attachment:a.png)"), QStringLiteral("![x](attachment:b)"));
    QCOMPARE(with("![x](https://acme.com/jira/secure/attachment/7/a.png)"), QStringLiteral("![x](attachment:a)"));
    QCOMPARE(with("[x](https://acme.com/jira/rest/api/2/attachment/content/9)"), QStringLiteral("[x](attachment:b)"));
    QCOMPARE(with("![x](attachment:gone.png)"), QStringLiteral("![x](attachment:gone.png?kept)"));
    for (const char *other : {"[x](https://acme.com/secure/attachment/7/a.png)", "[x](attachment:gone.txt)", "plain"})
        QCOMPARE(with(other), QString::fromLatin1(other));
}

void JiraMappingTest::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *name, int status, const char *body, const char *code) {
        QTest::newRow(name) << status << QByteArray(body) << code;
    };
    add("no words", 400, "{}", "jira.rejected");
    add("a sentence", 400, R"({"errorMessages":["No such thing."],"errors":{}})", "jira.rejected");
    add("too long", 400, R"({"errors":{"description":"The entered text is too long."}})", "jira.too-long");
    add("permission as 400", 400, R"({"errors":{"comment":"you do not have the permission to comment"}})",
        "jira.no-permission");
    add("permission as 403", 403, R"({"errorMessages":["You do not have permission to edit issues."]})",
        "jira.no-permission");
    add("not on the screen", 400,
        R"({"errors":{"description":"Field 'description' cannot be set. It is not on the appropriate screen, or unknown."}})",
        "jira.not-on-screen");
    add("scope", 401, R"({"code":401,"message":"Unauthorized; scope does not match"})", "jira.scope");
    add("no sign-in", 401, "Client must be authenticated to access this resource.", "jira.unauthorized");
    add("too many", 413, R"({"errorMessages":["The issue has too many comments."]})", "jira.too-many");
    add("bare 403", 403, "XSRF check failed", "http.forbidden");
    add("not found", 404, "{}", "http.not-found");
    add("broken", 500, "{}", "http.server");
}

void JiraMappingTest::refusalsAreTold()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    const Problem problem = jiraProblem(response, QUrl(QStringLiteral("https://acme.com")), "POST");
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.httpStatus, status);
    QCOMPARE(problem.outcomeUnknown, status == 500);
    QVERIFY(!problem.cause.isEmpty());
    QVERIFY(!code.startsWith(QLatin1String("jira.")) || !problem.remedy.isEmpty());
}

QTEST_APPLESS_MAIN(JiraMappingTest)
#include "tst_jiramapping.moc"
