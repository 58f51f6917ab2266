#pragma once

#include "core/protocol/versions.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace twinspan::peer
{

/// What a node tells strangers: GET …/twinspan/v1/hello.
struct Hello {
    QString name; ///< of the node, for people
    QString nodeVersion;
    protocol::VersionRange protocol = protocol::ownProtocol;

    bool operator==(const Hello &) const = default;
};

inline constexpr qint64 maxHelloSize = 16 << 10;

/// JSON with "product": "twinspan-node".
QByteArray toBytes(const Hello &hello);
/// Bounded; nullopt when it is none.
std::optional<Hello> helloFromBytes(const QByteArray &bytes);

} // namespace twinspan::peer
