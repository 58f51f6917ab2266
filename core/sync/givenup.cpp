#include "core/sync/givenup.h"

#include "core/sync/operationarguments.h"
#include "core/sync/outline.h"

namespace twinspan::sync
{

using store::OperationKind;
using store::OperationState;

void rememberGivenUp(TwinBase &base, const QList<store::Operation> &operations)
{
    const FieldStates written = Outline::from(operations).fields;
    for (const store::Operation &operation : operations) {
        const bool isUpdate = operation.kind == OperationKind::UpdateIssue;
        if (!isUpdate && operation.kind != OperationKind::CreateIssue)
            continue;
        if (operation.state == OperationState::Done)
            base.fields = withAnswers(written, base.fields);
        if (operation.state != OperationState::Started || !isUpdate)
            continue;
        const auto values = UpdateArguments::fromJson(operation.arguments).values;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            base.perhaps.insert(value.key(), written.value(value.key()));
    }
}

} // namespace twinspan::sync
