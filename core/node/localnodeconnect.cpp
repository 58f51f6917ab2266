// The part of LocalNode that connects: instances, invitations, acceptance.
#include "core/base/logging.h"
#include "core/connect/acceptflow.h"
#include "core/connect/initiateflow.h"
#include "core/connect/invitationdesk.h"
#include "core/connect/projectchoice.h"
#include "core/connect/renewal.h"
#include "core/connect/signin.h"
#include "core/connect/urlprobe.h"
#include "core/node/localnode.h"

#include "core/sync/pollinterval.h"

#include <QCoreApplication>

namespace twinspan::node
{

namespace
{
/// A caller of the NodeApi has given all answers: what is still to be decided is a problem.
Status asStatus(const connect::StepOutcome &outcome)
{
    if (const auto problem = outcome.asProblem())
        return fail(*problem);
    return {};
}

QString stateOf(const store::InvitationRecord &record, const QDateTime &now)
{
    switch (record.state) {
    case store::InvitationState::Used:
        return QStringLiteral("used");
    case store::InvitationState::Revoked:
        return QStringLiteral("revoked");
    case store::InvitationState::Open:
        break;
    }
    return now > record.expiresAt ? QStringLiteral("expired") : QStringLiteral("open");
}

OwnInvitation described(const store::InvitationRecord &record, const QDateTime &now)
{
    OwnInvitation own;
    own.id = record.id;
    own.connectionId = record.connectionId;
    own.state = stateOf(record, now);
    own.issuedAt = record.issuedAt;
    own.expiresAt = record.expiresAt;
    if (const auto content = protocol::decodeInvitation(QString::fromLatin1(record.content))) {
        own.destination = content->invitedUrl;
        own.safetyPhrase = protocol::safetyPhrase(content->id, content->publicKey);
    }
    return own;
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): who awaits it holds the flow
Task<Status> fillInvite(connect::InitiateFlow &flow, InviteOptions options, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(asStatus(co_await flow.ownInstance(options.instanceId, cancel)));
    if (options.destination.trimmed().isEmpty())
        TWINSPAN_CO_CHECK(asStatus(flow.noDestination()));
    else
        TWINSPAN_CO_CHECK(asStatus(co_await flow.destination(options.destination, cancel)));
    TWINSPAN_CO_CHECK(asStatus(flow.mode(options.mode)));
    TWINSPAN_CO_CHECK(asStatus(co_await flow.ownProject(options.project, cancel)));
    if (flow.step() == connect::InitiateFlow::Step::AdminAccess)
        TWINSPAN_CO_CHECK(asStatus(flow.adminAccess(false)));
    flow.expiresIn(options.expiresIn);
    co_return Status();
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): who awaits it holds the flow
Task<Status> fillConnect(connect::InitiateFlow &flow, ConnectOptions options, connect::Proof proof, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(asStatus(co_await flow.ownInstance(options.instanceId, cancel)));
    if (options.toNewInstance)
        TWINSPAN_CO_CHECK(asStatus(co_await flow.destination(options.toNewInstance->url, cancel)));
    else
        TWINSPAN_CO_CHECK(asStatus(flow.destinationInstance(options.toInstanceId)));
    TWINSPAN_CO_CHECK(asStatus(flow.mode(options.mode)));
    TWINSPAN_CO_CHECK(asStatus(co_await flow.ownProject(options.project, cancel)));
    TWINSPAN_CO_CHECK(asStatus(flow.adminAccess(true)));
    // The URL may have turned out to be an instance of this node: then there is nothing to sign in to.
    if (options.toNewInstance && flow.step() == connect::InitiateFlow::Step::SignIn) {
        const InstanceToAdd added = *options.toNewInstance;
        TWINSPAN_CO_CHECK(asStatus(co_await flow.signIn(added.name, proof, cancel)));
    }
    co_return asStatus(co_await flow.destinationProject(options.toProject, cancel));
}
} // namespace

Task<Result<tracker::SignInForm>> LocalNode::signInForm(QString trackerKind)
{
    const auto kind = m_parts->setup.registry->kind(trackerKind);
    if (!kind) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("sign-in.no-tracker"),
                       tr("Twinspan knows no tracker of the kind “%1”.").arg(trackerKind));
    }
    co_return kind->signInForm();
}

Task<Result<connect::SignedIn>> LocalNode::signInOnTrial(InstanceToAdd instance)
{
    const auto context = m_host->context();
    TWINSPAN_CO_TRY(report, co_await connect::probeUrl(context, instance.url, m_cancel.token()));
    TWINSPAN_CO_TRY(proof, m_signIns->proof(instance.browserSignIn, instance.answers));
    co_return co_await connect::signIn(context, report, instance.name, proof, m_cancel.token());
}

Task<Result<SignInTrial>> LocalNode::trySignIn(InstanceToAdd instance)
{
    TWINSPAN_CO_TRY(signedIn, co_await signInOnTrial(instance));
    SignInTrial trial;
    trial.instance = signedIn.instance;
    TWINSPAN_CO_TRY(projects, co_await connect::visibleProjects(signedIn.tracker, m_cancel.token()));
    trial.projects = projects;
    co_return trial;
}

