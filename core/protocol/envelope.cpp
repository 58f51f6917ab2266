#include "core/protocol/envelope.h"

#include "core/protocol/boundedjson.h"
#include "core/protocol/frame.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/wireproblem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace twinspan::protocol
{

namespace
{
constexpr QLatin1String messagesName{"messages"};
constexpr QLatin1String idName{"id"};
constexpr QLatin1String numberName{"number"};
constexpr QLatin1String kindName{"kind"};
constexpr QLatin1String bodyName{"body"};
constexpr QLatin1String receivedName{"received"};
constexpr QLatin1String questionName{"question"};
constexpr QLatin1String questionsName{"questions"};
constexpr QLatin1String nameName{"name"};
constexpr QLatin1String argumentsName{"arguments"};
constexpr QLatin1String answerName{"answer"};
constexpr QLatin1String answersName{"answers"};
constexpr QLatin1String valuesName{"values"};
constexpr QLatin1String sizeName{"size"};
constexpr QLatin1String problemName{"problem"};
constexpr QLatin1String waitName{"waitSeconds"};
constexpr QLatin1String moreName{"more"};

constexpr qint64 maxNumber = (1LL << 53) - 1; ///< what every JSON reader can hold
constexpr qsizetype messageOverhead = 256;    ///< id, number, kind and punctuation, generously
constexpr int messageValues = 16; ///< what stands around a body, with more to spare than a message has members

struct ProtocolTexts {
    Q_DECLARE_TR_FUNCTIONS(ProtocolTexts)
};

QString area()
{
    return QStringLiteral("envelope");
}

tl::unexpected<Problem> over(const QString &what)
{
    return fail(tooLarge(area(), what));
}

Status checkBody(const QJsonObject &body)
{
    const qsizetype size = canonicalJson(body).size();
    if (size > maxBodySize)
        return over(ProtocolTexts::tr("%1 bytes, and %2 are allowed").arg(size).arg(maxBodySize));
    return {};
}

Result<QJsonArray> messagesToJson(const QList<Message> &messages)
{
    if (messages.size() > maxBatch)
        return over(ProtocolTexts::tr("more than %1 messages at once").arg(maxBatch));
    QJsonArray list;
    for (const Message &message : messages) {
        TWINSPAN_CHECK(checkBody(message.body));
        list.append(QJsonObject{{idName, message.id},
                                {numberName, static_cast<qint64>(message.number)},
                                {kindName, toString(message.kind)},
                                {bodyName, message.body}});
    }
    return list;
}

Result<Message> readMessage(JsonReader reader)
{
    Message message;
    message.id = reader.id(idName);
    message.number = static_cast<quint64>(reader.integer(numberName, 1, maxNumber));
    const QString kind = reader.requiredText(kindName, 64);
    message.body = reader.object(bodyName);
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_CHECK(checkBody(message.body));
    const auto known = messageKindFromString(kind);
    if (!known)
        return fail(
            makeProblem(ProblemKind::Protocol, QStringLiteral("message.unknown-kind"),
                        ProtocolTexts::tr("The other node sent a message of a kind that this node does not know (%1).")
                            .arg(isWireId(kind) ? kind : QStringLiteral("?")),
                        ProtocolTexts::tr("Update Twinspan on this node."))
                .withSeverity(Severity::Pause));
    message.kind = *known;
    return message;
}

Result<QList<Message>> readMessages(JsonReader &reader)
{
    const QJsonArray list = reader.array(messagesName, maxBatch);
    TWINSPAN_CHECK(reader.status());
    QList<Message> messages;
    QSet<QString> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        TWINSPAN_TRY(message, readMessage(reader.element(list, i, messagesName)));
        const bool inOrder = messages.isEmpty() || message.number > messages.last().number;
        if (!inOrder || ids.contains(message.id))
            return fail(malformed(area(), ProtocolTexts::tr("messages are out of order or come twice")));
        ids.insert(message.id);
        messages.append(message);
    }
    return messages;
}

QJsonObject questionToJson(const Question &question)
{
    return {{nameName, question.name}, {argumentsName, question.arguments}};
}

Result<Question> readQuestion(JsonReader reader)
{
    Question question{reader.id(nameName), reader.object(argumentsName)};
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_CHECK(checkBody(question.arguments));
    return question;
}

Result<QJsonObject> answerToJson(const Answer &answer)
{
    TWINSPAN_CHECK(checkBody(answer.values));
    if (answer.bytes.size() > chunkSize)
        return over(ProtocolTexts::tr("%1 bytes, and %2 are allowed").arg(answer.bytes.size()).arg(chunkSize));
    return QJsonObject{{valuesName, answer.values}, {sizeName, answer.bytes.size()}};
}

/// Takes the answer's bytes off the front of `raw`.
Result<Answer> readAnswer(JsonReader reader, QByteArray &raw)
{
    Answer answer;
    answer.values = reader.object(valuesName);
    const qsizetype size = reader.integer(sizeName, 0, chunkSize, 0);
    if (size > raw.size())
        reader.refuse(sizeName, ProtocolTexts::tr("“%1” does not match the bytes that came"));
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_CHECK(checkBody(answer.values));
    answer.bytes = raw.left(size);
    raw.remove(0, size);
    return answer;
}

Status noMoreBytes(const QByteArray &raw)
{
    if (!raw.isEmpty())
        return fail(malformed(area(), ProtocolTexts::tr("there are bytes that nothing describes")));
    return {};
}

Status fewEnough(const QStringList &ids)
{
    if (ids.size() > maxBatch)
        return over(ProtocolTexts::tr("more than %1 messages at once").arg(maxBatch));
    return {};
}

/// Frame of an answer; a problem of the peer becomes ours.
Result<Frame> answerFrame(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, Frame::fromBytes(plain));
    JsonReader reader(frame.json, area());
    if (reader.has(problemName)) {
        const QJsonObject problem = reader.object(problemName);
        TWINSPAN_CHECK(reader.status());
        return fail(problemFromJson(problem));
    }
    return frame;
}

