#include "core/protocol/message.h"

#include <array>

namespace twinspan::protocol
{

namespace
{
struct KindName {
    MessageKind kind = MessageKind::Sync;
    QLatin1String name;
};
constexpr std::array kinds{KindName{MessageKind::Sync, QLatin1String("sync")},
                           KindName{MessageKind::Applied, QLatin1String("applied")},
                           KindName{MessageKind::Refused, QLatin1String("refused")},
                           KindName{MessageKind::Connection, QLatin1String("connection")}};
} // namespace

QString toString(MessageKind kind)
{
    for (const KindName &candidate : kinds) {
        if (candidate.kind == kind)
            return candidate.name;
    }
    return {};
}

std::optional<MessageKind> messageKindFromString(const QString &text)
{
    for (const KindName &candidate : kinds) {
        if (candidate.name == text)
            return candidate.kind;
    }
    return std::nullopt;
}

} // namespace twinspan::protocol
