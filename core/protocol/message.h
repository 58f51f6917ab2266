#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace twinspan::protocol
{

/// What nodes say to each other once they are connected. Unknown kinds of a newer node are refused with a sentence.
enum class MessageKind {
    Sync,       ///< "sync": a replica is to be applied
    Applied,    ///< "applied": it was; with the key and URL of the issue
    Refused,    ///< "refused": it can't be; with the problem
    Connection, ///< "connection": activated, deactivated or deleted
};

QString toString(MessageKind kind);
std::optional<MessageKind> messageKindFromString(const QString &text);

/// One message of a connection, as it lies in outbox and inbox.
struct Message {
    QString id;         ///< newId() of the sender; accepted once
    quint64 number = 0; ///< counts up from 1 per connection and direction
    MessageKind kind = MessageKind::Sync;
    QJsonObject body;

    bool operator==(const Message &) const = default;
};

/// Largest sealed request or answer, in bytes.
inline constexpr qint64 maxSealedSize = 16LL << 20;
/// Largest message body as JSON, in bytes; a longer replica is refused before it is sent.
inline constexpr qint64 maxBodySize = 8LL << 20;
/// Messages in one request.
inline constexpr int maxBatch = 64;
/// Bytes of an attachment in one answer.
inline constexpr qint64 chunkSize = 1LL << 20;

/// A question that is answered at once and leaves no trace: a piece of an attachment, a preview.
struct Question {
    QString name; ///< "chunk", "preview"
    QJsonObject arguments;

    bool operator==(const Question &) const = default;
};

struct Answer {
    QJsonObject values;
    QByteArray bytes;

    bool operator==(const Answer &) const = default;
};

} // namespace twinspan::protocol
