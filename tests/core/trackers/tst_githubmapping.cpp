#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubmarkup.h"
#include "core/trackers/github/githubproblems.h"

#include <QJsonArray>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

class GithubMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issueComesWhole();
    void goneWriterIsGhost();
    void markerOfAStrangerIsNone_data();
    void markerOfAStrangerIsNone();
    void typesOfTheOrganisationComeFirst();
    void labelsServeWithoutTypes();
    void typeGoesIntoTheFields();
    void droppedIsSaid();
    void refusalsAreTold_data();
    void refusalsAreTold();
};

namespace
{
const QUrl instance(QStringLiteral("https://github.com"));

QJsonObject named(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}

GithubTypeList byTypes()
{
    return githubTypesFrom({named(QStringLiteral("Bug")), named(QStringLiteral("Task"))},
                           {named(QStringLiteral("question"))});
}

GithubTypeList byLabels()
{
    return githubTypesFrom({}, {named(QStringLiteral("kind/Bug")), named(QStringLiteral("good first issue")),
                                named(QStringLiteral("question"))});
}

QStringList idsOf(const GithubTypeList &list)
{
    QStringList ids;
    for (const model::IssueType &type : list.types)
        ids.append(type.id);
    return ids;
}
} // namespace

void GithubMappingTest::issueComesWhole()
{
    const QJsonObject json{
        {QStringLiteral("number"), 3},
        {QStringLiteral("title"), QStringLiteral("A title")},
        {QStringLiteral("body"), QJsonValue()},
        {QStringLiteral("repository_url"), QStringLiteral("https://api.github.com/repos/lab/helpdesk")},
        {QStringLiteral("user"), QJsonObject{{QStringLiteral("login"), QStringLiteral("mia")}}},
        {QStringLiteral("type"), named(QStringLiteral("Bug"))},
        {QStringLiteral("created_at"), QStringLiteral("2026-11-22T10:00:00Z")},
        {QStringLiteral("updated_at"), QStringLiteral("2026-11-22T10:00:01Z")}};
    const model::Issue issue = githubIssue(json, 7, byTypes(), instance, 1);
    QCOMPARE(issue.ref.id, QStringLiteral("7/3"));
    QCOMPARE(issue.ref.key, QStringLiteral("lab/helpdesk#3"));
    QCOMPARE(issue.ref.url.toString(), QStringLiteral("https://github.com/lab/helpdesk/issues/3"));
    QCOMPARE(issue.projectId, QStringLiteral("7"));
    QCOMPARE(issue.type.id, QStringLiteral("type:Bug"));
    QCOMPARE(issue.description, QString());
    QCOMPARE(issue.author.name, QStringLiteral("mia"));
    QCOMPARE(issue.created.secsTo(issue.updated), 1);
    QVERIFY(issue.updated.timeSpec() == Qt::UTC);
}

