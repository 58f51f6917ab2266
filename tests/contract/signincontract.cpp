#include "tests/contract/signincontract.h"

#include <QSet>

#include <algorithm>

namespace twinspan::contract
{

void SignInContract::recognisesItsOwnUrls()
{
    const auto &kind = fixture().kind();
    CONTRACT_TRY(finding, kind.recognise(fixture().instanceUrl(), fixture().services(), {}));
    QVERIFY(finding.has_value());
    QCOMPARE(finding->trackerKind, kind.id());
    QCOMPARE(finding->trackerName, kind.name());
    QCOMPARE(finding->instanceUrl, fixture().instanceUrl());
    QVERIFY(!finding->instanceUid.isEmpty());
    QCOMPARE(finding->issueKey, QString());
    CONTRACT_TRY(again, kind.recognise(finding->instanceUrl, fixture().services(), {}));
    QVERIFY(again.has_value());
    QCOMPARE(again->instanceUid, finding->instanceUid);
}

void SignInContract::recognisesUrlsOfAProjectAndOfAnIssue()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("An issue with a URL"));
    CONTRACT_TRY(issue, admin->issue(ref.key, {}));
    CONTRACT_TRY(byIssue, fixture().kind().recognise(issue.ref.url, fixture().services(), {}));
    QVERIFY(byIssue.has_value());
    QCOMPARE(byIssue->instanceUrl, fixture().instanceUrl());
    CONTRACT_TRY(same, admin->issue(byIssue->issueKey, {}));
    QCOMPARE(same.ref, issue.ref);

    if (!admin->capabilities().projects)
        return;
    CONTRACT_TRY(projects, admin->projects({}));
    const auto project = std::find_if(projects.cbegin(), projects.cend(), [this](const model::Project &candidate) {
        return candidate.id == fixture().projectId();
    });
    QVERIFY(project != projects.cend());
    CONTRACT_TRY(byProject, fixture().kind().recognise(project->url, fixture().services(), {}));
    QVERIFY(byProject.has_value());
    QCOMPARE(byProject->instanceUrl, fixture().instanceUrl());
    QCOMPARE(byProject->projectKey, project->key);
}

void SignInContract::leavesForeignUrlsAlone()
{
    const QList<QUrl> urls = fixture().foreignUrls();
    QVERIFY(!urls.isEmpty());
    for (const QUrl &url : urls) {
        CONTRACT_TRY(finding, fixture().kind().recognise(url, fixture().services(), {}));
        QVERIFY2(!finding.has_value(), qPrintable(url.toString()));
    }
}

void SignInContract::formAsksEachThingOnce()
{
    const tracker::SignInForm form = fixture().kind().signInForm();
    QVERIFY(!form.introduction.isEmpty());
    QSet<QString> ids;
    for (const tracker::SignInField &field : form.fields) {
        QVERIFY(!field.id.isEmpty() && !field.label.isEmpty());
        ids.insert(field.id);
        if (!field.page.isEmpty())
            QVERIFY(tracker::pageOf(field, fixture().instanceUrl()).isValid());
        if (field.kind == tracker::SignInField::Kind::Secret)
            QVERIFY2(field.defaultValue.isEmpty(), "a secret has no default");
    }
    QCOMPARE(ids.size(), form.fields.size());
    QVERIFY(ids.contains(QStringLiteral("token")));
}

void SignInContract::openRefusesAnIncompleteSignIn()
{
    model::InstanceInfo instance;
    instance.trackerKind = fixture().kind().id();
    instance.url = fixture().instanceUrl();
    const auto opened = fixture().kind().open(instance, {}, fixture().services());
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ProblemKind::Invalid);
}

void SignInContract::adminIsSeenAsAdmin()
{
    CONTRACT_TRY(account, fixture().asAdmin()->whoAmI({}));
    QVERIFY(account.isAdmin);
    QCOMPARE(account.name, fixture().adminName());
    QVERIFY(!account.id.isEmpty());
}

void SignInContract::memberIsNoAdmin()
{
    CONTRACT_TRY(account, fixture().asMember()->whoAmI({}));
    QVERIFY(!account.isAdmin);
    QCOMPARE(account.name, fixture().memberName());
}

void SignInContract::wrongCredentialIsUnauthorizedNeverAnonymous()
{
    CONTRACT_FAILS(QList{ProblemKind::Unauthorized}, fixture().withWrongCredential()->whoAmI({}));
}

void SignInContract::projectsComeWholeBeyondAPage()
{
    constexpr int moreThanAPage = 120;
    if (!fixture().asAdmin()->capabilities().projects)
        return;
    fixture().ensureProjects(moreThanAPage);
    CONTRACT_TRY(projects, fixture().asAdmin()->projects({}));
    QVERIFY(projects.size() >= moreThanAPage);
    QSet<QString> ids;
    for (const model::Project &project : projects) {
        QVERIFY(!project.id.isEmpty() && !project.key.isEmpty() && !project.name.isEmpty());
        QVERIFY(project.url.isValid());
        ids.insert(project.id);
    }
    QCOMPARE(ids.size(), projects.size());
    QVERIFY(ids.contains(fixture().projectId()));
    QVERIFY2(std::is_sorted(projects.cbegin(), projects.cend(),
                            [](const model::Project &left, const model::Project &right) {
                                return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
                            }),
             "projects come by name");
}

void SignInContract::typesHaveExactlyOneDefault()
{
    const auto member = fixture().asMember();
    CONTRACT_TRY(types, member->issueTypes(fixture().projectId(), {}));
    QVERIFY(types.size() >= (member->capabilities().issueTypes ? 2 : 1));
    QSet<QString> ids;
    QSet<QString> names;
    for (const model::IssueType &type : types) {
        QVERIFY(!type.id.isEmpty());
        ids.insert(type.id);
        names.insert(type.name);
    }
    QCOMPARE(ids.size(), types.size());
    QCOMPARE(names.size(), types.size());
    QCOMPARE(std::count_if(types.cbegin(), types.cend(), [](const model::IssueType &type) { return type.isDefault; }),
             1);
}

void SignInContract::typesOfAnUnknownProjectAreNotFound()
{
    CONTRACT_FAILS(QList{ProblemKind::NotFound}, fixture().asAdmin()->issueTypes(QStringLiteral("nosuchproject"), {}));
}

} // namespace twinspan::contract
