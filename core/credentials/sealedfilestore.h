#pragma once

#include "core/credentials/credentialstore.h"
#include "core/credentials/passphrasesource.h"
#include "core/credentials/sealedbox.h"

#include <QCborMap>

#include <optional>

namespace twinspan::credentials
{

/// Secrets of a node without a keychain: one file in its home, sealed with a passphrase (see SealedBox). Replaced as a
/// whole, after the new one is safe on disk; mode 0600; never plain text.
/// One process at a time uses a file (the store's lock sees to that). The key is derived once, in about 0.1 s and
/// 64 MiB, on the first call; calls end before they return.
/// Problems: those of PassphraseSource::read(), "sealed-file.wrong-passphrase", "sealed-file.damaged",
/// "sealed-file.unreadable", "sealed-file.not-written", "sealed-file.no-memory".
class SealedFileStore final : public CredentialStore
{
public:
    /// The file is made by the first write. `cost` counts for a file that is made.
    SealedFileStore(QString file, PassphraseSource passphrase, KeyCost cost = {});

    QString description() const override;
    Task<Status> write(QString key, QByteArray secret, CancelToken cancel) override;
    Task<Result<QByteArray>> read(QString key, CancelToken cancel) override;
    Task<Status> remove(QString key, CancelToken cancel) override;

private:
    struct Content {
        SealedBox::Head head;
        QCborMap secrets; ///< key to bytes
    };

    Result<Content> load();
    Status save(const Content &content);
    /// Kept for the head that it was derived for.
    Result<const SecretBytes *> keyFor(const SealedBox::Head &head);

    QString m_file;
    PassphraseSource m_passphrase;
    KeyCost m_cost;
    std::optional<SealedBox::Head> m_keyHead;
    SecretBytes m_key;
};

} // namespace twinspan::credentials
