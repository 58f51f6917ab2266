#include "core/trackers/github/githubmarkup.h"
#include "tests/contract/github/githubfixture.h"
#include "tests/contract/newmarker.h"
#include "tests/support/codeof.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace twinspan;
using contract::GithubFixture;
using contract::newMarker;
using tests::codeOf;
using tests::waitFor;

/// What only GitHub does, against the fake of github.com.
class GithubCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void writesKeepTheirDistance();
    void renamedRepositoryIsTheSameProject();
    void transferredIssueIsFollowed();
    void deletedIssueIsNotFound();
    void pullRequestIsNoIssue();
    void missingRightsAreTold_data();
    void missingRightsAreTold();
    void typeWithoutRightIsSaid();
    void labelsAreTypesWhereThereAreNone();
    void tooLongTextIsSaid();
    void limitIsWaitedFor();
    void refusedTokenTellsNoQuota();
    void markerOfADeletedIssueFindsNothing();
    void markersOfStrangersFindNothing();
    void markerOfALateIssueIsFound();
    void repositoryMayBeCalledPull();

private:
    std::shared_ptr<tracker::Tracker> ada() { return m_github.asAdmin(); }
    model::IssueRef anIssue(const QString &projectId, const QString &text = {});

    GithubFixture m_github{GithubFixture::Form::Hosted};
    SystemClock m_clock;
};

void GithubCallsTest::cleanup()
{
    QCOMPARE(m_github.takeComplaints(), QStringList());
}

model::IssueRef GithubCallsTest::anIssue(const QString &projectId, const QString &text)
{
    return m_github.personCreatesIssue({QStringLiteral("An issue"), text, {}, {}, {}, false}, projectId);
}

void GithubCallsTest::writesKeepTheirDistance()
{
    m_github.server().control(QStringLiteral("limits"), {{QStringLiteral("write_gap"), 1.0}});
    const auto tracker = m_github.as(QStringLiteral("ghp_adaClassic"), m_clock);
    const model::IssueRef ref = anIssue(m_github.projectId());
    std::vector<Task<Result<tracker::Written>>> running;
    running.reserve(3);
    for (int i = 0; i < 3; ++i)
        running.push_back(tracker->addComment(ref, {QStringLiteral("Number %1").arg(i), {}}, {}));
    CancelSource source;
    auto cancelled = tracker->addComment(ref, {QStringLiteral("Never"), {}}, source.token());
    source.cancel();
    const auto end = waitFor(std::move(cancelled));
    QVERIFY(!end && end.error().isCancelled() && !end.error().outcomeUnknown);
    for (auto &task : running)
        QVERIFY(waitFor(std::move(task)));
    const auto issue = waitFor(tracker->issue(ref.id, {}));
    QVERIFY(issue);
    QCOMPARE(issue->comments.size(), 3);
    QCOMPARE(issue->comments.last().text, QStringLiteral("Number 2"));
    m_github.server().control(QStringLiteral("limits"), {{QStringLiteral("write_gap"), 0}});
}

void GithubCallsTest::renamedRepositoryIsTheSameProject()
{
    const QString project = m_github.newProjectId();
    const model::IssueRef ref = anIssue(project);
    m_github.server().control(QStringLiteral("rename"), {{QStringLiteral("repository"), m_github.nameOf(project)},
                                                         {QStringLiteral("name"), QStringLiteral("renamed")}});
    const auto byOldName = waitFor(ada()->issue(ref.key, {}));
    QVERIFY2(byOldName, qPrintable(codeOf(byOldName)));
    QCOMPARE(byOldName->ref.id, ref.id);
    QCOMPARE(byOldName->projectId, project);
    QCOMPARE(byOldName->ref.key, QStringLiteral("lab/renamed#1"));
    QVERIFY(waitFor(ada()->addComment(ref, {QStringLiteral("Still here"), {}}, {})));
}

