#include "core/base/ids.h"
#include "core/node/nodejson.h"

namespace twinspan::node
{

namespace
{
QString time(const QDateTime &value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString kindName(UrlReport::Kind kind)
{
    switch (kind) {
    case UrlReport::Kind::Tracker:
        return QStringLiteral("tracker");
    case UrlReport::Kind::OwnInstance:
        return QStringLiteral("own-instance");
    case UrlReport::Kind::Node:
        return QStringLiteral("node");
    }
    return {};
}

QString kindName(net::ProxyChoice::Kind kind)
{
    switch (kind) {
    case net::ProxyChoice::Kind::None:
        return u"none"_qs;
    case net::ProxyChoice::Kind::Http:
        return u"http"_qs;
    case net::ProxyChoice::Kind::Socks5:
        return u"socks5"_qs;
    case net::ProxyChoice::Kind::System:
        break;
    }
    return u"system"_qs;
}

QJsonObject strings(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QJsonObject toJson(const model::RemoteSide &side)
{
    return {{u"nodeName"_qs, side.nodeName},
            {u"trackerKind"_qs, side.trackerKind},
            {u"trackerUrl"_qs, side.trackerUrl.toString()},
            {u"instanceUid"_qs, side.instanceUid},
            {u"projectName"_qs, side.projectName},
            {u"projectId"_qs, side.projectId},
            {u"nodeUrl"_qs, side.nodeUrl.toString()},
            {u"publicKey"_qs, toBase64Url(side.publicKey)},
            {u"status"_qs, model::toString(side.status)},
            {u"statusNumber"_qs, static_cast<qint64>(side.statusNumber)}};
}
} // namespace

QJsonObject toJson(const NodeStatus &value)
{
    return {{u"name"_qs, value.name},
            {u"version"_qs, value.version},
            {u"fingerprint"_qs, value.fingerprint},
            {u"home"_qs, value.home},
            {u"publicUrl"_qs, value.publicUrl.toString()},
            {u"listening"_qs, value.listening},
            {u"credentials"_qs, value.credentials},
            {u"serving"_qs, value.serving},
            {u"proxy"_qs, toJson(value.proxy)},
            {u"historyDays"_qs, value.historyDays}};
}

QJsonObject toJson(const net::ProxyChoice &value)
{
    return {{u"kind"_qs, kindName(value.kind)},
            {u"host"_qs, value.host},
            {u"port"_qs, value.port},
            {u"user"_qs, value.user}};
}

QJsonObject toJson(const NewProxy &value)
{
    return {{u"proxy"_qs, toJson(value.proxy)}, {u"password"_qs, value.password}};
}

QJsonObject toJson(const UrlReport &value)
{
    return {{u"kind"_qs, kindName(value.kind)},        {u"tracker"_qs, value.trackerKind},
            {u"trackerName"_qs, value.trackerName},    {u"version"_qs, value.version},
            {u"url"_qs, value.instanceUrl.toString()}, {u"instanceUid"_qs, value.instanceUid},
            {u"projectKey"_qs, value.projectKey},      {u"issueKey"_qs, value.issueKey},
            {u"instance"_qs, value.instanceId},        {u"node"_qs, value.kind == UrlReport::Kind::Node},
            {u"nodeName"_qs, value.nodeName},          {u"sentence"_qs, value.sentence}};
}

QJsonObject toJson(const model::InstanceInfo &value)
{
    return {{u"id"_qs, value.id},
            {u"tracker"_qs, value.trackerKind},
            {u"name"_qs, value.name},
            {u"url"_qs, value.url.toString()},
            {u"uid"_qs, value.uid},
            {u"version"_qs, value.version},
            {u"accountId"_qs, value.accountId},
            {u"account"_qs, value.accountName},
            {u"admin"_qs, value.isAdmin},
            {u"options"_qs, strings(value.options)}};
}

QJsonObject toJson(const model::Project &value)
{
    return {{u"id"_qs, value.id}, {u"key"_qs, value.key}, {u"name"_qs, value.name}, {u"url"_qs, value.url.toString()}};
}

QJsonObject toJson(const model::IssueRef &value)
{
    return {{u"id"_qs, value.id}, {u"key"_qs, value.key}, {u"url"_qs, value.url.toString()}};
}

QJsonObject toJson(const model::Connection &value)
{
    return {{u"id"_qs, value.id},
            {u"sharedId"_qs, value.sharedId},
            {u"name"_qs, value.name},
            {u"mode"_qs, model::toString(value.mode)},
            {u"status"_qs, model::toString(value.status)},
            {u"route"_qs, model::toString(value.route)},
            {u"local"_qs,
             QJsonObject{{u"instance"_qs, value.local.instanceId}, {u"project"_qs, toJson(value.local.project)}}},
            {u"remote"_qs, toJson(value.remote)},
            {u"twinConnection"_qs, value.twinConnectionId},
            {u"safetyPhrase"_qs, value.safetyPhrase},
            {u"rule"_qs, model::toString(value.rule)},
            {u"ruleNumber"_qs, value.ruleNumber},
            {u"created"_qs, time(value.created)}};
}

QJsonObject toJson(const model::SyncRequest &value)
{
    QJsonObject json{{u"id"_qs, value.id},
                     {u"connection"_qs, value.connectionId},
                     {u"issueKey"_qs, value.issueKey},
                     {u"stage"_qs, model::toString(value.stage)},
                     {u"waitingFor"_qs, value.waitingFor},
                     {u"notices"_qs, QJsonArray::fromStringList(value.notices)},
                     {u"attempts"_qs, value.attempts},
                     {u"automatic"_qs, value.automatic},
                     {u"created"_qs, time(value.created)},
                     {u"updated"_qs, time(value.updated)}};
    if (value.stage == model::Stage::Failed)
        json.insert(u"failedAt"_qs, model::toString(value.failedAt));
    if (value.problem)
        json.insert(u"problem"_qs, value.problem->toJson());
    if (value.local.isValid())
        json.insert(u"local"_qs, toJson(value.local));
    if (value.remote.isValid())
        json.insert(u"remote"_qs, toJson(value.remote));
    return json;
}

QJsonObject toJson(const OwnInvitation &value)
{
    return {{u"id"_qs, value.id},
            {u"code"_qs, value.code},
            {u"connection"_qs, value.connectionId},
            {u"state"_qs, value.state},
            {u"issuedAt"_qs, time(value.issuedAt)},
            {u"expiresAt"_qs, time(value.expiresAt)},
            {u"destination"_qs, value.destination.toString()},
            {u"safetyPhrase"_qs, value.safetyPhrase},
            {u"message"_qs, value.message}};
}

QJsonObject toJson(const ReceivedInvitation &value)
{
    return {{u"id"_qs, value.id},
            {u"inviter"_qs, value.inviterName},
            {u"tracker"_qs, value.trackerKind},
            {u"trackerUrl"_qs, value.trackerUrl.toString()},
            {u"project"_qs, value.projectName},
            {u"mode"_qs, model::toString(value.mode)},
            {u"expiresAt"_qs, time(value.expiresAt)},
            {u"safetyPhrase"_qs, value.safetyPhrase},
            {u"reachable"_qs, value.reachable}};
}

QJsonObject toJson(const SyncPreview &value)
{
    return {{u"source"_qs, value.source},
            {u"existing"_qs, value.existing},
            {u"project"_qs, value.project},
            {u"type"_qs, value.type},
            {u"summary"_qs, value.summary},
            {u"description"_qs, value.description},
            {u"comments"_qs, QJsonArray::fromStringList(value.comments)},
            {u"attachments"_qs, QJsonArray::fromStringList(value.attachments)},
            {u"notices"_qs, QJsonArray::fromStringList(value.notices)}};
}

QJsonObject toJson(const IssuePair &value)
{
    QJsonObject json{{u"connection"_qs, value.connectionId},
                     {u"connectionName"_qs, value.connectionName},
                     {u"local"_qs, toJson(value.local)},
                     {u"updated"_qs, time(value.updated)},
                     {u"linked"_qs, value.linked}};
    if (value.remote.isValid())
        json.insert(u"remote"_qs, toJson(value.remote));
    return json;
}

QJsonObject toJson(const PairsQuery &value)
{
    return {{u"key"_qs, value.issueKey}, {u"max"_qs, value.max}, {u"after"_qs, value.after}};
}

QJsonObject toJson(const PairsPage &value)
{
    return {{u"pairs"_qs, toJson(value.pairs)}, {u"next"_qs, value.next}};
}

QJsonObject toJson(const model::HistoryEntry &value)
{
    QJsonObject json{{u"number"_qs, value.number},
                     {u"at"_qs, time(value.at)},
                     {u"connection"_qs, value.connectionId},
                     {u"local"_qs, toJson(value.local)},
                     {u"action"_qs, model::toString(value.action)},
                     {u"part"_qs, value.part},
                     {u"who"_qs, value.who},
                     {u"before"_qs, value.before},
                     {u"after"_qs, value.after},
                     {u"request"_qs, value.requestId}};
    if (value.remote.isValid())
        json.insert(u"remote"_qs, toJson(value.remote));
    return json;
}

QJsonObject toJson(const HistoryQuery &value)
{
    return {{u"connection"_qs, value.connectionId},
            {u"key"_qs, value.issueKey},
            {u"max"_qs, value.max},
            {u"before"_qs, value.before}};
}

QJsonObject toJson(const HistoryPage &value)
{
    return {{u"entries"_qs, toJson(value.entries)}, {u"next"_qs, value.next}};
}

QJsonObject toJson(const ConnectionActivity &value)
{
    return {
        {u"connection"_qs, value.connectionId}, {u"issues"_qs, value.issues}, {u"lastSync"_qs, time(value.lastSync)}};
}

QJsonObject toJson(const PollSetting &value)
{
    return {{u"instance"_qs, value.instanceId}, {u"seconds"_qs, qint64(value.interval.count())}};
}

QJsonObject toJson(const Webhook &value)
{
    return {{u"url"_qs, value.url.toString()}, {u"steps"_qs, value.steps}};
}

QJsonObject toJson(const RuleSetting &value)
{
    return {{u"connection"_qs, value.connectionId}, {u"rule"_qs, model::toString(value.rule)}};
}

QJsonObject toJson(const OpenProblem &value)
{
    return {{u"id"_qs, value.id},
            {u"connection"_qs, value.connectionId},
            {u"connectionName"_qs, value.connectionName},
            {u"request"_qs, value.requestId},
            {u"issueKey"_qs, value.issueKey},
            {u"since"_qs, time(value.since)},
            {u"problem"_qs, value.problem.toJson()},
            {u"goesOn"_qs, value.goesOn},
            {u"level"_qs, toString(value.level)},
            {u"instanceName"_qs, value.instanceName}};
}

QJsonObject toJson(const InviteOptions &value)
{
    return {{u"instance"_qs, value.instanceId},
            {u"project"_qs, value.project},
            {u"destination"_qs, value.destination},
            {u"mode"_qs, model::toString(value.mode)},
            {u"expiresInSeconds"_qs, static_cast<qint64>(value.expiresIn.count())}};
}

QJsonObject toJson(const AcceptOptions &value)
{
    return {{u"code"_qs, value.code}, {u"instance"_qs, value.instanceId}, {u"project"_qs, value.project}};
}

QJsonObject toJson(const ConnectOptions &value)
{
    QJsonObject json{{u"instance"_qs, value.instanceId},
                     {u"project"_qs, value.project},
                     {u"toInstance"_qs, value.toInstanceId},
                     {u"toProject"_qs, value.toProject},
                     {u"mode"_qs, model::toString(value.mode)}};
    if (value.toNewInstance)
        json.insert(u"toNewInstance"_qs, toJson(*value.toNewInstance));
    return json;
}

} // namespace twinspan::node
