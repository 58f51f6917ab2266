#include "core/base/mailbox.h"

#include <utility>

namespace twinspan
{

Mailbox::~Mailbox()
{
    // With the lock, so that the last post comes before the end for the thread sanitizer, too.
    std::vector<std::function<void()>> dropped;
    const std::lock_guard lock(m_mutex);
    dropped = std::exchange(m_waiting, {});
}

void Mailbox::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(work));
    // By name: a functor would travel through Qt's queue.
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, "runAll", Qt::QueuedConnection);
}

void Mailbox::runAll()
{
    std::vector<std::function<void()>> due;
    {
        const std::lock_guard lock(m_mutex);
        due = std::exchange(m_waiting, {});
    }
    // Any of them may end this object.
    for (const auto &work : due)
        work();
}

} // namespace twinspan
