#include "tests/contract/changescontract.h"

#include <QSet>

#include <algorithm>

namespace twinspan::contract
{

using tracker::ChangedIssue;

namespace
{
const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(946'684'800, Qt::UTC);

QStringList idsOf(const QList<ChangedIssue> &issues)
{
    QStringList ids;
    for (const ChangedIssue &issue : issues)
        ids.append(issue.ref.id);
    return ids;
}

bool isInOrder(const QList<ChangedIssue> &issues)
{
    return std::ranges::is_sorted(issues, {}, &ChangedIssue::updated);
}
} // namespace

model::IssueRef ChangesContract::anIssueIn(const QString &projectId, const QString &summary)
{
    PersonIssue issue;
    issue.summary = summary;
    issue.comments = {{QStringLiteral("A comment"), true}};
    return fixture().personCreatesIssue(issue, projectId);
}

void ChangesContract::readAll(QList<ChangedIssue> &issues, const QString &projectId, const QDateTime &since,
                              const std::function<void()> &between)
{
    constexpr int mostPages = 50;
    const auto admin = fixture().asAdmin();
    QString after;
    for (int i = 0; i < mostPages; ++i) {
        CONTRACT_TRY(page, admin->changes(projectId, since, after, {}));
        QVERIFY(isInOrder(page.issues));
        QVERIFY(page.next.isEmpty() || page.next != after);
        issues += page.issues;
        after = page.next;
        if (after.isEmpty())
            return;
        if (i == 0 && between)
            between();
    }
    QFAIL("the pages have no end");
}

void ChangesContract::issuesOfTheProjectAloneAreNamed()
{
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    CONTRACT_TRY(empty, admin->changes(project, longAgo, {}, {}));
    QVERIFY(empty.issues.isEmpty() && empty.next.isEmpty());
    CONTRACT_TRY(noNewest, admin->changes(project, {}, {}, {}));
    QVERIFY(noNewest.issues.isEmpty() && noNewest.next.isEmpty());
    const model::IssueRef first = anIssueIn(project, QStringLiteral("First of the project"));
    if (admin->capabilities().projects) {
        (void)anIssueIn(fixture().newProjectIdBelow(project), QStringLiteral("Of a project below"));
        (void)anIssueIn(fixture().projectId(), QStringLiteral("Of another project"));
    }
    const model::IssueRef second = anIssueIn(project, QStringLiteral("Second of the project"));
    CONTRACT_TRY(page, admin->changes(project, longAgo, {}, {}));
    QCOMPARE(idsOf(page.issues), (QStringList{first.id, second.id}));
    QVERIFY(page.next.isEmpty());
    for (const ChangedIssue &named : std::as_const(page.issues)) {
        CONTRACT_TRY(issue, admin->issue(named.ref.id, {}));
        QCOMPARE(named.ref, issue.ref);
        QCOMPARE(named.projectId, project);
        QCOMPARE(named.updated, issue.updated);
        QVERIFY(named.updated.timeSpec() == Qt::UTC);
    }
}

void ChangesContract::everyKindOfChangeIsNamed()
{
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    const model::IssueRef ref = anIssueIn(project, QStringLiteral("Changes a lot"));
    const auto isNamedAfter = [&](auto change) -> bool {
        const auto before = tests::waitFor(admin->issue(ref.id, {}));
        change();
        const auto page = tests::waitFor(admin->changes(project, before->updated, {}, {}));
        const auto now = tests::waitFor(admin->issue(ref.id, {}));
        return page && page->issues.size() == 1 && page->issues.first().updated == now->updated &&
               (now->updated > before->updated || admin->capabilities().updatedPrecision.count() > 1);
    };
    QVERIFY(isNamedAfter(
        [&] { CONTRACT_CHECK(admin->updateIssue(ref, {QStringLiteral("Another summary"), {}, {}, {}}, {})); }));
    QVERIFY(isNamedAfter(
        [&] { CONTRACT_CHECK(admin->updateIssue(ref, {{}, QStringLiteral("Another description"), {}, {}}, {})); }));
    QVERIFY(isNamedAfter([&] {
        CONTRACT_CHECK(admin->addComment(ref, {QStringLiteral("x"), newMarker(model::MarkerKind::Comment)}, {}));
    }));
    if (!admin->capabilities().editMovesUpdated || !admin->capabilities().editComments)
        return;
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(isNamedAfter(
        [&] { CONTRACT_CHECK(admin->editComment(ref, issue.comments.first().id, {QStringLiteral("y"), {}}, {})); }));
    QVERIFY(isNamedAfter([&] { fixture().deleteComment(ref, issue.comments.first().id); }));
}

void ChangesContract::sinceIsInclusive()
{
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    const model::IssueRef ref = anIssueIn(project, QStringLiteral("Changed at its time"));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    CONTRACT_TRY(at, admin->changes(project, issue.updated, {}, {}));
    QCOMPARE(idsOf(at.issues), QStringList{ref.id});
    // A moment later may be the same for a tracker that counts in seconds: then the issue may come, too.
    const auto step = std::max<qint64>(admin->capabilities().updatedPrecision.count(), 1);
    CONTRACT_TRY(between, admin->changes(project, issue.updated.addMSecs(-step / 2), {}, {}));
    QCOMPARE(idsOf(between.issues), QStringList{ref.id});
    CONTRACT_TRY(later, admin->changes(project, issue.updated.addMSecs(2 * step), {}, {}));
    QVERIFY(later.issues.isEmpty() && later.next.isEmpty());
}

void ChangesContract::withoutSinceTheNewestIsNamed()
{
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    for (int i = 0; i < 3; ++i)
        (void)anIssueIn(project, QStringLiteral("Number %1").arg(i));
    CONTRACT_TRY(page, admin->changes(project, {}, {}, {}));
    QCOMPARE(page.issues.size(), 1);
    QVERIFY(page.next.isEmpty());
    QList<ChangedIssue> all;
    readAll(all, project, longAgo);
    QCOMPARE(page.issues.first().updated, all.last().updated);
}

void ChangesContract::pagesAreCompleteWhileIssuesChange()
{
    constexpr int many = 130; // more than a page of any tracker
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    QStringList made;
    for (int i = 0; i < many; ++i) {
        PersonIssue issue;
        issue.summary = QStringLiteral("One of many, %1").arg(i);
        made.append(fixture().personCreatesIssue(issue, project).id);
    }
    CONTRACT_TRY(first, admin->issue(made.first(), {}));
    // The first of the list and one of the second page move to its end while the pages are read.
    const auto between = [&] {
        for (const QString &id : {made.first(), made.at(many - 5)}) {
            CONTRACT_TRY(issue, admin->issue(id, {}));
            CONTRACT_CHECK(admin->updateIssue(issue.ref, {QStringLiteral("Moved to the end"), {}, {}, {}}, {}));
        }
    };
    QList<ChangedIssue> all;
    readAll(all, project, first.updated, between);
    QVERIFY(isInOrder(all));
    const QStringList ids = idsOf(all);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()), QSet<QString>(made.cbegin(), made.cend()));
    QVERIFY(all.size() <= many + 2);
    for (const QString &id : {made.first(), made.at(many - 5)}) {
        CONTRACT_TRY(issue, admin->issue(id, {}));
        QVERIFY(std::ranges::any_of(
            all, [&](const ChangedIssue &named) { return named.ref.id == id && named.updated == issue.updated; }));
    }
}

