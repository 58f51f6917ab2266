#pragma once

#include "core/base/completion.h"
#include "core/net/accesstokens.h"
#include "core/net/oauthclient.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace twinspan::net
{

/// The tokens of one account, renewed when the server refuses them.
///
/// With rotation each refresh token works once, and using it again ends the whole sign-in. So there is one refresh at a
/// time however many calls want one, nobody's cancelling stops it, and new tokens are stored before they are used. Once
/// the server has refused the refresh token nothing is asked any more. One session per account; on one thread.
class OAuthSession final : public AccessTokens, public std::enable_shared_from_this<OAuthSession>
{
public:
    /// Writes the tokens where they outlive the program.
    using Store = std::function<Task<Status>(OAuthTokens)>;

    OAuthSession(std::shared_ptr<OAuthClient> client, OAuthTokens tokens, Store store);

    Task<Result<QByteArray>> token(CancelToken cancel) override;
    Task<Result<QByteArray>> tokenAfter(QByteArray refused, CancelToken cancel) override;

    /// Another session takes over: no refresh begins any more, and one that is under way has been stored, or has
    /// failed, when this ends. Calls that run on keep the token that they have.
    Task<> close();
    /// Secrets. After close() they change no more.
    const OAuthTokens &tokens() const { return m_tokens; }

private:
    using Waiter = std::shared_ptr<Completion<Result<QByteArray>>>;
    static Task<> renew(std::shared_ptr<OAuthSession> session);
    Task<Status> fetchAndStore();
    Task<Result<QByteArray>> renewed(CancelToken cancel);

    std::shared_ptr<OAuthClient> m_client;
    OAuthTokens m_tokens;
    Store m_store;
    bool m_isStored = true;
    bool m_isClosed = false;
    std::optional<Problem> m_over;
    std::vector<Waiter> m_waiters; ///< of the refresh under way
};

} // namespace twinspan::net