void GithubCallsTest::transferredIssueIsFollowed()
{
    const QString from = m_github.newProjectId();
    const QString to = m_github.newProjectId();
    const model::IssueRef ref = anIssue(from);
    m_github.server().control(QStringLiteral("transfer-issue"),
                              m_github.named(ref, {{QStringLiteral("to"), m_github.nameOf(to)}}));
    const auto issue = waitFor(ada()->issue(ref.id, {}));
    QVERIFY2(issue, qPrintable(codeOf(issue)));
    QCOMPARE(issue->projectId, to);
    QVERIFY(issue->ref.id != ref.id);
    const auto left = waitFor(ada()->existing({ref.id, issue->ref.id}, {}));
    QVERIFY2(left, qPrintable(codeOf(left)));
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().ref, issue->ref);
    const auto changed = waitFor(ada()->updateIssue(ref, {QStringLiteral("Changed there"), {}, {}, {}}, {}));
    QVERIFY2(changed, qPrintable(codeOf(changed)));
    QCOMPARE(changed->ref, issue->ref);
}

void GithubCallsTest::deletedIssueIsNotFound()
{
    const model::IssueRef ref = anIssue(m_github.projectId());
    m_github.deleteIssue(ref);
    const auto issue = waitFor(ada()->issue(ref.id, {}));
    QCOMPARE(codeOf(issue), QStringLiteral("github.issue-not-found"));
    const auto comment = waitFor(ada()->addComment(ref, {QStringLiteral("Too late"), {}}, {}));
    QCOMPARE(codeOf(comment), QStringLiteral("github.issue-not-found"));
}

void GithubCallsTest::pullRequestIsNoIssue()
{
    const QJsonObject pull =
        m_github.server()
            .control(QStringLiteral("add-issue"), {{QStringLiteral("repository"), QStringLiteral("lab/helpdesk")},
                                                   {QStringLiteral("title"), QStringLiteral("A pull request")},
                                                   {QStringLiteral("pull"), true}})
            .object();
    const QString named = QStringLiteral("lab/helpdesk#%1").arg(pull.value(QLatin1String("number")).toInteger());
    QCOMPARE(codeOf(waitFor(ada()->issue(named, {}))), QStringLiteral("github.issue-not-found"));
}

void GithubCallsTest::missingRightsAreTold_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("code");
    QTest::newRow("token that only reads") << "github_pat_miaReads" << "lab/helpdesk" << "github.token-right";
    QTest::newRow("archived") << "ghp_adaClassic" << "lab/attic" << "github.archived";
    QTest::newRow("issues switched off") << "ghp_adaClassic" << "lab/silent" << "github.issues-off";
    QTest::newRow("single sign-on") << "ghp_miaClassic" << "sso/vault" << "github.sso";
    QTest::newRow("expired") << "ghp_miaExpired" << "lab/helpdesk" << "github.unauthorized";
    QTest::newRow("hidden") << "ghp_ottoClassic" << "lab/backend" << "http.not-found";
}

void GithubCallsTest::missingRightsAreTold()
{
    QFETCH(const QString, token);
    QFETCH(const QString, repository);
    QFETCH(const QString, code);
    const QJsonObject repositories = m_github.server().description().value(QLatin1String("repositories")).toObject();
    tracker::NewIssue wanted;
    wanted.projectId =
        QString::number(repositories.value(repository).toObject().value(QLatin1String("id")).toInteger());
    wanted.summary = QStringLiteral("Never made");
    const auto written = waitFor(m_github.as(token)->createIssue(wanted, {}));
    QCOMPARE(codeOf(written), code);
    QVERIFY(!written.error().outcomeUnknown);
}

void GithubCallsTest::typeWithoutRightIsSaid()
{
    tracker::NewIssue wanted;
    wanted.projectId = m_github.projectId();
    wanted.summary = QStringLiteral("A bug, by a reader");
    wanted.typeId = QStringLiteral("type:Bug");
    const auto written = waitFor(m_github.as(QStringLiteral("ghp_ritaClassic"))->createIssue(wanted, {}));
    QVERIFY2(written, qPrintable(codeOf(written)));
    QCOMPARE(written->dropped.size(), 1);
}

