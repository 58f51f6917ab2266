#include "core/sync/updateplan.h"
#include "core/text/textparts.h"
#include "tests/core/sync/planning.h"

using namespace twinspan;
using namespace twinspan::sync;
using namespace twinspan::tests;
using store::OperationKind;

namespace
{
constexpr qint64 now = 1'770'000'000'000;

/// The issue that a plan makes.
model::Issue madeBy(const Plan &plan, const Target &target)
{
    model::Issue issue;
    issue.ref = {QStringLiteral("ENG-4"), QStringLiteral("ENG-4"), {}};
    issue.projectId = target.projectId;
    for (const store::Operation &operation : plan.operations) {
        if (operation.kind == OperationKind::CreateIssue) {
            const CreateArguments create = CreateArguments::fromJson(operation.arguments);
            issue.summary = create.summary;
            issue.description = target.asRead(create.description);
            issue.type = *std::ranges::find(target.types, create.typeId, &model::IssueType::id);
            issue.marker = operation.marker;
        } else if (operation.kind == OperationKind::AddComment) {
            model::Comment comment;
            comment.id = QString::number(issue.comments.size() + 1);
            comment.text = CommentArguments::fromJson(operation.arguments).text;
            comment.marker = operation.marker;
            issue.comments.append(comment);
        } else {
            model::Attachment attachment;
            attachment.fileName = FileArguments::fromJson(operation.arguments).fileName;
            attachment.marker = operation.marker;
            issue.attachments.append(attachment);
        }
    }
    issue.updated = sampleTime(10);
    return issue;
}

/// A copy in step with sampleReplica().
Update inStep(const Target &target = sampleTarget(), const model::Replica &replica = sampleReplica())
{
    FieldEdits edits;
    for (const Field field : allFields)
        edits.insert(field, {100, 0, replica.updated, {}});
    const Plan plan = planNewIssue(replica, target, edits);
    return {replica, {}, replica, plan.fields, madeBy(plan, target), now, 0};
}

FieldEdit editAt(int minute, const QString &before)
{
    return {200, 0, sampleTime(minute), before};
}

UpdateArguments updated(const Plan &plan)
{
    return UpdateArguments::fromJson(only(plan, OperationKind::UpdateIssue).arguments);
}
} // namespace

/// Laws 1 to 3 for an issue that exists: what changed at the other side arrives, once, and nothing else is written.
class UpdatePlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenAtRest();
    void editedFieldsAreWritten();
    void editOfTheDescriptionKeepsTheHeader();
    void editThatBeginsAtAnotherTextIsTakenWhole();
    void unknownTypeIsSaidAndKept();
    void noTypeIsWrittenWhereThereIsSuch();
    void noTypeChangesNothingElsewhere();
    void typeStaysWhenOthersChange();
    void conflictIsDecidedByTheLaterEdit_data();
    void conflictIsDecidedByTheLaterEdit();
    void sameEditOnBothSidesIsNoConflict();
    void knownEditIsNotWrittenAgain();
    void newPartsAreAdded();
    void editedCommentIsEdited();
    void removedCommentGetsALine();
    void copyThatAPersonRemovedDoesNotComeBack();
    void trackerWithoutEditsGetsAComment();
    void editThatIsTakenBackIsSaidWhereNothingCanBeEdited();
    void removedAttachmentIsSaidOnce();
    void lostMemoryWritesOnlyWhatIsMissing();
    void lostMemoryNeverOverwritesInSilence();
    void longTextsAreEditedPartByPart();
};

void UpdatePlanTest::nothingIsWrittenAtRest()
{
    const Plan plan = planUpdate(inStep(), sampleTarget());
    QVERIFY(plan.operations.isEmpty());
    QCOMPARE(plan.notices, QStringList());
    QVERIFY(plan.fields == inStep().fields);
}

void UpdatePlanTest::editedFieldsAreWritten()
{
    Update update = inStep();
    update.replica.summary = QStringLiteral("The export stops at row 10");
    update.replica.typeName = QStringLiteral("task");
    update.edits = {{Field::Summary, editAt(20, sampleReplica().summary)},
                    {Field::Type, editAt(20, sampleReplica().typeName)}};
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(kinds(plan), QList<OperationKind>{OperationKind::UpdateIssue});
    QCOMPARE(updated(plan).values.value(Field::Summary), update.replica.summary);
    QCOMPARE(updated(plan).values.value(Field::Type), QStringLiteral("Task"));
    QCOMPARE(updated(plan).typeId, QStringLiteral("1"));
    QVERIFY(!updated(plan).values.contains(Field::Description));
    QCOMPARE(plan.fields.value(Field::Summary).here, update.replica.summary);
    QCOMPARE(plan.fields.value(Field::Summary).theirs, 200);
    QVERIFY(!plan.fields.value(Field::Summary).isUnsent());
    QCOMPARE(plan.notices, QStringList());
}

