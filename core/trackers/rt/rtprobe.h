#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// An RT that was found.
struct RtSight {
    QUrl base;
    QString version; ///< "5.0.3"; empty where its sign-in page does not say

    bool operator==(const RtSight &) const = default;
};

/// Looks whether RT answers at this base, without a credential. The host itself may send us on to another scheme or
/// path (never to another host). nullopt: something else answers. A problem: nobody answers.
///
/// The REST API answers 401 with a message that other servers use, too (lib/RT/REST2/Middleware/Auth.pm); the sign-in
/// page names the makers and the version.
Task<Result<std::optional<RtSight>>> probeRt(QUrl base, std::shared_ptr<net::HttpClient> http, CancelToken cancel);

} // namespace twinspan::trackers
