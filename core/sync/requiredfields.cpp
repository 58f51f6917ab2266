#include "core/sync/requiredfields.h"

#include "core/sync/operationarguments.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
struct RequiredFieldsTexts {
    Q_DECLARE_TR_FUNCTIONS(RequiredFieldsTexts)
};
} // namespace

Task<Result<QString>> requiredFieldsSentence(std::shared_ptr<IncomingJob> job, store::Operation create,
                                             CancelToken cancel)
{
    const CreateArguments arguments = CreateArguments::fromJson(create.arguments);
    const auto tracker = job->tracker;
    TWINSPAN_CO_TRY(names, co_await tracker->requiredFields(arguments.projectId, arguments.typeId, cancel));
    if (names.isEmpty())
        co_return QString();
    co_return RequiredFieldsTexts::tr("The project %1 requires a value that Twinspan does not fill in: %2. The issue "
                                      "will be refused there until that field has a default value, or is not required "
                                      "any more.")
        .arg(job->connection.local.project.name, names.join(QStringLiteral(", ")));
}

} // namespace twinspan::sync
