#pragma once

#include "core/base/completion.h"
#include "core/base/task.h"

#include <QHash>
#include <QString>

#include <deque>
#include <memory>

namespace twinspan::sync
{

/// How much may be done at an instance at once, over all its connections: more would only queue up there, and crowd out
/// the people who work with it. What a person waits for gets the next free slot. One thread; outlives its slots.
class InstanceSlots
{
public:
    /// Free again when it is dropped.
    using Slot = std::shared_ptr<void>;

    explicit InstanceSlots(int most) : m_most(most) {}

    /// Waits until one is free.
    Task<Slot> take(QString instanceId, bool isUrgent);

private:
    using Turn = std::shared_ptr<Completion<bool>>;
    struct Place {
        int taken = 0;
        std::deque<Turn> urgent;
        std::deque<Turn> usual;
    };

    void release(const QString &instanceId);

    int m_most;
    QHash<QString, Place> m_places;
};

} // namespace twinspan::sync
