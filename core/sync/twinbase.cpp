#include "core/sync/twinbase.h"

#include "core/protocol/replicajson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
const QString sentName = QStringLiteral("sent");
const QString receivedName = QStringLiteral("received");
const QString pendingName = QStringLiteral("pending");
const QString fieldsName = QStringLiteral("fields");
const QString perhapsName = QStringLiteral("perhaps");
const QString applyingName = QStringLiteral("applying");
const QString ticketName = QStringLiteral("ticket");
const QString leftOutName = QStringLiteral("leftOut");
const QString turnName = QStringLiteral("turn");
const QString numberName = QStringLiteral("number");

std::optional<model::Replica> read(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    auto replica = protocol::replicaFromJson(value.toObject());
    if (!replica)
        return std::nullopt;
    return std::move(*replica);
}

std::optional<model::ReplicaAttachment> attachmentOf(const model::Replica &replica, const QString &sourceId)
{
    const auto found = std::ranges::find(replica.attachments, sourceId, &model::ReplicaAttachment::sourceId);
    if (found == replica.attachments.end())
        return std::nullopt;
    return *found;
}
} // namespace

QByteArray TwinBase::toBytes() const
{
    QJsonObject json;
    if (sent)
        json.insert(sentName, protocol::toJson(*sent));
    if (received)
        json.insert(receivedName, protocol::toJson(*received));
    QJsonObject waiting;
    for (auto entry = pending.cbegin(); entry != pending.cend(); ++entry)
        waiting.insert(entry.key(), protocol::toJson(entry.value()));
    if (!waiting.isEmpty())
        json.insert(pendingName, waiting);
    if (!fields.isEmpty())
        json.insert(fieldsName, sync::toJson(fields));
    if (!perhaps.isEmpty())
        json.insert(perhapsName, sync::toJson(perhaps));
    if (!applying.isEmpty())
        json.insert(applyingName, applying);
    if (!ticket.isEmpty())
        json.insert(ticketName, ticket);
    if (!leftOut.isEmpty())
        json.insert(leftOutName, QJsonArray::fromStringList(leftOut));
    if (turn != 0)
        json.insert(turnName, turn);
    if (number != 0)
        json.insert(numberName, static_cast<qint64>(number));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

TwinBase TwinBase::fromBytes(const QByteArray &bytes)
{
    TwinBase base;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    base.sent = read(json.value(sentName));
    base.received = read(json.value(receivedName));
    const QJsonObject waiting = json.value(pendingName).toObject();
    for (auto entry = waiting.begin(); entry != waiting.end(); ++entry) {
        if (auto replica = read(entry.value()))
            base.pending.insert(entry.key(), *replica);
    }
    base.fields = fieldStatesFromJson(json.value(fieldsName).toObject());
    base.perhaps = fieldStatesFromJson(json.value(perhapsName).toObject());
    base.applying = json.value(applyingName).toString();
    base.ticket = json.value(ticketName).toString();
    for (const QJsonValue id : json.value(leftOutName).toArray())
        base.leftOut.append(id.toString());
    base.turn = json.value(turnName).toInteger();
    base.number = static_cast<quint64>(json.value(numberName).toInteger());
    return base;
}

void TwinBase::begin(const QString &messageId, const QString &itsTicket)
{
    applying = messageId;
    if (!itsTicket.isEmpty())
        ticket = itsTicket;
}

void TwinBase::recognise(const QMap<Field, QString> &shown)
{
    for (const Field field : allFields) {
        const auto written = perhaps.constFind(field);
        if (written == perhaps.cend() || !sameValue(field, shown.value(field), written->here))
            continue;
        // Else somebody has edited it here since, and that counts.
        if (fields.value(field).mine == written->mine)
            fields[field] = withAnswers({{field, *written}}, fields).value(field);
        perhaps.remove(field);
    }
}

std::optional<model::Replica> TwinBase::taken() const
{
    std::optional<model::Replica> replica = sent;
    if (replica) {
        replica->attachments.removeIf(
            [this](const model::ReplicaAttachment &file) { return leftOut.contains(file.sourceId); });
    }
    return replica;
}

std::optional<model::ReplicaAttachment> TwinBase::sentAttachment(const QString &sourceId) const
{
    for (const model::Replica &replica : pending) {
        if (auto found = attachmentOf(replica, sourceId))
            return found;
    }
    return sent ? attachmentOf(*sent, sourceId) : std::nullopt;
}

bool sameContent(const model::Replica &a, const model::Replica &b)
{
    model::Replica copy = b;
    copy.updated = a.updated;
    return a == copy;
}

} // namespace twinspan::sync
