#include "core/sync/lateedits.h"

#include "core/sync/shownfields.h"
#include "core/sync/twinbase.h"
#include "core/sync/updateplan.h"

#include <algorithm>

namespace twinspan::sync
{

using store::Operation;
using store::OperationKind;
using store::OperationState;

namespace
{
void setArguments(Operation &operation, const QJsonObject &arguments)
{
    for (auto entry = arguments.begin(); entry != arguments.end(); ++entry)
        operation.arguments.insert(entry.key(), entry.value());
}

bool isOfComment(const Operation &operation)
{
    return operation.kind == OperationKind::AddComment || operation.kind == OperationKind::EditComment;
}
} // namespace

bool LateEdits::meet(qsizetype index, bool mayHaveRun)
{
    Operation &operation = m_job.operations[index];
    return operation.kind == OperationKind::UpdateIssue ? meetFields(index, mayHaveRun) : meetComment(operation);
}

bool LateEdits::meetFields(qsizetype index, bool mayHaveRun)
{
    const MetFields met = metFields(m_job.operations.at(index), m_issue);
    if (!met.edited.isEmpty() && !mayHaveRun) {
        mergeAgain(index);
        return UpdateArguments::fromJson(m_job.operations.at(index).arguments).values.isEmpty();
    }
    // Of what was written before the history is to tell.
    const bool isDone = met.toWrite.values.isEmpty();
    setArguments(m_job.operations[index], (isDone ? met.written : met.toWrite).toJson());
    return isDone;
}

bool LateEdits::meetComment(Operation &operation)
{
    if (isEdited(operation, m_issue, m_job.target))
        return true;
    if (const auto late = withLateEdit(operation, m_issue))
        setArguments(operation, late->toJson());
    return false;
}

void LateEdits::mergeAgain(qsizetype index)
{
    const TwinBase base = TwinBase::fromBytes(m_job.base);
    const Update update{m_job.body.replica,
                        m_job.body.edits,
                        base.received,
                        base.fields,
                        m_issue,
                        m_now,
                        weightUnder(m_job.connection.rule)};
    const Plan plan = planUpdate(update, m_job.target);
    UpdateArguments arguments;
    for (const Operation &planned : plan.operations) {
        if (planned.kind == OperationKind::UpdateIssue)
            arguments = UpdateArguments::fromJson(planned.arguments);
    }
    setArguments(m_job.operations[index], arguments.toJson());
    m_job.outline = Outline::of(plan);
    m_job.outline.putInto(m_job.operations);
    // A description that stays as it is here needs no new rest in comments.
    m_job.operations.removeIf([&plan](const Operation &each) {
        return each.state == OperationState::Planned && isOfComment(each) &&
               std::ranges::find(plan.operations, each.marker, &Operation::marker) == plan.operations.end();
    });
}

} // namespace twinspan::sync
