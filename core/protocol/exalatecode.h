#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::protocol
{

/// What can be read of an invitation of the Exalate product: base64 of JSON with invitationSecret, invitedInstanceUid,
/// nodeInfo {name, baseUrl, issueTrackerUrl, nodeType, ...}, adminProofUrlTemplate. Often damaged on its way.
struct ExalateCode {
    QString name;    ///< of who sent it; may be empty
    QUrl trackerUrl; ///< of their tracker; may be empty
};

/// From the readings of lenientReadings(); nullopt when it is none.
std::optional<ExalateCode> readExalateCode(const QList<QByteArray> &readings);

} // namespace twinspan::protocol
