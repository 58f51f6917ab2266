#include "core/sync/incomingplan.h"
#include "core/sync/operationarguments.h"
#include "core/text/defuse.h"
#include "core/text/textparts.h"
#include "tests/core/sync/planning.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::sync;
using store::OperationKind;
using namespace twinspan::tests;

class IncomingPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newIssueInItsOrder();
    void filesComeAfterwardsWhereTheyCanNotComeAlong();
    void authorAndTimeStandInFront();
    void typeIsChosen_data();
    void typeIsChosen();
    void trackerWithoutTypes();
    void tooLongSummaryIsContinued();
    void tooLongTextIsSplitAndNothingIsLost();
    void textFullOfReferencesFitsWhenDefused();
    void tooLargeFileBecomesANotice();
    void trackerWithoutAttachments();
    void planIsTheSameEachTime();
};

void IncomingPlanTest::newIssueInItsOrder()
{
    const Plan plan = planNewIssue(sampleReplica(), sampleTarget(), {});
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::StageFile, OperationKind::CreateIssue,
                                                OperationKind::AddComment, OperationKind::AddComment}));
    expectSound(plan);
    QCOMPARE(plan.notices, QStringList());
    QCOMPARE(created(plan).projectId, QStringLiteral("ENG"));
    QCOMPARE(created(plan).summary, sampleReplica().summary);
    const auto file = FileArguments::fromJson(plan.operations.first().arguments);
    QCOMPARE(file.sourceId, QStringLiteral("a1"));
    QCOMPARE(file.fileName, QStringLiteral("log.txt"));
    QCOMPARE(file.mimeType, QStringLiteral("text/plain"));
    QCOMPARE(file.size, 100);
    QVERIFY(only(plan, OperationKind::CreateIssue).marker == issueMarker(sampleReplica(), sampleTarget()));
}

void IncomingPlanTest::filesComeAfterwardsWhereTheyCanNotComeAlong()
{
    Target target = sampleTarget();
    target.capabilities.filesWithCreate = false;
    const Plan plan = planNewIssue(sampleReplica(), target, {});
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::CreateIssue, OperationKind::AddComment,
                                                OperationKind::AddComment, OperationKind::AttachFile}));
    expectSound(plan);
}

void IncomingPlanTest::authorAndTimeStandInFront()
{
    const Plan plan = planNewIssue(sampleReplica(), sampleTarget(), {});
    QCOMPARE(created(plan).description,
             QStringLiteral("**Ada** wrote on 2026-02-03 04:01 UTC:\n\nAfter **ten** rows."));
    QCOMPARE(commentTexts(plan),
             QStringList({QStringLiteral("**Mia** wrote on 2026-02-03 04:02 UTC:\n\nSeen here too."),
                          QStringLiteral("**Ada** wrote on 2026-02-03 04:03 UTC:\n\nAny news?")}));
}

void IncomingPlanTest::typeIsChosen_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("types"); // the default one ends in *
    QTest::addColumn<QString>("chosen");
    QTest::newRow("same name") << QStringLiteral("Bug") << QStringLiteral("Task Bug") << QStringLiteral("Bug");
    QTest::newRow("any case") << QStringLiteral("bUG") << QStringLiteral("Task* Bug") << QStringLiteral("Bug");
    QTest::newRow("the default") << QStringLiteral("Incident") << QStringLiteral("Task Bug*") << QStringLiteral("Bug");
    QTest::newRow("Task") << QStringLiteral("Incident") << QStringLiteral("Bug task") << QStringLiteral("task");
    QTest::newRow("none, by name") << QString() << QStringLiteral("Task Bug*") << QStringLiteral("Bug");
    QTest::newRow("none, but a default") << QString() << QStringLiteral(" Bug*") << QStringLiteral("Bug");
    QTest::newRow("none, as the default") << QString() << QStringLiteral("* Bug") << QString();
    QTest::newRow("not even that") << QStringLiteral("Incident") << QStringLiteral("* Bug") << QString();
    QTest::newRow("the first") << QStringLiteral("Incident") << QStringLiteral("Bug Feature") << QStringLiteral("Bug");
}

void IncomingPlanTest::typeIsChosen()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, types);
    QFETCH(const QString, chosen);
    Target target = sampleTarget();
    target.types.clear();
    for (QString name : types.split(u' ')) {
        const bool isDefault = name.endsWith(u'*');
        name.remove(u'*');
        target.types.append({QStringLiteral("id of ") + name, name, isDefault});
    }
    model::Replica replica = sampleReplica();
    replica.typeName = wanted;
    const Plan plan = planNewIssue(replica, target, {});
    QCOMPARE(created(plan).typeId, QStringLiteral("id of ") + chosen);
    const bool isSaid = !wanted.isEmpty() && wanted.compare(chosen, Qt::CaseInsensitive) != 0;
    QCOMPARE(plan.notices.size(), isSaid ? 1 : 0);
    if (isSaid) {
        QVERIFY(plan.notices.first().contains(wanted));
        QVERIFY(plan.notices.first().contains(chosen));
    }
}

