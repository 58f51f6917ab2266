#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
#include "core/connect/outcome.h"
#include "core/model/connection.h"
#include "core/protocol/invitation.h"

#include <memory>
#include <optional>

namespace twinspan::connect
{

/// What the accept wizard has learned so far: a value, saved nowhere.
struct AcceptDraft {
    QString code;
    std::optional<protocol::Invitation> invitation;
    std::optional<model::InstanceInfo> own;
    std::shared_ptr<tracker::Tracker> ownTracker;
    std::optional<model::Project> project;
};

/// The runner of "Accept invitation":   Code > OwnInstance > Project > Ready
/// Rules as for InitiateFlow: earlier steps may be taken again and forget what came after them.
class AcceptFlow
{
public:
    enum class Step { Code, OwnInstance, Project, Ready };

    explicit AcceptFlow(ConnectContext context) : m_context(std::move(context)) {}

    Step step() const { return m_step; }
    const AcceptDraft &draft() const { return m_draft; }

    StepOutcome code(const QString &text);
    Task<StepOutcome> ownInstance(QString instanceId, CancelToken cancel);
    Task<StepOutcome> project(QString project, CancelToken cancel);
    void backTo(Step step);

    /// Shakes hands and saves the connection: Active. When the inviter's node can't be called it is saved as Pending
    /// with the code in the CredentialStore (pendingCodeKey): the node goes on from there, when the inviter calls.
    /// A cut handshake is repeated by calling this, or accepting the same code, again.
    Task<Result<model::Connection>> finish(CancelToken cancel);

private:
    std::optional<StepOutcome> outOfTurn(Step step);

    ConnectContext m_context;
    AcceptDraft m_draft;
    Step m_step = Step::Code;
};

/// Where the code of a pending, accepted connection lies in the CredentialStore.
QString pendingCodeKey(const QString &connectionId);

/// The connection of an accepted invitation, after the handshake.
model::Connection acceptedConnection(model::Connection connection, const model::InstanceInfo &instance,
                                     const peer::HandshakeOutcome &outcome);

} // namespace twinspan::connect
