#include "core/base/ids.h"
#include "core/node/jsonreader.h"
#include "core/node/nodejson.h"

namespace twinspan::node
{

namespace
{
std::optional<UrlReport::Kind> urlKind(const QString &text)
{
    if (text == u"tracker"_qs)
        return UrlReport::Kind::Tracker;
    if (text == u"own-instance"_qs)
        return UrlReport::Kind::OwnInstance;
    return text == u"node"_qs ? std::optional(UrlReport::Kind::Node) : std::nullopt;
}

std::optional<net::ProxyChoice::Kind> proxyKind(const QString &text)
{
    using Kind = net::ProxyChoice::Kind;
    if (text == u"none"_qs)
        return Kind::None;
    if (text == u"http"_qs)
        return Kind::Http;
    if (text == u"socks5"_qs)
        return Kind::Socks5;
    return text == u"system"_qs ? std::optional(Kind::System) : std::nullopt;
}

} // namespace

template<>
Result<net::ProxyChoice> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(net::ProxyChoice{r.named("kind", proxyKind, net::ProxyChoice::Kind::System), r.text("host"),
                                   static_cast<int>(r.number("port")), r.text("user")});
}

template<>
Result<NodeStatus> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(NodeStatus{r.text("name"), r.text("version"), r.text("fingerprint"), r.text("home"),
                             r.url("publicUrl"), r.text("listening"), r.text("credentials"), r.flag("serving"),
                             r.inner<net::ProxyChoice>("proxy"), static_cast<int>(r.number("historyDays"))});
}

template<>
Result<NewProxy> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(NewProxy{r.inner<net::ProxyChoice>("proxy"), r.text("password")});
}

template<>
Result<UrlReport> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    UrlReport value;
    value.kind = r.named("kind", urlKind, value.kind);
    value.trackerKind = r.text("tracker");
    value.trackerName = r.text("trackerName");
    value.version = r.text("version");
    value.instanceUrl = r.url("url");
    value.instanceUid = r.text("instanceUid");
    value.projectKey = r.text("projectKey");
    value.issueKey = r.text("issueKey");
    value.instanceId = r.text("instance");
    value.nodeName = r.text("nodeName");
    value.sentence = r.text("sentence");
    return r.done(value);
}

template<>
Result<model::InstanceInfo> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(model::InstanceInfo{r.text("id"), r.text("tracker"), r.text("name"), r.url("url"), r.text("uid"),
                                      r.text("version"), r.text("accountId"), r.text("account"), r.flag("admin"),
                                      r.map("options")});
}

template<>
Result<model::Project> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(model::Project{r.text("id"), r.text("key"), r.text("name"), r.url("url")});
}

template<>
Result<model::IssueRef> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(model::IssueRef{r.text("id"), r.text("key"), r.url("url")});
}

template<>
Result<model::RemoteSide> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    model::RemoteSide value{r.text("nodeName"),    r.text("trackerKind"),
                            r.url("trackerUrl"),   r.text("instanceUid"),
                            r.text("projectName"), r.text("projectId"),
                            r.url("nodeUrl"),      fromBase64Url(r.text("publicKey")).value_or(QByteArray())};
    value.status = model::peerStatusFromString(r.text("status")).value_or(model::PeerStatus::Active);
    value.statusNumber = static_cast<quint64>(r.number("statusNumber"));
    return r.done(value);
}

template<>
Result<model::Connection> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    model::Connection value;
    value.id = r.text("id");
    value.sharedId = r.text("sharedId");
    value.name = r.text("name");
    value.mode = r.named("mode", model::modeFromString, value.mode);
    value.status = r.named("status", model::connectionStatusFromString, value.status);
    value.route = r.named("route", model::routeFromString, value.route);
    JsonReader local(r.object("local"));
    value.local = {local.text("instance"), local.inner<model::Project>("project")};
    value.remote = r.inner<model::RemoteSide>("remote");
    value.twinConnectionId = r.text("twinConnection");
    value.safetyPhrase = r.text("safetyPhrase");
    value.rule = r.named("rule", model::conflictRuleFromString, value.rule);
    value.ruleNumber = r.number("ruleNumber");
    value.created = r.time("created");
    return r.done(value);
}

template<>
Result<model::SyncRequest> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    model::SyncRequest value;
    value.id = r.text("id");
    value.connectionId = r.text("connection");
    value.issueKey = r.text("issueKey");
    value.stage = r.named("stage", model::stageFromString, value.stage);
    value.failedAt = r.named("failedAt", model::stageFromString, value.failedAt);
    value.waitingFor = r.text("waitingFor");
    value.notices = r.texts("notices");
    value.attempts = static_cast<int>(r.number("attempts"));
    value.automatic = r.flag("automatic");
    value.created = r.time("created");
    value.updated = r.time("updated");
    value.local = r.inner<model::IssueRef>("local");
    value.remote = r.inner<model::IssueRef>("remote");
    if (const QJsonObject problem = r.object("problem"); !problem.isEmpty())
        value.problem = Problem::fromJson(problem);
    return r.done(value);
}

