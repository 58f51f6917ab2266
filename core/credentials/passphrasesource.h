#pragma once

#include "core/base/result.h"
#include "core/credentials/secretbytes.h"

#include <QString>

#include <optional>

namespace twinspan::credentials
{

/// Where the passphrase of the sealed file is read from: a file that only this account can read, never an argument or
/// an environment variable of its own (both are seen by others).
class PassphraseSource
{
public:
    /// A file that an administrator made; `fromSystemd`: one that systemd guards, whatever its mode says.
    explicit PassphraseSource(QString file, bool fromSystemd = false);

    /// The first of: the option --passphrase-file, TWINSPAN_PASSPHRASE_FILE, the systemd credential
    /// "twinspan-passphrase". nullopt when there is none: the keychain is used then.
    static std::optional<PassphraseSource> find(const QString &optionFile = {});

    const QString &file() const { return m_file; }

    /// Without the line break at its end; at most 4096 bytes. Registered with redaction.
    /// Problems: "passphrase.unreadable", "passphrase.exposed" (other accounts may read the file), "passphrase.empty",
    /// "passphrase.too-long".
    Result<SecretBytes> read() const;

private:
    QString m_file;
    bool m_fromSystemd;
};

} // namespace twinspan::credentials
