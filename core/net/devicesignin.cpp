#include "core/net/devicesignin.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::net
{

namespace
{
using namespace std::chrono_literals;
constexpr auto slower = 5s; // RFC 8628, 3.5

struct DeviceSignInTexts {
    Q_DECLARE_TR_FUNCTIONS(DeviceSignInTexts)
};
} // namespace

DeviceSignIn::DeviceSignIn(std::shared_ptr<OAuthClient> client, Clock *clock)
    : m_client(std::move(client)), m_clock(clock)
{
}

Task<Result<BrowserPage>> DeviceSignIn::begin(CancelToken cancel)
{
    TWINSPAN_CO_TRY(device, co_await m_client->askDevice(cancel));
    m_device = device;
    m_end = m_clock->now().addSecs(device.lifetime.count());
    co_return BrowserPage{device.page, device.userCode};
}

Task<Result<OAuthTokens>> DeviceSignIn::finished(CancelToken cancel)
{
    auto interval = std::max<std::chrono::seconds>(m_device.interval, 1s); // a server may say 0
    while (m_clock->now() < m_end) {
        co_await m_clock->sleep(interval, cancel);
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
        const auto answer = co_await m_client->redeemDevice(m_device.deviceCode, cancel);
        if (!answer && !answer.error().isTransient())
            co_return fail(answer.error());
        if (!answer || answer->slowDown)
            interval += slower;
        if (!answer)
            continue;
        if (answer->isExpired)
            break;
        std::optional<OAuthTokens> tokens = answer->tokens;
        if (tokens)
            co_return std::move(*tokens);
        interval = std::max(interval, answer->interval);
    }
    co_return fail(ProblemKind::Timeout, QStringLiteral("oauth.no-return"),
                   DeviceSignInTexts::tr("Nobody has typed the code at %1 in time.").arg(m_client->service().name),
                   DeviceSignInTexts::tr("Begin the sign-in again: it gives a new code."));
}

} // namespace twinspan::net
