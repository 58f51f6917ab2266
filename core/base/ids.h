#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace twinspan
{

/// A new random id: 26 lower-case characters, sortable by time of making, safe in URLs and file names.
QString newId();

/// RFC 4648 section 5, without padding.
QString toBase64Url(const QByteArray &bytes);
/// Empty when the text is not the base64url of any bytes (padding allowed; no white space, no unused bits set).
std::optional<QByteArray> fromBase64Url(const QString &text);

} // namespace twinspan