Task<Result<QList<model::InstanceInfo>>> LocalNode::instances()
{
    co_return store().instances().all();
}

Task<Result<model::InstanceInfo>> LocalNode::addInstance(InstanceToAdd instance)
{
    const auto context = m_host->context();
    TWINSPAN_CO_TRY(signedIn, co_await signInOnTrial(instance));
    TWINSPAN_CO_CHECK(co_await connect::saveInstance(context, signedIn, m_cancel.token()));
    m_signIns->drop(instance.browserSignIn);
    Q_EMIT connectionsChanged(); // who shows what there is asks for the instances, too
    co_return signedIn.instance;
}

Task<Result<BrowserSignInBegun>> LocalNode::beginBrowserSignIn(BrowserSignInWish wish)
{
    return m_signIns->begin(m_host->context(), std::move(wish), m_cancel.token());
}

Task<Status> LocalNode::browserSignedIn(QString id)
{
    return m_signIns->finished(std::move(id));
}

Task<Status> LocalNode::dropBrowserSignIn(QString id)
{
    m_signIns->drop(id);
    co_return Status();
}

Task<Result<model::InstanceInfo>> LocalNode::signInAgain(NewSignIn signIn)
{
    const auto context = m_host->context();
    TWINSPAN_CO_TRY(proof, m_signIns->proof(signIn.browserSignIn, signIn.answers));
    TWINSPAN_CO_TRY(signedIn, co_await connect::signInAgain(context, signIn.instanceId, proof, m_cancel.token()));
    co_await m_host->instances().close(signIn.instanceId);
    TWINSPAN_CO_CHECK(co_await connect::saveInstance(context, signedIn, m_cancel.token()));
    // Who has opened the former sign-in meanwhile may have written over the new one.
    const bool wasOpened = co_await m_host->instances().close(signIn.instanceId);
    if (wasOpened)
        TWINSPAN_CO_CHECK(co_await connect::saveInstance(context, signedIn, m_cancel.token()));
    m_signIns->drop(signIn.browserSignIn);
    TWINSPAN_CO_TRY(connections, store().connections().all());
    for (const model::Connection &connection : std::as_const(connections)) {
        if (connection.local.instanceId == signIn.instanceId)
            connectionsMoved(connection.id);
    }
    co_return signedIn.instance;
}

Task<Result<PollSetting>> LocalNode::pollInterval(QString instanceId)
{
    TWINSPAN_CO_CHECK(store().instances().byId(instanceId));
    TWINSPAN_CO_TRY(interval, sync::pollInterval(store(), instanceId));
    co_return PollSetting{instanceId, interval};
}

Task<Status> LocalNode::setPollInterval(PollSetting setting)
{
    TWINSPAN_CO_CHECK(sync::setPollInterval(store(), setting.instanceId, setting.interval));
    TWINSPAN_CO_TRY(connections, store().connections().all());
    for (const model::Connection &connection : std::as_const(connections)) {
        if (connection.local.instanceId == setting.instanceId)
            m_engine->poll(connection.id);
    }
    co_return Status();
}

Task<Result<Webhook>> LocalNode::webhook(QString instanceId)
{
    TWINSPAN_CO_TRY(instance, store().instances().byId(instanceId));
    const auto kind = m_parts->setup.registry->kind(instance.trackerKind);
    const QString steps = kind ? kind->webhookSteps() : QString();
    if (steps.isEmpty()) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("webhook.none"),
                       tr("“%1” can't call anybody when something changes there.").arg(instance.name),
                       tr("Nothing is to be done: it is asked regularly."));
    }
    const QUrl base = m_host->publicUrl();
    if (base.isEmpty() || !m_endpoint) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("webhook.not-reachable"),
                       tr("“%1” can't call this node, which tells others no address.").arg(instance.name),
                       tr("Let other nodes call this one first, in the settings or with “twinspan-node serve”. Until "
                          "then the tracker is asked regularly, which is enough."));
    }
    co_return Webhook{QUrl(base.toString(QUrl::StripTrailingSlash) + m_webhooks->path(instanceId)), steps};
}

Task<Status> LocalNode::removeInstance(QString instanceId)
{
    const auto context = m_host->context();
    TWINSPAN_CO_TRY(instance, store().instances().byId(instanceId));
    TWINSPAN_CO_CHECK(connect::mayRemoveInstance(context, instanceId));
    co_await m_host->instances().close(instanceId); // from now on its tokens are those that are stored
    const auto secret = co_await context.credentials->read(instance.credentialKey(), m_cancel.token());
    TWINSPAN_CO_CHECK(co_await connect::removeInstance(context, instanceId, m_cancel.token()));
    co_await m_host->instances().close(instanceId);
    Q_EMIT connectionsChanged();
    if (secret) {
        const auto credential = credentials::Credential::fromBytes(*secret);
        const Status done = co_await connect::revokeTokens(context, instance, credential, m_cancel.token());
        if (!done)
            qCInfo(logNode).noquote() << "tokens were not taken back:" << done.error().sentence();
    }
    co_return Status();
}

