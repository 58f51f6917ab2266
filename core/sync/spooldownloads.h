#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/connection.h"
#include "core/model/replica.h"
#include "core/sync/providers.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>

namespace twinspan::sync
{

/// "chunk.not-offered": it is no file that may leave.
Problem notOffered();

/// Reads attachments from trackers into the spool: each once, however many ask for it at a time, and for as long as it
/// takes. Who asks can lose patience and ask again; the reading goes on.
class SpoolDownloads
{
public:
    /// All outlive it; await stop() before they go.
    SpoolDownloads(EngineHost &host, Clock &clock);

    /// True: the bytes lie at the path. False: they will, ask again; after `patience`. A problem of the tracker or of
    /// this computer's disk is told once, then the next call begins anew. A
    /// file that does not come whole three times: attachment.cut-at-source. With the id of its issue in `lookAt` that
    /// is read first: chunk.not-offered when the file may not leave any more.
    Task<Result<bool>> fetch(model::Connection connection, model::ReplicaAttachment attachment, QString lookAt,
                             QString path, std::chrono::milliseconds patience, CancelToken cancel);

    /// Ends when nothing is being read any more and nobody waits.
    Task<> stop();

private:
    struct Download {
        bool isDone = false;
        Status result;
        QList<std::shared_ptr<Completion<bool>>> waiters;
    };

    Task<> run(std::shared_ptr<Download> download, model::Connection connection, model::ReplicaAttachment attachment,
               QString lookAt, QString path);
    Task<Status> read(model::Connection connection, model::ReplicaAttachment attachment, QString lookAt, QString path);
    Task<Status> readOnce(std::shared_ptr<tracker::Tracker> tracker, model::Attachment wanted, QString path,
                          CancelToken cancel);
    Task<> wait(std::shared_ptr<Download> download, std::chrono::milliseconds patience, CancelToken cancel);
    void leave();

    EngineHost &m_host;
    Clock &m_clock;
    CancelSource m_cancel;
    QHash<QString, std::shared_ptr<Download>> m_downloads; ///< by path
    int m_inside = 0;                                      ///< coroutines of this object that have not ended
    std::shared_ptr<Completion<bool>> m_empty;             ///< of stop()
};

} // namespace twinspan::sync
