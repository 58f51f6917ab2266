#include "core/model/sync.h"

#include "core/model/enumnames.h"

#include <array>

namespace twinspan::model
{

namespace
{
constexpr std::array stages{EnumName<Stage>{Stage::Preparing, QLatin1String("Preparing")},
                            EnumName<Stage>{Stage::Sending, QLatin1String("Sending")},
                            EnumName<Stage>{Stage::WaitingForRemote, QLatin1String("Waiting for remote")},
                            EnumName<Stage>{Stage::Finalizing, QLatin1String("Finalizing")},
                            EnumName<Stage>{Stage::Synchronized, QLatin1String("Synchronized")},
                            EnumName<Stage>{Stage::Failed, QLatin1String("Failed")},
                            EnumName<Stage>{Stage::Skipped, QLatin1String("Skipped")}};
} // namespace

bool isFinal(Stage stage)
{
    return stage == Stage::Synchronized || stage == Stage::Failed || stage == Stage::Skipped;
}

QString toString(Stage stage)
{
    return enumToString(stages, stage);
}

std::optional<Stage> stageFromString(const QString &text)
{
    return enumFromString<Stage>(stages, text);
}

} // namespace twinspan::model
