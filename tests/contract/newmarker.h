#pragma once

#include "core/base/ids.h"
#include "core/model/marker.h"

namespace twinspan::contract
{

/// One that no other issue, comment or file has, in this run or in another one.
inline model::Marker newMarker(model::MarkerKind kind = model::MarkerKind::Issue)
{
    return model::deriveMarker({kind, QStringLiteral("contract"), newId(), {}, {}});
}

} // namespace twinspan::contract
