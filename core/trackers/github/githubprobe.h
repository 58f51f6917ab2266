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

/// An Enterprise Server that answered.
struct GithubServer {
    QUrl instance; ///< the host itself may have sent us on to another scheme or port
    QString version;
};

/// Looks whether an Enterprise Server answers at this host, without a credential: /api/v3/meta tells its version, or,
/// in private mode, asks for a sign-in in GitHub's own form. nullopt: something else answers. A problem: nobody does.
Task<Result<std::optional<GithubServer>>> probeGithub(QUrl instance, std::shared_ptr<net::HttpClient> http,
                                                      CancelToken cancel);

} // namespace twinspan::trackers
