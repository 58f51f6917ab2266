#pragma once

#include "core/base/result.h"
#include "core/protocol/versions.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace twinspan::protocol
{

/// What a node says of itself and of one of its instances. JSON names are the documented ones: name, baseUrl,
/// issueTrackerUrl, nodeType, issueTrackerVersion, nodeVersion, minProtocolVersion, maxProtocolVersion,
/// minReplicaVersion, maxReplicaVersion, pollOnly, instanceUid.
struct NodeInfo {
    QString name;
    QUrl baseUrl; ///< of the node's endpoint; empty when pollOnly
    QUrl issueTrackerUrl;
    QString nodeType; ///< the tracker's kind: "redmine"
    QString issueTrackerVersion;
    QString nodeVersion;
    VersionRange protocol = ownProtocol;
    VersionRange replica = ownReplica;
    bool pollOnly = true; ///< the node can't be reached, it calls
    QString instanceUid;
    QString projectName; ///< for people
    QString projectId;

    QJsonObject toJson() const;
    static Result<NodeInfo> fromJson(const QJsonObject &json);
    bool operator==(const NodeInfo &) const = default;
};

/// Whether this node and that one can talk, and who must be updated if not.
enum class Compatibility { Good, TheyAreOlder, TheyAreNewer };
Compatibility compatibility(const NodeInfo &theirs);

/// Schemes of links to issues, instances and trackers; anything else is never stored, shown as a link or opened.
bool isTrackerScheme(const QString &scheme);
/// Of a node's endpoint: http or https.
bool isNodeScheme(const QString &scheme);
/// As it travels: percent-encoded, without user and password; empty for a scheme that does not travel.
QString trackerUrlText(const QUrl &url);

} // namespace twinspan::protocol
