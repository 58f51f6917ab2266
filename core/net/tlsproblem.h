#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QSslError>
#include <QString>
#include <QUrl>

namespace twinspan::net
{

/// Why the TLS connection was refused, by its gravest cause: tls.expired, tls.not-yet-valid, tls.revoked,
/// tls.self-signed, tls.unknown-authority, tls.wrong-host, tls.plain-port (no TLS is spoken there), tls.refused (any
/// other: the text of the TLS library comes along). All are of kind Tls.
Problem tlsProblem(const QList<QSslError> &errors, const QString &libraryText, const QUrl &url);

} // namespace twinspan::net
