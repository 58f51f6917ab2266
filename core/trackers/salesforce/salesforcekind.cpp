#include "core/trackers/salesforce/salesforcekind.h"

#include "core/base/redaction.h"
#include "core/net/fixedaccesstoken.h"
#include "core/net/statusproblem.h"
#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforcesignin.h"
#include "core/trackers/salesforce/salesforcetracker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestToken = 4000;
constexpr qint64 largestPage = 2 << 20;

struct SalesforceTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceTexts)
};

Problem needsMyDomain(SalesforceAddress::Host host, const QUrl &url)
{
    const QString cause =
        host == SalesforceAddress::Host::SignIn
            ? SalesforceTexts::tr("This is the sign-in page of all organizations of Salesforce: with an access token "
                                  "nobody can tell which of them is yours.")
            : SalesforceTexts::tr("This is a site or page that Salesforce serves for others, not your organization.");
    return makeProblem(ProblemKind::Invalid, QStringLiteral("salesforce.no-domain"), cause,
                       SalesforceTexts::tr("Give the address that your browser shows when you look at a case, for "
                                           "example https://acme.lightning.force.com."))
        .withUrl(url);
}

bool listsVersions(const QByteArray &body)
{
    const QJsonArray versions = QJsonDocument::fromJson(body).array();
    const auto isVersion = [](const QJsonValue &value) {
        return value.toObject().value(QLatin1String("url")).toString().startsWith(QLatin1String("/services/data/v"));
    };
    return !versions.isEmpty() && std::all_of(versions.begin(), versions.end(), isVersion);
}

tracker::Finding findingAt(const SalesforceAddress &address)
{
    tracker::Finding finding;
    finding.trackerKind = QStringLiteral("salesforce");
    finding.trackerName = QStringLiteral("Salesforce");
    finding.instanceUrl = address.base;
    if (address.host == SalesforceAddress::Host::Org)
        finding.instanceUid = salesforceInstanceUid(address.base);
    finding.issueKey = address.caseId;
    return finding;
}

bool isToken(const QString &token)
{
    return !token.isEmpty() && token.size() <= longestToken &&
           std::all_of(token.begin(), token.end(),
                       [](QChar character) { return character > u' ' && character < u'\x7f'; });
}
} // namespace

QString SalesforceKind::id() const
{
    return QStringLiteral("salesforce");
}

QString SalesforceKind::name() const
{
    return QStringLiteral("Salesforce");
}

Task<Result<std::optional<tracker::Finding>>> SalesforceKind::recognise(QUrl url, tracker::TrackerServices services,
                                                                        CancelToken cancel) const
{
    const SalesforceAddress address = salesforceAddress(url);
    std::optional<tracker::Finding> finding;
    if (address.host == SalesforceAddress::Host::None)
        co_return finding;
    if (address.host == SalesforceAddress::Host::Outside)
        co_return fail(needsMyDomain(address.host, url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    if (address.host == SalesforceAddress::Host::SignIn) {
        // Known by its name; which org it is shows when somebody has signed in.
        finding = findingAt(address);
        co_return finding;
    }
    net::HttpRequest request;
    request.url = address.base;
    request.url.setPath(QStringLiteral("/services/data/"));
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.maxBody = largestPage;
    const QUrl asked = request.url;
    const auto http = services.makeHttpClient();
    const auto response = co_await http->send(std::move(request), cancel);
    if (!response && response.error().kind == ProblemKind::Protocol)
        co_return finding; // whatever sends such an answer, it is not Salesforce
    if (!response)
        co_return fail(response.error());
    if (response->status == 429 || (response->status >= 502 && response->status <= 504))
        co_return fail(net::problemFromStatus(*response, asked, address.base.host()));
    if (response->status != 200 || !listsVersions(response->body))
        co_return finding;
    finding = findingAt(address);
    co_return finding;
}

tracker::SignInForm SalesforceKind::signInForm() const
{
    tracker::SignInForm form;
    form.introduction =
        SalesforceTexts::tr("Twinspan works in Salesforce with the rights of the account whose access token you give.");
    tracker::SignInField token;
    token.id = QStringLiteral("token");
    token.kind = tracker::SignInField::Kind::Secret;
    token.label = SalesforceTexts::tr("Access token");
    token.help = SalesforceTexts::tr("For example from the command “sf org display --target-org NAME --verbose” of the "
                                     "Salesforce CLI. It is good until the session ends.");
    form.fields = {token, tracker::quotaShareField()};
    form.browser = salesforceBrowserForm();
    return form;
}

Result<net::OAuthService> SalesforceKind::browserService(const model::InstanceInfo &instance) const
{
    return salesforceOAuth(instance);
}

Result<model::InstanceInfo> SalesforceKind::signedInAt(model::InstanceInfo instance,
                                                       const net::OAuthTokens &tokens) const
{
    return salesforceSignedInAt(std::move(instance), tokens);
}

Result<std::shared_ptr<tracker::Tracker>> SalesforceKind::open(model::InstanceInfo instance,
                                                               credentials::Credential credential,
                                                               tracker::TrackerServices services) const
{
    const QString token = credential.value(QStringLiteral("token")).trimmed();
    if (!services.tokens && !isToken(token)) {
        return fail(ProblemKind::Invalid, QStringLiteral("salesforce.bad-token"),
                    SalesforceTexts::tr("This is not an access token of Salesforce."),
                    SalesforceTexts::tr("Copy it whole: it begins with “00D”."));
    }
    const SalesforceAddress address = salesforceAddress(instance.url);
    if (address.host == SalesforceAddress::Host::SignIn)
        return fail(needsMyDomain(address.host, address.base));
    if (address.host != SalesforceAddress::Host::Org) {
        return fail(ProblemKind::Invalid, QStringLiteral("salesforce.bad-url"),
                    SalesforceTexts::tr("The address of this Salesforce is missing."),
                    SalesforceTexts::tr("Give its address, for example https://acme.my.salesforce.com."));
    }
    redaction::addSecret(token);
    const std::shared_ptr<net::AccessTokens> tokens =
        services.tokens ? services.tokens : std::make_shared<net::FixedAccessToken>(token.toUtf8());
    auto api = std::make_shared<SalesforceApi>(address.base, tokens, services.makeHttpClient(), services.clock,
                                               tracker::quotaShareOf(instance));
    SalesforceTracker::Options options;
    options.editsComments = instance.isAdmin; // “Modify All Data” is what makes one
    return std::make_shared<SalesforceTracker>(api, options, services.clock);
}

} // namespace twinspan::trackers
