#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace twinspan
{

/// Runs functions on the thread that this object lives on, one after the other in the order in which they were posted.
/// What is handed over is guarded by a lock of its own, which the thread sanitizer can see; the locks of Qt's event
/// queue it can't.
class Mailbox final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Mailbox() override;
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    /// From any thread, while the object lives. What has not run when it ends is dropped.
    void post(std::function<void()> work);

private:
    Q_INVOKABLE void runAll();

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace twinspan
