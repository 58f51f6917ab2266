#include "core/sync/undoworker.h"

#include "core/base/logging.h"

namespace twinspan::sync
{

UndoWorker::UndoWorker(QString connectionId, store::Store &store, UndoDesk &desk, Clock &clock)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_desk(desk)
{
}

Task<> UndoWorker::work()
{
    const auto connection = m_store.connections().byId(m_connectionId);
    if (!connection || connection->status != model::ConnectionStatus::Active)
        co_return;
    const Status done = co_await m_desk.goOn(*connection, token());
    if (done)
        m_done();
    else
        qCInfo(logSync).noquote() << "an undo waits:" << done.error().code << done.error().cause;
}

} // namespace twinspan::sync
