#pragma once

#include "core/base/completion.h"
#include "core/base/task.h"

#include <QList>

#include <memory>

namespace twinspan::tests
{

/// Holds back whoever wants to pass while it is closed.
class Gate
{
public:
    void close() { m_isClosed = true; }
    void open()
    {
        m_isClosed = false;
        while (!m_waiting.isEmpty())
            letOnePass();
    }
    void letOnePass() { m_waiting.takeFirst()->finish(true); }
    qsizetype waiting() const { return m_waiting.size(); }

    static Task<> pass(std::shared_ptr<Gate> gate)
    {
        if (!gate->m_isClosed)
            co_return;
        const auto turn = std::make_shared<Completion<bool>>();
        gate->m_waiting.append(turn);
        co_await turn->wait();
    }

private:
    bool m_isClosed = false;
    QList<std::shared_ptr<Completion<bool>>> m_waiting;
};

} // namespace twinspan::tests
