#include "tests/contract/readcontract.h"

#include <algorithm>

namespace twinspan::contract
{

namespace
{
constexpr int clockToleranceSeconds = 300;

bool isRecentUtc(const QDateTime &time)
{
    return time.timeSpec() == Qt::UTC && std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) < clockToleranceSeconds;
}
} // namespace

void ReadContract::issueOfAPersonComesWhole()
{
    CONTRACT_TRY(types, fixture().asAdmin()->issueTypes(fixture().projectId(), {}));
    PersonIssue person;
    person.summary = QStringLiteral("Printer on floor 3 prints stripes");
    person.description = QStringLiteral("Since *Monday*.\n\n1. Print a page.\n2. Look at it.");
    person.typeName = types.last().name;
    person.comments = {{QStringLiteral("First **comment**."), true}, {QStringLiteral("Second comment."), true}};
    person.files = {{QStringLiteral("stripes.txt"), QByteArray("|||||")},
                    {QStringLiteral("page.bin"), QByteArray(3000, '\x7f')}};
    if (!fixture().asAdmin()->capabilities().attachments)
        person.files.clear();
    const model::IssueRef ref = fixture().personCreatesIssue(person, fixture().projectId());

    CONTRACT_TRY(issue, fixture().asAdmin()->issue(ref.key, {}));
    QCOMPARE(issue.ref.id, ref.id);
    QVERIFY(issue.ref.url.isValid());
    QCOMPARE(issue.projectId, fixture().projectId());
    QCOMPARE(issue.type.name, person.typeName);
    QCOMPARE(issue.type.id, types.last().id);
    QCOMPARE(issue.summary, person.summary);
    QCOMPARE(issue.description, fixture().asRead(person.description));
    QCOMPARE(issue.author.name, fixture().memberName());
    QVERIFY(isRecentUtc(issue.created));
    QVERIFY(isRecentUtc(issue.updated));
    QVERIFY(!issue.isPrivate);
    QVERIFY(issue.marker.isNull());

    QCOMPARE(issue.comments.size(), 2);
    for (qsizetype i = 0; i < issue.comments.size(); ++i) {
        QCOMPARE(issue.comments.at(i).text, fixture().asRead(person.comments.at(i).text));
        QCOMPARE(issue.comments.at(i).author.name, fixture().memberName());
        QVERIFY(issue.comments.at(i).isPublic);
        QVERIFY(isRecentUtc(issue.comments.at(i).created));
        QVERIFY(issue.comments.at(i).marker.isNull());
    }
    QVERIFY(issue.comments.first().id != issue.comments.last().id);

    QCOMPARE(issue.attachments.size(), person.files.size());
    for (qsizetype i = 0; i < issue.attachments.size(); ++i) {
        QCOMPARE(issue.attachments.at(i).fileName, person.files.at(i).fileName);
        QCOMPARE(issue.attachments.at(i).size, person.files.at(i).bytes.size());
        QCOMPARE(issue.attachments.at(i).author.name, fixture().memberName());
        QVERIFY(isRecentUtc(issue.attachments.at(i).created));
        QVERIFY(issue.attachments.at(i).isPublic);
        QVERIFY(issue.attachments.at(i).marker.isNull());
    }
}

void ReadContract::internalCommentsAreTold()
{
    const auto admin = fixture().asAdmin();
    const bool tells = admin->capabilities().internalComments;
    PersonIssue person;
    person.summary = QStringLiteral("Talk inside and outside");
    person.comments = {{QStringLiteral("For everybody."), true},
                       {QStringLiteral("For us only."), !tells},
                       {QStringLiteral("For everybody again."), true}};
    const model::IssueRef ref = fixture().personCreatesIssue(person, fixture().projectId());
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), 3);
    QVERIFY(issue.comments.at(0).isPublic);
    QCOMPARE(issue.comments.at(1).isPublic, !tells);
    QVERIFY(issue.comments.at(2).isPublic);
}

void ReadContract::privateIssueIsTold()
{
    if (!fixture().asAdmin()->capabilities().privateIssues)
        return;
    PersonIssue person;
    person.summary = QStringLiteral("Salary list in the open");
    person.isPrivate = true;
    const model::IssueRef ref = fixture().personCreatesIssue(person, fixture().projectId());
    CONTRACT_TRY(issue, fixture().asAdmin()->issue(ref.id, {}));
    QVERIFY(issue.isPrivate);
}

