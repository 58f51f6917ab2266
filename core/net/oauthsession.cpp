#include "core/net/oauthsession.h"

namespace twinspan::net
{

OAuthSession::OAuthSession(std::shared_ptr<OAuthClient> client, OAuthTokens tokens, Store store)
    : m_client(std::move(client)), m_tokens(std::move(tokens)), m_store(std::move(store))
{
}

Task<Result<QByteArray>> OAuthSession::token(CancelToken cancel)
{
    if (m_over)
        co_return fail(*m_over);
    if (!m_isClosed && (!m_isStored || !m_waiters.empty()))
        co_return co_await renewed(cancel);
    QByteArray current = m_tokens.accessToken;
    co_return current;
}

Task<Result<QByteArray>> OAuthSession::tokenAfter(QByteArray refused, CancelToken cancel)
{
    if (m_over)
        co_return fail(*m_over);
    QByteArray current = m_tokens.accessToken;
    if (current != refused && m_isStored && m_waiters.empty())
        co_return current; // another call has renewed it
    if (m_tokens.refreshToken.isEmpty() || m_isClosed)
        co_return refused;
    co_return co_await renewed(cancel);
}

Task<Result<QByteArray>> OAuthSession::renewed(CancelToken cancel)
{
    const Waiter waiter = std::make_shared<Completion<Result<QByteArray>>>();
    const auto subscription =
        cancel.onCancel([waiter] { waiter->finish(Result<QByteArray>(fail(cancelledProblem()))); });
    m_waiters.push_back(waiter);
    if (m_waiters.size() == 1)
        renew(shared_from_this());
    co_return co_await waiter->wait();
}

Task<> OAuthSession::close()
{
    m_isClosed = true;
    if (m_waiters.empty())
        co_return;
    const Waiter waiter = std::make_shared<Completion<Result<QByteArray>>>();
    m_waiters.push_back(waiter);
    co_await waiter->wait();
}

Task<> OAuthSession::renew(std::shared_ptr<OAuthSession> session)
{
    const Status done = co_await session->fetchAndStore();
    const std::vector<Waiter> waiters = std::exchange(session->m_waiters, {});
    for (const Waiter &waiter : waiters)
        waiter->finish(done ? Result<QByteArray>(session->m_tokens.accessToken)
                            : Result<QByteArray>(fail(done.error())));
}

Task<Status> OAuthSession::fetchAndStore()
{
    if (m_isStored) {
        const auto fresh = co_await m_client->refresh(m_tokens.refreshToken, CancelToken());
        if (!fresh) {
            if (fresh.error().needsSignIn())
                m_over = fresh.error();
            co_return fail(fresh.error());
        }
        m_tokens.accessToken = fresh->accessToken;
        if (!fresh->refreshToken.isEmpty())
            m_tokens.refreshToken = fresh->refreshToken;
        m_isStored = false;
    }
    // What could not be stored is tried again before the next use.
    TWINSPAN_CO_CHECK(co_await m_store(m_tokens));
    m_isStored = true;
    co_return Status{};
}

} // namespace twinspan::net
