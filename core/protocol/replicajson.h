#pragma once

#include "core/base/result.h"
#include "core/model/replica.h"

#include <QJsonObject>

namespace twinspan::protocol
{

/// Limits of what a peer may claim; over them is a Protocol problem "replica.too-large".
inline constexpr int maxComments = 5000;
inline constexpr int maxAttachments = 2000;
inline constexpr int maxShortText = 4096;   ///< names, ids, summary, URLs: UTF-16 units
inline constexpr int maxLongText = 1 << 20; ///< description, one comment

QJsonObject toJson(const model::Replica &replica);
/// Bounded and validated (law 7): lengths, counts, times, no duplicate source ids, URLs only http, https or practice,
/// file names without path parts or control characters. Unknown members are ignored.
Result<model::Replica> replicaFromJson(const QJsonObject &json);

} // namespace twinspan::protocol
