#pragma once

#include "core/base/problem.h"
#include "core/protocol/nodeinfo.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

namespace twinspan::protocol
{

/// One text for each thing that can be wrong with an invitation; the codes are named in invitation.h.
Problem invitationEmpty();
Problem invitationCutOff();
Problem invitationAltered();
Problem invitationTooOld(const NodeInfo &inviter);
Problem invitationTooNew(const NodeInfo &inviter);
Problem invitationOwn();
Problem invitationExpired(const NodeInfo &inviter, const QDateTime &when);
Problem invitationNotYet(const QDateTime &issued);
Problem invitationForOther(const QUrl &invitedUrl);

/// For a text that does not start like a code of ours: invitation.exalate, invitation.altered or invitation.not-one.
/// `readings` as of lenientReadings().
Problem unrecognisedInvitation(const QList<QByteArray> &readings);

} // namespace twinspan::protocol
