#include "tests/support/fakeinvitationhost.h"

namespace twinspan::tests
{

Task<Result<protocol::Invitation>> FakeInvitationHost::openInvitation(QString invitationId, QByteArray accepterKey)
{
    if (refusals.contains(invitationId))
        co_return fail(refusals.value(invitationId));
    if (!invitations.contains(invitationId))
        co_return fail(ProblemKind::NotFound, QStringLiteral("invitation.unknown"),
                       QStringLiteral("The invitation is not known here."));
    if (acceptances.contains(invitationId) && acceptances.value(invitationId).key != accepterKey)
        co_return fail(ProblemKind::Conflict, QStringLiteral("invitation.used"),
                       QStringLiteral("Somebody else has used the invitation."));
    co_return invitations.value(invitationId);
}

Task<Status> FakeInvitationHost::accepted(QString invitationId, QByteArray accepterKey, protocol::NodeInfo accepter,
                                          QString safetyPhrase)
{
    if (storeProblem)
        co_return fail(*storeProblem);
    const int times = acceptances.value(invitationId).times + 1;
    acceptances.insert(invitationId, {accepterKey, accepter, safetyPhrase, times});
    co_return Status();
}

} // namespace twinspan::tests
