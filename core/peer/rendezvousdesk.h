#pragma once

#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/protocol/handshake.h"
#include "core/protocol/invitation.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace twinspan::peer
{

/// What an inviter that can't be reached sends to the accepter's node: a call for the HandshakeRequest, or its outcome.
/// Every one is authenticated by the invitation's secret and names the inviter's key.
struct RendezvousCall {
    QString invitationId;
    QByteArray publicKey; ///< the inviter's
    QByteArray content;   ///< empty: is there a request for me? else the HandshakeAnswer or an encoded problem
    QByteArray mac;
};

RendezvousCall makeRendezvousCall(const protocol::Invitation &invitation, const QByteArray &content);
QByteArray toBytes(const RendezvousCall &call);
/// Bounded; problem: rendezvous.malformed.
Result<RendezvousCall> rendezvousCallFromBytes(const QByteArray &bytes);

/// What the accepter's node answers.
struct RendezvousReply {
    enum class State { Waiting, Request, Done };
    State state = State::Waiting; ///< Waiting also when the id is unknown or the proof is wrong: no oracle
    QByteArray request;           ///< HandshakeRequest as bytes
};

QByteArray toBytes(const RendezvousReply &reply);
/// Bounded; problem: rendezvous.malformed.
Result<RendezvousReply> rendezvousReplyFromBytes(const QByteArray &bytes);

/// The accepter's open offers, by invitation id. Node's thread.
class RendezvousDesk
{
public:
    using Outcome = Result<protocol::HandshakeAnswer>;

    /// Replaces an older offer for the same invitation, which then ends as cancelled.
    std::shared_ptr<Completion<Outcome>> offer(const protocol::Invitation &invitation,
                                               const protocol::HandshakeRequest &request);
    /// The offer ended without an answer. Ignored when another one has taken its place.
    void withdraw(const QString &invitationId, const std::shared_ptr<Completion<Outcome>> &offer);

    /// Whether there is, or was lately, an offer for the invitation.
    bool knows(const QString &invitationId) const;
    RendezvousReply reply(const RendezvousCall &call);

private:
    struct Offer {
        protocol::Invitation invitation;
        protocol::HandshakeRequest request;
        std::shared_ptr<Completion<Outcome>> outcome;
    };
    bool take(const Offer &offer, const QByteArray &content);

    QHash<QString, Offer> m_offers;
    QList<protocol::Invitation> m_done; ///< answered lately: their inviters may not have heard it; bounded
};

} // namespace twinspan::peer
