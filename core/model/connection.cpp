#include "core/model/connection.h"

#include "core/model/enumnames.h"

#include <array>

namespace twinspan::model
{

namespace
{
constexpr std::array modes{EnumName<Mode>{Mode::Basic, QLatin1String("basic")},
                           EnumName<Mode>{Mode::Visual, QLatin1String("visual")},
                           EnumName<Mode>{Mode::Script, QLatin1String("script")}};
constexpr std::array statuses{EnumName<ConnectionStatus>{ConnectionStatus::Pending, QLatin1String("Pending")},
                              EnumName<ConnectionStatus>{ConnectionStatus::Active, QLatin1String("Active")},
                              EnumName<ConnectionStatus>{ConnectionStatus::Deactivated, QLatin1String("Deactivated")}};
constexpr std::array peerStatuses{EnumName<PeerStatus>{PeerStatus::Active, QLatin1String("active")},
                                  EnumName<PeerStatus>{PeerStatus::Deactivated, QLatin1String("deactivated")},
                                  EnumName<PeerStatus>{PeerStatus::Deleted, QLatin1String("deleted")}};
constexpr std::array routes{EnumName<Route>{Route::InProcess, QLatin1String("in-process")},
                            EnumName<Route>{Route::Direct, QLatin1String("direct")},
                            EnumName<Route>{Route::Polled, QLatin1String("polled")}};
constexpr std::array rules{EnumName<ConflictRule>{ConflictRule::Newest, QLatin1String("newest")},
                           EnumName<ConflictRule>{ConflictRule::ThisSide, QLatin1String("this-side")},
                           EnumName<ConflictRule>{ConflictRule::ThatSide, QLatin1String("that-side")}};
} // namespace

ConflictRule seenFromThere(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::ThisSide:
        return ConflictRule::ThatSide;
    case ConflictRule::ThatSide:
        return ConflictRule::ThisSide;
    case ConflictRule::Newest:
        break;
    }
    return ConflictRule::Newest;
}

QString toString(ConflictRule rule)
{
    return enumToString(rules, rule);
}

std::optional<ConflictRule> conflictRuleFromString(const QString &text)
{
    return enumFromString<ConflictRule>(rules, text);
}

QString toString(Mode mode)
{
    return enumToString(modes, mode);
}

QString toString(ConnectionStatus status)
{
    return enumToString(statuses, status);
}

QString toString(PeerStatus status)
{
    return enumToString(peerStatuses, status);
}

QString toString(Route route)
{
    return enumToString(routes, route);
}

std::optional<Mode> modeFromString(const QString &text)
{
    return enumFromString<Mode>(modes, text);
}

std::optional<ConnectionStatus> connectionStatusFromString(const QString &text)
{
    return enumFromString<ConnectionStatus>(statuses, text);
}

std::optional<PeerStatus> peerStatusFromString(const QString &text)
{
    return enumFromString<PeerStatus>(peerStatuses, text);
}

std::optional<Route> routeFromString(const QString &text)
{
    return enumFromString<Route>(routes, text);
}

} // namespace twinspan::model
