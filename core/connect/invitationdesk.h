#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
#include "core/model/connection.h"
#include "core/protocol/invitation.h"
#include "core/store/invitations.h"

#include <chrono>

namespace twinspan::connect
{

/// What an invitation of this node is made of.
struct InvitationDraft {
    model::InstanceInfo instance;
    model::Project project;
    model::Mode mode = model::Mode::Basic;
    QUrl destination;       ///< what the user typed, or empty
    QString destinationUid; ///< bound to this instance; empty: open
    std::chrono::seconds expiresIn = std::chrono::hours(7 * 24);
};

struct IssuedInvitation {
    store::InvitationRecord record;
    protocol::Invitation invitation; ///< with its secret
    QString code;
    model::Connection connection; ///< Pending
};

/// Issues, shows again and revokes the invitations of this node. The secret is in the CredentialStore; record and
/// pending connection are in the store.
/// Problems: invitation.expiry (longer than 90 days, shorter than a minute).
Task<Result<IssuedInvitation>> issueInvitation(ConnectContext context, InvitationDraft draft, CancelToken cancel);

/// An invitation of ours with its secret; NotFound when there is none, Secrets when the secret can't be read.
Task<Result<protocol::Invitation>> recallInvitation(ConnectContext context, store::InvitationRecord record,
                                                    CancelToken cancel);

/// The code stops working and the pending connection goes. Invalid (invitation.used) when it was used already.
Task<Status> revokeInvitation(ConnectContext context, QString invitationId, CancelToken cancel);

/// What this node says of itself and of one side of a connection.
protocol::NodeInfo describeNode(const ConnectContext &context, const model::InstanceInfo &instance,
                                const model::Project &project);

/// The other side of a connection, from what its node said and what key was pinned.
model::RemoteSide remoteSide(const protocol::NodeInfo &info, const QByteArray &publicKey);

/// "Support desk (Acme) ↔ Engine (Globex)"
QString connectionName(const model::Project &project, const model::InstanceInfo &instance,
                       const model::RemoteSide &remote);

/// A ready text for the administrator of the other side, with the code.
QString invitationMessage(const protocol::Invitation &invitation, const QString &code);

} // namespace twinspan::connect
