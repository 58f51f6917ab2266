#pragma once

#include "core/sync/instanceslots.h"

#include <QString>

#include <utility>

namespace twinspan::sync
{

/// A slot at an instance that is given back while something else is waited for: a file on its way from the other side
/// must not keep others from the tracker.
class InstanceLease
{
public:
    /// Takes nothing yet. The slots outlive it.
    InstanceLease(InstanceSlots &places, QString instanceId, bool isUrgent)
        : m_places(places), m_instanceId(std::move(instanceId)), m_isUrgent(isUrgent)
    {
    }

    /// Waits until a slot is free; who has one keeps it.
    Task<> take()
    {
        if (!m_slot)
            m_slot = co_await m_places.take(m_instanceId, m_isUrgent);
    }
    void giveBack() { m_slot.reset(); }

private:
    InstanceSlots &m_places;
    QString m_instanceId;
    bool m_isUrgent;
    InstanceSlots::Slot m_slot;
};

} // namespace twinspan::sync
