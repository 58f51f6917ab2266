#include "core/sync/target.h"

namespace twinspan::sync
{

Task<Result<Target>> targetOf(model::Connection connection, OpenInstance instance, CancelToken cancel)
{
    Target target;
    target.instanceUid = instance.info.uid;
    target.projectId = connection.local.project.id;
    target.capabilities = instance.tracker->capabilities();
    target.asRead = [tracker = instance.tracker](const QString &text) { return tracker->asRead(text); };
    if (target.capabilities.issueTypes) {
        const auto tracker = instance.tracker;
        TWINSPAN_CO_TRY(types, co_await tracker->issueTypes(target.projectId, cancel));
        target.types = types;
    }
    co_return target;
}

} // namespace twinspan::sync
