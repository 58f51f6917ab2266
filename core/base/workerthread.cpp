#include "core/base/workerthread.h"

#include <QCoreApplication>

namespace twinspan
{

WorkerThread::WorkerThread(const QString &name)
    : m_here(std::make_unique<Mailbox>()), m_there(std::make_unique<Mailbox>())
{
    m_thread.setObjectName(name);
    m_there->moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    end();
}

void WorkerThread::end()
{
    m_thread.quit();
    m_thread.wait();
    // What it had answered before it ended is still on the way.
    QCoreApplication::sendPostedEvents(m_here.get(), QEvent::MetaCall);
    const auto open = std::exchange(*m_open, {});
    for (const auto &giveUp : open)
        giveUp();
}

} // namespace twinspan
