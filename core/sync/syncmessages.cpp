#include "core/sync/syncmessages.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/nodeinfo.h"
#include "core/protocol/replicajson.h"
#include "core/protocol/wireproblem.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
const QString requestName = QStringLiteral("request");
const QString replicaName = QStringLiteral("replica");
const QString editsName = QStringLiteral("edits");
const QString editName = QStringLiteral("edit");
const QString seenName = QStringLiteral("seen");
const QString timeName = QStringLiteral("time");
const QString beforeName = QStringLiteral("before");
const QString weightName = QStringLiteral("weight");
const QString keptName = QStringLiteral("kept");
const QString knownTwinName = QStringLiteral("knownTwin");
const QString ticketName = QStringLiteral("ticket");
const QString knownTicketName = QStringLiteral("knownTicket");
const QString linkAgainName = QStringLiteral("linkAgain");
const QString urgentName = QStringLiteral("urgent");
const QString sourceName = QStringLiteral("source");
const QString twinName = QStringLiteral("twin");
const QString noticesName = QStringLiteral("notices");
const QString leftOutName = QStringLiteral("leftOut");
const QString messageName = QStringLiteral("message");
const QString problemName = QStringLiteral("problem");
const QString idName = QStringLiteral("id");
const QString keyName = QStringLiteral("key");
const QString urlName = QStringLiteral("url");

constexpr int maxNotices = 200;

/// As many as are looked at.
QStringList shortTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QStringList texts;
    for (qsizetype index = 0; index < std::min<qsizetype>(array.size(), maxNotices); ++index)
        texts.append(array.at(index).toString().left(protocol::maxShortText));
    return texts;
}

Result<QString> shortText(const QJsonObject &json, const QString &name, bool required)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() && !required)
        return QString();
    if (!value.isString() || value.toString().size() > protocol::maxShortText ||
        (required && value.toString().isEmpty())) {
        return fail(ProblemKind::Protocol, QStringLiteral("message.malformed"),
                    QCoreApplication::translate("SyncMessages", "The other side sent a message whose “%1” is unusable.")
                        .arg(name));
    }
    return value.toString();
}

QJsonObject editToJson(const FieldEdit &edit)
{
    QJsonObject json{{editName, edit.edit}, {seenName, edit.seen}, {timeName, protocol::timeToJson(edit.time)}};
    if (edit.before)
        json.insert(beforeName, protocol::wellFormed(*edit.before));
    if (edit.weight)
        json.insert(weightName, *edit.weight);
    return json;
}

Result<FieldEdits> editsFromJson(const QJsonObject &json)
{
    constexpr qint64 largest = (1LL << 53) - 1;
    FieldEdits edits;
    for (const Field field : allFields) {
        if (!json.contains(toString(field)))
            continue;
        protocol::JsonReader reader(json.value(toString(field)).toObject(), QStringLiteral("message"),
                                    editsName + u'.' + toString(field));
        FieldEdit edit;
        edit.edit = reader.integer(QLatin1String("edit"), 1, largest);
        edit.seen = reader.integer(QLatin1String("seen"), 0, largest, 0);
        edit.time = reader.time(QLatin1String("time"));
        if (reader.has(QLatin1String("before")))
            edit.before = reader.text(QLatin1String("before"), protocol::maxLongText);
        if (reader.has(QLatin1String("weight")))
            edit.weight = static_cast<int>(reader.integer(QLatin1String("weight"), -1, 1));
        TWINSPAN_CHECK(reader.status());
        edits.insert(field, edit);
    }
    return edits;
}

QJsonObject theirRefOf(const protocol::Message &message)
{
    const bool isSync = message.kind == protocol::MessageKind::Sync;
    return isSync ? message.body.value(replicaName).toObject().value(sourceName).toObject()
                  : message.body.value(twinName).toObject();
}
} // namespace

QString theirIssueOf(const protocol::Message &message)
{
    return theirRefOf(message).value(idName).toString();
}

QString theirKeyOf(const protocol::Message &message)
{
    return theirRefOf(message).value(keyName).toString();
}

QString ownIssueOf(const protocol::Message &message)
{
    return message.body.value(sourceName).toString();
}

bool isUrgent(const protocol::Message &message)
{
    switch (message.kind) {
    case protocol::MessageKind::Sync:
        return message.body.value(urgentName).toBool();
    case protocol::MessageKind::Applied:
    case protocol::MessageKind::Refused:
        return true;
    case protocol::MessageKind::Connection:
        break;
    }
    return false;
}

QJsonObject toJson(const model::IssueRef &ref)
{
    return {{idName, ref.id}, {keyName, ref.key}, {urlName, ref.url.toString()}};
}

