#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/protocol/versions.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace twinspan::peer
{

/// A Twinspan node as it presents itself to strangers.
struct NodeFinding {
    QUrl baseUrl; ///< of its endpoint: what goes before /twinspan/v1/
    QString name;
    QString nodeVersion;
    protocol::VersionRange protocol;

    bool operator==(const NodeFinding &) const = default;
};

/// Whether a node answers at the URL (or at the root of its host); nullopt when something else does. Problems: those of
/// the HTTP client when nobody answers.
Task<Result<std::optional<NodeFinding>>> probeNode(std::shared_ptr<net::HttpClient> http, QUrl url, CancelToken cancel);

} // namespace twinspan::peer
