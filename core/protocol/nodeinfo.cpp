#include "core/protocol/nodeinfo.h"

#include "core/protocol/jsonreader.h"

namespace twinspan::protocol
{

namespace
{
constexpr QLatin1String nameName{"name"};
constexpr QLatin1String baseUrlName{"baseUrl"};
constexpr QLatin1String issueTrackerUrlName{"issueTrackerUrl"};
constexpr QLatin1String nodeTypeName{"nodeType"};
constexpr QLatin1String issueTrackerVersionName{"issueTrackerVersion"};
constexpr QLatin1String nodeVersionName{"nodeVersion"};
constexpr QLatin1String minProtocolName{"minProtocolVersion"};
constexpr QLatin1String maxProtocolName{"maxProtocolVersion"};
constexpr QLatin1String minReplicaName{"minReplicaVersion"};
constexpr QLatin1String maxReplicaName{"maxReplicaVersion"};
constexpr QLatin1String pollOnlyName{"pollOnly"};
constexpr QLatin1String instanceUidName{"instanceUid"};
constexpr QLatin1String projectNameName{"projectName"};
constexpr QLatin1String projectIdName{"projectId"};

constexpr qsizetype maxName = 200;
constexpr qsizetype maxVersionText = 100;
constexpr qsizetype maxKey = 500;
constexpr qsizetype maxUrl = 4096;
constexpr qint64 maxVersionNumber = 1'000'000;

VersionRange readRange(JsonReader &reader, QLatin1String minMember, QLatin1String maxMember)
{
    VersionRange range;
    range.min = static_cast<int>(reader.integer(minMember, 1, maxVersionNumber));
    range.max = static_cast<int>(reader.integer(maxMember, range.min, maxVersionNumber));
    return range;
}
} // namespace

QJsonObject NodeInfo::toJson() const
{
    QJsonObject json{{minProtocolName, protocol.min},
                     {maxProtocolName, protocol.max},
                     {minReplicaName, replica.min},
                     {maxReplicaName, replica.max},
                     {pollOnlyName, pollOnly}};
    // Cut, not refused: a long name must not keep anybody from connecting. Ids stay whole.
    const auto insert = [&json](QLatin1String member, const QString &text, qsizetype max) {
        if (!text.isEmpty())
            json.insert(member, wellFormed(text.left(max)));
    };
    insert(nameName, name, maxName);
    insert(baseUrlName, baseUrl.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded), maxUrl);
    insert(issueTrackerUrlName, trackerUrlText(issueTrackerUrl), maxUrl);
    insert(nodeTypeName, nodeType, maxVersionText);
    insert(issueTrackerVersionName, issueTrackerVersion, maxVersionText);
    insert(nodeVersionName, nodeVersion, maxVersionText);
    insert(instanceUidName, instanceUid, maxKey);
    insert(projectNameName, projectName, maxName);
    insert(projectIdName, projectId, maxKey);
    return json;
}

Result<NodeInfo> NodeInfo::fromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("node-info"), QStringLiteral("nodeInfo"));
    NodeInfo info;
    info.name = reader.text(nameName, maxName);
    info.baseUrl = reader.url(baseUrlName, isNodeScheme);
    info.issueTrackerUrl = reader.url(issueTrackerUrlName, isTrackerScheme);
    info.nodeType = reader.text(nodeTypeName, maxVersionText);
    info.issueTrackerVersion = reader.text(issueTrackerVersionName, maxVersionText);
    info.nodeVersion = reader.text(nodeVersionName, maxVersionText);
    info.protocol = readRange(reader, minProtocolName, maxProtocolName);
    info.replica = readRange(reader, minReplicaName, maxReplicaName);
    info.pollOnly = reader.flag(pollOnlyName, true);
    info.instanceUid = reader.text(instanceUidName, maxKey);
    info.projectName = reader.text(projectNameName, maxName);
    info.projectId = reader.text(projectIdName, maxKey);
    // Who can't be called has no address, and the reverse; a contradiction would leave nobody calling.
    if (info.pollOnly != info.baseUrl.isEmpty())
        reader.refuse(pollOnlyName, QStringLiteral("“%1” contradicts baseUrl"));
    TWINSPAN_CHECK(reader.status());
    return info;
}

bool isNodeScheme(const QString &scheme)
{
    return scheme == QLatin1String("https") || scheme == QLatin1String("http");
}

bool isTrackerScheme(const QString &scheme)
{
    return isNodeScheme(scheme) || scheme == QLatin1String("practice");
}

QString trackerUrlText(const QUrl &url)
{
    return isTrackerScheme(url.scheme()) ? url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded) : QString();
}

Compatibility compatibility(const NodeInfo &theirs)
{
    if (commonVersion(theirs.protocol, ownProtocol) && commonVersion(theirs.replica, ownReplica))
        return Compatibility::Good;
    const bool older = theirs.protocol.max < ownProtocol.min || theirs.replica.max < ownReplica.min;
    return older ? Compatibility::TheyAreOlder : Compatibility::TheyAreNewer;
}

} // namespace twinspan::protocol
