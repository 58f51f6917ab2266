#include "core/trackers/jira/jiraprobe.h"

#include "core/net/redirect.h"
#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::trackers
{

namespace
{
constexpr int mostRedirects = 2;
constexpr qint64 largestAnswer = 1 << 20;
constexpr QLatin1String probedPath("/rest/api/2/serverInfo");

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

Problem commonSite(const QUrl &url)
{
    return makeProblem(ProblemKind::Invalid, QStringLiteral("jira.common-site"),
                       JiraTexts::tr("This is a page that Atlassian has for all its customers, not your Jira."),
                       JiraTexts::tr("Give the address that your browser shows when you look at an issue, for example "
                                     "https://acme.atlassian.net/browse/ABC-1."))
        .withUrl(url);
}

Problem noSite(const QUrl &url)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("jira.no-site"),
                       JiraTexts::tr("There is no Jira at %1.").arg(url.host()),
                       JiraTexts::tr("Check the name of the site; perhaps it was renamed or has no Jira."))
        .withUrl(url);
}

QUrl shownBaseIn(const QJsonObject &info, const QUrl &base)
{
    const QUrl shown(info.value(QLatin1String("baseUrl")).toString(), QUrl::StrictMode);
    return shown.isValid() && !shown.host().isEmpty() ? shown.adjusted(QUrl::StripTrailingSlash) : base;
}

std::optional<JiraServer> serverIn(const net::HttpResponse &response, const QUrl &base)
{
    const QJsonObject info = QJsonDocument::fromJson(response.body).object();
    const QString version = info.value(QLatin1String("version")).toString();
    if (response.status == 200 && !version.isEmpty() && info.value(QLatin1String("baseUrl")).isString()) {
        // Old versions of Server don't say what they are.
        const bool isCloud = info.value(QLatin1String("deploymentType")).toString() == u"Cloud";
        return JiraServer{isCloud ? JiraEdition::Cloud : JiraEdition::DataCenter, base, shownBaseIn(info, base),
                          isCloud ? QString() : version.left(40)};
    }
    // Closed to strangers: what Jira puts on each answer gives it away.
    const bool isClosed = (response.status == 401 || response.status == 403) &&
                          (!response.header("X-AUSERNAME").isEmpty() || !response.header("X-ANODEID").isEmpty());
    return isClosed ? std::optional(JiraServer{JiraEdition::DataCenter, base, base, {}}) : std::nullopt;
}

Task<Result<std::optional<JiraServer>>> probeAt(QUrl base, std::shared_ptr<net::HttpClient> http, CancelToken cancel)
{
    std::optional<JiraServer> found;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        QUrl asked = base;
        asked.setPath(base.path() + probedPath);
        net::HttpRequest request;
        request.url = asked;
        request.maxBody = largestAnswer;
        request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
        const auto response = co_await http->send(std::move(request), cancel);
        if (!response && response.error().kind == ProblemKind::Protocol)
            co_return found; // whatever sends such an answer, it is not Jira
        if (!response)
            co_return fail(response.error());
        if (response->status == 429 || (response->status >= 502 && response->status <= 504))
            co_return fail(net::problemFromStatus(*response, asked, base.host()));
        const auto next = net::redirectedBase(*response, asked, probedPath);
        if (!next) {
            found = serverIn(*response, base);
            co_return found;
        }
        base = *next;
    }
    co_return found;
}
} // namespace

Task<Result<std::optional<JiraServer>>> probeJira(JiraAddress address, std::shared_ptr<net::HttpClient> http,
                                                  CancelToken cancel)
{
    TWINSPAN_CO_TRY(found, co_await probeAt(address.base, http, cancel));
    std::optional<JiraServer> server = found;
    if (!server && !address.base.path().isEmpty()) {
        QUrl root = address.base;
        root.setPath({});
        TWINSPAN_CO_TRY(atRoot, co_await probeAt(root, http, cancel));
        server = atRoot;
    }
    if (!server && address.isAtlassian)
        co_return fail(noSite(address.base));
    co_return server;
}

Task<Result<std::optional<tracker::Finding>>> recogniseJira(QUrl url, JiraEdition edition, QString kind, QString name,
                                                            tracker::TrackerServices services, CancelToken cancel)
{
    std::optional<tracker::Finding> finding;
    const auto address = jiraAddress(url);
    if (!address || (address->isAtlassian && edition != JiraEdition::Cloud))
        co_return finding;
    if (address->isCommon)
        co_return fail(commonSite(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    const auto http = services.makeHttpClient();
    TWINSPAN_CO_TRY(server, co_await probeJira(*address, http, cancel));
    if (!server || server->edition != edition)
        co_return finding;
    finding.emplace();
    finding->trackerKind = kind;
    finding->trackerName = name;
    finding->version = server->version;
    finding->instanceUrl = server->base;
    finding->instanceUid = jiraInstanceUid(server->shownBase);
    finding->projectKey = address->projectKey;
    finding->issueKey = address->issueKey;
    co_return finding;
}

} // namespace twinspan::trackers
