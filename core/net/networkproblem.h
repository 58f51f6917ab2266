#pragma once

#include "core/base/problem.h"

#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <chrono>

namespace twinspan::net
{

/// What a failure below HTTP means to a person. Codes: network.host-not-found, network.refused, network.broken,
/// network.unreachable, network.proxy, network.proxy-sign-in, http.not-http, http.unreadable. TLS failures are
/// tlsProblem()'s.
Problem networkProblem(QNetworkReply::NetworkError error, const QUrl &url);

/// network.timeout
Problem timeoutProblem(const QUrl &url, std::chrono::milliseconds deadline);
/// http.body-too-large
Problem bodyTooLargeProblem(const QUrl &url, qint64 maxBody);

/// The failure came before a byte of the request went out.
bool isKnownUnsent(QNetworkReply::NetworkError error);
/// Another attempt may do better: the connection was refused or broke.
bool isBrokenConnection(QNetworkReply::NetworkError error);

} // namespace twinspan::net
