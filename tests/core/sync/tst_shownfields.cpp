#include "core/sync/operationresult.h"
#include "core/sync/shownfields.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::sync;

/// What is remembered after a write is what the tracker shows, and from which text of the other side it came (laws 2,
/// 3).
class ShownFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheTrackerLeftIsStillToCome();
    void whatTheTrackerPutInItsOwnWayIsInStep();
    void fieldsAreToldApartByWhatTheyShow();

private:
    static store::Operation update()
    {
        store::Operation operation;
        operation.kind = store::OperationKind::UpdateIssue;
        const UpdateArguments arguments{
            {{Field::Description, QStringLiteral("new\n\nline")}}, {{Field::Description, QStringLiteral("old")}}, {}};
        operation.arguments = arguments.toJson();
        return operation;
    }
    static FieldState after(const QString &shown)
    {
        store::Operation operation = update();
        OperationResult result;
        result.shown.insert(Field::Description, shown);
        operation.result = result.toJson();
        FieldStates before;
        before[Field::Description].there = QStringLiteral("their old");
        FieldStates planned;
        planned[Field::Description].there = QStringLiteral("their new");
        return shownFields(planned, before, {operation}).value(Field::Description);
    }
};

/// It has answered well. Their next edit is carried over from the text that they had when this one stood here.
void ShownFieldsTest::whatTheTrackerLeftIsStillToCome()
{
    const FieldState state = after(QStringLiteral("old"));
    QCOMPARE(state.inStep, QStringLiteral("old"));
    QCOMPARE(state.there, QStringLiteral("their old"));
}

void ShownFieldsTest::whatTheTrackerPutInItsOwnWayIsInStep()
{
    const FieldState state = after(QStringLiteral("new \n\nline"));
    QCOMPARE(state.inStep, QStringLiteral("new \n\nline"));
    QCOMPARE(state.there, QStringLiteral("their new"));
}

void ShownFieldsTest::fieldsAreToldApartByWhatTheyShow()
{
    model::Issue issue;
    issue.description = QStringLiteral("old");
    QVERIFY(metFields(update(), issue).toWrite.values.contains(Field::Description));
    issue.description = QStringLiteral("new\n\nline");
    QVERIFY(metFields(update(), issue).written.values.contains(Field::Description));
    issue.description = QStringLiteral("a person's");
    QVERIFY(metFields(update(), issue).edited.contains(Field::Description));
}

QTEST_GUILESS_MAIN(ShownFieldsTest)
#include "tst_shownfields.moc"