void ReadContract::allCommentsOfALongTalkComeInOrder()
{
    constexpr int many = 30;
    PersonIssue person;
    person.summary = QStringLiteral("A long talk");
    for (int i = 0; i < many; ++i)
        person.comments.append({QStringLiteral("Comment number %1").arg(i), true});
    const model::IssueRef ref = fixture().personCreatesIssue(person, fixture().projectId());
    CONTRACT_TRY(issue, fixture().asAdmin()->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(issue.comments.at(i).text, QStringLiteral("Comment number %1").arg(i));
}

void ReadContract::rightsAreToldWithoutAWrite()
{
    using tracker::RightCheck;
    const QString project = fixture().projectId();
    PersonIssue person; // where rights are told by an issue, there is one
    person.summary = QStringLiteral("What may be done here");
    fixture().personCreatesIssue(person, project);
    const int before = fixture().issueCount(project);
    for (const auto &account : {fixture().asAdmin(), fixture().asMember()}) {
        CONTRACT_TRY(checks, account->rights(project, {}));
        QList<tracker::Right> told;
        for (const RightCheck &check : std::as_const(checks)) {
            told.append(check.right);
            QVERIFY2(check.state != RightCheck::State::Missing || check.right == tracker::Right::Change,
                     qPrintable(toString(check.right) + u' ' + check.why));
            QVERIFY(check.state == RightCheck::State::Granted || !check.why.isEmpty());
        }
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.contains(tracker::Right::Attach), account->capabilities().attachments);
        QVERIFY(told.contains(tracker::Right::Read) && told.contains(tracker::Right::Create));
    }
    QCOMPARE(fixture().issueCount(project), before);
    if (fixture().asAdmin()->capabilities().projects) {
        const auto nowhere = QCoro::waitFor(fixture().asAdmin()->rights(QStringLiteral("999999999"), {}));
        QVERIFY(!nowhere);
    }
}

void ReadContract::everySpellingOfTheKeyFindsTheIssue()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("An issue with a key"));
    const QString padded = QStringLiteral(" \t") + ref.key + QStringLiteral(" \n");
    const QStringList spellings = QStringList{ref.key, ref.id, padded} + fixture().spellingsOf(ref);
    for (const QString &spelling : spellings) {
        CONTRACT_TRY(issue, admin->issue(spelling, {}));
        QCOMPARE(issue.ref.id, ref.id);
        QCOMPARE(issue.ref.key, ref.key);
    }
}

void ReadContract::absentKeyIsNotFound()
{
    CONTRACT_FAILS(QList{ProblemKind::NotFound}, fixture().asAdmin()->issue(fixture().absentKey(), {}));
}

void ReadContract::garbageIsNoKey_data()
{
    constexpr int veryLong = 10000;
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("  \t ");
    QTest::newRow("ornament alone") << QStringLiteral("#");
    QTest::newRow("dash") << QStringLiteral("-");
    QTest::newRow("negative") << QStringLiteral("-1");
    QTest::newRow("zero") << QStringLiteral("0");
    QTest::newRow("zero in a project") << QStringLiteral("SUP-0");
    QTest::newRow("huge number") << QStringLiteral("99999999999999999999999999");
    QTest::newRow("fraction") << QStringLiteral("1.5");
    QTest::newRow("two keys") << QStringLiteral("1 2");
    QTest::newRow("SQL") << QStringLiteral("1' OR '1'='1");
    QTest::newRow("path") << QStringLiteral("../../users/current");
    QTest::newRow("query") << QStringLiteral("1?include=x");
    QTest::newRow("percent") << QStringLiteral("%31");
    QTest::newRow("other digits") << QString::fromUtf8("\u0661\uFF11");
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F600");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("very long") << QString(veryLong, u'1');
}

void ReadContract::garbageIsNoKey()
{
    QFETCH(const QString, key);
    CONTRACT_FAILS((QList{ProblemKind::NotFound, ProblemKind::Invalid}), fixture().asAdmin()->issue(key, {}));
}

} // namespace twinspan::contract