void GithubMappingTest::goneWriterIsGhost()
{
    const model::Comment comment = githubComment({{QStringLiteral("id"), qint64{3'400'000'023}},
                                                  {QStringLiteral("user"), QJsonValue()},
                                                  {QStringLiteral("body"), QStringLiteral("x")}},
                                                 1);
    QCOMPARE(comment.id, QStringLiteral("3400000023"));
    QCOMPARE(comment.author.name, QStringLiteral("ghost"));
    QVERIFY(comment.isPublic);
}

void GithubMappingTest::markerOfAStrangerIsNone_data()
{
    QTest::addColumn<int>("writer");
    QTest::addColumn<QString>("association");
    QTest::addColumn<bool>("counts");
    for (const QString &trusted : {QStringLiteral("OWNER"), QStringLiteral("MEMBER"), QStringLiteral("COLLABORATOR")})
        QTest::newRow(qPrintable(trusted)) << 8 << trusted << true;
    for (const QString &stranger : {QStringLiteral("NONE"), QStringLiteral("CONTRIBUTOR"), QStringLiteral("MANNEQUIN"),
                                    QStringLiteral("FIRST_TIMER"), QString()})
        QTest::addRow("stranger %s", qPrintable(stranger)) << 8 << stranger << false;
    QTest::newRow("our own account") << 7 << QStringLiteral("NONE") << true;
    QTest::newRow("gone") << 0 << QStringLiteral("NONE") << false;
}

void GithubMappingTest::markerOfAStrangerIsNone()
{
    QFETCH(const int, writer);
    QFETCH(const QString, association);
    QFETCH(const bool, counts);
    const auto marker =
        model::deriveMarker({model::MarkerKind::Comment, QStringLiteral("a"), QStringLiteral("b"), {}, {}});
    QJsonObject json{{QStringLiteral("number"), 3},
                     {QStringLiteral("id"), 4},
                     {QStringLiteral("body"), githubMarkup(QStringLiteral("x"), marker)},
                     {QStringLiteral("author_association"), association}};
    json.insert(QStringLiteral("user"),
                writer > 0 ? QJsonValue(QJsonObject{{QStringLiteral("id"), writer}}) : QJsonValue());
    const model::Marker wanted = counts ? marker : model::Marker();
    QCOMPARE(githubComment(json, 7).marker, wanted);
    QCOMPARE(githubIssue(json, 1, byTypes(), instance, 7).marker, wanted);
    QCOMPARE(githubComment(json, 7).text, QStringLiteral("x"));
}

void GithubMappingTest::typesOfTheOrganisationComeFirst()
{
    QCOMPARE(idsOf(byTypes()),
             (QStringList{QStringLiteral("issue"), QStringLiteral("type:Bug"), QStringLiteral("type:Task")}));
    QVERIFY(byTypes().types.first().isDefault);
    QVERIFY(!byTypes().byLabels());
}

void GithubMappingTest::labelsServeWithoutTypes()
{
    QCOMPARE(idsOf(byLabels()), (QStringList{QStringLiteral("issue"), QStringLiteral("label:kind/Bug"),
                                             QStringLiteral("label:question")}));
    const QJsonObject issue{
        {QStringLiteral("labels"), QJsonArray{named(QStringLiteral("urgent")), named(QStringLiteral("Question"))}}};
    QCOMPARE(githubTypeOf(issue, byLabels()).id, QStringLiteral("label:question"));
    QCOMPARE(githubTypeOf({}, byLabels()).id, QStringLiteral("issue"));
}

void GithubMappingTest::typeGoesIntoTheFields()
{
    const auto fieldsFor = [](const QString &typeId, const QJsonObject &before, const GithubTypeList &known) {
        QJsonObject fields;
        return setGithubType(fields, typeId, before, known) ? std::optional(fields) : std::nullopt;
    };
    const QJsonObject before{
        {QStringLiteral("number"), 3},
        {QStringLiteral("labels"), QJsonArray{named(QStringLiteral("urgent")), named(QStringLiteral("question"))}}};
    QCOMPARE(fieldsFor({}, {}, byTypes()), QJsonObject());
    QCOMPARE(fieldsFor(QStringLiteral("issue"), {}, byTypes()), QJsonObject());
    QCOMPARE(fieldsFor(QStringLiteral("type:Bug"), {}, byTypes()),
             (QJsonObject{{QStringLiteral("type"), QStringLiteral("Bug")}}));
    QCOMPARE(fieldsFor(QStringLiteral("issue"), before, byTypes()),
             (QJsonObject{{QStringLiteral("type"), QJsonValue()}}));
    QCOMPARE(
        fieldsFor(QStringLiteral("label:kind/Bug"), before, byLabels()),
        (QJsonObject{{QStringLiteral("labels"), QJsonArray{QStringLiteral("urgent"), QStringLiteral("kind/Bug")}}}));
    QCOMPARE(fieldsFor(QStringLiteral("issue"), before, byLabels()),
             (QJsonObject{{QStringLiteral("labels"), QJsonArray{QStringLiteral("urgent")}}}));
    QVERIFY(!fieldsFor(QStringLiteral("987654"), {}, byTypes()));
    QVERIFY(!fieldsFor(QStringLiteral("label:bug"), {}, byTypes()));
}

void GithubMappingTest::droppedIsSaid()
{
    const QJsonObject sent{{QStringLiteral("title"), QStringLiteral("a")},
                           {QStringLiteral("body"), QStringLiteral("b\n")},
                           {QStringLiteral("type"), QStringLiteral("Bug")}};
    QJsonObject answer = sent;
    answer.insert(QStringLiteral("type"), named(QStringLiteral("Bug")));
    answer.insert(QStringLiteral("body"), QStringLiteral("b\r\n"));
    QCOMPARE(githubDropped(sent, QStringLiteral("type:Bug"), answer, byTypes()), QStringList());
    QCOMPARE(githubDropped(sent, QStringLiteral("type:Bug"), {}, byTypes()).size(), 3);
}

void GithubMappingTest::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, int status, const char *body, const char *code, const char *says) {
        QTest::newRow(name) << status << QByteArray(body) << code << says;
    };
    add("bad credentials", 401, R"({"message":"Bad credentials"})", "github.unauthorized", "token");
    add("no right of the token", 403, R"({"message":"Resource not accessible by personal access token"})",
        "github.token-right", "Read and write");
    add("no right of the account", 403, R"({"message":"Must have admin rights to Repository."})", "http.forbidden", "");
    add("archived", 403, R"({"message":"Repository was archived so is read-only."})", "github.archived", "unarchive");
    add("deleted", 410, R"({"message":"This issue was deleted"})", "http.gone", "");
    add("issues off", 410, R"({"message":"Issues are disabled for this repo"})", "github.issues-off", "settings");
    add("secondary limit", 403, R"({"message":"You have exceeded a secondary rate limit."})", "http.rate-limited", "");
    add("secondary limit, older", 403, R"({"message":"You have triggered an abuse detection mechanism."})",
        "http.rate-limited", "");
    add("too quickly", 422,
        R"({"message":"Validation Failed","errors":[{"code":"custom","message":"was submitted too quickly"}]})",
        "http.rate-limited", "");
    add("field", 422, R"({"message":"Validation Failed","errors":[{"field":"title","code":"missing_field"}]})",
        "github.rejected", "title missing_field");
    add("words", 422, R"({"message":"Invalid request.\n\nFor 'properties/labels', nil is not an array."})",
        "github.rejected", "is not an array");
    add("too long", 422,
        R"json({"message":"Validation Failed","errors":[{"code":"custom","message":"body is too long (maximum 65536)"}]})json",
        "github.too-long", "65536");
    add("no JSON", 422, "<html>", "github.rejected", "without saying why");
}

void GithubMappingTest::refusalsAreTold()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QFETCH(const QString, says);
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    const Problem problem = githubProblem(response, QUrl(QStringLiteral("https://api.github.com/x")), "POST");
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.httpStatus, status);
    QVERIFY2(problem.sentence().contains(says), qPrintable(problem.sentence()));
    QVERIFY(!problem.outcomeUnknown);
}

QTEST_APPLESS_MAIN(GithubMappingTest)
#include "tst_githubmapping.moc"
