#include "core/connect/invitationdesk.h"

#include "core/base/ids.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

namespace twinspan::connect
{

namespace
{
using namespace std::chrono_literals;
constexpr auto longestValidity = std::chrono::hours(90 * 24);
constexpr qsizetype secretSize = 32;

struct InvitationDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(InvitationDeskTexts)
};

QByteArray newSecret()
{
    QByteArray secret(secretSize, Qt::Uninitialized);
    for (char &byte : secret)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return secret;
}

protocol::Invitation makeInvitation(const ConnectContext &context, const InvitationDraft &draft)
{
    protocol::Invitation invitation;
    invitation.id = newId();
    invitation.secret = newSecret();
    invitation.invitedInstanceUid = draft.destinationUid;
    invitation.invitedUrl = draft.destination;
    invitation.inviter = describeNode(context, draft.instance, draft.project);
    invitation.publicKey = context.identity->publicKey;
    invitation.sharedConnectionId = newId();
    invitation.mode = draft.mode;
    // The code carries whole seconds.
    invitation.issuedAt = QDateTime::fromSecsSinceEpoch(context.clock->now().toSecsSinceEpoch(), Qt::UTC);
    invitation.expiresAt = invitation.issuedAt.addSecs(draft.expiresIn.count());
    return invitation;
}

model::Connection pendingConnection(const protocol::Invitation &invitation, const InvitationDraft &draft)
{
    model::Connection connection;
    connection.id = newId();
    connection.sharedId = invitation.sharedConnectionId;
    connection.mode = draft.mode;
    connection.local = {draft.instance.id, draft.project};
    connection.remote.trackerUrl = draft.destination;
    connection.remote.instanceUid = draft.destinationUid;
    connection.name = connectionName(draft.project, draft.instance, connection.remote);
    connection.safetyPhrase = protocol::safetyPhrase(invitation.id, invitation.publicKey);
    connection.created = invitation.issuedAt;
    return connection;
}

QString sideName(const QString &project, const QString &place)
{
    if (project.isEmpty())
        return place;
    return place.isEmpty() ? project : QStringLiteral("%1 (%2)").arg(project, place);
}
} // namespace

Task<Result<IssuedInvitation>> issueInvitation(ConnectContext context, InvitationDraft draft, CancelToken cancel)
{
    if (draft.expiresIn < 1min || draft.expiresIn > longestValidity) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("invitation.expiry"),
                       InvitationDeskTexts::tr("An invitation is valid for at least a minute and at most 90 days."),
                       InvitationDeskTexts::tr("Choose a time in between; 7 days is usual."));
    }
    IssuedInvitation issued;
    issued.invitation = makeInvitation(context, draft);
    issued.code = protocol::encodeInvitation(issued.invitation, *context.identity);
    issued.connection = pendingConnection(issued.invitation, draft);

    store::InvitationRecord &record = issued.record;
    record.id = issued.invitation.id;
    record.connectionId = issued.connection.id;
    record.issuedAt = issued.invitation.issuedAt;
    record.expiresAt = issued.invitation.expiresAt;
    protocol::Invitation withoutSecret = issued.invitation;
    withoutSecret.secret = QByteArray(secretSize, '\0');
    record.content = protocol::encodeInvitation(withoutSecret, *context.identity).toLatin1();

    TWINSPAN_CO_CHECK(co_await context.credentials->write(record.credentialKey(), issued.invitation.secret, cancel));
    const Status saved = context.store->transaction([&]() -> Status {
        TWINSPAN_CHECK(context.store->connections().save(issued.connection));
        return context.store->invitations().save(record);
    });
    if (!saved) {
        co_await context.credentials->remove(record.credentialKey(), CancelToken());
        co_return fail(saved.error());
    }
    co_return issued;
}

Task<Result<protocol::Invitation>> recallInvitation(ConnectContext context, store::InvitationRecord record,
                                                    CancelToken cancel)
{
    TWINSPAN_CO_TRY(invitation, protocol::decodeInvitation(QString::fromLatin1(record.content)));
    TWINSPAN_CO_TRY(secret, co_await context.credentials->read(record.credentialKey(), cancel));
    invitation.secret = secret;
    co_return invitation;
}

Task<Status> revokeInvitation(ConnectContext context, QString invitationId, CancelToken cancel)
{
    TWINSPAN_CO_TRY(record, context.store->invitations().byId(invitationId));
    if (record.state == store::InvitationState::Used) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("invitation.used"),
                       InvitationDeskTexts::tr("This invitation was accepted already: there is nothing to revoke."),
                       InvitationDeskTexts::tr("Delete or deactivate its connection instead."));
    }
    record.state = store::InvitationState::Revoked;
    const Status saved = context.store->transaction([&]() -> Status {
        TWINSPAN_CHECK(context.store->invitations().save(record));
        return context.store->connections().remove(record.connectionId);
    });
    TWINSPAN_CO_CHECK(saved);
    co_return co_await context.credentials->remove(record.credentialKey(), cancel);
}

protocol::NodeInfo describeNode(const ConnectContext &context, const model::InstanceInfo &instance,
                                const model::Project &project)
{
    protocol::NodeInfo info;
    info.name = context.nodeName;
    info.baseUrl = context.publicUrl;
    info.pollOnly = context.publicUrl.isEmpty();
    info.issueTrackerUrl = instance.url;
    info.nodeType = instance.trackerKind;
    info.issueTrackerVersion = instance.version;
    info.nodeVersion = QStringLiteral(TWINSPAN_VERSION);
    info.instanceUid = instance.uid;
    info.projectName = project.name;
    info.projectId = project.id;
    return info;
}

model::RemoteSide remoteSide(const protocol::NodeInfo &info, const QByteArray &publicKey)
{
    model::RemoteSide side;
    side.nodeName = info.name;
    side.trackerKind = info.nodeType;
    side.trackerUrl = info.issueTrackerUrl;
    side.instanceUid = info.instanceUid;
    side.projectName = info.projectName;
    side.projectId = info.projectId;
    side.nodeUrl = info.baseUrl;
    side.publicKey = publicKey;
    return side;
}

QString connectionName(const model::Project &project, const model::InstanceInfo &instance,
                       const model::RemoteSide &remote)
{
    QString there = remote.nodeName.isEmpty() ? remote.trackerUrl.toDisplayString() : remote.nodeName;
    there = sideName(remote.projectName, there);
    if (there.isEmpty())
        there = InvitationDeskTexts::tr("not accepted yet");
    return QStringLiteral("%1 ↔ %2").arg(sideName(project.name, instance.name), there);
}

QString invitationMessage(const protocol::Invitation &invitation, const QString &code)
{
    const QString until =
        QLocale().toString(invitation.expiresAt, QStringLiteral("yyyy-MM-dd hh:mm")) + InvitationDeskTexts::tr(" UTC");
    return InvitationDeskTexts::tr(
               "Hello,\n\n"
               "I would like to connect my issue tracker (%1) with yours, so that chosen issues stay in step.\n"
               "Please open Twinspan, choose “Accept invitation” and paste this code:\n\n"
               "%2\n\n"
               "It works once, until %3. Before you confirm, compare these words with me on the telephone:\n%4\n")
        .arg(invitation.inviter.issueTrackerUrl.toDisplayString(), code, until,
             protocol::safetyPhrase(invitation.id, invitation.publicKey));
}

} // namespace twinspan::connect
