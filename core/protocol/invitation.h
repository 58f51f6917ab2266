#pragma once

#include "core/base/result.h"
#include "core/model/connection.h"
#include "core/protocol/identity.h"
#include "core/protocol/nodeinfo.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace twinspan::protocol
{

/// The offer to connect. JSON names: invitationId, invitationSecret, invitedInstanceUid, invitedUrl, nodeInfo,
/// publicKey, connectionId, mode, issuedAt, expiresAt, signature, format.
struct Invitation {
    QString id;
    QByteArray secret;          ///< 32 random bytes
    QString invitedInstanceUid; ///< bound to this instance; empty: open
    QUrl invitedUrl;            ///< for people, the destination that the inviter typed; may be empty
    NodeInfo inviter;
    QByteArray publicKey; ///< of the inviter's node
    QString sharedConnectionId;
    model::Mode mode = model::Mode::Basic;
    QDateTime issuedAt;
    QDateTime expiresAt;

    bool operator==(const Invitation &) const = default;
};

/// base64url of the compact JSON (keys sorted) with the inviter's signature as member "signature", taken over the same
/// JSON without that member.
QString encodeInvitation(const Invitation &invitation, const IdentityKey &inviter);

/// Reads a code as people paste it: white space, line breaks, quote marks of mail programs and a surrounding sentence
/// "twinspan:CODE" don't matter. Each fault has a code and a sentence of its own:
/// invitation.empty, invitation.cut-off, invitation.altered, invitation.not-one (no code at all),
/// invitation.exalate (a code of that product: the problem names who sent it, as far as the damaged text tells),
/// invitation.too-old, invitation.too-new (no common protocol version: names who must update).
/// Does not look at the time, at "used" or "revoked", or for whom it is: see checkInvitation().
Result<Invitation> decodeInvitation(const QString &text);

/// What can be said against a well-formed one on the accepter's side: invitation.expired (says when),
/// invitation.not-yet (clocks differ by more than a day), invitation.own (made by this node),
/// invitation.other-instance. `ownInstanceUid` is empty while no instance was chosen.
Status checkInvitation(const Invitation &invitation, const QDateTime &now, const QByteArray &ownPublicKey,
                       const QString &ownInstanceUid);

} // namespace twinspan::protocol
