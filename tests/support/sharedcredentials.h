#pragma once

#include "core/credentials/memorystore.h"

#include <memory>

namespace twinspan::tests
{

/// Secrets that outlive the node that holds this store, as a keychain's do; writing fails when the test says so.
class SharedCredentials final : public credentials::CredentialStore
{
public:
    struct Place {
        credentials::MemoryStore memory;
        bool refusesWrites = false;
        QStringList written; ///< keys, in the order of the writes
    };

    explicit SharedCredentials(std::shared_ptr<Place> place) : m_place(std::move(place)) {}

    QString description() const override { return m_place->memory.description(); }

    Task<Status> write(QString key, QByteArray secret, CancelToken cancel) override
    {
        const auto place = m_place;
        if (place->refusesWrites)
            co_return fail(ProblemKind::Secrets, QStringLiteral("test.locked"),
                           QStringLiteral("The keychain is locked."));
        place->written.append(key);
        co_return co_await place->memory.write(key, secret, cancel);
    }

    Task<Result<QByteArray>> read(QString key, CancelToken cancel) override
    {
        return m_place->memory.read(key, cancel);
    }
    Task<Status> remove(QString key, CancelToken cancel) override { return m_place->memory.remove(key, cancel); }

private:
    std::shared_ptr<Place> m_place;
};

} // namespace twinspan::tests
