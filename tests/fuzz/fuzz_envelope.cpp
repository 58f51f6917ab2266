#include "core/protocol/envelope.h"

#include <cstdlib>

namespace
{
/// What is understood is understood again after it was written by us.
template<typename Decode, typename Encode>
void check(const QByteArray &plain, Decode decode, Encode encode)
{
    const auto decoded = decode(plain);
    if (!decoded)
        return;
    const auto encoded = encode(*decoded);
    if (!encoded || decode(*encoded) != decoded)
        std::abort();
}
} // namespace

/// Inside the seal: what a peer that we are connected to, and that has turned hostile, can say.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::protocol;
    const QByteArray plain(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(plain, decodeMessages, encodeMessages);
    check(plain, decodeAcks, encodeAcks);
    check(plain, decodeQuestion, encodeQuestion);
    check(plain, decodeAnswer, encodeAnswer);
    check(plain, decodePollRequest, encodePollRequest);
    check(plain, decodePollAnswer, encodePollAnswer);
    return 0;
}
