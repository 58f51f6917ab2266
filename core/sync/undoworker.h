#pragma once

#include "core/store/store.h"
#include "core/sync/undodesk.h"
#include "core/sync/worker.h"

#include <QString>

namespace twinspan::sync
{

/// Carries the undos of one connection to their end that were interrupted. Where that is not possible yet, it waits to
/// be woken: it is, whenever the tracker has answered.
class UndoWorker : public Worker
{
public:
    /// All outlive it.
    UndoWorker(QString connectionId, store::Store &store, UndoDesk &desk, Clock &clock);

    /// Called when there was a look at them: issues may be noted as changed.
    void onDone(std::function<void()> callback) { m_done = std::move(callback); }

private:
    Task<> work() override;

    const QString m_connectionId;
    store::Store &m_store;
    UndoDesk &m_desk;
    std::function<void()> m_done = [] {};
};

} // namespace twinspan::sync
