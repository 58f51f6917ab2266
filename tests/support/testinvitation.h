#pragma once

#include "core/protocol/invitation.h"

#include <QString>
#include <QUrl>

namespace twinspan::tests
{

/// An open invitation of the node with that key, reached at `baseUrl`; empty: it can't be reached.
inline protocol::Invitation testInvitation(const QByteArray &inviterKey, const QUrl &baseUrl)
{
    protocol::Invitation invitation;
    invitation.id = QStringLiteral("invitation1");
    invitation.secret = QByteArray(32, 's');
    invitation.publicKey = inviterKey;
    invitation.sharedConnectionId = QStringLiteral("shared1");
    invitation.inviter.name = QStringLiteral("Ann's node");
    invitation.inviter.nodeType = QStringLiteral("practice");
    invitation.inviter.issueTrackerUrl = QUrl(QStringLiteral("https://tracker.example/"));
    invitation.inviter.instanceUid = QStringLiteral("uid-ann");
    invitation.inviter.baseUrl = baseUrl;
    invitation.inviter.pollOnly = baseUrl.isEmpty();
    invitation.issuedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    invitation.expiresAt = invitation.issuedAt.addDays(7);
    return invitation;
}

/// Of the accepter.
inline protocol::NodeInfo testNodeInfo(const QString &name)
{
    protocol::NodeInfo info;
    info.name = name;
    info.nodeType = QStringLiteral("practice");
    info.issueTrackerUrl = QUrl(QStringLiteral("https://other.example/"));
    info.instanceUid = QStringLiteral("uid-bob");
    return info;
}

} // namespace twinspan::tests
