#pragma once

#include "core/base/task.h"
#include "core/node/nodeapi.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace twinspan::ui
{

/// Asks one question at a time and tells the answer to the newest only: late ones, and those that nobody waits for any
/// more, are dropped. Owned by the widget that asks; its end forgets the question.
class Asking : public QObject
{
    Q_OBJECT

public:
    explicit Asking(QObject *parent) : QObject(parent) {}

    bool isBusy() const { return m_busy; }

    /// `then` gets the T that the call ends with.
    template<typename T, typename Then>
    void ask(const std::shared_ptr<void> &keepsAlive, Task<T> call, Then then)
    {
        setBusy(true);
        follow(keepsAlive, std::move(call), QPointer<Asking>(this), ++m_turn, std::move(then));
    }

    void forget()
    {
        ++m_turn;
        setBusy(false);
    }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    template<typename T, typename Then>
    static Task<> follow([[maybe_unused]] std::shared_ptr<void> keepsAlive, Task<T> call, QPointer<Asking> asker,
                         quint64 turn, Then then)
    {
        const T answer = co_await call;
        if (!asker || asker->m_turn != turn)
            co_return;
        asker->setBusy(false);
        then(answer);
    }

    void setBusy(bool busy)
    {
        if (m_busy == busy)
            return;
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }

    quint64 m_turn = 0;
    bool m_busy = false;
};

} // namespace twinspan::ui
