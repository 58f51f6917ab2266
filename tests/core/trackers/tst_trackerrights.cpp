#include "core/trackers/github/githubrights.h"
#include "core/trackers/jira/jirarights.h"
#include "core/trackers/redmine/redminerights.h"
#include "core/trackers/rt/rtrights.h"
#include "core/trackers/salesforce/salesforcerights.h"

#include <QJsonDocument>
#include <QTest>

using namespace twinspan::trackers;
using twinspan::tracker::Right;
using twinspan::tracker::RightCheck;

namespace
{
QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    [&document] { QVERIFY(document.isObject()); }();
    return document.object();
}

/// "read:granted create:missing ..."
QString shortly(const QList<RightCheck> &checks)
{
    QStringList words;
    for (const RightCheck &check : checks)
        words.append(toString(check.right) + u':' + toString(check.state));
    return words.join(u' ');
}

QString whyOf(const QList<RightCheck> &checks, Right right)
{
    for (const RightCheck &check : checks) {
        if (check.right == right)
            return check.why;
    }
    return QStringLiteral("no such right");
}

QString allGranted()
{
    return shortly(twinspan::tracker::allAre(RightCheck::State::Granted));
}
} // namespace

/// What each tracker says of an account's rights, without a write: no false alarm, nothing promised that is not told.
class TrackerRightsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redmineAddsUpTheRolesInTheProject();
    void redmineAdministratorsMayAll();
    void redmineWithoutMembershipIsUntold();
    void redmineClosedOrWithoutIssuesIsSaid();
    void redmineOwnIssuesAloneAreNotEnough();
    void redmineHiddenNotesAreSaid();
    void jiraNamesThePermission();
    void jiraWithoutAnAnswerIsUntold();
    void githubRoleAndScopes_data();
    void githubRoleAndScopes();
    void salesforceObjects();
    void rtLinks();
};

void TrackerRightsTest::redmineAddsUpTheRolesInTheProject()
{
    const QJsonObject user = json(R"({"id":5,"memberships":[
        {"project":{"id":1},"roles":[{"id":3},{"id":4,"inherited":true}]},
        {"project":{"id":2},"roles":[{"id":9}]}]})");
    const QJsonObject project = json(R"({"id":1,"status":1,"enabled_modules":[{"name":"wiki"},
        {"name":"issue_tracking"}]})");
    QCOMPARE(redmineRoleIds(user, project), (QList<qint64>{3, 4}));
    const QJsonObject reader = json(R"({"issues_visibility":"default","permissions":["view_issues","add_issue_notes",
            "view_private_notes"]})");
    const QJsonObject maker = json(R"({"issues_visibility":"own","permissions":["add_issues"]})");
    const auto both = redmineRights(user, project, {reader, maker});
    QCOMPARE(shortly(both),
             QStringLiteral("read:granted create:granted change:missing comment:granted attach:granted"));
    QCOMPARE(whyOf(both, Right::Change), QStringLiteral("the permission “Edit issues”"));
    QCOMPARE(whyOf(redmineRights(user, project, {reader}), Right::Create),
             QStringLiteral("the permission “Add issues”"));
}

void TrackerRightsTest::redmineAdministratorsMayAll()
{
    const QJsonObject project = json(R"({"id":1,"status":1,"enabled_modules":[{"name":"issue_tracking"}]})");
    QCOMPARE(shortly(redmineRights(json(R"({"id":1,"admin":true})"), project, {})), allGranted());
}

void TrackerRightsTest::redmineWithoutMembershipIsUntold()
{
    const QJsonObject project = json(R"({"id":1,"status":1})");
    const auto checks = redmineRights(json(R"({"id":5})"), project, {});
    QVERIFY(missingOf(checks).isEmpty());
    QCOMPARE(shortly(checks), QStringLiteral("read:untold create:untold change:untold comment:untold attach:untold"));
    QVERIFY(whyOf(checks, Right::Create).contains(QStringLiteral("no member")));
}

void TrackerRightsTest::redmineClosedOrWithoutIssuesIsSaid()
{
    const QJsonObject admin = json(R"({"id":1,"admin":true})");
    const auto closed =
        redmineRights(admin, json(R"({"id":1,"status":5,"enabled_modules":[{"name":"issue_tracking"}]})"), {});
    QCOMPARE(shortly(closed),
             QStringLiteral("read:granted create:missing change:missing comment:missing attach:missing"));
    const auto without = redmineRights(admin, json(R"({"id":1,"status":1,"enabled_modules":[{"name":"wiki"}]})"), {});
    QCOMPARE(missingOf(without).size(), 5);
    QVERIFY(whyOf(without, Right::Read).contains(QStringLiteral("Issue tracking")));
}

void TrackerRightsTest::redmineOwnIssuesAloneAreNotEnough()
{
    const QJsonObject user = json(R"({"id":5,"memberships":[{"project":{"id":1},"roles":[{"id":3}]}]})");
    const QJsonObject role = json(R"({"issues_visibility":"own","permissions":["view_issues","add_issues",
        "edit_issues","add_issue_notes"]})");
    const auto checks = redmineRights(user, json(R"({"id":1,"status":1})"), {role});
    QCOMPARE(missingOf(checks).size(), 1);
    QVERIFY(whyOf(checks, Right::Read).contains(QStringLiteral("All issues")));
}

void TrackerRightsTest::redmineHiddenNotesAreSaid()
{
    const QJsonObject user = json(R"({"id":5,"memberships":[{"project":{"id":1},"roles":[{"id":3}]}]})");
    const QJsonObject project = json(R"({"id":1,"status":1})");
    const QJsonObject without = json(R"({"issues_visibility":"all","permissions":["view_issues"]})");
    const QJsonObject with = json(R"({"permissions":["view_private_notes"]})");
    QVERIFY(whyOf(redmineRights(user, project, {without}), Right::Read).contains(QStringLiteral("View private notes")));
    QVERIFY(whyOf(redmineRights(user, project, {without, with}), Right::Read).isEmpty());
}

