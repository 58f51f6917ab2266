#include "core/connect/acceptflow.h"

#include "core/base/ids.h"
#include "core/connect/invitationdesk.h"
#include "core/connect/projectchoice.h"
#include "core/connect/toldaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::connect
{

namespace
{
struct AcceptFlowTexts {
    Q_DECLARE_TR_FUNCTIONS(AcceptFlowTexts)
};

// NOLINTBEGIN(bugprone-unchecked-optional-access): outOfTurn() sees to it that what the earlier steps learned is there
/// Accepting the same code again goes on with the connection that was begun. The id in a code is whatever its writer
/// has put there: it leads to a connection with the same node, or to none.
Result<model::Connection> begunOrNew(const ConnectContext &context, const AcceptDraft &draft)
{
    TWINSPAN_TRY(known, context.store->connections().byShared(draft.invitation->sharedConnectionId));
    if (!known.isEmpty()) {
        model::Connection connection = known.first();
        if (connection.route == model::Route::InProcess || connection.remote.publicKey != draft.invitation->publicKey) {
            return fail(
                ProblemKind::Conflict, QStringLiteral("accept.foreign-connection"),
                AcceptFlowTexts::tr("The invitation is for a connection that this node has with somebody else."),
                AcceptFlowTexts::tr("Ask for a new invitation. If this one should have been good, tell the people "
                                    "who gave it to you: it may be forged."));
        }
        if (connection.status == model::ConnectionStatus::Pending)
            connection.local = {draft.own->id, *draft.project};
        return connection;
    }
    model::Connection connection;
    connection.id = newId();
    connection.sharedId = draft.invitation->sharedConnectionId;
    connection.mode = draft.invitation->mode;
    connection.local = {draft.own->id, *draft.project};
    connection.created = context.clock->now();
    return connection;
}
} // namespace

QString pendingCodeKey(const QString &connectionId)
{
    return QStringLiteral("accepted/") + connectionId;
}

model::Connection acceptedConnection(model::Connection connection, const model::InstanceInfo &instance,
                                     const peer::HandshakeOutcome &outcome)
{
    connection.remote = remoteSide(outcome.inviter, outcome.publicKey);
    connection.route = outcome.inviter.pollOnly ? model::Route::Polled : model::Route::Direct;
    connection.safetyPhrase = outcome.safetyPhrase;
    connection.name = connectionName(connection.local.project, instance, connection.remote);
    if (connection.status == model::ConnectionStatus::Pending)
        connection.status = model::ConnectionStatus::Active;
    return connection;
}

void AcceptFlow::backTo(Step step)
{
    if (step > m_step)
        return;
    m_step = step;
    if (step <= Step::Code) {
        m_draft.code.clear();
        m_draft.invitation.reset();
    }
    if (step <= Step::OwnInstance) {
        m_draft.own.reset();
        m_draft.ownTracker.reset();
    }
    if (step <= Step::Project)
        m_draft.project.reset();
}

std::optional<StepOutcome> AcceptFlow::outOfTurn(Step step)
{
    if (step > m_step) {
        return StepOutcome::failed(makeProblem(ProblemKind::Internal, QStringLiteral("flow.out-of-turn"),
                                               AcceptFlowTexts::tr("An earlier step is not done yet.")));
    }
    backTo(step);
    return std::nullopt;
}

StepOutcome AcceptFlow::code(const QString &text)
{
    if (auto early = outOfTurn(Step::Code))
        return *early;
    const auto invitation = protocol::decodeInvitation(text);
    if (!invitation)
        return StepOutcome::failed(invitation.error());
    const Status good =
        protocol::checkInvitation(*invitation, m_context.clock->now(), m_context.identity->publicKey, QString());
    if (!good)
        return StepOutcome::failed(good.error());
    m_draft.code = text;
    m_draft.invitation = *invitation;
    m_step = Step::OwnInstance;
    return StepOutcome::done();
}

Task<StepOutcome> AcceptFlow::ownInstance(QString instanceId, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::OwnInstance))
        co_return *early;
    const auto instance = m_context.store->instances().byId(instanceId);
    if (!instance)
        co_return StepOutcome::failed(instance.error());
    const Status good = protocol::checkInvitation(*m_draft.invitation, m_context.clock->now(),
                                                  m_context.identity->publicKey, instance->uid);
    if (!good)
        co_return StepOutcome::failed(good.error());
    const auto tracker = co_await m_context.openTracker(instanceId, cancel);
    if (!tracker)
        co_return StepOutcome::failed(tracker.error());
    m_draft.own = *instance;
    m_draft.ownTracker = *tracker;
    m_step = Step::Project;
    co_return StepOutcome::done();
}

Task<StepOutcome> AcceptFlow::project(QString project, CancelToken cancel)
{
    if (auto early = outOfTurn(Step::Project))
        co_return *early;
    const ProjectChoice choice = co_await chooseProject(m_draft.ownTracker, project, cancel);
    if (!choice.outcome.isDone())
        co_return choice.outcome;
    m_draft.project = choice.project;
    m_step = Step::Ready;
    co_return StepOutcome::done();
}

Task<Result<model::Connection>> AcceptFlow::finish(CancelToken cancel)
{
    if (auto early = outOfTurn(Step::Ready))
        co_return fail(*early->asProblem());
    const protocol::Invitation invitation = *m_draft.invitation;
    TWINSPAN_CO_TRY(connection, begunOrNew(m_context, m_draft));
    const protocol::NodeInfo self = describeNode(m_context, *m_draft.own, *m_draft.project);
    const bool callable = !invitation.inviter.pollOnly && !invitation.inviter.baseUrl.isEmpty();
    if (callable) {
        const auto http = m_context.makeHttpClient();
        const protocol::IdentityKey identity = *m_context.identity;
        TWINSPAN_CO_TRY(outcome, co_await peer::performHandshake(http, invitation, identity, self, cancel));
        connection = acceptedConnection(connection, *m_draft.own, outcome);
        const Status saved = m_context.store->transaction([&]() -> Status {
            TWINSPAN_CHECK(m_context.store->connections().save(connection));
            return rememberTold(*m_context.store, connection.id, self.baseUrl);
        });
        TWINSPAN_CO_CHECK(saved);
        co_return connection;
    }
    if (m_context.publicUrl.isEmpty()) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("accept.nobody-reachable"),
                       AcceptFlowTexts::tr("Neither the node of “%1” nor this one can be reached by the other.")
                           .arg(invitation.inviter.name),
                       AcceptFlowTexts::tr(
                           "One of the two must run where the other can call it: start it there with a public address "
                           "(serve --public-url), and make a new invitation."));
    }
    connection.remote = remoteSide(invitation.inviter, invitation.publicKey);
    connection.route = model::Route::Polled;
    connection.safetyPhrase =
        protocol::safetyPhrase(invitation.id, invitation.publicKey, m_context.identity->publicKey);
    connection.name = connectionName(*m_draft.project, *m_draft.own, connection.remote);
    const QString key = pendingCodeKey(connection.id);
    const QByteArray code = m_draft.code.toUtf8();
    TWINSPAN_CO_CHECK(co_await m_context.credentials->write(key, code, cancel));
    const Status saved = m_context.store->connections().save(connection);
    if (!saved) {
        co_await m_context.credentials->remove(key, CancelToken());
        co_return fail(saved.error());
    }
    co_return connection;
}
// NOLINTEND(bugprone-unchecked-optional-access)

} // namespace twinspan::connect