void UpdatePlanTest::editOfTheDescriptionKeepsTheHeader()
{
    Update update = inStep();
    update.replica.description = QStringLiteral("After **eleven** rows.");
    update.edits = {{Field::Description, editAt(20, sampleReplica().description)}};
    const Plan plan = planUpdate(update, sampleTarget());
    const QString written = updated(plan).values.value(Field::Description);
    QCOMPARE(written, QString(update.issue.description).replace(QStringLiteral("ten"), QStringLiteral("eleven")));
    QVERIFY(written != update.replica.description);
}

/// Their answer to our edit is still on its way, and they have edited on: nothing of ours is lost here (law 1).
void UpdatePlanTest::editThatBeginsAtAnotherTextIsTakenWhole()
{
    Update update = inStep();
    const QString ours = update.issue.description + QStringLiteral("\n\nOurs.");
    FieldState &field = update.fields[Field::Description];
    field.there.reset();
    field.mine = 7;
    field.here = update.issue.description = ours;
    const QString taken = sampleReplica().description + QStringLiteral("\n\nOurs.");
    update.replica.description = taken + QStringLiteral("\n\nTheirs.");
    update.edits = {{Field::Description, {200, 7, sampleTime(20), taken}}};
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(updated(plan).values.value(Field::Description), ours + QStringLiteral("\n\nTheirs."));
}

void UpdatePlanTest::unknownTypeIsSaidAndKept()
{
    Update update = inStep();
    update.replica.typeName = QStringLiteral("Incident");
    update.edits = {{Field::Type, editAt(20, sampleReplica().typeName)}};
    const Plan plan = planUpdate(update, sampleTarget());
    QVERIFY(plan.operations.isEmpty());
    QVERIFY(plan.kept == QList<Field>{Field::Type});
    QVERIFY(plan.notices.join(u' ').contains(QStringLiteral("Incident")));
}

void UpdatePlanTest::noTypeIsWrittenWhereThereIsSuch()
{
    Update update = inStep();
    update.replica.typeName.clear();
    update.edits = {{Field::Type, editAt(20, sampleReplica().typeName)}};
    Target target = sampleTarget();
    target.types.append({QStringLiteral("none"), {}, false});
    const Plan plan = planUpdate(update, target);
    QCOMPARE(updated(plan).typeId, QStringLiteral("none"));
    QCOMPARE(updated(plan).values, (QMap<Field, QString>{{Field::Type, {}}}));
    QCOMPARE(plan.notices, QStringList());
}

void UpdatePlanTest::noTypeChangesNothingElsewhere()
{
    Update update = inStep();
    update.replica.typeName.clear();
    update.edits = {{Field::Type, editAt(20, sampleReplica().typeName)}};
    const Plan plan = planUpdate(update, sampleTarget());
    QVERIFY(plan.operations.isEmpty());
    QCOMPARE(plan.fields.value(Field::Type).here, update.issue.type.name);
    QVERIFY(!plan.fields.value(Field::Type).isUnsent());
    QCOMPARE(plan.notices, QStringList());
}

void UpdatePlanTest::typeStaysWhenOthersChange()
{
    Update update = inStep();
    update.replica.summary = QStringLiteral("The export stops at row 10");
    update.edits = {{Field::Summary, editAt(20, sampleReplica().summary)}};
    Target target = sampleTarget();
    target.types.append({QStringLiteral("none"), {}, false});
    QCOMPARE(updated(planUpdate(update, target)).typeId, QString());
}

void UpdatePlanTest::conflictIsDecidedByTheLaterEdit_data()
{
    QTest::addColumn<int>("oursAt");
    QTest::addColumn<int>("theirsAt");
    QTest::addColumn<bool>("theirsCounts");
    QTest::newRow("theirs is later") << 20 << 21 << true;
    QTest::newRow("ours is later") << 21 << 20 << false;
    QTest::newRow("same time: the greater identity, at both ends") << 20 << 20 << false;
}

