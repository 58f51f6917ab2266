#include "core/net/redirect.h"

namespace twinspan::net
{

std::optional<QUrl> redirectedBase(const HttpResponse &response, const QUrl &asked, QLatin1String path)
{
    if (response.status < 300 || response.status >= 400 || response.header("Location").isEmpty())
        return std::nullopt;
    QUrl target = asked.resolved(QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode));
    const bool losesTls = asked.scheme() == u"https" && target.scheme() != u"https";
    if (!target.isValid() || target.host() != asked.host() || losesTls || !target.path().endsWith(path))
        return std::nullopt;
    target = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    target.setPath(target.path().chopped(path.size()));
    return target;
}

} // namespace twinspan::net
