#pragma once

#include <coroutine>
#include <optional>
#include <utility>

namespace twinspan
{

/// Turns a callback into something a coroutine awaits: wait() ends when finish() was called. The first finish()
/// counts, later ones are ignored. One waiter; kept by shared_ptr between the two ends; one thread.
template<typename T>
class Completion
{
public:
    // NOLINTNEXTLINE(performance-unnecessary-value-param): it is moved from
    void finish(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        if (auto waiter = std::exchange(m_waiter, {}))
            waiter.resume();
    }

    bool isFinished() const { return m_value.has_value(); }

    auto wait()
    {
        struct Awaiter {
            Completion &completion;
            bool await_ready() const noexcept { return completion.m_value.has_value(); }
            void await_suspend(std::coroutine_handle<> waiter) noexcept { completion.m_waiter = waiter; }
            // NOLINTNEXTLINE(bugprone-unchecked-optional-access): resumed only when there is a value
            T await_resume() { return std::move(*completion.m_value); }
        };
        return Awaiter{*this};
    }

private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiter;
};

} // namespace twinspan