void UpdatePlanTest::conflictIsDecidedByTheLaterEdit()
{
    QFETCH(const int, oursAt);
    QFETCH(const int, theirsAt);
    QFETCH(const bool, theirsCounts);
    Update update = inStep();
    update.issue.summary = QStringLiteral("Ours");
    update.issue.updated = sampleTime(oursAt);
    update.replica.summary = QStringLiteral("Theirs");
    update.edits = {{Field::Summary, editAt(theirsAt, sampleReplica().summary)}};
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(!plan.operations.isEmpty(), theirsCounts);
    QCOMPARE(plan.kept.isEmpty(), theirsCounts);
    QCOMPARE(plan.notices.size(), 1);                                      // never in silence
    QCOMPARE(plan.fields.value(Field::Summary).isUnsent(), !theirsCounts); // they must get to know ours, if it counts
    QCOMPARE(plan.fields.value(Field::Summary).here, theirsCounts ? QStringLiteral("Theirs") : QStringLiteral("Ours"));
    if (theirsCounts)
        QCOMPARE(updated(plan).before.value(Field::Summary), QStringLiteral("Ours"));
}

void UpdatePlanTest::sameEditOnBothSidesIsNoConflict()
{
    Update update = inStep();
    update.issue.summary = update.replica.summary = QStringLiteral("Both");
    update.edits = {{Field::Summary, editAt(20, sampleReplica().summary)}};
    const Plan plan = planUpdate(update, sampleTarget());
    QVERIFY(plan.operations.isEmpty() && plan.kept.isEmpty());
    QCOMPARE(plan.notices, QStringList());
}

void UpdatePlanTest::knownEditIsNotWrittenAgain()
{
    Update update = inStep();
    update.replica.summary = QStringLiteral("Delivered again");
    update.edits = {{Field::Summary, {100, 0, sampleTime(20), {}}}};
    QVERIFY(planUpdate(update, sampleTarget()).operations.isEmpty());
}

void UpdatePlanTest::newPartsAreAdded()
{
    Update update = inStep();
    update.replica.comments.append({QStringLiteral("c3"), {}, sampleTime(5), QStringLiteral("Solved.")});
    update.replica.attachments.append({QStringLiteral("a2"), QStringLiteral("fix.diff"), {}, 5, {}, sampleTime(6)});
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(kinds(plan), QList<OperationKind>({OperationKind::AttachFile, OperationKind::AddComment}));
    expectSound(plan);
    QVERIFY(commentTexts(plan).first().endsWith(QStringLiteral("Solved.")));
    QCOMPARE(FileArguments::fromJson(plan.operations.first().arguments).sourceId, QStringLiteral("a2"));
}

void UpdatePlanTest::editedCommentIsEdited()
{
    Update update = inStep();
    update.replica.comments.first().text = QStringLiteral("Seen here, too.");
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(kinds(plan), QList<OperationKind>{OperationKind::EditComment});
    const EditArguments edit = EditArguments::fromJson(plan.operations.first().arguments);
    QCOMPARE(edit.commentId, update.issue.comments.first().id);
    QCOMPARE(edit.before, update.issue.comments.first().text);
    QVERIFY(edit.text.endsWith(QStringLiteral("Seen here, too.")));
    QVERIFY(edit.text.startsWith(QStringLiteral("**Mia**")));
}

void UpdatePlanTest::removedCommentGetsALine()
{
    Update update = inStep();
    update.replica.comments.removeFirst();
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(kinds(plan), QList<OperationKind>{OperationKind::EditComment});
    const EditArguments edit = EditArguments::fromJson(plan.operations.first().arguments);
    QVERIFY(edit.text.contains(QStringLiteral("removed")));
    QVERIFY(edit.text.endsWith(update.issue.comments.first().text));
}

void UpdatePlanTest::copyThatAPersonRemovedDoesNotComeBack()
{
    Update update = inStep();
    update.issue.comments.removeFirst();
    update.issue.attachments.clear();
    QVERIFY(planUpdate(update, sampleTarget()).operations.isEmpty());
    update.replica.comments.first().text.append(u'!');
    const Plan plan = planUpdate(update, sampleTarget());
    QVERIFY(plan.operations.isEmpty());
    QCOMPARE(plan.notices.size(), 1);
}

void UpdatePlanTest::trackerWithoutEditsGetsAComment()
{
    Target target = sampleTarget();
    target.capabilities.editComments = false;
    Update update = inStep(target);
    update.replica.comments.first().text = QStringLiteral("Seen here, too.");
    const Plan plan = planUpdate(update, target);
    QCOMPARE(kinds(plan), QList<OperationKind>{OperationKind::AddComment});
    QVERIFY(commentTexts(plan).first().endsWith(QStringLiteral("Seen here, too.")));
    // The same edit is not said twice, another one is.
    update.issue.comments.append(
        {QStringLiteral("9"), {}, {}, commentTexts(plan).first(), true, plan.operations.first().marker});
    QVERIFY(planUpdate(update, target).operations.isEmpty());
    update.replica.comments.first().text.append(u'!');
    QCOMPARE(planUpdate(update, target).operations.size(), 1);
}

