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
    target.withFileAddresses = [tracker = instance.tracker](const QString &text,
                                                            const QList<tracker::NamedFile> &files) {
        return tracker->withFileAddresses(text, files);
    };
    target.keptFileName = [tracker = instance.tracker](const QString &name) { return tracker->keptFileName(name); };
    if (target.capabilities.issueTypes) {
        const auto tracker = instance.tracker;
        TWINSPAN_CO_TRY(types, co_await tracker->issueTypes(target.projectId, cancel));
        target.types = types;
    }
    co_return target;
}

} // namespace twinspan::sync
