#include "tests/contract/writecontract.h"

#include <QBuffer>
#include <QSet>

#include <functional>

namespace twinspan::contract
{

using tracker::NewComment;
using tracker::NewIssue;
using tracker::Written;

namespace
{
const QList<ProblemKind> refusals{ProblemKind::Rejected, ProblemKind::Invalid, ProblemKind::TooLarge};
} // namespace

void WriteContract::createdIssueIsReadBackWhole()
{
    const auto member = fixture().asMember();
    CONTRACT_TRY(types, member->issueTypes(fixture().projectId(), {}));
    for (const model::IssueType &type : types) {
        NewIssue wanted = newIssue(QStringLiteral("Made by us as “%1”").arg(type.name));
        wanted.typeId = type.id;
        wanted.description = QStringLiteral("Some *text*.\n\n- a\n- b");
        CONTRACT_TRY(written, member->createIssue(wanted, {}));
        QVERIFY(written.ref.isValid() && !written.ref.key.isEmpty() && written.ref.url.isValid());
        QCOMPARE(written.dropped, QStringList());
        CONTRACT_TRY(issue, member->issue(written.ref.id, {}));
        QCOMPARE(issue.ref, written.ref);
        QCOMPARE(issue.projectId, wanted.projectId);
        QCOMPARE(issue.type.id, type.id);
        QCOMPARE(issue.summary, wanted.summary);
        QCOMPARE(issue.description, fixture().asRead(wanted.description));
        QVERIFY(!issue.description.contains(wanted.marker.text()));
        QCOMPARE(issue.author.name, fixture().memberName());
        QCOMPARE(issue.marker, wanted.marker);
        QVERIFY(!issue.isPrivate);
        QVERIFY(issue.comments.isEmpty());
    }
}

void WriteContract::createdIssueIsFoundByItsMarker()
{
    const auto admin = fixture().asAdmin();
    for (const QString &description : {QString(), QStringLiteral("With a text.")}) {
        NewIssue wanted = newIssue(QStringLiteral("Can be found"));
        wanted.description = description;
        CONTRACT_TRY(written, admin->createIssue(wanted, {}));
        CONTRACT_TRY(found, admin->findIssue(wanted.projectId, wanted.marker, {}));
        QVERIFY(found.has_value());
        QCOMPARE(*found, written.ref);
        CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
        QCOMPARE(issue.description, description);
    }
}

void WriteContract::emptyTypeMeansTheDefault()
{
    const auto admin = fixture().asAdmin();
    CONTRACT_TRY(types, admin->issueTypes(fixture().projectId(), {}));
    CONTRACT_TRY(written, admin->createIssue(newIssue(QStringLiteral("Of no type")), {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    for (const model::IssueType &type : types)
        QCOMPARE(issue.type.id == type.id, type.isDefault);
}

void WriteContract::absentMarkerFindsNothing()
{
    CONTRACT_TRY(found, fixture().asAdmin()->findIssue(fixture().projectId(), newMarker(), {}));
    QVERIFY(!found.has_value());
}

void WriteContract::similarMarkerFindsNothing()
{
    const auto admin = fixture().asAdmin();
    const NewIssue wanted = newIssue(QStringLiteral("Has a twin marker"));
    CONTRACT_CHECK(admin->createIssue(wanted, {}));
    QString text = wanted.marker.text();
    text.back() = text.back() == u'0' ? u'1' : u'0';
    const model::Marker similar = model::Marker::fromText(text);
    QVERIFY(!similar.isNull());
    CONTRACT_TRY(found, admin->findIssue(wanted.projectId, similar, {}));
    QVERIFY(!found.has_value());
}

void WriteContract::markerOfAnotherProjectFindsNothing()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().projects)
        return;
    const NewIssue wanted = newIssue(QStringLiteral("Stays in its project"));
    CONTRACT_CHECK(admin->createIssue(wanted, {}));
    CONTRACT_TRY(found, admin->findIssue(fixture().newProjectId(), wanted.marker, {}));
    QVERIFY(!found.has_value());
}

void WriteContract::ofSeveralWithTheMarkerTheOldestIsFound()
{
    const auto admin = fixture().asAdmin();
    const NewIssue wanted = newIssue(QStringLiteral("Made twice on purpose"));
    CONTRACT_TRY(first, admin->createIssue(wanted, {}));
    CONTRACT_TRY(second, admin->createIssue(wanted, {}));
    QCOMPARE(first.ref.id == second.ref.id, admin->capabilities().createsOnce);
    CONTRACT_TRY(found, admin->findIssue(wanted.projectId, wanted.marker, {}));
    QVERIFY(found.has_value());
    QCOMPARE(*found, first.ref);
}

void WriteContract::projectKnowsWhetherItHasMarkedIssues()
{
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    CONTRACT_TRY(inEmpty, admin->hasMarkedIssues(project, {}));
    QCOMPARE(inEmpty, false);
    PersonIssue person;
    person.summary = QStringLiteral("Not ours");
    (void)fixture().personCreatesIssue(person, project);
    CONTRACT_TRY(withPersons, admin->hasMarkedIssues(project, {}));
    QCOMPARE(withPersons, false);
    NewIssue ours = newIssue(QStringLiteral("Ours"));
    ours.projectId = project;
    CONTRACT_CHECK(admin->createIssue(ours, {}));
    CONTRACT_TRY(withOurs, admin->hasMarkedIssues(project, {}));
    QCOMPARE(withOurs, true);
}

void WriteContract::unknownProjectIsRefused()
{
    NewIssue lost = newIssue(QStringLiteral("Nowhere"));
    lost.projectId = QStringLiteral("nosuchproject");
    CONTRACT_FAILS(refusals + QList{ProblemKind::NotFound}, fixture().asAdmin()->createIssue(lost, {}));
}

void WriteContract::unknownTypeIsNeverReplacedInSilence()
{
    NewIssue odd = newIssue(QStringLiteral("Of an unknown type"));
    odd.typeId = QStringLiteral("987654");
    const Result<Written> written = tests::waitFor(fixture().asAdmin()->createIssue(odd, {}));
    if (written)
        QVERIFY(!written->dropped.isEmpty());
    else
        QVERIFY2(refusals.contains(written.error().kind), qPrintable(sentenceOf(written)));
}

void WriteContract::summaryMeetsItsLimit_data()
{
    QTest::addColumn<int>("beyond");
    QTest::newRow("one below") << -1;
    QTest::newRow("at the limit") << 0;
    QTest::newRow("one over") << 1;
}

void WriteContract::summaryMeetsItsLimit()
{
    constexpr int longEnough = 5000;
    QFETCH(const int, beyond);
    const auto admin = fixture().asAdmin();
    const int limit = admin->capabilities().maxSummaryLength;
    const NewIssue wanted = newIssue(QString((limit == 0 ? longEnough : limit) + beyond, u's'));
    if (limit > 0 && beyond > 0) {
        const int before = fixture().issueCount(fixture().projectId());
        CONTRACT_FAILS(refusals, admin->createIssue(wanted, {}));
        QCOMPARE(fixture().issueCount(fixture().projectId()), before);
        return;
    }
    CONTRACT_TRY(written, admin->createIssue(wanted, {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.summary, wanted.summary);
}

void WriteContract::blankSummaryIsRefused()
{
    const int before = fixture().issueCount(fixture().projectId());
    CONTRACT_FAILS(refusals, fixture().asAdmin()->createIssue(newIssue(QString()), {}));
    CONTRACT_FAILS(refusals, fixture().asAdmin()->createIssue(newIssue(QStringLiteral(" \t ")), {}));
    QCOMPARE(fixture().issueCount(fixture().projectId()), before);
}

void WriteContract::commentsKeepOrderAndMarkers()
{
    constexpr int several = 5;
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets comments"));
    QList<NewComment> comments;
    for (int i = 0; i < several; ++i) {
        comments.append({QStringLiteral("Number %1 of *ours*").arg(i), newMarker(model::MarkerKind::Comment)});
        CONTRACT_TRY(written, admin->addComment(ref, comments.last(), {}));
        QCOMPARE(written.ref.id, ref.id);
    }
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), several);
    QSet<QString> ids;
    for (int i = 0; i < several; ++i) {
        QCOMPARE(issue.comments.at(i).text, fixture().asRead(comments.at(i).text));
        QCOMPARE(issue.comments.at(i).marker, comments.at(i).marker);
        ids.insert(issue.comments.at(i).id);
    }
    QCOMPARE(ids.size(), several);
}

void WriteContract::commentsAtOnceComeInTheirOrderOrNotAtAll()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets comments at once"));
    const int most = admin->capabilities().commentsAtOnce;
    QVERIFY(most >= 1);
    QList<NewComment> comments;
    for (int i = 0; i < most; ++i)
        comments.append({QStringLiteral("Number %1").arg(i), newMarker(model::MarkerKind::Comment)});
    QList<NewComment> oneIsBlank = comments;
    oneIsBlank.last().text = QStringLiteral(" ");
    CONTRACT_FAILS(refusals, admin->addComments(ref, oneIsBlank, {}));
    CONTRACT_TRY(before, admin->issue(ref.id, {}));
    QVERIFY(before.comments.isEmpty());
    CONTRACT_CHECK(admin->addComments(ref, comments, {}));
    CONTRACT_TRY(after, admin->issue(ref.id, {}));
    QCOMPARE(after.comments.size(), comments.size());
    for (int i = 0; i < most; ++i) {
        QCOMPARE(after.comments.at(i).text, comments.at(i).text);
        QCOMPARE(after.comments.at(i).marker, comments.at(i).marker);
    }
}

void WriteContract::commentIsPublicAndOurs()
{
    const auto member = fixture().asMember();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets one comment"));
    CONTRACT_TRY(written,
                 member->addComment(ref, {QStringLiteral("Hello"), newMarker(model::MarkerKind::Comment)}, {}));
    CONTRACT_TRY(issue, member->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), 1);
    QVERIFY(issue.comments.first().isPublic);
    QCOMPARE(issue.comments.first().author.name, fixture().memberName());
    if (!written.id.isEmpty())
        QCOMPARE(issue.comments.first().id, written.id);
}

