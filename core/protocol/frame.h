#pragma once

#include "core/base/result.h"
#include "core/protocol/message.h"

#include <QByteArray>
#include <QJsonObject>

namespace twinspan::protocol
{

/// What fits into a seal, header and tag taken off generously.
inline constexpr qsizetype maxPlainSize = maxSealedSize - 1024;

/// The inner form of everything that is sealed: length of the JSON (four bytes, big-endian), the JSON object, then raw
/// bytes that the JSON describes.
struct Frame {
    QJsonObject json;
    QByteArray raw;

    /// Problem: envelope.too-large.
    Result<QByteArray> toBytes() const;
    /// Problems: envelope.malformed, envelope.too-large.
    static Result<Frame> fromBytes(const QByteArray &plain);
};

} // namespace twinspan::protocol