Result<model::IssueRef> issueRefFromJson(const QJsonObject &json)
{
    model::IssueRef ref;
    TWINSPAN_TRY(id, shortText(json, idName, true));
    TWINSPAN_TRY(key, shortText(json, keyName, true));
    TWINSPAN_TRY(url, shortText(json, urlName, false));
    ref.id = id;
    ref.key = key;
    const QUrl parsed(url, QUrl::StrictMode);
    if (protocol::isTrackerScheme(parsed.scheme()))
        ref.url = parsed.adjusted(QUrl::RemoveUserInfo);
    return ref;
}

QJsonObject SyncBody::toJson() const
{
    QJsonObject json{{requestName, requestId}, {replicaName, protocol::toJson(replica)}};
    QJsonObject changed;
    for (auto entry = edits.cbegin(); entry != edits.cend(); ++entry)
        changed.insert(toString(entry.key()), editToJson(entry.value()));
    if (!changed.isEmpty())
        json.insert(editsName, changed);
    if (!knownTwin.isEmpty())
        json.insert(knownTwinName, knownTwin);
    if (!ticket.isEmpty())
        json.insert(ticketName, ticket);
    if (!knownTicket.isEmpty())
        json.insert(knownTicketName, knownTicket);
    if (linkAgain)
        json.insert(linkAgainName, true);
    if (isUrgent)
        json.insert(urgentName, true);
    return json;
}

Result<SyncBody> SyncBody::fromJson(const QJsonObject &json)
{
    TWINSPAN_TRY(requestId, shortText(json, requestName, true));
    TWINSPAN_TRY(knownTwin, shortText(json, knownTwinName, false));
    TWINSPAN_TRY(replica, protocol::replicaFromJson(json.value(replicaName).toObject()));
    TWINSPAN_TRY(edits, editsFromJson(json.value(editsName).toObject()));
    TWINSPAN_TRY(ticket, shortText(json, ticketName, false));
    TWINSPAN_TRY(knownTicket, shortText(json, knownTicketName, false));
    return SyncBody{requestId,
                    std::move(replica),
                    edits,
                    knownTwin,
                    ticket,
                    knownTicket,
                    json.value(linkAgainName).toBool(),
                    json.value(urgentName).toBool()};
}

QJsonObject AppliedBody::toJson() const
{
    QJsonObject json{{requestName, requestId},
                     {sourceName, sourceId},
                     {twinName, sync::toJson(twin)},
                     {noticesName, QJsonArray::fromStringList(notices)}};
    QJsonArray fields;
    for (const Field field : kept)
        fields.append(toString(field));
    if (!fields.isEmpty())
        json.insert(keptName, fields);
    if (!leftOut.isEmpty())
        json.insert(leftOutName, QJsonArray::fromStringList(leftOut));
    if (!messageId.isEmpty())
        json.insert(messageName, messageId);
    if (!ticket.isEmpty())
        json.insert(ticketName, ticket);
    return json;
}

Result<AppliedBody> AppliedBody::fromJson(const QJsonObject &json)
{
    AppliedBody body;
    TWINSPAN_TRY(requestId, shortText(json, requestName, true));
    TWINSPAN_TRY(sourceId, shortText(json, sourceName, true));
    TWINSPAN_TRY(twin, issueRefFromJson(json.value(twinName).toObject()));
    body.requestId = requestId;
    body.sourceId = sourceId;
    body.twin = twin;
    for (const Field field : allFields) {
        if (json.value(keptName).toArray().contains(toString(field)))
            body.kept.append(field);
    }
    body.notices = shortTexts(json.value(noticesName));
    body.leftOut = shortTexts(json.value(leftOutName));
    TWINSPAN_TRY(messageId, shortText(json, messageName, false));
    body.messageId = messageId;
    TWINSPAN_TRY(ticket, shortText(json, ticketName, false));
    body.ticket = ticket;
    return body;
}

QJsonObject RefusedBody::toJson() const
{
    QJsonObject json{{requestName, requestId}, {sourceName, sourceId}, {problemName, protocol::problemToJson(problem)}};
    if (!messageId.isEmpty())
        json.insert(messageName, messageId);
    return json;
}

Result<RefusedBody> RefusedBody::fromJson(const QJsonObject &json)
{
    RefusedBody body;
    TWINSPAN_TRY(requestId, shortText(json, requestName, true));
    TWINSPAN_TRY(sourceId, shortText(json, sourceName, false));
    body.requestId = requestId;
    body.sourceId = sourceId;
    body.problem = protocol::problemFromJson(json.value(problemName).toObject());
    TWINSPAN_TRY(messageId, shortText(json, messageName, false));
    body.messageId = messageId;
    return body;
}

} // namespace twinspan::sync
