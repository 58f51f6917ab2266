#pragma once

#include "core/base/result.h"
#include "core/protocol/message.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::protocol
{

/// What lies inside the seal: bytes to values and back. Everything is bounded and validated (law 7); unknown members
/// are ignored. Problems of all decoders: envelope.malformed (names the member), envelope.too-large,
/// message.unknown-kind (the other node is newer). Encoders give envelope.too-large when the limits of message.h don't
/// hold.

/// How many of the first messages go into one request (count and size); 0 only when the list is empty or the first is
/// too large by itself.
int fittingMessages(const QList<Message> &messages);

/// Purpose::Messages, and its answer: the ids that are committed.
Result<QByteArray> encodeMessages(const QList<Message> &messages);
Result<QList<Message>> decodeMessages(const QByteArray &plain);
Result<QByteArray> encodeAcks(const QStringList &messageIds);
Result<QStringList> decodeAcks(const QByteArray &plain);

/// Purpose::Ask, and its answer.
Result<QByteArray> encodeQuestion(const Question &question);
Result<Question> decodeQuestion(const QByteArray &plain);
Result<QByteArray> encodeAnswer(const Answer &answer);
Result<Answer> decodeAnswer(const QByteArray &plain);

/// A question that waits for a polling peer, with the asker's id for it.
struct PendingQuestion {
    QString id; ///< newId() of the asker
    Question question;

    bool operator==(const PendingQuestion &) const = default;
};

/// The polling peer's answer to one, or why there is none.
struct PendingAnswer {
    QString questionId;
    Result<Answer> answer;

    bool operator==(const PendingAnswer &) const = default;
};

/// Purpose::Poll: what the node that can't be reached says when it fetches.
struct PollRequest {
    QStringList received;         ///< ids of messages that it has committed since its last poll; at most maxBatch
    QList<PendingAnswer> answers; ///< to questions of earlier polls; at most maxQuestions
    int waitSeconds = 0;          ///< how long the other may hold the answer back until there is something; 0 to 30

    bool operator==(const PollRequest &) const = default;
};

struct PollAnswer {
    QList<Message> messages;          ///< oldest first; come again until they are named in `received`
    QList<PendingQuestion> questions; ///< come again until they are answered; the same id may be answered twice
    bool more = false;                ///< there is more: poll again at once

    bool operator==(const PollAnswer &) const = default;
};

inline constexpr int maxQuestions = 8; ///< and answers, in one poll
inline constexpr int maxPollWaitSeconds = 30;

Result<QByteArray> encodePollRequest(const PollRequest &request);
Result<PollRequest> decodePollRequest(const QByteArray &plain);
Result<QByteArray> encodePollAnswer(const PollAnswer &answer);
Result<PollAnswer> decodePollAnswer(const QByteArray &plain);

/// Instead of any answer above: why not. decodeAcks(), decodeAnswer() and decodePollAnswer() then end with that
/// problem. Only kind, code, the three sentences and retryAfter travel. On arrival, kinds that speak of the peer's own
/// house (cancelled, unauthorized, secrets, store, internal) become Server: to us it is the other end that failed.
QByteArray encodeProblem(const Problem &problem);

} // namespace twinspan::protocol
