#include "core/net/browsersignin.h"

#include "core/net/oauthproblem.h"

#include <QCoreApplication>

namespace twinspan::net
{

namespace
{
constexpr qsizetype longestSaid = 200;

struct BrowserSignInTexts {
    Q_DECLARE_TR_FUNCTIONS(BrowserSignInTexts)
};
} // namespace

BrowserSignIn::BrowserSignIn(std::shared_ptr<OAuthClient> client, std::chrono::milliseconds patience)
    : m_client(std::move(client)), m_pkce(OAuthPkce::make()), m_state(unguessableText()),
      m_listener(m_client->service().redirectUrl, m_state, patience)
{
}

Task<Result<BrowserPage>> BrowserSignIn::begin(CancelToken /*cancel*/)
{
    TWINSPAN_CO_CHECK(m_listener.listen());
    co_return BrowserPage{m_client->signInUrl(m_pkce, m_state), {}};
}

Task<Result<OAuthTokens>> BrowserSignIn::finished(CancelToken cancel)
{
    TWINSPAN_CO_TRY(query, co_await m_listener.returned(cancel));
    const QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    if (!code.isEmpty())
        co_return co_await m_client->redeem(code, m_pkce.verifier, cancel);
    const QString name = m_client->service().name;
    if (query.queryItemValue(QStringLiteral("error")) == u"access_denied") // RFC 6749, 4.1.2.1
        co_return fail(oauthNotAllowed(m_client->service()));
    const QString error = query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded);
    const QString described = query.queryItemValue(QStringLiteral("error_description"), QUrl::FullyDecoded);
    const QString said = (described.isEmpty() ? error : described).left(longestSaid);
    co_return fail(
        makeProblem(ProblemKind::Unauthorized, QStringLiteral("oauth.denied"),
                    BrowserSignInTexts::tr("%1 did not let Twinspan in. It says: “%2”.").arg(name, said),
                    BrowserSignInTexts::tr("Ask an administrator of %1 whether Twinspan may sign in there, then "
                                           "begin again.")
                        .arg(name)));
}

} // namespace twinspan::net
