#include "core/protocol/sealing.h"

#include <cstdlib>

namespace
{
using namespace twinspan::protocol;

const Sealer &reader()
{
    static const IdentityKey own = IdentityKey::generate();
    static const IdentityKey peer = IdentityKey::generate();
    static const auto sealer = Sealer::create(own, peer.publicKey, QStringLiteral("connection"));
    return *sealer;
}
} // namespace

/// What anybody can post to the endpoint. Nothing opens, because nothing was sealed for this reader.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray sealed(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto header = Sealer::peek(sealed);
    if (header && (header->sharedConnectionId.isEmpty() || header->nonce.size() != 24 || !header->time.isValid()))
        std::abort();
    if (reader().open(Purpose::Messages, sealed) || reader().open(Purpose::Answer, sealed, QByteArray(24, 'n')))
        std::abort();
    return 0;
}
