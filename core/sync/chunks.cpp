#include "core/sync/chunks.h"

#include "core/protocol/replicajson.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
const QString issueName = QStringLiteral("issue");
const QString attachmentName = QStringLiteral("attachment");
const QString offsetName = QStringLiteral("offset");
const QString sizeName = QStringLiteral("size");
const QString preparingName = QStringLiteral("preparing");
const QString hashName = QStringLiteral("sha256");
constexpr qsizetype hashDigits = 64;

tl::unexpected<Problem> malformed()
{
    return fail(
        ProblemKind::Protocol, QStringLiteral("chunk.malformed"),
        QCoreApplication::translate("Chunks", "The other side sent a piece of an attachment that is unusable."));
}
} // namespace

protocol::Question ChunkQuestion::toQuestion() const
{
    return {QStringLiteral("chunk"), {{issueName, issueId}, {attachmentName, attachmentId}, {offsetName, offset}}};
}

Result<ChunkQuestion> ChunkQuestion::fromQuestion(const protocol::Question &question)
{
    const QJsonObject &json = question.arguments;
    ChunkQuestion chunk{json.value(issueName).toString(), json.value(attachmentName).toString(),
                        json.value(offsetName).toInteger(-1)};
    if (chunk.issueId.isEmpty() || chunk.issueId.size() > protocol::maxShortText || chunk.attachmentId.isEmpty() ||
        chunk.attachmentId.size() > protocol::maxShortText || chunk.offset < 0)
        return malformed();
    return chunk;
}

ChunkAnswer ChunkAnswer::preparing()
{
    ChunkAnswer answer;
    answer.isPreparing = true;
    return answer;
}

protocol::Answer ChunkAnswer::toAnswer() const
{
    if (isPreparing)
        return {{{preparingName, true}}, {}};
    return {{{sizeName, size}, {hashName, sha256}}, bytes};
}

Result<ChunkAnswer> ChunkAnswer::fromAnswer(const protocol::Answer &answer)
{
    if (answer.values.value(preparingName).toBool())
        return preparing();
    ChunkAnswer chunk;
    chunk.size = answer.values.value(sizeName).toInteger(-1);
    chunk.sha256 = answer.values.value(hashName).toString();
    chunk.bytes = answer.bytes;
    if (chunk.size < 0 || chunk.sha256.size() != hashDigits || chunk.bytes.size() > protocol::chunkSize)
        return malformed();
    return chunk;
}

} // namespace twinspan::sync
