#pragma once

#include "core/base/completion.h"
#include "core/base/mailbox.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QHash>
#include <QThread>

#include <functional>
#include <memory>

namespace twinspan
{

/// A thread with an event loop of its own, for what blocks or has its home there. Made, used and ended on one thread.
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name);
    /// Ends it, if end() was not called.
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// Runs the flow there and gives its value here. Cancelled when the thread ends before the flow does.
    /// Whoever awaits it keeps the WorkerThread alive.
    template<typename R>
    Task<R> run(std::function<Task<R>()> flow);

    /// The thread stops after what it does at the moment; what still waits for an answer gets Cancelled.
    void end();

private:
    template<typename R>
    static Task<> carry(std::function<Task<R>()> flow, std::function<void(R)> deliver);

    QThread m_thread;
    std::unique_ptr<Mailbox> m_here;
    std::unique_ptr<Mailbox> m_there;
    /// Gives up what still waits. Shared with the answers on the way: one of them may end this object before the rest.
    std::shared_ptr<QHash<quint64, std::function<void()>>> m_open =
        std::make_shared<QHash<quint64, std::function<void()>>>();
    quint64 m_lastId = 0;
};

template<typename R>
Task<> WorkerThread::carry(std::function<Task<R>()> flow, std::function<void(R)> deliver)
{
    R value = co_await flow();
    deliver(std::move(value));
}

template<typename R>
Task<R> WorkerThread::run(std::function<Task<R>()> flow)
{
    if (!m_thread.isRunning())
        co_return fail(cancelledProblem());
    const quint64 id = ++m_lastId;
    auto answer = std::make_shared<Completion<R>>();
    m_open->insert(id, [answer] { answer->finish(fail(cancelledProblem())); });
    std::function<void(R)> deliver = [this, open = m_open, id, answer](R value) {
        // m_here outlives the thread that this runs on.
        m_here->post([open, id, answer, value = std::move(value)] {
            open->remove(id);
            answer->finish(value);
        });
    };
    m_there->post([flow = std::move(flow), deliver = std::move(deliver)] { carry<R>(flow, deliver); });
    R value = co_await answer->wait();
    co_return value;
}

} // namespace twinspan
