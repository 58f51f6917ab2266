#include "core/trackers/salesforce/salesforcesignin.h"

#include "core/tracker/quotashare.h"
#include "core/trackers/salesforce/salesforceaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
const QString clientIdField = QStringLiteral("clientId");
const QString returnField = QStringLiteral("returnAddress");
const QString usualReturn = QStringLiteral("http://localhost:1717/OauthRedirect");
constexpr qsizetype longestClientId = 512;
constexpr int firstFreePort = 1024;

struct SalesforceSignInTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceSignInTexts)
};

bool isClientId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestClientId &&
           std::ranges::all_of(id, [](QChar character) { return character > u' ' && character < u'\x7f'; });
}

/// Only this computer may be where the browser comes back to.
bool isReturn(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"http" && url.host() == u"localhost" && url.port() >= firstFreePort &&
           url.path().startsWith(u'/') && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

bool isOfSalesforce(const QString &host)
{
    static constexpr std::array<QLatin1String, 2> suffixes{QLatin1String(".salesforce.com"),
                                                           QLatin1String(".salesforce.mil")};
    return std::ranges::any_of(suffixes, [&host](QLatin1String suffix) { return host.endsWith(suffix); });
}
} // namespace

tracker::BrowserForm salesforceBrowserForm()
{
    tracker::BrowserForm form;
    form.introduction = SalesforceSignInTexts::tr(
        "You sign in on the page of Salesforce itself. Twinspan then works with the rights of "
        "your account, and renews its access by itself.");
    tracker::SignInField id;
    id.id = clientIdField;
    id.label = SalesforceSignInTexts::tr("Client id");
    id.help =
        SalesforceSignInTexts::tr("The consumer key of the External Client App that an administrator of your "
                                  "organization has made for Twinspan, once: Setup, External Client App Manager.");
    id.page = QStringLiteral("/lightning/setup/ManageExternalClientApplication/home");
    tracker::SignInField back;
    back.id = returnField;
    back.label = SalesforceSignInTexts::tr("Callback URL");
    back.help = SalesforceSignInTexts::tr("As it is registered with the app. Change only the port, and only where "
                                          "another program of this computer uses it.");
    back.defaultValue = usualReturn;
    form.fields = {id, back, tracker::quotaShareField()};
    return form;
}

Result<net::OAuthService> salesforceOAuth(const model::InstanceInfo &instance)
{
    const SalesforceAddress address = salesforceAddress(instance.url);
    if (address.base.isEmpty()) {
        return fail(ProblemKind::Invalid, QStringLiteral("salesforce.bad-url"),
                    SalesforceSignInTexts::tr("At this address nobody can sign in to Salesforce."),
                    SalesforceSignInTexts::tr("Give its address, for example https://acme.my.salesforce.com."));
    }
    net::OAuthService service;
    service.name = QStringLiteral("Salesforce");
    service.authorizeUrl = address.base;
    service.authorizeUrl.setPath(QStringLiteral("/services/oauth2/authorize"));
    service.tokenUrl = address.base;
    service.tokenUrl.setPath(QStringLiteral("/services/oauth2/token"));
    service.revokeUrl = address.base;
    service.revokeUrl.setPath(QStringLiteral("/services/oauth2/revoke"));
    service.scope = QStringLiteral("api id refresh_token");
    service.clientId = instance.options.value(clientIdField).trimmed();
    if (!isClientId(service.clientId)) {
        return fail(ProblemKind::Invalid, QStringLiteral("salesforce.bad-client-id"),
                    SalesforceSignInTexts::tr("This is not a client id of Salesforce."),
                    SalesforceSignInTexts::tr("Copy the consumer key of the app whole: it is one long word."));
    }
    service.redirectUrl = QUrl(instance.options.value(returnField, usualReturn).trimmed(), QUrl::StrictMode);
    if (!isReturn(service.redirectUrl)) {
        return fail(ProblemKind::Invalid, QStringLiteral("salesforce.bad-return"),
                    SalesforceSignInTexts::tr("The browser can't come back to this callback URL."),
                    SalesforceSignInTexts::tr("Give one of this computer as it is registered with the app: %1, or with "
                                              "another port from 1024 on.")
                        .arg(usualReturn));
    }
    return service;
}

Result<model::InstanceInfo> salesforceSignedInAt(model::InstanceInfo instance, const net::OAuthTokens &tokens)
{
    if (tokens.instanceUrl.isEmpty())
        return instance;
    const SalesforceAddress asked = salesforceAddress(instance.url);
    const SalesforceAddress told = salesforceAddress(tokens.instanceUrl);
    const bool isSame = told.base == asked.base;
    const bool isOrg = told.host == SalesforceAddress::Host::Org;
    // The token goes nowhere else: from a page of Salesforce only to Salesforce.
    if (!isOrg || (!isSame && !(isOfSalesforce(asked.base.host()) && isOfSalesforce(told.base.host())))) {
        return fail(makeProblem(ProblemKind::Protocol, QStringLiteral("salesforce.other-place"),
                                SalesforceSignInTexts::tr("The sign-in has led to an address that is not one of your "
                                                          "organization."),
                                SalesforceSignInTexts::tr("Give the address that your browser shows when you look at a "
                                                          "case, and begin again."))
                        .withUrl(tokens.instanceUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    }
    instance.url = told.base;
    instance.uid = salesforceInstanceUid(told.base);
    return instance;
}

} // namespace twinspan::trackers
