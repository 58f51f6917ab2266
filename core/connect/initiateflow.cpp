#include "core/connect/initiateflow.h"

#include "core/base/ids.h"
#include "core/connect/projectchoice.h"
#include "core/connect/urlprobe.h"

#include <QCoreApplication>

namespace twinspan::connect
{

namespace
{
struct InitiateFlowTexts {
    Q_DECLARE_TR_FUNCTIONS(InitiateFlowTexts)
};

model::RemoteSide sideOnThisNode(const model::InstanceInfo &instance, const model::Project &project)
{
    model::RemoteSide side;
    side.nodeName = instance.name;
    side.trackerKind = instance.trackerKind;
    side.trackerUrl = instance.url;
    side.instanceUid = instance.uid;
    side.projectName = project.name;
    side.projectId = project.id;
    return side;
}
} // namespace

void InitiateFlow::backTo(Step step)
{
    if (step > m_step)
        return;
    m_step = step;
    if (step <= Step::OwnInstance) {
        m_draft.own.reset();
        m_draft.ownTracker.reset();
    }
    if (step <= Step::Destination) {
        m_draft.destination.reset();
        m_draft.noDestination = false;
    }
    if (step <= Step::Mode)
        m_draft.mode.reset();
    if (step <= Step::OwnProject)
        m_draft.ownProject.reset();
    if (step <= Step::AdminAccess)
        m_draft.adminAccess.reset();
    if (step <= Step::SignIn) {
        m_draft.destinationSignIn.reset();
        m_draft.destinationInstance.reset();
        m_draft.destinationTracker.reset();
    }
    if (step <= Step::DestinationProject)
        m_draft.destinationProject.reset();
}

std::optional<StepOutcome> InitiateFlow::outOfTurn(Step step)
{
    if (step > m_step) {
        return StepOutcome::failed(makeProblem(ProblemKind::Internal, QStringLiteral("flow.out-of-turn"),
                                               InitiateFlowTexts::tr("An earlier step is not done yet.")));
    }
    backTo(step);
    return std::nullopt;
}

Task<StepOutcome> InitiateFlow::ownInstance(QString instanceId, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::OwnInstance))
        co_return *early;
    const auto instance = m_context.store->instances().byId(instanceId);
    if (!instance)
        co_return StepOutcome::failed(instance.error());
    const auto tracker = co_await m_context.openTracker(instanceId, cancel);
    if (!tracker)
        co_return StepOutcome::failed(tracker.error());
    m_draft.own = *instance;
    m_draft.ownTracker = *tracker;
    m_step = Step::Destination;
    co_return StepOutcome::done();
}

Task<StepOutcome> InitiateFlow::destination(QString url, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::Destination))
        co_return *early;
    const auto report = co_await probeUrl(m_context, url, cancel);
    if (!report)
        co_return StepOutcome::failed(report.error());
    co_return takeDestination(*report);
}

StepOutcome InitiateFlow::noDestination()
{
    if (auto early = outOfTurn(Step::Destination))
        return *early;
    m_draft.noDestination = true;
    m_step = Step::Mode;
    return StepOutcome::done();
}

StepOutcome InitiateFlow::destinationInstance(const QString &instanceId)
{
    if (auto early = outOfTurn(Step::Destination))
        return *early;
    const auto instance = m_context.store->instances().byId(instanceId);
    if (!instance)
        return StepOutcome::failed(instance.error());
    UrlReport report;
    report.kind = UrlReport::Kind::OwnInstance;
    report.trackerKind = instance->trackerKind;
    report.instanceUrl = instance->url;
    report.instanceUid = instance->uid;
    report.instanceId = instance->id;
    return takeDestination(report);
}

StepOutcome InitiateFlow::takeDestination(const UrlReport &report)
{
    m_draft.destination = report;
    m_step = Step::Mode;
    return StepOutcome::done();
}

StepOutcome InitiateFlow::mode(model::Mode mode)
{
    if (auto early = outOfTurn(Step::Mode))
        return *early;
    if (mode != model::Mode::Basic) {
        return StepOutcome::failed(makeProblem(ProblemKind::Invalid, QStringLiteral("mode.not-yet"),
                                               InitiateFlowTexts::tr("Visual and Script mode are not available yet."),
                                               InitiateFlowTexts::tr("Choose Basic; it can be upgraded later.")));
    }
    m_draft.mode = mode;
    m_step = Step::OwnProject;
    return StepOutcome::done();
}

Task<StepOutcome> InitiateFlow::ownProject(QString project, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::OwnProject))
        co_return *early;
    const ProjectChoice choice = co_await chooseProject(m_draft.ownTracker, project, cancel);
    if (!choice.outcome.isDone())
        co_return choice.outcome;
    m_draft.ownProject = choice.project;
    // Without a tracker at the other end there is nothing that one could be administrator of.
    const bool asks = m_draft.destination && m_draft.destination->kind != UrlReport::Kind::Node;
    m_step = asks ? Step::AdminAccess : Step::Ready;
    co_return StepOutcome::done();
}

