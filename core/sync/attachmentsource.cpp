#include "core/sync/attachmentsource.h"

#include "core/sync/outage.h"
#include "core/sync/retrypolicy.h"
#include "core/sync/twinbase.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
const QString outward = QStringLiteral("out");

// Well under the time after which whoever asks gives the answer up (peer/directchannel, peer/polledchannel).
constexpr std::chrono::seconds patience{20};

/// So long after its message has left a file is given out without another look.
constexpr std::chrono::seconds freshFor{60};

tl::unexpected<Problem> notReadable(const QString &fileName)
{
    return fail(ProblemKind::Store, QStringLiteral("spool.unusable"),
                QCoreApplication::translate("AttachmentSource", "The bytes of “%1” can't be kept on this computer.")
                    .arg(fileName),
                QCoreApplication::translate("AttachmentSource", "Check the free space of its disk."));
}
} // namespace

AttachmentSource::AttachmentSource(store::Store &store, EngineHost &host, const Spool &spool, Clock &clock)
    : m_store(store), m_host(host), m_spool(spool), m_clock(clock), m_downloads(host, clock)
{
}

Task<Result<ChunkAnswer>> AttachmentSource::chunk(model::Connection connection, ChunkQuestion question,
                                                  CancelToken cancel)
{
    TWINSPAN_CO_TRY(twin, m_store.twins().byLocal(connection.id, question.issueId));
    if (!twin || twin->unlinked)
        co_return fail(notOffered());
    const TwinBase base = TwinBase::fromBytes(twin->base);
    const auto attachment = base.sentAttachment(question.attachmentId);
    if (!attachment)
        co_return fail(notOffered());
    const QString path = m_spool.path(outward, connection.id, attachment->sourceId);
    if (!QFile::exists(path)) {
        const QString lookAt = isFresh(base, question.attachmentId) ? QString() : question.issueId;
        const auto isThere = co_await m_downloads.fetch(connection, *attachment, lookAt, path, patience, cancel);
        if (!isThere)
            co_return fail(co_await asTold(isThere.error(), connection.local.instanceId, cancel));
        if (!*isThere)
            co_return ChunkAnswer::preparing();
        m_hashes.remove(path);
    }
    TWINSPAN_CO_TRY(hash, knownHash(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(question.offset))
        co_return notReadable(attachment->fileName);
    ChunkAnswer answer;
    answer.size = file.size();
    answer.sha256 = hash;
    answer.bytes = file.read(protocol::chunkSize);
    co_return answer;
}

bool AttachmentSource::isFresh(const TwinBase &base, const QString &attachmentId)
{
    for (auto pending = base.pending.cbegin(); pending != base.pending.cend(); ++pending) {
        const auto &files = pending->attachments;
        if (std::ranges::find(files, attachmentId, &model::ReplicaAttachment::sourceId) == files.end())
            continue;
        const auto request = m_store.requests().byId(pending.key());
        if (request && !model::isFinal(request->stage) && request->updated.addSecs(freshFor.count()) > m_clock.now())
            return true;
    }
    return false;
}

Task<Problem> AttachmentSource::asTold(Problem problem, QString instanceId, CancelToken cancel)
{
    if (reactionTo(problem) != Reaction::WaitForAll) {
        const auto outage = co_await outageBehind(problem, &m_host, instanceId, cancel);
        if (!outage)
            co_return problem;
        problem = *outage;
    }
    // The reader can't see whose fault it is: of most kinds it would take it for the file's, and leave that out.
    problem.code = QStringLiteral("peer.source-waits");
    co_return problem;
}

Result<QString> AttachmentSource::knownHash(const QString &path)
{
    if (const auto known = m_hashes.constFind(path); known != m_hashes.cend())
        return *known;
    TWINSPAN_TRY(hash, Spool::hashOf(path));
    m_hashes.insert(path, hash);
    return hash;
}

void AttachmentSource::forget(const QString &connectionId, const model::Replica &replica)
{
    for (const model::ReplicaAttachment &attachment : replica.attachments) {
        const QString path = m_spool.path(outward, connectionId, attachment.sourceId);
        m_hashes.remove(path);
        QFile::remove(path);
    }
}

} // namespace twinspan::sync
