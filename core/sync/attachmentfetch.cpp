#include "core/sync/attachmentfetch.h"

#include "core/sync/chunks.h"
#include "core/sync/spool.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace twinspan::sync
{

namespace
{
struct AttachmentFetchTexts {
    Q_DECLARE_TR_FUNCTIONS(AttachmentFetchTexts)
};

tl::unexpected<Problem> damaged()
{
    return fail(ProblemKind::Protocol, QStringLiteral("attachment.damaged"),
                AttachmentFetchTexts::tr("The bytes of an attachment arrived damaged, twice."),
                AttachmentFetchTexts::tr("Retry later."));
}

tl::unexpected<Problem> unwritable(const QString &path)
{
    return fail(ProblemKind::Store, QStringLiteral("spool.unusable"),
                AttachmentFetchTexts::tr("The file %1 can't be written.").arg(path),
                AttachmentFetchTexts::tr("Check the free space of the disk."));
}

/// One pass: until the file has the size that the peer names. Gives the hash that it must have.
Task<Result<QString>> fill(std::shared_ptr<peer::Channel> channel, ChunkQuestion question, QString path, qint64 limit,
                           CancelToken cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        co_return unwritable(path);
    while (true) {
        question.offset = file.size();
        const protocol::Question asked = question.toQuestion();
        TWINSPAN_CO_TRY(answer, co_await channel->ask(asked, cancel));
        TWINSPAN_CO_TRY(chunk, ChunkAnswer::fromAnswer(answer));
        if (chunk.isPreparing)
            continue;
        if (chunk.size > limit) {
            co_return fail(ProblemKind::TooLarge, QStringLiteral("attachment.too-large"),
                           AttachmentFetchTexts::tr("it is larger than %1").arg(QLocale().formattedDataSize(limit)));
        }
        if (question.offset + chunk.bytes.size() > chunk.size)
            co_return QString(); // more than promised, here or there: the hash decides, and none fits an empty one
        if (file.write(chunk.bytes) != chunk.bytes.size() || !file.flush())
            co_return unwritable(path);
        if (file.size() == chunk.size)
            co_return chunk.sha256;
        if (chunk.bytes.isEmpty())
            co_return damaged();
    }
}
} // namespace

Task<Status> fetchAttachment(std::shared_ptr<peer::Channel> channel, QString issueId, QString attachmentId,
                             QString path, qint64 limit, CancelToken cancel)
{
    const ChunkQuestion question{issueId, attachmentId, 0};
    for (int pass = 0; pass < 2; ++pass) {
        TWINSPAN_CO_TRY(expected, co_await fill(channel, question, path, limit, cancel));
        TWINSPAN_CO_TRY(actual, Spool::hashOf(path));
        if (actual == expected)
            co_return Status();
        QFile::remove(path);
    }
    co_return damaged();
}

} // namespace twinspan::sync
