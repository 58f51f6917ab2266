#include "core/model/history.h"

#include "core/model/enumnames.h"

#include <array>

namespace twinspan::model
{

namespace
{
using Name = EnumName<HistoryAction>;
constexpr std::array names{Name{HistoryAction::Created, QLatin1String("created")},
                           Name{HistoryAction::Changed, QLatin1String("changed")},
                           Name{HistoryAction::Added, QLatin1String("added")},
                           Name{HistoryAction::Sent, QLatin1String("sent")},
                           Name{HistoryAction::NotTaken, QLatin1String("not-taken")},
                           Name{HistoryAction::Replaced, QLatin1String("replaced")},
                           Name{HistoryAction::Restored, QLatin1String("restored")},
                           Name{HistoryAction::Unlinked, QLatin1String("unlinked")}};
} // namespace

QString toString(HistoryAction action)
{
    return enumToString(names, action);
}

std::optional<HistoryAction> historyActionFromString(const QString &text)
{
    return enumFromString<HistoryAction>(names, text);
}

std::optional<LostText> lostText(const HistoryEntry &entry)
{
    switch (entry.action) {
    case HistoryAction::NotTaken:
        return LostText{entry.after, entry.before};
    case HistoryAction::Replaced:
    case HistoryAction::Restored:
        return LostText{entry.before, entry.after};
    case HistoryAction::Created:
    case HistoryAction::Changed:
    case HistoryAction::Added:
    case HistoryAction::Sent:
    case HistoryAction::Unlinked:
        break;
    }
    return std::nullopt;
}

} // namespace twinspan::model
