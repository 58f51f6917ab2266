#include "core/protocol/handshake.h"

#include <cstdlib>

namespace
{
using namespace twinspan::protocol;

const Invitation &ownInvitation()
{
    static const Invitation invitation = [] {
        Invitation made;
        made.id = QStringLiteral("invitation");
        made.secret = IdentityKey::generate().secretKey.left(32);
        made.publicKey = IdentityKey::generate().publicKey;
        made.sharedConnectionId = QStringLiteral("connection");
        return made;
    }();
    return invitation;
}
} // namespace

/// What anybody can post as a handshake. Nobody proves anything without the secret.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto request = handshakeRequestFromBytes(bytes)) {
        Invitation invitation = ownInvitation();
        invitation.id = request->invitationId;
        if (verifyHandshakeRequest(*request, invitation) || handshakeRequestFromBytes(toBytes(*request)) != request)
            std::abort();
    }
    if (const auto answer = handshakeAnswerFromBytes(bytes)) {
        HandshakeRequest request;
        request.invitationId = ownInvitation().id;
        if (verifyHandshakeAnswer(*answer, request, ownInvitation()))
            std::abort();
    }
    return 0;
}
