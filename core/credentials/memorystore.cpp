#include "core/credentials/memorystore.h"

#include "core/base/redaction.h"
#include "core/credentials/secretproblems.h"

#include <QCoreApplication>

namespace twinspan::credentials
{

QString MemoryStore::description() const
{
    return QCoreApplication::translate("Credentials", "the memory of this program");
}

Task<Status> MemoryStore::write(QString key, QByteArray secret, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    redaction::addSecret(secret);
    m_secrets.insert(key, secret);
    co_return Status();
}

Task<Result<QByteArray>> MemoryStore::read(QString key, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        co_return fail(noSuchSecretProblem(description()));
    co_return *found;
}

Task<Status> MemoryStore::remove(QString key, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    m_secrets.remove(key);
    co_return Status();
}

} // namespace twinspan::credentials