// NOLINTBEGIN(bugprone-unchecked-optional-access): outOfTurn() sees to it that what the earlier steps learned is there
StepOutcome InitiateFlow::adminAccess(bool yes)
{
    if (auto early = outOfTurn(Step::AdminAccess))
        return *early;
    m_draft.adminAccess = yes;
    m_step = Step::Ready;
    if (!yes)
        return StepOutcome::done();
    if (m_draft.destination->kind == UrlReport::Kind::OwnInstance) {
        const auto instance = m_context.store->instances().byId(m_draft.destination->instanceId);
        if (!instance)
            return StepOutcome::failed(instance.error());
        m_draft.destinationInstance = *instance;
        m_step = Step::DestinationProject;
    } else {
        m_step = Step::SignIn;
    }
    return StepOutcome::done();
}

Task<StepOutcome> InitiateFlow::signIn(QString name, Proof proof, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::SignIn))
        co_return *early;
    const UrlReport report = *m_draft.destination;
    const auto signedIn = co_await connect::signIn(m_context, report, name, proof, cancel);
    if (!signedIn)
        co_return StepOutcome::failed(signedIn.error());
    if (!signedIn->instance.isAdmin) {
        co_return StepOutcome::needs(
            {Decision::About::OfferInvitation,
             InitiateFlowTexts::tr("“%1” is no administrator of %2. Invite its administrator instead?")
                 .arg(signedIn->instance.accountName, report.instanceUrl.toDisplayString()),
             {}});
    }
    m_draft.destinationInstance = signedIn->instance;
    m_draft.destinationTracker = signedIn->tracker;
    m_draft.destinationSignIn = *signedIn;
    m_step = Step::DestinationProject;
    co_return StepOutcome::done();
}

Task<StepOutcome> InitiateFlow::destinationProject(QString project, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::DestinationProject))
        co_return *early;
    if (!m_draft.destinationTracker) {
        const auto tracker = co_await m_context.openTracker(m_draft.destinationInstance->id, cancel);
        if (!tracker)
            co_return StepOutcome::failed(tracker.error());
        m_draft.destinationTracker = *tracker;
    }
    const ProjectChoice choice = co_await chooseProject(m_draft.destinationTracker, project, cancel);
    if (!choice.outcome.isDone())
        co_return choice.outcome;
    const bool sameInstance = m_draft.destinationInstance->uid == m_draft.own->uid;
    if (sameInstance && choice.project.id == m_draft.ownProject->id) {
        co_return StepOutcome::failed(makeProblem(
            ProblemKind::Invalid, QStringLiteral("project.same"),
            InitiateFlowTexts::tr("Both sides would be the project %1 of the same instance.").arg(choice.project.name),
            InitiateFlowTexts::tr("Choose another project for one of the sides.")));
    }
    m_draft.destinationProject = choice.project;
    m_step = Step::Ready;
    co_return StepOutcome::done();
}

Task<Result<Initiated>> InitiateFlow::finish(CancelToken cancel)
{
    if (auto early = outOfTurn(Step::Ready))
        co_return fail(*early->asProblem());
    if (m_draft.destinationInstance)
        co_return co_await connectBoth(cancel);
    InvitationDraft draft;
    draft.instance = *m_draft.own;
    draft.project = *m_draft.ownProject;
    draft.mode = *m_draft.mode;
    draft.expiresIn = m_draft.expiresIn;
    if (m_draft.destination) {
        draft.destination = m_draft.destination->instanceUrl;
        draft.destinationUid = m_draft.destination->instanceUid;
    }
    TWINSPAN_CO_TRY(issued, co_await issueInvitation(m_context, draft, cancel));
    const model::Connection connection = issued.connection;
    co_return Initiated{connection, std::move(issued)};
}

Task<Result<Initiated>> InitiateFlow::connectBoth(CancelToken cancel)
{
    if (m_draft.destinationSignIn) {
        const SignedIn signedIn = *m_draft.destinationSignIn;
        TWINSPAN_CO_CHECK(co_await saveInstance(m_context, signedIn, cancel));
    }
    model::Connection own;
    own.id = newId();
    own.sharedId = newId();
    own.mode = *m_draft.mode;
    own.status = model::ConnectionStatus::Active;
    own.route = model::Route::InProcess;
    own.local = {m_draft.own->id, *m_draft.ownProject};
    own.remote = sideOnThisNode(*m_draft.destinationInstance, *m_draft.destinationProject);
    own.name = connectionName(*m_draft.ownProject, *m_draft.own, own.remote);
    own.created = m_context.clock->now();
    model::Connection other = own;
    other.id = newId();
    other.local = {m_draft.destinationInstance->id, *m_draft.destinationProject};
    other.remote = sideOnThisNode(*m_draft.own, *m_draft.ownProject);
    other.name = connectionName(*m_draft.destinationProject, *m_draft.destinationInstance, other.remote);
    own.twinConnectionId = other.id;
    other.twinConnectionId = own.id;
    const Status saved = m_context.store->transaction([&]() -> Status {
        TWINSPAN_CHECK(m_context.store->connections().save(own));
        return m_context.store->connections().save(other);
    });
    if (!saved) {
        if (m_draft.destinationSignIn) {
            const QString instanceId = m_draft.destinationInstance->id;
            co_await removeInstance(m_context, instanceId, CancelToken());
        }
        co_return fail(saved.error());
    }
    co_return Initiated{own, std::nullopt};
}
// NOLINTEND(bugprone-unchecked-optional-access)

} // namespace twinspan::connect
