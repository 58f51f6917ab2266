#pragma once

#include "core/credentials/credentialstore.h"

#include <chrono>
#include <functional>

namespace QKeychain
{
class Job;
}

namespace twinspan::credentials
{

/// Secrets in the keychain of the operating system, through QtKeychain; its one user in the house. Never falls back to
/// plain text.
/// Each call ends within the patience, though a keychain may not answer for ever (a locked one, a dialog that nobody
/// sees). QtKeychain works its calls off one by one, in the thread of its first caller: all calls of a process are made
/// on one thread, the node's.
/// Problems: those of SecretService::ready() on Linux; "keychain.missing", "keychain.refused" (somebody or a policy
/// said no), "keychain.silent", "keychain.failed" everywhere.
class KeychainStore final : public CredentialStore
{
public:
    struct Patience {
        std::chrono::milliseconds answer{5'000}; ///< for the keychain to say how it is
        std::chrono::milliseconds unlock{0};     ///< for a person at the unlock dialog; 0 on a node without a screen
        std::chrono::milliseconds work{15'000};  ///< for reading or writing one secret
        std::function<void(bool)> unlockDialog;  ///< told when that dialog is there (true) and when it is gone
    };

    /// `scope` keeps the entries of two homes on one machine apart: the id of the node's home.
    explicit KeychainStore(const QString &scope);
    KeychainStore(const QString &scope, Patience patience);

    QString description() const override;
    Task<Status> write(QString key, QByteArray secret, CancelToken cancel) override;
    Task<Result<QByteArray>> read(QString key, CancelToken cancel) override;
    Task<Status> remove(QString key, CancelToken cancel) override;

private:
    QString m_service; ///< as people see it in their password program
    Patience m_patience;
};

} // namespace twinspan::credentials
