#pragma once

#include "core/base/completion.h"
#include "core/base/task.h"

#include <QSet>
#include <QString>

#include <memory>

namespace twinspan::sync
{

/// Which pieces of a worker's work run at the moment, side by side: at most so many, and never two of one name. One
/// thread.
class Lanes
{
public:
    explicit Lanes(int most) : m_most(most) {}

    bool isFull() const { return m_running.size() >= m_most; }
    int running() const { return static_cast<int>(m_running.size()); }
    bool isEmpty() const { return m_running.isEmpty(); }
    bool isRunning(const QString &name) const { return m_running.contains(name); }

    void begin(const QString &name) { m_running.insert(name); }
    /// May go on with whoever awaits oneEnded().
    void end(const QString &name);
    /// Ends when the next piece has ended, or with stir(). Only while one runs; one waiter.
    Task<> oneEnded();
    /// Whoever awaits oneEnded() goes on: there may be work for a free lane.
    void stir();

private:
    int m_most;
    QSet<QString> m_running;
    std::shared_ptr<Completion<bool>> m_waiting;
};

} // namespace twinspan::sync
