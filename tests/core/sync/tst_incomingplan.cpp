#include "core/sync/incomingplan.h"
#include "core/sync/operationarguments.h"
#include "core/text/textparts.h"
#include "tests/core/sync/samplereplica.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::sync;
using store::OperationKind;
using tests::sampleReplica;
using tests::sampleTime;

namespace
{
Target sampleTarget()
{
    Target target;
    target.instanceUid = QStringLiteral("uid-globex");
    target.projectId = QStringLiteral("ENG");
    target.types = {{QStringLiteral("1"), QStringLiteral("Task"), false},
                    {QStringLiteral("2"), QStringLiteral("Bug"), true}};
    target.capabilities.filesWithCreate = true;
    return target;
}

QList<OperationKind> kinds(const Plan &plan)
{
    QList<OperationKind> all;
    for (const store::Operation &operation : plan.operations)
        all.append(operation.kind);
    return all;
}

store::Operation only(const Plan &plan, OperationKind kind)
{
    for (const store::Operation &operation : plan.operations) {
        if (operation.kind == kind)
            return operation;
    }
    return {};
}

CreateArguments created(const Plan &plan)
{
    return CreateArguments::fromJson(only(plan, OperationKind::CreateIssue).arguments);
}

QStringList commentTexts(const Plan &plan)
{
    QStringList texts;
    for (const store::Operation &operation : plan.operations) {
        if (operation.kind == OperationKind::AddComment)
            texts.append(CommentArguments::fromJson(operation.arguments).text);
    }
    return texts;
}

QString lettersOnly(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

void expectSound(const Plan &plan)
{
    QSet<QString> markers;
    for (qsizetype index = 0; index < plan.operations.size(); ++index) {
        const store::Operation &operation = plan.operations.at(index);
        QCOMPARE(operation.position, static_cast<int>(index));
        QCOMPARE(operation.state, store::OperationState::Planned);
        QVERIFY(!operation.marker.isNull());
        QVERIFY2(!markers.contains(operation.marker.text()), "two writes with one marker");
        markers.insert(operation.marker.text());
    }
}
} // namespace

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
    void tooLargeFileBecomesANotice_data();
    void tooLargeFileBecomesANotice();
    void trackerWithoutAttachments();
    void planIsTheSameEachTime();
    void nothingIsAddedWhenAllIsKnown();
    void onlyWhatIsMissingIsAdded();
    void saidFileIsNotSaidAgain();
    void lostPartsOfALongTextAreAddedAgain();
    void descriptionOfAnIssueThatWasNotMadeOfTheReplicaIsLeftAlone();
    void uncarriedEditsAreSaid();
};

void IncomingPlanTest::newIssueInItsOrder()
{
    const Plan plan = planNewIssue(sampleReplica(), sampleTarget());
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
    const Plan plan = planNewIssue(sampleReplica(), target);
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::CreateIssue, OperationKind::AddComment,
                                                OperationKind::AddComment, OperationKind::AttachFile}));
    expectSound(plan);
}

void IncomingPlanTest::authorAndTimeStandInFront()
{
    const Plan plan = planNewIssue(sampleReplica(), sampleTarget());
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
    const Plan plan = planNewIssue(replica, target);
    QCOMPARE(created(plan).typeId, QStringLiteral("id of ") + chosen);
    const bool isSame = wanted.compare(chosen, Qt::CaseInsensitive) == 0;
    QCOMPARE(plan.notices.size(), isSame ? 0 : 1);
    if (!isSame) {
        QVERIFY(plan.notices.first().contains(wanted));
        QVERIFY(plan.notices.first().contains(chosen));
    }
}

void IncomingPlanTest::trackerWithoutTypes()
{
    Target target = sampleTarget();
    target.types.clear();
    const Plan plan = planNewIssue(sampleReplica(), target);
    QCOMPARE(created(plan).typeId, QString());
    QCOMPARE(plan.notices, QStringList());
}

void IncomingPlanTest::tooLongSummaryIsContinued()
{
    Target target = sampleTarget();
    target.capabilities.maxSummaryLength = 20;
    model::Replica replica = sampleReplica();
    replica.summary = QStringLiteral("The export stops after *ten* rows");
    const Plan plan = planNewIssue(replica, target);
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
    const Plan plan = planNewIssue(replica, target);
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

void IncomingPlanTest::tooLargeFileBecomesANotice_data()
{
    QTest::addColumn<bool>("isAddition");
    QTest::newRow("new issue") << false;
    QTest::newRow("addition") << true;
}

void IncomingPlanTest::tooLargeFileBecomesANotice()
{
    QFETCH(const bool, isAddition);
    Target target = sampleTarget();
    target.capabilities.maxFileSize = 99;
    model::Replica replica = sampleReplica();
    replica.comments.clear();
    const Plan plan = isAddition ? planAdditions(replica, target, model::Replica()) : planNewIssue(replica, target);
    QCOMPARE(commentTexts(plan).size(), 1);
    const QString said = commentTexts(plan).first();
    QVERIFY(said.contains(QStringLiteral("log.txt")));
    QVERIFY(said.contains(text::escapedMarkdown(replica.source.key)));
    QVERIFY(!kinds(plan).contains(OperationKind::StageFile));
    QVERIFY(!kinds(plan).contains(OperationKind::AttachFile));
    QCOMPARE(plan.notices.size(), 1);
    QVERIFY(plan.notices.first().contains(QStringLiteral("log.txt")));
    target.capabilities.maxFileSize = 100;
    const Plan fits = isAddition ? planAdditions(replica, target, model::Replica()) : planNewIssue(replica, target);
    QCOMPARE(fits.notices, QStringList());
}

void IncomingPlanTest::trackerWithoutAttachments()
{
    Target target = sampleTarget();
    target.capabilities.attachments = false;
    const Plan plan = planNewIssue(sampleReplica(), target);
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::CreateIssue, OperationKind::AddComment,
                                                OperationKind::AddComment, OperationKind::AddComment}));
    QVERIFY(commentTexts(plan).last().contains(QStringLiteral("takes no attachments")));
    QCOMPARE(plan.notices.size(), 1);
}