void GithubCallsTest::labelsAreTypesWhereThereAreNone()
{
    const QJsonObject made =
        m_github.server()
            .control(QStringLiteral("add-repository"), {{QStringLiteral("owner"), QStringLiteral("otto")},
                                                        {QStringLiteral("name"), QStringLiteral("labelled")}})
            .object();
    const QString project = QString::number(made.value(QLatin1String("id")).toInteger());
    const auto tracker = ada();
    const auto types = waitFor(tracker->issueTypes(project, {}));
    QVERIFY2(types, qPrintable(codeOf(types)));
    QStringList ids;
    for (const auto &type : *types)
        ids.append(type.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("issue"), QStringLiteral("label:bug"),
                               QStringLiteral("label:enhancement"), QStringLiteral("label:question")}));
    tracker::NewIssue wanted;
    wanted.projectId = project;
    wanted.summary = QStringLiteral("A bug");
    wanted.typeId = QStringLiteral("label:bug");
    const auto written = waitFor(tracker->createIssue(wanted, {}));
    QVERIFY2(written, qPrintable(codeOf(written)));
    QCOMPARE(written->dropped, QStringList());
    for (const QString &type : {QStringLiteral("label:question"), QStringLiteral("issue")}) {
        const auto changed = waitFor(tracker->updateIssue(written->ref, {{}, {}, type, {}}, {}));
        QVERIFY2(changed, qPrintable(codeOf(changed)));
        QCOMPARE(changed->dropped, QStringList());
        const auto issue = waitFor(tracker->issue(written->ref.id, {}));
        QVERIFY(issue);
        QCOMPARE(issue->type.id, type);
    }
}

void GithubCallsTest::tooLongTextIsSaid()
{
    tracker::NewIssue wanted;
    wanted.projectId = m_github.projectId();
    wanted.summary = QStringLiteral("Too much to say");
    wanted.description = QString(65'537, u'x');
    QCOMPARE(codeOf(waitFor(ada()->createIssue(wanted, {}))), QStringLiteral("github.too-long"));
    wanted.description = QString(ada()->capabilities().maxTextLength, u'x');
    wanted.marker = newMarker();
    const auto written = waitFor(ada()->createIssue(wanted, {}));
    QVERIFY2(written, qPrintable(codeOf(written)));
}

void GithubCallsTest::limitIsWaitedFor()
{
    const QJsonObject block{{QStringLiteral("user"), QStringLiteral("tess")}, {QStringLiteral("seconds"), 60}};
    m_github.server().control(QStringLiteral("limits"),
                              {{QStringLiteral("block"), block}, {QStringLiteral("retry_after"), 3600}});
    const auto tracker = m_github.as(QStringLiteral("ghp_tessClassic"));
    const auto refused = waitFor(tracker->addComment(anIssue(m_github.projectId()), {QStringLiteral("x"), {}}, {}));
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(ProblemKind::RateLimited));
    QVERIFY(refused.error().retryAfter && *refused.error().retryAfter >= std::chrono::seconds(3500));
    // The next call doesn't even leave: the fake would complain.
    QVERIFY(!waitFor(tracker->whoAmI({})));
}

void GithubCallsTest::refusedTokenTellsNoQuota()
{
    constexpr int moreThanNobodysShare = 40; // of the 60 an hour that callers without a token have
    const auto tracker = m_github.as(QStringLiteral("ghp_miaExpired"));
    for (int i = 0; i < moreThanNobodysShare; ++i)
        QCOMPARE(codeOf(waitFor(tracker->whoAmI({}))), QStringLiteral("github.unauthorized"));
}

void GithubCallsTest::markerOfADeletedIssueFindsNothing()
{
    const QString project = m_github.newProjectId();
    const auto tracker = ada();
    tracker::NewIssue wanted;
    wanted.projectId = project;
    wanted.summary = QStringLiteral("Will be gone");
    wanted.marker = newMarker();
    const auto first = waitFor(tracker->createIssue(wanted, {}));
    QVERIFY2(first, qPrintable(codeOf(first)));
    QVERIFY(waitFor(tracker->findIssue(project, wanted.marker, {})).value().has_value());
    m_github.deleteIssue(first->ref);
    QVERIFY(!waitFor(tracker->findIssue(project, wanted.marker, {})).value().has_value());
    QVERIFY(!waitFor(tracker->hasMarkedIssues(project, {})).value());
    const auto second = waitFor(tracker->createIssue(wanted, {}));
    QVERIFY(second);
    QCOMPARE(waitFor(tracker->findIssue(project, wanted.marker, {})).value(), second->ref);
}

