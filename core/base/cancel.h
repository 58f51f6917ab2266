#pragma once

#include <functional>
#include <memory>

namespace twinspan
{

/// Says whether a flow is still wanted. Cheap to copy; all copies share one state. A default-made token never cancels.
/// Used on the thread of its flow only.
class CancelToken
{
public:
    /// While it lives, the callback may run; ends with the object.
    class Subscription
    {
    public:
        Subscription() = default;

    private:
        friend class CancelToken;
        explicit Subscription(std::shared_ptr<std::function<void()>> callback) : m_callback(std::move(callback)) {}
        std::shared_ptr<std::function<void()>> m_callback;
    };

    CancelToken() = default;
    bool isCancelled() const;
    /// Calls back once when cancelled; at once when it is already.
    [[nodiscard]] Subscription onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    struct State;
    explicit CancelToken(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

/// The owner's end: cancels its tokens when asked to, and when it is destroyed.
class CancelSource
{
public:
    CancelSource();
    ~CancelSource();
    CancelSource(CancelSource &&) noexcept = default;
    CancelSource &operator=(CancelSource &&) noexcept;
    CancelSource(const CancelSource &) = delete;
    CancelSource &operator=(const CancelSource &) = delete;

    CancelToken token() const;
    void cancel();

private:
    std::shared_ptr<CancelToken::State> m_state;
};

} // namespace twinspan