template<>
Result<OwnInvitation> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(OwnInvitation{r.text("id"), r.text("code"), r.text("connection"), r.text("state"), r.time("issuedAt"),
                                r.time("expiresAt"), r.url("destination"), r.text("safetyPhrase"), r.text("message")});
}

template<>
Result<ReceivedInvitation> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(ReceivedInvitation{r.text("id"), r.text("inviter"), r.text("tracker"), r.url("trackerUrl"),
                                     r.text("project"), r.named("mode", model::modeFromString, model::Mode::Basic),
                                     r.time("expiresAt"), r.text("safetyPhrase"), r.flag("reachable")});
}

template<>
Result<SyncPreview> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(SyncPreview{r.text("source"), r.text("existing"), r.text("project"), r.text("type"),
                              r.text("summary"), r.text("description"), r.texts("comments"), r.texts("attachments"),
                              r.texts("notices")});
}

template<>
Result<IssuePair> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(IssuePair{r.text("connection"), r.text("connectionName"), r.inner<model::IssueRef>("local"),
                            r.inner<model::IssueRef>("remote"), r.time("updated"), r.flag("linked", true)});
}

template<>
Result<PairsQuery> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(PairsQuery{r.text("key"), static_cast<int>(r.number("max")), r.text("after")});
}

template<>
Result<PairsPage> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    TWINSPAN_TRY(pairs, listFromJson<IssuePair>(json.value(u"pairs"_qs).toArray()));
    return r.done(PairsPage{pairs, r.text("next")});
}

template<>
Result<model::HistoryEntry> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(model::HistoryEntry{r.number("number"), r.time("at"), r.text("connection"),
                                      r.inner<model::IssueRef>("local"), r.inner<model::IssueRef>("remote"),
                                      r.named("action", model::historyActionFromString, model::HistoryAction::Changed),
                                      r.text("part"), r.text("who"), r.text("before"), r.text("after"),
                                      r.text("request")});
}

template<>
Result<HistoryQuery> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(
        HistoryQuery{r.text("connection"), r.text("key"), static_cast<int>(r.number("max")), r.number("before")});
}

template<>
Result<HistoryPage> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    TWINSPAN_TRY(entries, listFromJson<model::HistoryEntry>(json.value(u"entries"_qs).toArray()));
    return r.done(HistoryPage{entries, r.number("next")});
}

template<>
Result<ConnectionActivity> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(ConnectionActivity{r.text("connection"), r.number("issues"), r.time("lastSync")});
}

template<>
Result<PollSetting> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(PollSetting{r.text("instance"), std::chrono::seconds(r.number("seconds"))});
}

template<>
Result<Webhook> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(Webhook{r.url("url"), r.text("steps")});
}

template<>
Result<RuleSetting> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(
        RuleSetting{r.text("connection"), r.named("rule", model::conflictRuleFromString, model::ConflictRule::Newest)});
}

template<>
Result<OpenProblem> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(OpenProblem{r.text("id"), r.text("connection"), r.text("connectionName"), r.text("request"),
                              r.text("issueKey"), r.time("since"), Problem::fromJson(r.object("problem")),
                              r.flag("goesOn"), problemLevelFromString(r.text("level")).value_or(ProblemLevel::Issue),
                              r.text("instanceName")});
}

template<>
Result<InviteOptions> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    InviteOptions value{r.text("instance"), r.text("project"), r.text("destination"),
                        r.named("mode", model::modeFromString, model::Mode::Basic)};
    if (json.contains(u"expiresInSeconds"_qs))
        value.expiresIn = std::chrono::seconds(r.number("expiresInSeconds"));
    return r.done(value);
}

template<>
Result<AcceptOptions> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(AcceptOptions{r.text("code"), r.text("instance"), r.text("project")});
}

template<>
Result<ConnectOptions> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    ConnectOptions value{r.text("instance"),
                         r.text("project"),
                         r.text("toInstance"),
                         r.text("toProject"),
                         r.named("mode", model::modeFromString, model::Mode::Basic),
                         std::nullopt};
    if (json.contains(u"toNewInstance"_qs))
        value.toNewInstance = r.inner<InstanceToAdd>("toNewInstance");
    return r.done(value);
}

} // namespace twinspan::node