void TrackerRightsTest::jiraNamesThePermission()
{
    const auto checks = jiraRights(json(R"({
        "BROWSE_PROJECTS":{"name":"Browse Projects","havePermission":true},
        "CREATE_ISSUES":{"name":"Create Issues","havePermission":true},
        "EDIT_ISSUES":{"name":"Edit Issues","havePermission":true},
        "ADD_COMMENTS":{"name":"Add Comments","havePermission":true},
        "CREATE_ATTACHMENTS":{"name":"Create Attachments","havePermission":false}})"));
    QCOMPARE(missingOf(checks).size(), 1);
    QCOMPARE(whyOf(checks, Right::Attach), QStringLiteral("the permission “Create Attachments”"));
}

void TrackerRightsTest::jiraWithoutAnAnswerIsUntold()
{
    const auto checks = jiraRights(json(R"({"BROWSE_PROJECTS":{"name":"Browse Projects","havePermission":true}})"));
    QCOMPARE(shortly(checks), QStringLiteral("read:granted create:untold change:untold comment:untold attach:untold"));
}

void TrackerRightsTest::githubRoleAndScopes_data()
{
    QTest::addColumn<QByteArray>("repository");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("expected");

    const QByteArray push = R"("permissions":{"pull":true,"triage":true,"push":true})";
    const QByteArray pull = R"("permissions":{"pull":true,"triage":false,"push":false})";
    const QString all = QStringLiteral("read:granted create:granted change:granted comment:granted");
    QTest::newRow("classic token, member")
        << R"({"has_issues":true,"private":true,)" + push + '}' << QStringLiteral("repo read:org") << all;
    QTest::newRow("public only, public") << R"({"has_issues":true,"private":false,)" + push + '}'
                                         << QStringLiteral("public_repo") << all;
    QTest::newRow("public only, private")
        << R"({"has_issues":true,"private":true,)" + push + '}' << QStringLiteral("public_repo")
        << QStringLiteral("read:granted create:missing change:missing comment:missing");
    QTest::newRow("no scope at all") << R"({"has_issues":true,"private":false,)" + push + '}' << QStringLiteral("")
                                     << QStringLiteral("read:granted create:missing change:missing comment:missing");
    QTest::newRow("passer-by") << R"({"has_issues":true,"private":false,)" + pull + '}' << QStringLiteral("repo")
                               << QStringLiteral("read:granted create:granted change:missing comment:granted");
    QTest::newRow("fine-grained") << R"({"has_issues":true,"private":true,)" + push + '}' << QString()
                                  << QStringLiteral("read:granted create:untold change:untold comment:untold");
    QTest::newRow("archived") << R"({"has_issues":true,"archived":true,)" + push + '}' << QStringLiteral("repo")
                              << QStringLiteral("read:granted create:missing change:missing comment:missing");
    QTest::newRow("issues off") << R"({"has_issues":false,)" + push + '}' << QStringLiteral("repo")
                                << QStringLiteral("read:missing create:missing change:missing comment:missing");
}

void TrackerRightsTest::githubRoleAndScopes()
{
    QFETCH(const QByteArray, repository);
    QFETCH(const QString, scopes);
    QFETCH(const QString, expected);
    std::optional<QStringList> given;
    if (!scopes.isNull())
        given = scopes.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(shortly(githubRights(json(repository.constData()), given)), expected);
}

void TrackerRightsTest::salesforceObjects()
{
    const QJsonArray objects = json(R"({"sobjects":[
        {"name":"Case","queryable":true,"createable":true,"updateable":false},
        {"name":"CaseComment","queryable":true,"createable":true}]})")
                                   .value(QStringLiteral("sobjects"))
                                   .toArray();
    const auto checks = salesforceRights(objects);
    QCOMPARE(shortly(checks), QStringLiteral("read:granted create:granted change:missing comment:granted "
                                             "attach:missing"));
    QCOMPARE(whyOf(checks, Right::Change), QStringLiteral("the object permission “Edit” on cases"));
    QCOMPARE(missingOf(salesforceRights({})).size(), 5);
}

void TrackerRightsTest::rtLinks()
{
    const QJsonObject queue = json(R"({"_hyperlinks":[{"ref":"self"},{"ref":"create","type":"ticket"}]})");
    const QJsonObject closed = json(R"({"_hyperlinks":[{"ref":"self"}]})");
    const QJsonObject ticket = json(R"({"_hyperlinks":[{"ref":"comment"},{"ref":"lifecycle"}]})");
    QCOMPARE(shortly(rtRights(queue, ticket, RtMessageKind::Comment)), allGranted());
    const auto replying = rtRights(queue, ticket, RtMessageKind::Reply);
    QCOMPARE(shortly(replying),
             QStringLiteral("read:granted create:granted change:granted comment:missing attach:missing"));
    QCOMPARE(whyOf(replying, Right::Comment), QStringLiteral("the right ReplyToTicket in the queue"));
    QCOMPARE(shortly(rtRights(closed, std::nullopt, RtMessageKind::Comment)),
             QStringLiteral("read:untold create:missing change:untold comment:untold attach:untold"));
    QCOMPARE(shortly(rtRights(queue, json(R"({"_hyperlinks":[{"ref":"comment"}]})"), RtMessageKind::Comment)),
             QStringLiteral("read:granted create:granted change:untold comment:granted attach:granted"));
}

QTEST_GUILESS_MAIN(TrackerRightsTest)
#include "tst_trackerrights.moc"
