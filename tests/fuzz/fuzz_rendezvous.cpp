#include "core/peer/hello.h"
#include "core/peer/rendezvousdesk.h"

#include <cstdlib>

/// What anybody can post as a rendezvous, and what any server can answer to a probe.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::peer;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto call = rendezvousCallFromBytes(bytes)) {
        const auto again = rendezvousCallFromBytes(toBytes(*call));
        if (!again || toBytes(*again) != toBytes(*call))
            std::abort();
        if (RendezvousDesk().reply(*call).state != RendezvousReply::State::Waiting)
            std::abort();
    }
    if (const auto reply = rendezvousReplyFromBytes(bytes); reply && !rendezvousReplyFromBytes(toBytes(*reply)))
        std::abort();
    if (const auto hello = helloFromBytes(bytes); hello && helloFromBytes(toBytes(*hello)) != hello)
        std::abort();
    return 0;
}