Result<PendingAnswer> readPendingAnswer(JsonReader reader, QByteArray &raw)
{
    const QString id = reader.id(idName);
    TWINSPAN_CHECK(reader.status());
    if (reader.has(problemName)) {
        const QJsonObject problem = reader.object(problemName);
        TWINSPAN_CHECK(reader.status());
        return PendingAnswer{id, fail(problemFromJson(problem))};
    }
    TWINSPAN_TRY(answer, readAnswer(reader, raw));
    return PendingAnswer{id, answer};
}
} // namespace

int fittingMessages(const QList<Message> &messages)
{
    qsizetype size = messageOverhead;
    int values = messageValues;
    int count = 0;
    for (const Message &message : messages) {
        const QByteArray body = canonicalJson(message.body);
        size += body.size() + messageOverhead;
        values += jsonValuesIn(body) + messageValues;
        if (count == maxBatch || body.size() > maxBodySize || size > maxPlainSize || values > maxJsonValues)
            break;
        ++count;
    }
    return count;
}

Result<QByteArray> encodeMessages(const QList<Message> &messages)
{
    TWINSPAN_TRY(list, messagesToJson(messages));
    return Frame{{{messagesName, list}}, {}}.toBytes();
}

Result<QList<Message>> decodeMessages(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, Frame::fromBytes(plain));
    TWINSPAN_CHECK(noMoreBytes(frame.raw));
    JsonReader reader(frame.json, area());
    return readMessages(reader);
}

Result<QByteArray> encodeAcks(const QStringList &messageIds)
{
    TWINSPAN_CHECK(fewEnough(messageIds));
    return Frame{{{receivedName, QJsonArray::fromStringList(messageIds)}}, {}}.toBytes();
}

Result<QStringList> decodeAcks(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, answerFrame(plain));
    TWINSPAN_CHECK(noMoreBytes(frame.raw));
    JsonReader reader(frame.json, area());
    QStringList ids = reader.ids(receivedName, maxBatch);
    TWINSPAN_CHECK(reader.status());
    return ids;
}

Result<QByteArray> encodeQuestion(const Question &question)
{
    TWINSPAN_CHECK(checkBody(question.arguments));
    return Frame{{{questionName, questionToJson(question)}}, {}}.toBytes();
}

