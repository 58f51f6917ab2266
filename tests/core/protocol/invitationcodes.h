#pragma once

#include "core/base/ids.h"
#include "core/protocol/boundedjson.h"
#include "core/protocol/crypto.h"
#include "tests/core/protocol/samples.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::protocol::samples
{

inline QString goodCode()
{
    return encodeInvitation(invitation(), key('i'));
}

inline QJsonObject goodJson()
{
    return QJsonDocument::fromJson(*fromBase64Url(goodCode())).object();
}

/// As a node of another version would sign it.
inline QString signedAnew(QJsonObject json)
{
    json.remove(QStringLiteral("signature"));
    const QByteArray text = joined({"twinspan invitation 1", canonicalJson(json)});
    json.insert(QStringLiteral("signature"), toBase64Url(signature(text, key('i'))));
    return toBase64Url(canonicalJson(json));
}

/// The product's own code, undamaged, as its documentation shows the members.
inline QString exalateCode(const char *name = "naboo", const char *tracker = "https://naboo.atlassian.net")
{
    const QByteArray json =
        QByteArray("{\"invitationSecret\":\"5B6JzFGdhjfSkTb1KM7zZnZtrUw\",\"invitedInstanceUid\":\"f060ba6c-1589-4145-"
                   "a961-70fe5e2283f4\",\"nodeInfo\":{\"name\":\"") +
        name + "\",\"baseUrl\":\"https://jcloudnode-ovsz-xsnt-qbra.exalate.cloud\",\"issueTrackerUrl\":\"" + tracker +
        "\",\"nodeType\":\"JIRA_CLOUD\",\"issueTrackerVersion\":\"7.0.0\",\"nodeVersion\":\"5.3.3\","
        "\"exalatePluginVersion\":\"5.3.3\",\"minHubObjectsVersion\":\"1.2.0\",\"maxHubObjectsVersion\":\"1.14.0\","
        "\"minRestVersion\":\"1.0.0\",\"maxRestVersion\":\"5.2.0\",\"pollOnly\":false,\"exaCompVersion\":\"5.3.4\"}}";
    return QString::fromLatin1(json.toBase64());
}

} // namespace twinspan::protocol::samples
