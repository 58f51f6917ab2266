#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/connection.h"
#include "core/model/history.h"
#include "core/store/store.h"
#include "core/sync/incomingjob.h"
#include "core/sync/operationrunner.h"
#include "core/sync/providers.h"

#include <QSet>

#include <memory>
#include <optional>

namespace twinspan::sync
{

/// Takes a text back that did not count in a conflict: it is written into the issue of this side, once (law 2), and
/// from there it travels like the edit of a person; that of a copied comment stays, as each edit of a copy does.
/// Nothing that was edited since is written over.
class UndoDesk
{
public:
    /// All outlive it.
    UndoDesk(store::Store &store, EngineHost &host, OperationRunner &runner, Clock &clock);

    /// Ends well when the issue shows the text; then it is in the history, and the issue noted as changed. Again is as
    /// good as once. Problems: history.no-conflict, history.changed-since, history.busy, history.too-long,
    /// history.no-type, history.not-written, issue.not-linked, issue.removed, issue.moved and those of the tracker.
    Task<Status> undo(model::Connection connection, model::HistoryEntry entry, CancelToken cancel);

    /// What was begun and interrupted, by a crash or a lost answer, is carried to its end. The first problem that may
    /// pass by itself ends it.
    Task<Status> goOn(model::Connection connection, CancelToken cancel);

private:
    /// The issue of an entry, open to be written.
    struct Work {
        std::shared_ptr<IncomingJob> job;
        model::HistoryEntry entry;
        std::optional<Field> field; ///< nullopt: a comment that was copied from the other side
        QString commentId;          ///< of that comment; empty: not looked for yet
        model::LostText lost;

        /// nullopt: there is no such comment.
        std::optional<QString> shownIn(const model::Issue &issue) const;
        bool isSame(const QString &shown, const QString &text) const;
    };

    Task<Status> undoAlone(model::Connection connection, model::HistoryEntry entry, CancelToken cancel);
    Task<Result<Work>> open(model::Connection connection, model::HistoryEntry entry, CancelToken cancel);
    Status checkPair(const model::Connection &connection, const model::HistoryEntry &entry);
    Result<QList<store::Operation>> begun(const Work &work);
    Status begin(const Work &work, const model::Issue &issue);
    Task<Status> carryOut(Work work, CancelToken cancel);
    Status finish(const Work &work, const QString &shown, bool isThere);
    static store::Operation writeOf(const Work &work, const model::Issue &issue);
    Status forget(const Work &work);

    store::Store &m_store;
    EngineHost &m_host;
    OperationRunner &m_runner;
    Clock &m_clock;
    QSet<QString> m_busy; ///< connection and issue that are being written
};

} // namespace twinspan::sync