void IncomingPlanTest::planIsTheSameEachTime()
{
    QVERIFY(planNewIssue(sampleReplica(), sampleTarget()).operations ==
            planNewIssue(sampleReplica(), sampleTarget()).operations);
}

void IncomingPlanTest::nothingIsAddedWhenAllIsKnown()
{
    const Plan plan = planAdditions(sampleReplica(), sampleTarget(), sampleReplica());
    QVERIFY(plan.operations.isEmpty());
    QCOMPARE(plan.notices, QStringList());
}

void IncomingPlanTest::onlyWhatIsMissingIsAdded()
{
    model::Replica replica = sampleReplica();
    replica.comments.append({QStringLiteral("c3"), {QStringLiteral("Mia")}, sampleTime(5), QStringLiteral("Solved.")});
    replica.attachments.append({QStringLiteral("a2"), QStringLiteral("fix.diff"), QString(), 5, {}, sampleTime(6)});
    const Plan plan = planAdditions(replica, sampleTarget(), sampleReplica());
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::AddComment, OperationKind::AttachFile}));
    expectSound(plan);
    QVERIFY(commentTexts(plan).first().endsWith(QStringLiteral("Solved.")));
    QCOMPARE(FileArguments::fromJson(plan.operations.last().arguments).sourceId, QStringLiteral("a2"));
}

void IncomingPlanTest::saidFileIsNotSaidAgain()
{
    Target target = sampleTarget();
    target.capabilities.maxFileSize = 1;
    model::Replica replica = sampleReplica();
    replica.comments.clear();
    const Plan first = planMissing(replica, target, {});
    QCOMPARE(first.operations.size(), 1);
    QVERIFY(planMissing(replica, target, {first.operations.first().marker.text()}).operations.isEmpty());
}

void IncomingPlanTest::lostPartsOfALongTextAreAddedAgain()
{
    Target target = sampleTarget();
    target.capabilities.maxTextLength = 400;
    model::Replica replica = sampleReplica();
    replica.description = QStringLiteral("A long word. ").repeated(60);
    replica.comments.first().text = QStringLiteral("Another word. ").repeated(60);
    const Plan whole = planNewIssue(replica, target);
    QSet<QString> written;
    for (const store::Operation &operation : whole.operations)
        written.insert(operation.marker.text());
    QVERIFY(planMissing(replica, target, written).operations.isEmpty());
    for (const store::Operation &operation : whole.operations) {
        if (operation.kind != OperationKind::AddComment)
            continue;
        QSet<QString> rest = written;
        rest.remove(operation.marker.text());
        const Plan plan = planMissing(replica, target, rest);
        QCOMPARE(plan.operations.size(), 1);
        QVERIFY(plan.operations.first().arguments == operation.arguments);
    }
}

void IncomingPlanTest::descriptionOfAnIssueThatWasNotMadeOfTheReplicaIsLeftAlone()
{
    Target target = sampleTarget();
    target.capabilities.maxTextLength = 400;
    model::Replica replica = sampleReplica();
    replica.comments.clear();
    replica.attachments.clear();
    replica.description = QStringLiteral("A long word. ").repeated(60);
    QVERIFY(planNewIssue(replica, target).operations.size() > 1);
    QVERIFY(planMissing(replica, target, {}).operations.isEmpty());
}

void IncomingPlanTest::uncarriedEditsAreSaid()
{
    const model::Replica before = sampleReplica();
    QCOMPARE(uncarriedEdits(before, before), QStringList());
    model::Replica now = before;
    now.updated = now.updated.addDays(1);
    now.comments.append({QStringLiteral("c3"), {}, sampleTime(5), QStringLiteral("New.")});
    QCOMPARE(uncarriedEdits(before, now), QStringList());
    now.summary.append(u'!');
    QCOMPARE(uncarriedEdits(before, now).size(), 1);
    now.comments.first().text.append(u'!');
    QCOMPARE(uncarriedEdits(before, now).size(), 2);
}

QTEST_GUILESS_MAIN(IncomingPlanTest)
#include "tst_incomingplan.moc"