void GithubCallsTest::markersOfStrangersFindNothing()
{
    const QString project = m_github.newProjectId();
    const model::Marker marker = newMarker();
    const QString forged = trackers::githubMarkup(QStringLiteral("Not ours"), marker);
    const QJsonObject otto{{QStringLiteral("user"), QStringLiteral("otto")}, {QStringLiteral("body"), forged}};
    QJsonObject wish = otto;
    wish.insert(QStringLiteral("repository"), m_github.nameOf(project));
    wish.insert(QStringLiteral("title"), QStringLiteral("Forged"));
    m_github.server().control(QStringLiteral("add-issue"), wish);
    const auto tracker = ada();
    QVERIFY(!waitFor(tracker->findIssue(project, marker, {})).value().has_value());
    QVERIFY(!waitFor(tracker->hasMarkedIssues(project, {})).value());

    const model::IssueRef ref = anIssue(project);
    m_github.server().control(QStringLiteral("add-comment"), m_github.named(ref, otto));
    const auto issue = waitFor(tracker->issue(ref.id, {}));
    QVERIFY2(issue, qPrintable(codeOf(issue)));
    QCOMPARE(issue->comments.size(), 1);
    QVERIFY(issue->comments.first().marker.isNull());
    // Nor does an edit of ours make it ours.
    QVERIFY(waitFor(tracker->editComment(ref, issue->comments.first().id, {QStringLiteral("Edited"), {}}, {})));
    const QJsonObject kept = m_github.server().control(QStringLiteral("issue"), m_github.named(ref)).object();
    const QJsonObject edited = kept.value(QLatin1String("all_comments")).toArray().first().toObject();
    QCOMPARE(edited.value(QLatin1String("body")).toString(), QStringLiteral("Edited"));
}

void GithubCallsTest::markerOfALateIssueIsFound()
{
    const QString project = m_github.newProjectId();
    const auto tracker = ada();
    tracker::NewIssue wanted;
    wanted.projectId = project;
    wanted.summary = QStringLiteral("Comes late into the list");
    wanted.marker = newMarker();
    const auto late = waitFor(tracker->createIssue(wanted, {}));
    QVERIFY2(late, qPrintable(codeOf(late)));
    const auto hide = [this, &late](bool hidden) {
        m_github.server().control(QStringLiteral("hide-issue"),
                                  m_github.named(late->ref, {{QStringLiteral("hidden"), hidden}}));
    };
    hide(true);
    m_github.server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 30}});
    anIssue(project);
    QVERIFY(!waitFor(tracker->findIssue(project, wanted.marker, {})).value().has_value());
    hide(false);
    QCOMPARE(waitFor(tracker->findIssue(project, wanted.marker, {})).value(), late->ref);
    m_github.server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 0}});
}

void GithubCallsTest::repositoryMayBeCalledPull()
{
    const QJsonObject made =
        m_github.server()
            .control(QStringLiteral("add-repository"), {{QStringLiteral("owner"), QStringLiteral("otto")},
                                                        {QStringLiteral("name"), QStringLiteral("pull")}})
            .object();
    const QString project = QString::number(made.value(QLatin1String("id")).toInteger());
    const QJsonObject wish{{QStringLiteral("repository"), QStringLiteral("otto/pull")},
                           {QStringLiteral("title"), QStringLiteral("x")}};
    const QJsonObject issue = m_github.server().control(QStringLiteral("add-issue"), wish).object();
    const QString id = QStringLiteral("%1/%2").arg(project).arg(issue.value(QLatin1String("number")).toInteger());
    const QJsonObject comment{{QStringLiteral("repository"), QStringLiteral("otto/pull")},
                              {QStringLiteral("number"), issue.value(QLatin1String("number"))},
                              {QStringLiteral("body"), QStringLiteral("before")}};
    m_github.server().control(QStringLiteral("add-comment"), comment);
    const auto before = waitFor(ada()->issue(id, {}));
    QVERIFY2(before, qPrintable(codeOf(before)));
    m_github.server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 30}});
    m_github.server().control(QStringLiteral("edit-comment"),
                              {{QStringLiteral("id"), before->comments.first().id.toLongLong()},
                               {QStringLiteral("body"), QStringLiteral("after")}});
    const auto changes = waitFor(ada()->changes(project, before->updated.addSecs(10), {}, {}));
    m_github.server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 0}});
    QVERIFY2(changes, qPrintable(codeOf(changes)));
    QCOMPARE(changes->issues.size(), 1);
    QCOMPARE(changes->issues.first().ref.id, id);
}

QTEST_GUILESS_MAIN(GithubCallsTest)
#include "tst_githubcalls.moc"
