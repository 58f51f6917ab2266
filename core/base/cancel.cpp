#include "core/base/cancel.h"

#include <algorithm>
#include <vector>

namespace twinspan
{

struct CancelToken::State {
    bool cancelled = false;
    std::vector<std::weak_ptr<std::function<void()>>> callbacks;
};

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled;
}

CancelToken::Subscription CancelToken::onCancel(std::function<void()> callback) const
{
    if (!m_state)
        return {};
    if (m_state->cancelled) {
        callback();
        return {};
    }
    auto kept = std::make_shared<std::function<void()>>(std::move(callback));
    // A long-lived token serves many short calls: forget those that ended.
    std::erase_if(m_state->callbacks, [](const auto &weak) { return weak.expired(); });
    m_state->callbacks.push_back(kept);
    return Subscription(std::move(kept));
}

CancelSource::CancelSource() : m_state(std::make_shared<CancelToken::State>()) {}

CancelSource::~CancelSource()
{
    cancel();
}

CancelSource &CancelSource::operator=(CancelSource &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_state = std::move(other.m_state);
    }
    return *this;
}

CancelToken CancelSource::token() const
{
    return CancelToken(m_state);
}

void CancelSource::cancel()
{
    if (!m_state || m_state->cancelled)
        return;
    const auto state = m_state; // a callback may destroy this source
    state->cancelled = true;
    const auto callbacks = std::move(state->callbacks);
    for (const auto &weak : callbacks) {
        if (const auto callback = weak.lock())
            (*callback)();
    }
}

} // namespace twinspan
