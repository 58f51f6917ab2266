#include "core/tracker/signinform.h"

namespace twinspan::tracker
{

QUrl pageOf(const SignInField &field, const QUrl &instance)
{
    if (!field.page.startsWith(u'/'))
        return QUrl(field.page, QUrl::StrictMode);
    const bool hasPages = instance.scheme() == u"https" || instance.scheme() == u"http";
    if (!hasPages || instance.host().isEmpty())
        return {};
    const QString base = instance.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment)
                             .toString(QUrl::FullyEncoded);
    return QUrl(base + field.page, QUrl::StrictMode);
}

} // namespace twinspan::tracker
