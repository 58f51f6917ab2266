#pragma once

#include "core/credentials/credentialstore.h"

#include <QHash>

namespace twinspan::credentials
{

/// Secrets that end with the process: for the demo and for tests.
class MemoryStore final : public CredentialStore
{
public:
    QString description() const override;
    Task<Status> write(QString key, QByteArray secret, CancelToken cancel) override;
    Task<Result<QByteArray>> read(QString key, CancelToken cancel) override;
    Task<Status> remove(QString key, CancelToken cancel) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace twinspan::credentials
