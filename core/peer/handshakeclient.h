#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/peer/peerhost.h"
#include "core/protocol/handshake.h"
#include "core/protocol/identity.h"
#include "core/protocol/invitation.h"
#include "core/protocol/nodeinfo.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace twinspan::peer
{

/// What the accepter knows once both have proven themselves; pin the key.
struct HandshakeOutcome {
    protocol::NodeInfo inviter; ///< as it is now
    QByteArray publicKey;       ///< the inviter's, as in the invitation
    QString safetyPhrase;       ///< the same on the inviter's screen

    bool operator==(const HandshakeOutcome &) const = default;
};

/// The accepter's side, when the inviter's node can be reached. May be cut anywhere and repeated with the same result.
/// Problems, besides Cancelled: handshake.no-address (the invitation's node can't be called: offer the handshake at our
/// own endpoint instead, PeerService::offerHandshake), handshake.unreachable (names the URL), handshake.not-a-node,
/// handshake.other-node (somebody else answers at this address), handshake.busy (try again), and what the inviter's
/// node says: invitation.unknown, invitation.used, invitation.revoked, invitation.expired, handshake.* of
/// protocol/handshake.h.
Task<Result<HandshakeOutcome>> performHandshake(std::shared_ptr<net::HttpClient> http, protocol::Invitation invitation,
                                                protocol::IdentityKey own, protocol::NodeInfo self, CancelToken cancel);

/// The inviter's side of every way to shake hands: looks the invitation up, checks the proof, has the host pin the key,
/// and makes the answer. Repeatable. Problems: those of InvitationHost and of verifyHandshakeRequest(). The host
/// outlives the call.
Task<Result<protocol::HandshakeAnswer>> acceptHandshake(InvitationHost &host, protocol::IdentityKey own,
                                                        protocol::HandshakeRequest request);

/// The inviter's side when it can't be reached itself, but knows the URL of the node that will accept: asks there by a
/// table of waits until the handshake is done. `invitation` is our own, with its secret. Ends well when the accepter
/// has our answer; with a problem when cancelled, when the invitation has expired or was refused by `host`. A node that
/// can't be reached, or knows nothing of it yet, is asked again. The host outlives the call.
Task<Status> pollRendezvous(std::shared_ptr<net::HttpClient> http, Clock &clock, QUrl accepterUrl,
                            protocol::Invitation invitation, InvitationHost &host, protocol::IdentityKey own,
                            CancelToken cancel);

} // namespace twinspan::peer
