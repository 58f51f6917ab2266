#pragma once

#include "core/net/accesstokens.h"

namespace twinspan::net
{

/// A token that somebody gave us and that nothing renews.
class FixedAccessToken final : public AccessTokens
{
public:
    explicit FixedAccessToken(QByteArray token) : m_token(std::move(token)) {}

    Task<Result<QByteArray>> token(CancelToken /*cancel*/) override
    {
        QByteArray copy = m_token;
        co_return copy;
    }

    Task<Result<QByteArray>> tokenAfter(QByteArray refused, CancelToken /*cancel*/) override { co_return refused; }

private:
    QByteArray m_token;
};

} // namespace twinspan::net
