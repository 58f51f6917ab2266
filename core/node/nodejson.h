#pragma once

#include "core/base/result.h"
#include "core/node/nodevalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace twinspan::node
{

/// The JSON forms of what goes through the node's door: printed by the commands, spoken between RemoteNode and a node
/// in another process. An object's own id is always "id", an invitation's text "code", a stage its documented name, a
/// time ISO 8601 in UTC, a URL a string. None of them holds a secret, but for InstanceToAdd, NewSignIn,
/// RightsQuery, NewProxy and the codes themselves.
QJsonObject toJson(const NodeStatus &value);
QJsonObject toJson(const net::ProxyChoice &value);
QJsonObject toJson(const NewProxy &value);
QJsonObject toJson(const UrlReport &value);
QJsonObject toJson(const tracker::SignInForm &value);
QJsonObject toJson(const model::InstanceInfo &value);
QJsonObject toJson(const model::Project &value);
QJsonObject toJson(const model::IssueRef &value);
QJsonObject toJson(const model::Connection &value);
QJsonObject toJson(const model::SyncRequest &value);
QJsonObject toJson(const OwnInvitation &value);
QJsonObject toJson(const ReceivedInvitation &value);
QJsonObject toJson(const SyncPreview &value);
QJsonObject toJson(const IssuePair &value);
QJsonObject toJson(const PairsQuery &value);
QJsonObject toJson(const PairsPage &value);
QJsonObject toJson(const model::HistoryEntry &value);
QJsonObject toJson(const HistoryQuery &value);
QJsonObject toJson(const HistoryPage &value);
QJsonObject toJson(const ConnectionActivity &value);
QJsonObject toJson(const NewSignIn &value);
QJsonObject toJson(const PollSetting &value);
QJsonObject toJson(const Webhook &value);
QJsonObject toJson(const RuleSetting &value);
QJsonObject toJson(const OpenProblem &value);
QJsonObject toJson(const InstanceToAdd &value);
QJsonObject toJson(const BrowserSignInWish &value);
QJsonObject toJson(const BrowserSignInBegun &value);
QJsonObject toJson(const SignInTrial &value);
QJsonObject toJson(const RightsQuery &value);
QJsonObject toJson(const tracker::RightCheck &value);
QJsonObject toJson(const InviteOptions &value);
QJsonObject toJson(const AcceptOptions &value);
QJsonObject toJson(const ConnectOptions &value);

/// Reads one back; absent members keep their defaults, unknown ones are ignored. Problem: Protocol, json.malformed.
template<typename T>
Result<T> fromJson(const QJsonObject &json);

template<typename T>
QJsonArray toJson(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template<typename T>
Result<QList<T>> listFromJson(const QJsonArray &array)
{
    QList<T> values;
    for (const QJsonValue entry : array) {
        TWINSPAN_TRY(value, fromJson<T>(entry.toObject()));
        values.append(std::move(value));
    }
    return values;
}

} // namespace twinspan::node