void IncomingPlanTest::trackerWithoutTypes()
{
    Target target = sampleTarget();
    target.types.clear();
    const Plan plan = planNewIssue(sampleReplica(), target, {});
    QCOMPARE(created(plan).typeId, QString());
    QCOMPARE(plan.notices, QStringList());
}

void IncomingPlanTest::tooLongSummaryIsContinued()
{
    Target target = sampleTarget();
    target.capabilities.maxSummaryLength = 20;
    model::Replica replica = sampleReplica();
    replica.summary = QStringLiteral("The export stops after *ten* rows");
    const Plan plan = planNewIssue(replica, target, {});
    QCOMPARE(created(plan).summary, text::shortened(replica.summary, 20));
    QVERIFY(created(plan).summary.size() <= 20);
    QVERIFY(created(plan).description.contains(text::escapedMarkdown(replica.summary)));
    QCOMPARE(plan.notices.size(), 1);
    QVERIFY(plan.notices.first().contains(QStringLiteral("20")));
}

void IncomingPlanTest::tooLongTextIsSplitAndNothingIsLost()
{
    Target target = sampleTarget();
    target.capabilities.maxTextLength = 400;
    model::Replica replica = sampleReplica();
    replica.description.clear();
    for (int number = 0; number < 100; ++number)
        replica.description += QStringLiteral("word%1 ").arg(number);
    replica.comments = {replica.comments.first()};
    replica.comments.first().text = replica.description;
    replica.attachments.clear();
    const Plan plan = planNewIssue(replica, target, {});
    expectSound(plan);
    const QStringList comments = commentTexts(plan);
    const QStringList texts = QStringList(created(plan).description) + comments;
    for (const QString &part : texts)
        QVERIFY(part.size() <= 400);
    QVERIFY(comments.size() > 2);
    const QString whole = text::attributed(replica.author.name, replica.created, replica.description) +
                          text::attributed(QStringLiteral("Mia"), sampleTime(2), replica.description);
    QCOMPARE(lettersOnly(texts.join(u' ')), lettersOnly(whole));
}

void IncomingPlanTest::textFullOfReferencesFitsWhenDefused()
{
    constexpr int limit = 4'000;
    Target target = sampleTarget();
    target.capabilities.maxTextLength = limit;
    model::Replica replica = sampleReplica();
    replica.description = QStringLiteral("#1 ").repeated(2 * limit / 3);
    replica.comments = {replica.comments.first()};
    replica.comments.first().text = QStringLiteral("#1").repeated(limit / 2 - 120); // fits as it is
    replica.attachments.clear();
    const Plan plan = planNewIssue(replica, target, {});
    expectSound(plan);
    text::DefuseRules rules;
    rules.references.append({QStringLiteral("#"), text::LiveReference::Follows::Digit, true, false, false, false});
    const QStringList texts = QStringList(created(plan).description) + commentTexts(plan);
    for (const QString &part : texts)
        QVERIFY2(text::defused(part, rules).size() <= limit, qPrintable(QString::number(part.size())));
    QCOMPARE(texts.join(QString()).count(u'#'),
             replica.description.count(u'#') + replica.comments.first().text.count(u'#'));
}

void IncomingPlanTest::tooLargeFileBecomesANotice()
{
    Target target = sampleTarget();
    target.capabilities.maxFileSize = 99;
    model::Replica replica = sampleReplica();
    replica.comments.clear();
    const Plan plan = planNewIssue(replica, target, {});
    QCOMPARE(commentTexts(plan).size(), 1);
    const QString said = commentTexts(plan).first();
    QVERIFY(said.contains(QStringLiteral("log.txt")));
    QVERIFY(said.contains(text::escapedMarkdown(replica.source.key)));
    QVERIFY(!kinds(plan).contains(OperationKind::StageFile));
    QVERIFY(!kinds(plan).contains(OperationKind::AttachFile));
    QCOMPARE(plan.notices.size(), 1);
    QVERIFY(plan.notices.first().contains(QStringLiteral("log.txt")));
    target.capabilities.maxFileSize = 100;
    const Plan fits = planNewIssue(replica, target, {});
    QCOMPARE(fits.notices, QStringList());
}

void IncomingPlanTest::trackerWithoutAttachments()
{
    Target target = sampleTarget();
    target.capabilities.attachments = false;
    const Plan plan = planNewIssue(sampleReplica(), target, {});
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::CreateIssue, OperationKind::AddComment,
                                                OperationKind::AddComment, OperationKind::AddComment}));
    const QString said = commentTexts(plan).last();
    QVERIFY(said.contains(QStringLiteral("This tracker takes no attachments")));
    QVERIFY(said.contains(QStringLiteral("](<%1>)").arg(sampleReplica().source.url.toString())));
    QCOMPARE(plan.notices.size(), 1);
    QVERIFY(plan.notices.first().contains(QStringLiteral("The tracker there takes no attachments")));
}

void IncomingPlanTest::planIsTheSameEachTime()
{
    QVERIFY(planNewIssue(sampleReplica(), sampleTarget(), {}).operations ==
            planNewIssue(sampleReplica(), sampleTarget(), {}).operations);
}

QTEST_GUILESS_MAIN(IncomingPlanTest)
#include "tst_incomingplan.moc"
