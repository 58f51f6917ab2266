#include "core/protocol/invitation.h"

#include <QString>

#include <cstdlib>

/// What a person pastes. Whatever it is, there is a sentence for it, and what decodes is what it would encode to again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::protocol;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto decoded = decodeInvitation(QString::fromUtf8(bytes));
    if (!decoded && decoded.error().sentence().isEmpty())
        std::abort();
    if (decoded)
        static_cast<void>(checkInvitation(*decoded, decoded->issuedAt, {}, {}));
    return 0;
}
