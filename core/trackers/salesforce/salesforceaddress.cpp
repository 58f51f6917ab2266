#include "core/trackers/salesforce/salesforceaddress.h"

#include "core/trackers/salesforce/salesforceid.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String apiSuffix(".my.salesforce.com");
constexpr QLatin1String lightningSuffix(".lightning.force.com");
constexpr QLatin1String setupSuffix(".my.salesforce-setup.com");

constexpr QLatin1String loginHost("login.salesforce.com");
constexpr QLatin1String welcomeHost("welcome.salesforce.com"); // leads to the former

bool isSignInHost(const QString &host)
{
    return host == loginHost || host == u"test.salesforce.com" || host == welcomeHost;
}

bool isOutsideHost(const QString &host)
{
    static constexpr std::array<QLatin1String, 5> suffixes{
        QLatin1String(".my.site.com"), QLatin1String(".vf.force.com"), QLatin1String(".visualforce.com"),
        QLatin1String(".content.force.com"), QLatin1String(".file.force.com")};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&host](QLatin1String suffix) { return host.endsWith(suffix); });
}

/// The host with the API; the host itself where nothing says that it is another.
QString apiHost(const QString &host)
{
    for (const QLatin1String suffix : {lightningSuffix, setupSuffix}) {
        if (host.endsWith(suffix))
            return host.chopped(suffix.size()) + apiSuffix;
    }
    return host;
}

/// "/lightning/r/Case/ID/view", "/lightning/r/ID/view", "/ID". What stands in the query (?ws=) is another tab.
QString caseIdOf(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const bool isLightning = segments.size() > 2 && segments.at(0) == u"lightning" && segments.at(1) == u"r";
    if (isLightning) {
        const bool namesObject = segments.at(2) == u"Case" && segments.size() > 3;
        return salesforceId(segments.at(namesObject ? 3 : 2), salesforceprefix::caseRecord);
    }
    return segments.isEmpty() ? QString() : salesforceId(segments.first(), salesforceprefix::caseRecord);
}
} // namespace

SalesforceAddress salesforceAddress(const QUrl &url)
{
    SalesforceAddress address;
    const QString scheme = url.scheme().toLower();
    const QString host = url.host().toLower();
    if (!url.isValid() || host.isEmpty() || (scheme != u"http" && scheme != u"https"))
        return address;
    if (isSignInHost(host) || isOutsideHost(host)) {
        address.host = isSignInHost(host) ? SalesforceAddress::Host::SignIn : SalesforceAddress::Host::Outside;
        if (address.host == SalesforceAddress::Host::SignIn)
            address.base = QUrl(QStringLiteral("https://") + (host == welcomeHost ? QString(loginHost) : host));
        return address;
    }
    address.host = SalesforceAddress::Host::Org;
    address.base.setHost(apiHost(host));
    // Nobody answers there without TLS.
    const bool isSalesforce = address.base.host().endsWith(QLatin1String(".salesforce.com"));
    address.base.setScheme(isSalesforce ? QStringLiteral("https") : scheme);
    if (!isSalesforce)
        address.base.setPort(url.port(-1));
    address.caseId = caseIdOf(url.path());
    return address;
}

QString salesforceInstanceUid(const QUrl &base)
{
    const int port = base.port(-1);
    const bool ownPort = port != -1 && port != 80 && port != 443;
    return QStringLiteral("salesforce:") + base.host().toLower() + (ownPort ? u':' + QString::number(port) : QString());
}

QUrl salesforceCaseUrl(const QUrl &base, const QString &caseId)
{
    QUrl url = base;
    if (url.host().endsWith(apiSuffix))
        url.setHost(url.host().chopped(apiSuffix.size()) + lightningSuffix);
    url.setPath(QStringLiteral("/lightning/r/Case/%1/view").arg(caseId));
    return url;
}

} // namespace twinspan::trackers
