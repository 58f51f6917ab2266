#pragma once

#include "core/peer/peerhost.h"

#include <QHash>

#include <optional>

namespace twinspan::tests
{

/// The invitations of a node that invited, in memory, with the rules of the real one.
class FakeInvitationHost final : public peer::InvitationHost
{
public:
    struct Acceptance {
        QByteArray key;
        protocol::NodeInfo accepter;
        QString safetyPhrase;
        int times = 0;
    };

    bool knows(const QString &invitationId) const override { return invitations.contains(invitationId); }
    Task<Result<protocol::Invitation>> openInvitation(QString invitationId, QByteArray accepterKey) override;
    Task<Status> accepted(QString invitationId, QByteArray accepterKey, protocol::NodeInfo accepter,
                          QString safetyPhrase) override;

    QHash<QString, protocol::Invitation> invitations;
    QHash<QString, Acceptance> acceptances; ///< by invitation id
    QHash<QString, Problem> refusals;       ///< by invitation id: revoked, expired
    std::optional<Problem> storeProblem;    ///< of accepted()
};

} // namespace twinspan::tests
