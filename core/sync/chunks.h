#pragma once

#include "core/base/result.h"
#include "core/protocol/message.h"

#include <QString>

namespace twinspan::sync
{

/// The question for a piece of an attachment (docs/protocol.md, "chunk"), as values.
struct ChunkQuestion {
    QString issueId;      ///< of the issue at the side that is asked
    QString attachmentId; ///< there
    qint64 offset = 0;

    protocol::Question toQuestion() const;
    static Result<ChunkQuestion> fromQuestion(const protocol::Question &question);
};

/// At most protocol::chunkSize bytes from the offset, and what the whole must be.
struct ChunkAnswer {
    /// The bytes are still being read from the tracker: ask again. The rest says nothing then.
    static ChunkAnswer preparing();

    qint64 size = 0; ///< of the whole attachment
    QString sha256;  ///< of the whole attachment, hex
    QByteArray bytes;
    bool isPreparing = false;

    protocol::Answer toAnswer() const;
    static Result<ChunkAnswer> fromAnswer(const protocol::Answer &answer);
};

} // namespace twinspan::sync