Task<Result<QList<model::Project>>> LocalNode::projects(QString instanceId)
{
    TWINSPAN_CO_TRY(instance, co_await m_host->openInstance(instanceId, m_cancel.token()));
    co_return co_await connect::visibleProjects(instance.tracker, m_cancel.token());
}

Task<Result<QList<tracker::RightCheck>>> LocalNode::rights(RightsQuery query)
{
    std::shared_ptr<tracker::Tracker> tracker;
    if (query.newInstance) {
        const InstanceToAdd added = *query.newInstance;
        TWINSPAN_CO_TRY(signedIn, co_await signInOnTrial(added));
        tracker = signedIn.tracker;
    } else {
        TWINSPAN_CO_TRY(instance, co_await m_host->openInstance(query.instanceId, m_cancel.token()));
        tracker = instance.tracker;
    }
    co_return co_await tracker->rights(query.projectId, m_cancel.token());
}

Task<Result<OwnInvitation>> LocalNode::invite(InviteOptions options)
{
    connect::InitiateFlow flow(m_host->context());
    TWINSPAN_CO_CHECK(co_await fillInvite(flow, options, m_cancel.token()));
    TWINSPAN_CO_TRY(initiated, co_await flow.finish(m_cancel.token()));
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): a flow without the other's instance ends in an invitation
    const connect::IssuedInvitation &issued = *initiated.invitation;
    OwnInvitation own = described(issued.record, m_parts->setup.clock->now());
    own.code = issued.code;
    own.message = connect::invitationMessage(issued.invitation, issued.code);
    connectionsMoved(initiated.connection.id);
    co_return own;
}

Task<OwnInvitation> LocalNode::describe(store::InvitationRecord record)
{
    OwnInvitation own = described(record, m_parts->setup.clock->now());
    if (own.state != QStringLiteral("open"))
        co_return own;
    const auto context = m_host->context();
    const auto invitation = co_await connect::recallInvitation(context, record, m_cancel.token());
    if (invitation) {
        own.code = protocol::encodeInvitation(*invitation, m_parts->identity);
        own.message = connect::invitationMessage(*invitation, own.code);
    }
    co_return own;
}

Task<Result<QList<OwnInvitation>>> LocalNode::invitations()
{
    TWINSPAN_CO_TRY(records, store().invitations().all());
    QList<OwnInvitation> all;
    for (const store::InvitationRecord &record : std::as_const(records))
        all.append(co_await describe(record));
    co_return all;
}

Task<Status> LocalNode::revokeInvitation(QString invitationId)
{
    const auto context = m_host->context();
    TWINSPAN_CO_TRY(record, store().invitations().byId(invitationId));
    TWINSPAN_CO_CHECK(co_await connect::revokeInvitation(context, invitationId, m_cancel.token()));
    connectionsMoved(record.connectionId);
    co_return Status();
}

Task<Result<ReceivedInvitation>> LocalNode::readInvitation(QString code)
{
    connect::AcceptFlow flow(m_host->context());
    TWINSPAN_CO_CHECK(asStatus(flow.code(code)));
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): code() has read it
    const protocol::Invitation &invitation = *flow.draft().invitation;
    ReceivedInvitation received;
    received.id = invitation.id;
    received.inviterName = invitation.inviter.name;
    received.trackerKind = invitation.inviter.nodeType;
    received.trackerUrl = invitation.inviter.issueTrackerUrl;
    received.projectName = invitation.inviter.projectName;
    received.mode = invitation.mode;
    received.expiresAt = invitation.expiresAt;
    received.safetyPhrase = protocol::safetyPhrase(invitation.id, invitation.publicKey);
    received.reachable = !invitation.inviter.pollOnly;
    co_return received;
}

Task<Result<model::Connection>> LocalNode::accept(AcceptOptions options)
{
    connect::AcceptFlow flow(m_host->context());
    TWINSPAN_CO_CHECK(asStatus(flow.code(options.code)));
    TWINSPAN_CO_CHECK(asStatus(co_await flow.ownInstance(options.instanceId, m_cancel.token())));
    TWINSPAN_CO_CHECK(asStatus(co_await flow.project(options.project, m_cancel.token())));
    TWINSPAN_CO_TRY(connection, co_await flow.finish(m_cancel.token()));
    connectionsMoved(connection.id);
    co_return connection;
}

Task<Result<model::Connection>> LocalNode::connectInstances(ConnectOptions options)
{
    const InstanceToAdd added = options.toNewInstance.value_or(InstanceToAdd());
    TWINSPAN_CO_TRY(proof, m_signIns->proof(added.browserSignIn, added.answers));
    connect::InitiateFlow flow(m_host->context());
    TWINSPAN_CO_CHECK(co_await fillConnect(flow, options, proof, m_cancel.token()));
    TWINSPAN_CO_TRY(initiated, co_await flow.finish(m_cancel.token()));
    m_signIns->drop(added.browserSignIn);
    connectionsMoved(initiated.connection.id);
    co_return initiated.connection;
}

} // namespace twinspan::node
