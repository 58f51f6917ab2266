#include "core/sync/instanceslots.h"

namespace twinspan::sync
{

Task<InstanceSlots::Slot> InstanceSlots::take(QString instanceId, bool isUrgent)
{
    Place &place = m_places[instanceId];
    if (place.taken < m_most) {
        ++place.taken;
    } else {
        const auto turn = std::make_shared<Completion<bool>>();
        (isUrgent ? place.urgent : place.usual).push_back(turn);
        co_await turn->wait(); // its slot is handed over taken
    }
    // Nothing is behind the pointer but its deleter.
    co_return Slot(this, [instanceId](void *self) { static_cast<InstanceSlots *>(self)->release(instanceId); });
}

void InstanceSlots::release(const QString &instanceId)
{
    Place &place = m_places[instanceId];
    auto &waiting = place.urgent.empty() ? place.usual : place.urgent;
    if (waiting.empty()) {
        --place.taken;
        return;
    }
    const Turn turn = waiting.front();
    waiting.pop_front();
    turn->finish(true); // the last act: it may come back here
}

} // namespace twinspan::sync
