#pragma once

#include <QByteArray>
#include <QString>

namespace twinspan::redaction
{

/// From now on the secret is replaced by "[secret]" in every log line of this process, in its plain, base64 and
/// percent-encoded forms. Thread-safe. Secrets shorter than 6 characters are ignored: they would hide ordinary words.
void addSecret(const QString &secret);
void addSecret(const QByteArray &secret);

/// The text without the known secrets, without user info in URLs, and without the values of query parameters and
/// headers whose names speak of keys, tokens or passwords.
QString redacted(const QString &text);

} // namespace twinspan::redaction
