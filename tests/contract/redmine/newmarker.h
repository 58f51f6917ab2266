#pragma once

#include "core/model/marker.h"

#include <QCoreApplication>

namespace twinspan::contract
{

/// One that no other issue, comment or file of the server has.
inline model::Marker newMarker()
{
    static int count = 0;
    return model::deriveMarker({model::MarkerKind::Issue,
                                QString::number(QCoreApplication::applicationPid()),
                                QString::number(++count),
                                {},
                                {}});
}

} // namespace twinspan::contract
