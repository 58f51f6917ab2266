#pragma once

#include "core/protocol/identity.h"

#include <QString>

namespace twinspan::protocol
{

/// What the node of an issue gives to the other side of a connection with it, and gets back with each message for that
/// issue: a node that has lost its store recognises by it that the two are a pair. Only the node itself can make or
/// check it, so that no peer can claim an issue that was never synced (law 5). Text in base64url.
QString pairTicket(const IdentityKey &key, const QString &sharedId, const QString &issueId);
bool isPairTicket(const QString &ticket, const IdentityKey &key, const QString &sharedId, const QString &issueId);

} // namespace twinspan::protocol
