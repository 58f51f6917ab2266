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

/// The markers of the comments in which a long description goes on.
QList<model::Marker> restMarkers(const IncomingJob &job)
{
    QList<model::Marker> markers;
    for (qsizetype part = 2; part <= job.operations.size() + 1; ++part)
        markers.append(markerFor(job.body.replica, job.target, model::MarkerKind::Comment,
                                 Planner::descriptionId() + u'/' + QString::number(part)));
    return markers;
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
    TwinBase base = TwinBase::fromBytes(m_job.base);
    base.recognise(shownValues(m_issue));
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
    const QList<model::Marker> rest = restMarkers(m_job);
    m_job.operations.removeIf([&](const Operation &each) {
        return each.state == OperationState::Planned && rest.contains(each.marker) &&
               std::ranges::find(plan.operations, each.marker, &Operation::marker) == plan.operations.end();
    });
}

} // namespace twinspan::sync
