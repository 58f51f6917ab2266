#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
#include "core/connect/invitationdesk.h"
#include "core/connect/outcome.h"
#include "core/connect/signin.h"
#include "core/connect/urlreport.h"

#include <chrono>
#include <memory>
#include <optional>

namespace twinspan::connect
{

/// What the initiate wizard has learned so far: a value, saved nowhere.
struct InitiateDraft {
    std::optional<model::InstanceInfo> own;
    std::shared_ptr<tracker::Tracker> ownTracker;
    std::optional<UrlReport> destination; ///< empty with noDestination: an open invitation
    bool noDestination = false;
    std::optional<model::Mode> mode;
    std::optional<model::Project> ownProject;
    std::optional<bool> adminAccess;
    std::optional<SignedIn> destinationSignIn; ///< not for an instance that this node has already
    std::optional<model::InstanceInfo> destinationInstance;
    std::shared_ptr<tracker::Tracker> destinationTracker;
    std::optional<model::Project> destinationProject;
    std::chrono::seconds expiresIn = std::chrono::hours(7 * 24);
};

/// What finish() has set up.
struct Initiated {
    model::Connection connection;               ///< of the own side
    std::optional<IssuedInvitation> invitation; ///< when the other side has to accept
};

/// The runner of "Initiate connection": orders the steps, keeps the draft.
///
///   OwnInstance > Destination > Mode > OwnProject > AdminAccess --yes--> SignIn > DestinationProject > Ready
///                                                         |                ^ own instance: straight to its project
///                                                         +---no---> Ready (invitation)
///
/// A step is taken only in its turn or earlier (then everything learned after it is forgotten first). A destination
/// that is a node, or none, leaves out AdminAccess. Nothing is saved before finish(); dropping the flow undoes
/// everything.
class InitiateFlow
{
public:
    enum class Step { OwnInstance, Destination, Mode, OwnProject, AdminAccess, SignIn, DestinationProject, Ready };

    explicit InitiateFlow(ConnectContext context) : m_context(std::move(context)) {}

    Step step() const { return m_step; }
    const InitiateDraft &draft() const { return m_draft; }

    Task<StepOutcome> ownInstance(QString instanceId, CancelToken cancel);
    Task<StepOutcome> destination(QString url, CancelToken cancel);
    /// "I don't have a URL".
    StepOutcome noDestination();
    /// An instance of this node, by its id: both sides are here.
    StepOutcome destinationInstance(const QString &instanceId);
    StepOutcome mode(model::Mode mode);
    Task<StepOutcome> ownProject(QString project, CancelToken cancel);
    StepOutcome adminAccess(bool yes);
    /// Proves the access by asking the tracker. Needs a decision (OfferInvitation) when the account is no
    /// administrator.
    Task<StepOutcome> signIn(QString name, Proof proof, CancelToken cancel);
    Task<StepOutcome> destinationProject(QString project, CancelToken cancel);
    void expiresIn(std::chrono::seconds duration) { m_draft.expiresIn = duration; }

    /// Forgets what was learned at this step and after it: tokens, projects, answers.
    void backTo(Step step);

    /// Saves. Only in Ready; if anything fails, nothing is kept.
    Task<Result<Initiated>> finish(CancelToken cancel);

private:
    std::optional<StepOutcome> outOfTurn(Step step);
    StepOutcome takeDestination(const UrlReport &report);
    Task<Result<Initiated>> connectBoth(CancelToken cancel);

    ConnectContext m_context;
    InitiateDraft m_draft;
    Step m_step = Step::OwnInstance;
};

} // namespace twinspan::connect