void WriteContract::blankCommentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("line ends") << QStringLiteral("\n\r\n\t\n");
}

void WriteContract::blankCommentIsRefused()
{
    QFETCH(const QString, text);
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets no comment"));
    CONTRACT_FAILS(refusals, admin->addComment(ref, {text, newMarker(model::MarkerKind::Comment)}, {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(issue.comments.isEmpty());
}

void WriteContract::commentOnAnAbsentIssueIsNotFound()
{
    model::IssueRef ref = anIssue(QStringLiteral("Lends its reference"));
    CONTRACT_TRY(issue, fixture().asAdmin()->issue(ref.id, {}));
    ref = issue.ref;
    ref.key = fixture().absentKey();
    ref.id = fixture().absentKey();
    ref.id.remove(u'#');
    CONTRACT_FAILS(QList{ProblemKind::NotFound},
                   fixture().asAdmin()->addComment(
                       ref, {QStringLiteral("Into the void"), newMarker(model::MarkerKind::Comment)}, {}));
}

void WriteContract::writesAtTheSameTimeDontMix()
{
    constexpr int several = 4;
    const auto admin = fixture().asAdmin();
    QList<NewIssue> wanted;
    std::vector<Task<Result<Written>>> running;
    for (int i = 0; i < several; ++i) {
        wanted.append(newIssue(QStringLiteral("At the same time, %1").arg(i)));
        running.push_back(admin->createIssue(wanted.last(), {}));
    }
    QSet<QString> ids;
    for (size_t i = 0; i < running.size(); ++i) {
        CONTRACT_TRY(written, std::move(running[i]));
        ids.insert(written.ref.id);
        CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
        QCOMPARE(issue.summary, wanted.at(static_cast<qsizetype>(i)).summary);
        QCOMPARE(issue.marker, wanted.at(static_cast<qsizetype>(i)).marker);
    }
    QCOMPARE(ids.size(), several);
}

namespace
{
using CancelledCall =
    std::function<Problem(tracker::Tracker &, const model::IssueRef &, const NewIssue &, CancelToken)>;

template<typename T>
Problem endOf(Task<Result<T>> task)
{
    const Result<T> result = tests::waitFor(std::move(task));
    return result ? Problem() : result.error();
}

const std::vector<std::pair<const char *, CancelledCall>> &cancelledCalls()
{
    using model::IssueRef;
    using tracker::Tracker;
    static const std::vector<std::pair<const char *, CancelledCall>> calls{
        {"whoAmI", [](Tracker &t, const IssueRef &, const NewIssue &, CancelToken c) { return endOf(t.whoAmI(c)); }},
        {"projects",
         [](Tracker &t, const IssueRef &, const NewIssue &, CancelToken c) { return endOf(t.projects(c)); }},
        {"issueTypes", [](Tracker &t, const IssueRef &, const NewIssue &n,
                          CancelToken c) { return endOf(t.issueTypes(n.projectId, c)); }},
        {"issue",
         [](Tracker &t, const IssueRef &r, const NewIssue &, CancelToken c) { return endOf(t.issue(r.id, c)); }},
        {"findIssue", [](Tracker &t, const IssueRef &, const NewIssue &n,
                         CancelToken c) { return endOf(t.findIssue(n.projectId, n.marker, c)); }},
        {"hasMarkedIssues", [](Tracker &t, const IssueRef &, const NewIssue &n,
                               CancelToken c) { return endOf(t.hasMarkedIssues(n.projectId, c)); }},
        {"createIssue",
         [](Tracker &t, const IssueRef &, const NewIssue &n, CancelToken c) { return endOf(t.createIssue(n, c)); }},
        {"addComment", [](Tracker &t, const IssueRef &r, const NewIssue &n,
                          CancelToken c) { return endOf(t.addComment(r, {QStringLiteral("Too late"), n.marker}, c)); }},
        {"updateIssue", [](Tracker &t, const IssueRef &r, const NewIssue &n,
                           CancelToken c) { return endOf(t.updateIssue(r, {n.summary, {}, {}, {}}, c)); }},
        {"editComment", [](Tracker &t, const IssueRef &r, const NewIssue &n,
                           CancelToken c) { return endOf(t.editComment(r, QStringLiteral("1"), {n.summary, {}}, c)); }},
        {"changes", [](Tracker &t, const IssueRef &, const NewIssue &n,
                       CancelToken c) { return endOf(t.changes(n.projectId, {}, {}, c)); }},
        {"existing",
         [](Tracker &t, const IssueRef &r, const NewIssue &, CancelToken c) { return endOf(t.existing({r.id}, c)); }},
        {"stageFile",
         [](Tracker &t, const IssueRef &, const NewIssue &, CancelToken c) {
             return t.capabilities().filesWithCreate ? endOf(t.stageFile({}, c)) : cancelledProblem();
         }},
        {"attachFile",
         [](Tracker &t, const IssueRef &r, const NewIssue &, CancelToken c) { return endOf(t.attachFile(r, {}, c)); }},
        {"download",
         [](Tracker &t, const IssueRef &, const NewIssue &, CancelToken c) {
             auto sink = std::make_shared<QBuffer>();
             sink->open(QIODevice::ReadWrite);
             return endOf(t.download({}, sink, c));
         }},
    };
    return calls;
}
} // namespace

void WriteContract::cancelledBeforeStartDoesNothing_data()
{
    QTest::addColumn<int>("call");
    for (size_t i = 0; i < cancelledCalls().size(); ++i)
        QTest::newRow(cancelledCalls()[i].first) << static_cast<int>(i);
}

void WriteContract::cancelledBeforeStartDoesNothing()
{
    QFETCH(const int, call);
    const model::IssueRef ref = anIssue(QStringLiteral("Nothing happens to it"));
    const auto admin = fixture().asAdmin();
    const int before = fixture().issueCount(fixture().projectId());
    CancelSource source;
    source.cancel();
    const Problem problem = cancelledCalls()
                                .at(static_cast<size_t>(call))
                                .second(*admin, ref, newIssue(QStringLiteral("Never made")), source.token());
    QVERIFY2(problem.isCancelled(), qPrintable(sentenceOf(problem)));
    QVERIFY(!problem.outcomeUnknown);
    QCOMPARE(fixture().issueCount(fixture().projectId()), before);
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(issue.comments.isEmpty() && issue.attachments.isEmpty());
    QCOMPARE(issue.summary, QStringLiteral("Nothing happens to it"));
}

} // namespace twinspan::contract
