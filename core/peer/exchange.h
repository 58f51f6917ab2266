#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/protocol/sealing.h"

#include <QByteArray>
#include <QLatin1String>
#include <QUrl>

#include <chrono>
#include <memory>

namespace twinspan::peer
{

/// The paths of the protocol, behind the node's base URL.
namespace route
{
inline constexpr QLatin1String root{"/twinspan/v1/"};
inline constexpr QLatin1String hello{"hello"};
inline constexpr QLatin1String handshake{"handshake"};
inline constexpr QLatin1String rendezvous{"rendezvous"};
inline constexpr QLatin1String messages{"messages"};
inline constexpr QLatin1String ask{"ask"};
inline constexpr QLatin1String poll{"poll"};
} // namespace route

/// {base}/twinspan/v1/{name}
QUrl routeUrl(const QUrl &base, QLatin1String name);

/// A POST of bytes within the limits of the protocol; `patience` is how long the peer may take, without the time that
/// the bytes need on a slow line.
net::HttpRequest postRequest(const QUrl &url, const QByteArray &body, qint64 maxAnswer,
                             std::chrono::milliseconds patience);

/// Sends sealed bytes, and opens the answer with the pinned key. What comes back may be an encoded problem of the
/// peer's: the decoders of protocol/envelope.h tell. Problems: those of DirectChannel.
Task<Result<QByteArray>> exchange(std::shared_ptr<net::HttpClient> http, protocol::Sealer sealer, QUrl peerUrl,
                                  protocol::Purpose purpose, QByteArray plain, std::chrono::milliseconds patience,
                                  CancelToken cancel);

/// The problem that an unsealed answer holds (protocol::encodeProblem), or nullopt. Not proven: the words of whoever
/// answers at that address.
std::optional<Problem> plainProblem(const QByteArray &body);

} // namespace twinspan::peer
