#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QString>

namespace twinspan::credentials
{

/// The place of secrets (law 6): OS keychain, or a sealed file for a headless node. Keys are short paths:
/// "node/identity", "instance/<id>", "invitation/<id>".
/// Each call ends within its deadline, with a Secrets problem in words when the place is missing, locked or refuses.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    /// For people: "the keychain of this desktop", "the sealed file".
    virtual QString description() const = 0;
    /// Overwrites.
    virtual Task<Status> write(QString key, QByteArray secret, CancelToken cancel) = 0;
    /// NotFound when there is no entry.
    virtual Task<Result<QByteArray>> read(QString key, CancelToken cancel) = 0;
    /// Removing what is not there is no problem.
    virtual Task<Status> remove(QString key, CancelToken cancel) = 0;
};

} // namespace twinspan::credentials