Result<Question> decodeQuestion(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, Frame::fromBytes(plain));
    TWINSPAN_CHECK(noMoreBytes(frame.raw));
    return readQuestion(JsonReader(frame.json, area()).child(questionName));
}

Result<QByteArray> encodeAnswer(const Answer &answer)
{
    TWINSPAN_TRY(json, answerToJson(answer));
    return Frame{{{answerName, json}}, answer.bytes}.toBytes();
}

Result<Answer> decodeAnswer(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, answerFrame(plain));
    JsonReader reader(frame.json, area());
    if (!reader.has(answerName))
        reader.refuse(answerName, ProtocolTexts::tr("“%1” is missing"));
    TWINSPAN_TRY(answer, readAnswer(reader.child(answerName), frame.raw));
    TWINSPAN_CHECK(noMoreBytes(frame.raw));
    return answer;
}

Result<QByteArray> encodePollRequest(const PollRequest &request)
{
    TWINSPAN_CHECK(fewEnough(request.received));
    if (request.answers.size() > maxQuestions)
        return over(ProtocolTexts::tr("more than %1 answers at once").arg(maxQuestions));
    QJsonArray answers;
    QByteArray raw;
    for (const PendingAnswer &pending : request.answers) {
        QJsonObject json{{problemName, pending.answer ? QJsonValue(QJsonValue::Undefined)
                                                      : QJsonValue(problemToJson(pending.answer.error()))}};
        if (pending.answer) {
            TWINSPAN_TRY(encoded, answerToJson(*pending.answer));
            json = encoded;
            raw += pending.answer->bytes;
        }
        json.insert(idName, pending.questionId);
        answers.append(json);
    }
    return Frame{{{receivedName, QJsonArray::fromStringList(request.received)},
                  {answersName, answers},
                  {waitName, request.waitSeconds}},
                 raw}
        .toBytes();
}

Result<PollRequest> decodePollRequest(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, Frame::fromBytes(plain));
    JsonReader reader(frame.json, area());
    PollRequest request;
    request.received = reader.ids(receivedName, maxBatch);
    request.waitSeconds = static_cast<int>(reader.integer(waitName, 0, maxPollWaitSeconds, 0));
    const QJsonArray answers = reader.array(answersName, maxQuestions);
    TWINSPAN_CHECK(reader.status());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        TWINSPAN_TRY(answer, readPendingAnswer(reader.element(answers, i, answersName), frame.raw));
        request.answers.append(answer);
    }
    TWINSPAN_CHECK(noMoreBytes(frame.raw));
    return request;
}

Result<QByteArray> encodePollAnswer(const PollAnswer &answer)
{
    TWINSPAN_TRY(messages, messagesToJson(answer.messages));
    if (answer.questions.size() > maxQuestions)
        return over(ProtocolTexts::tr("more than %1 questions at once").arg(maxQuestions));
    QJsonArray questions;
    for (const PendingQuestion &pending : answer.questions) {
        TWINSPAN_CHECK(checkBody(pending.question.arguments));
        QJsonObject json = questionToJson(pending.question);
        json.insert(idName, pending.id);
        questions.append(json);
    }
    return Frame{{{messagesName, messages}, {questionsName, questions}, {moreName, answer.more}}, {}}.toBytes();
}

Result<PollAnswer> decodePollAnswer(const QByteArray &plain)
{
    TWINSPAN_TRY(frame, answerFrame(plain));
    TWINSPAN_CHECK(noMoreBytes(frame.raw));
    JsonReader reader(frame.json, area());
    PollAnswer answer;
    answer.more = reader.flag(moreName, false);
    const QJsonArray questions = reader.array(questionsName, maxQuestions);
    TWINSPAN_TRY(messages, readMessages(reader));
    answer.messages = messages;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        JsonReader element = reader.element(questions, i, questionsName);
        const QString id = element.id(idName);
        TWINSPAN_TRY(question, readQuestion(element));
        answer.questions.append({id, question});
    }
    return answer;
}

QByteArray encodeProblem(const Problem &problem)
{
    // Its texts are cut, so that it always fits.
    return Frame{{{problemName, problemToJson(problem)}}, {}}.toBytes().value_or(QByteArray());
}

} // namespace twinspan::protocol