void UpdatePlanTest::editThatIsTakenBackIsSaidWhereNothingCanBeEdited()
{
    Target target = sampleTarget();
    target.capabilities.editComments = false;
    Update update = inStep(target);
    const QString original = update.replica.comments.first().text;
    int number = 90;
    const auto editTo = [&](const QString &text) {
        update.received = update.replica;
        update.replica.comments.first().text = text;
        const Plan plan = planUpdate(update, target);
        QCOMPARE(kinds(plan), QList<OperationKind>{OperationKind::AddComment});
        QVERIFY(commentTexts(plan).first().endsWith(text));
        update.issue.comments.append(
            {QString::number(++number), {}, {}, commentTexts(plan).first(), true, plan.operations.first().marker});
        QVERIFY(planUpdate(update, target).operations.isEmpty()); // the same message again
        Update forgotten = update;
        forgotten.received.reset();
        QVERIFY(planUpdate(forgotten, target).operations.isEmpty());
    };
    for (const QString &text : {QStringLiteral("Other words."), original, QStringLiteral("Other words."), original})
        editTo(text);
}

void UpdatePlanTest::removedAttachmentIsSaidOnce()
{
    Update update = inStep();
    update.replica.attachments.clear();
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(kinds(plan), QList<OperationKind>{OperationKind::AddComment});
    QVERIFY(commentTexts(plan).first().contains(QStringLiteral("log.txt")));
    update.issue.comments.append(
        {QStringLiteral("9"), {}, {}, commentTexts(plan).first(), true, plan.operations.first().marker});
    QVERIFY(planUpdate(update, sampleTarget()).operations.isEmpty());
}

void UpdatePlanTest::lostMemoryWritesOnlyWhatIsMissing()
{
    Update update = inStep();
    update.received.reset();
    update.fields.clear();
    for (const Field field : allFields)
        update.edits.insert(field, {100, 0, sampleReplica().updated, {}});
    QVERIFY(planUpdate(update, sampleTarget()).operations.isEmpty());
    const model::Issue whole = update.issue;
    update.issue.comments.removeLast();
    QCOMPARE(kinds(planUpdate(update, sampleTarget())), QList<OperationKind>{OperationKind::AddComment});
    update.issue = whole;
    update.issue.attachments.clear();
    QCOMPARE(kinds(planUpdate(update, sampleTarget())), QList<OperationKind>{OperationKind::AttachFile});
}

void UpdatePlanTest::lostMemoryNeverOverwritesInSilence()
{
    Update update = inStep();
    update.received.reset();
    update.fields.clear();
    update.issue.summary = QStringLiteral("Edited here while nobody looked");
    update.edits = {{Field::Summary, {100, 0, sampleTime(30), {}}}};
    const Plan plan = planUpdate(update, sampleTarget());
    QCOMPARE(updated(plan).before.value(Field::Summary), update.issue.summary);
    QCOMPARE(plan.notices.size(), 1);
    update.edits = {{Field::Summary, {100, 0, sampleTime(1), {}}}};
    const Plan kept = planUpdate(update, sampleTarget());
    QVERIFY(kept.operations.isEmpty());
    QVERIFY(kept.fields.value(Field::Summary).isUnsent());
}

void UpdatePlanTest::longTextsAreEditedPartByPart()
{
    Target target = sampleTarget();
    target.capabilities.maxTextLength = 400;
    model::Replica replica = sampleReplica();
    replica.description = QStringLiteral("A long word. ").repeated(60);
    replica.comments.first().text = QStringLiteral("Another word. ").repeated(60);
    Update update = inStep(target, replica);
    QVERIFY(planUpdate(update, target).operations.isEmpty());
    // A part that is missing comes back when nothing is remembered.
    Update lost = update;
    lost.received.reset();
    lost.issue.comments.removeAt(0);
    QCOMPARE(kinds(planUpdate(lost, target)), QList<OperationKind>{OperationKind::AddComment});
    // A shorter text empties the parts that it needs no longer.
    update.edits = {{Field::Description, editAt(20, replica.description)}};
    update.replica.description = QStringLiteral("Short now.");
    const Plan plan = planUpdate(update, target);
    QVERIFY(updated(plan).values.value(Field::Description).endsWith(QStringLiteral("Short now.")));
    QVERIFY(kinds(plan).count(OperationKind::EditComment) >= 1);
    QVERIFY(!kinds(plan).contains(OperationKind::AddComment));
}

QTEST_GUILESS_MAIN(UpdatePlanTest)
#include "tst_updateplan.moc"
