#include "core/sync/attachmentsource.h"

#include "core/base/ids.h"
#include "core/sync/twinbase.h"

#include <QCoreApplication>
#include <QFile>

namespace twinspan::sync
{

namespace
{
const QString outward = QStringLiteral("out");

tl::unexpected<Problem> notReadable(const QString &fileName)
{
    return fail(ProblemKind::Store, QStringLiteral("spool.unusable"),
                QCoreApplication::translate("AttachmentSource", "The bytes of “%1” can't be kept on this computer.")
                    .arg(fileName),
                QCoreApplication::translate("AttachmentSource", "Check the free space of its disk."));
}
} // namespace

AttachmentSource::AttachmentSource(store::Store &store, EngineHost &host, const Spool &spool)
    : m_store(store), m_host(host), m_spool(spool)
{
}

Task<Result<ChunkAnswer>> AttachmentSource::chunk(model::Connection connection, ChunkQuestion question,
                                                  CancelToken cancel)
{
    TWINSPAN_CO_TRY(twin, m_store.twins().byLocal(connection.id, question.issueId));
    const auto attachment = twin ? TwinBase::fromBytes(twin->base).sentAttachment(question.attachmentId) : std::nullopt;
    if (!attachment) {
        co_return fail(
            ProblemKind::Forbidden, QStringLiteral("chunk.not-offered"),
            QCoreApplication::translate("AttachmentSource", "The attachment that was asked for is not under sync."));
    }
    const QString path = m_spool.path(outward, connection.id, attachment->sourceId);
    if (!QFile::exists(path))
        TWINSPAN_CO_CHECK(co_await fill(connection, *attachment, path, cancel));
    TWINSPAN_CO_TRY(hash, knownHash(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(question.offset))
        co_return notReadable(attachment->fileName);
    co_return ChunkAnswer{file.size(), hash, file.read(protocol::chunkSize)};
}

Task<Status> AttachmentSource::fill(model::Connection connection, model::ReplicaAttachment attachment, QString path,
                                    CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, co_await m_host.openInstance(connection.local.instanceId, cancel));
    model::Attachment wanted;
    wanted.id = attachment.sourceId;
    wanted.fileName = attachment.fileName;
    wanted.mimeType = attachment.mimeType;
    wanted.size = attachment.size;
    // A name of its own: two questions at once must not write into one file.
    const QString partial = path + u'.' + newId();
    auto file = std::make_shared<QFile>(partial);
    if (!file->open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        co_return notReadable(attachment.fileName);
    const auto tracker = instance.tracker;
    const Status downloaded = co_await tracker->download(wanted, file, cancel);
    const bool flushed = file->flush();
    file->close();
    if (!downloaded || !flushed) {
        QFile::remove(partial);
        if (!downloaded)
            co_return fail(downloaded.error());
        co_return notReadable(attachment.fileName);
    }
    if (!QFile::rename(partial, path))
        QFile::remove(partial); // another question was faster: its bytes are the same
    m_hashes.remove(path);
    co_return Status();
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
