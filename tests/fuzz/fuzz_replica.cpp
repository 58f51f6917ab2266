#include "core/protocol/boundedjson.h"
#include "core/protocol/message.h"
#include "core/protocol/replicajson.h"

#include <cstdlib>

/// A replica of a hostile peer. What is understood comes back the same after it was written by us.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::protocol;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto json = parseBounded(bytes, QStringLiteral("replica"), maxBodySize);
    if (!json)
        return 0;
    const auto replica = replicaFromJson(*json);
    if (replica && replicaFromJson(toJson(*replica)) != replica)
        std::abort();
    return 0;
}
