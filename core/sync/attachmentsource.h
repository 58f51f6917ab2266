#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/replica.h"
#include "core/store/store.h"
#include "core/sync/chunks.h"
#include "core/sync/spool.h"
#include "core/sync/spooldownloads.h"
#include "core/sync/twinbase.h"

#include <QHash>
#include <QString>

namespace twinspan::sync
{

/// The sending end of attachments: answers the peer's questions for pieces. The bytes are read from the tracker once,
/// into the spool, at the first question.
class AttachmentSource
{
public:
    /// All outlive it.
    AttachmentSource(store::Store &store, EngineHost &host, const Spool &spool, Clock &clock);

    /// Only attachments that were part of a replica sent on this connection are given out, as long as the pair is
    /// linked (law 5): chunk.not-offered. Where a file is asked for late, its issue is read again: it may be private by
    /// now. What the tracker needs long for is ChunkAnswer::preparing() after some seconds, as often as is asked. Where
    /// not this file fails but the tracker or this computer: peer.source-waits, which the reader waits for without
    /// limit.
    Task<Result<ChunkAnswer>> chunk(model::Connection connection, ChunkQuestion question, CancelToken cancel);

    /// The issue is in step: its bytes are needed no longer.
    void forget(const QString &connectionId, const model::Replica &replica);

    /// Ends when no file is being read from a tracker any more.
    Task<> stop() { return m_downloads.stop(); }

private:
    /// Whether the message that names the file left a moment ago.
    bool isFresh(const TwinBase &base, const QString &attachmentId);
    Task<Problem> asTold(Problem problem, QString instanceId, CancelToken cancel);
    Result<QString> knownHash(const QString &path);

    store::Store &m_store;
    EngineHost &m_host;
    const Spool &m_spool;
    Clock &m_clock;
    SpoolDownloads m_downloads;
    QHash<QString, QString> m_hashes; ///< by path
};

} // namespace twinspan::sync