void ChangesContract::wrongQuestionsAreRefused()
{
    const auto admin = fixture().asAdmin();
    const QList<ProblemKind> kinds{ProblemKind::NotFound, ProblemKind::Invalid, ProblemKind::Rejected,
                                   ProblemKind::Forbidden};
    CONTRACT_FAILS(kinds, admin->changes(QStringLiteral("nosuchproject"), longAgo, {}, {}));
    for (const char *after : {"x", "1", "-", "&offset=7", "1.1.1", "99999999999999999999999999.1", "s1.x", "s1|2"})
        CONTRACT_FAILS(QList{ProblemKind::Invalid},
                       admin->changes(fixture().projectId(), longAgo, QString::fromLatin1(after), {}));
}

void ChangesContract::nowIsTheTrackersClock()
{
    constexpr int tolerance = 300;
    const auto admin = fixture().asAdmin();
    const QString project = fixture().newProjectId();
    const model::IssueRef ref = anIssueIn(project, QStringLiteral("Changed before now"));
    CONTRACT_TRY(page, admin->changes(project, longAgo, {}, {}));
    QCOMPARE(idsOf(page.issues), QStringList{ref.id});
    if (!page.now.isValid())
        return;
    QVERIFY(page.now.timeSpec() == Qt::UTC);
    QVERIFY(std::abs(page.now.secsTo(QDateTime::currentDateTimeUtc())) < tolerance);
    QVERIFY(page.now.addMSecs(admin->capabilities().updatedPrecision.count()) >= page.issues.first().updated);
}

void ChangesContract::existingNamesWhatIsThere()
{
    const auto admin = fixture().asAdmin();
    const QString elsewhere = fixture().newProjectId();
    const model::IssueRef here = anIssue(QStringLiteral("Is there"));
    const model::IssueRef there = anIssueIn(elsewhere, QStringLiteral("Is in another project"));
    const model::IssueRef gone = anIssue(QStringLiteral("Will be gone"));
    const QStringList asked{gone.id, here.id, QString(fixture().absentKey()).remove(u'#'), there.id};
    CONTRACT_TRY(all, admin->existing(asked, {}));
    const QStringList before = idsOf(all);
    QCOMPARE(QSet<QString>(before.cbegin(), before.cend()), (QSet<QString>{gone.id, here.id, there.id}));
    fixture().deleteIssue(gone);
    CONTRACT_TRY(left, admin->existing(asked, {}));
    QCOMPARE(left.size(), 2);
    for (const ChangedIssue &named : std::as_const(left)) {
        CONTRACT_TRY(issue, admin->issue(named.ref.id, {}));
        QCOMPARE(named.ref, issue.ref);
        QCOMPARE(named.projectId, issue.projectId);
        QCOMPARE(named.updated, issue.updated);
    }
    CONTRACT_TRY(none, admin->existing({gone.id}, {}));
    QVERIFY(none.isEmpty());
    CONTRACT_TRY(nobody, admin->existing({}, {}));
    QVERIFY(nobody.isEmpty());
    // Garbage must not become the question for everything.
    CONTRACT_TRY(garbage,
                 admin->existing({QStringLiteral("*"), QStringLiteral(">=1"), QString(), QStringLiteral("x")}, {}));
    QVERIFY(garbage.isEmpty());
    constexpr int most = 100;
    QStringList many{here.id};
    while (many.size() < most)
        many.append(many.last() == here.id ? there.id : here.id);
    CONTRACT_TRY(twice, admin->existing(many, {}));
    const QStringList ids = idsOf(twice);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()), (QSet<QString>{here.id, there.id}));
}

} // namespace twinspan::contract
