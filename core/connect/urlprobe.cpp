#include "core/connect/urlprobe.h"

#include "core/peer/nodeprobe.h"
#include "core/protocol/nodeinfo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::connect
{

namespace
{
struct UrlProbeTexts {
    Q_DECLARE_TR_FUNCTIONS(UrlProbeTexts)
};

QStringList trackerNames(const tracker::TrackerRegistry &registry)
{
    QStringList names;
    for (const auto &kind : registry.kinds())
        names.append(kind->name());
    return names;
}

UrlReport reportOf(const tracker::Finding &finding, const QList<model::InstanceInfo> &own)
{
    UrlReport report;
    report.trackerKind = finding.trackerKind;
    report.trackerName = finding.trackerName;
    report.version = finding.version;
    report.instanceUrl = finding.instanceUrl;
    report.instanceUid = finding.instanceUid;
    report.projectKey = finding.projectKey;
    report.issueKey = finding.issueKey;
    const QString what = (finding.trackerName + u' ' + finding.version).trimmed();
    const auto known = std::ranges::find(own, finding.instanceUid, &model::InstanceInfo::uid);
    if (known != own.end()) {
        report.kind = UrlReport::Kind::OwnInstance;
        report.instanceId = known->id;
        report.sentence =
            UrlProbeTexts::tr("This is your own instance “%1” (%2): a connection with it joins two of its projects.")
                .arg(known->name, what);
    } else {
        report.sentence = UrlProbeTexts::tr("%1 at %2.").arg(what, finding.instanceUrl.toDisplayString());
    }
    return report;
}

UrlReport reportOf(const peer::NodeFinding &finding)
{
    UrlReport report;
    report.kind = UrlReport::Kind::Node;
    report.version = finding.nodeVersion;
    report.instanceUrl = finding.baseUrl;
    report.nodeName = finding.name;
    report.sentence = UrlProbeTexts::tr("The Twinspan node “%1” (version %2): an invitation can be made for it.")
                          .arg(finding.name, finding.nodeVersion);
    return report;
}

bool nobodyAnswers(const Problem &problem)
{
    return problem.kind == ProblemKind::Network || problem.kind == ProblemKind::Timeout ||
           problem.kind == ProblemKind::Tls || problem.isCancelled();
}

/// "mailto:ann@t.example" names a scheme; what stands before the colon of "t.example:8443/a" is a host.
bool namesScheme(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[a-z][a-z0-9+.-]*:(?!\\d*(?:[/?#]|$))"),
                                           QRegularExpression::CaseInsensitiveOption);
    return text.contains(QLatin1String(":/")) || text.contains(scheme);
}

/// What "Clone" gives in a git host, "git@host:owner/name.git" or "ssh://git@host/owner/name.git", as the address of
/// the page; other texts come back as they are.
QString pageOfClone(const QString &text)
{
    static const QRegularExpression clone(
        QStringLiteral("^(?:ssh://(?:[\\w.-]+@)?([\\w.-]+)(?::\\d+)?/|[\\w.-]+@([\\w.-]+):(?!\\d+(?:/|$)))(.*)$"));
    const auto match = clone.match(text);
    return match.hasMatch()
               ? QStringLiteral("https://%1%2/%3").arg(match.captured(1), match.captured(2), match.captured(3))
               : text;
}
} // namespace

Result<QUrl> readUrl(const QString &text)
{
    const auto unusable = [&text] {
        return fail(
            ProblemKind::Invalid, QStringLiteral("probe.not-a-url"),
            UrlProbeTexts::tr("“%1” is not a URL.").arg(text.left(200)),
            UrlProbeTexts::tr("Copy the address from the browser's address bar while the tracker is open, for example "
                              "https://tracker.example.com."));
    };
    QString cleaned = pageOfClone(text.trimmed());
    if (cleaned.startsWith(u'/'))
        return QUrl::fromLocalFile(cleaned);
    if (!namesScheme(cleaned))
        cleaned.prepend(QLatin1String("https://"));
    QUrl url(cleaned, QUrl::StrictMode);
    if (!url.isValid())
        url = QUrl(cleaned, QUrl::TolerantMode);
    // What is no web address names a file of this computer: it needs no host.
    const bool isWeb = protocol::isNodeScheme(url.scheme());
    if (!url.isValid() || text.trimmed().isEmpty() || (isWeb && url.host().isEmpty()))
        return unusable();
    if (!protocol::isTrackerScheme(url.scheme()) && url.scheme() != QLatin1String("file")) {
        return fail(ProblemKind::Invalid, QStringLiteral("probe.scheme"),
                    UrlProbeTexts::tr("Twinspan can't open addresses that begin with “%1:”.").arg(url.scheme()),
                    UrlProbeTexts::tr("Give an address that begins with https://."));
    }
    return url.adjusted(QUrl::RemoveUserInfo);
}

Task<Result<UrlReport>> probeUrl(ConnectContext context, QString text, CancelToken cancel)
{
    TWINSPAN_CO_TRY(url, readUrl(text));
    TWINSPAN_CO_TRY(own, context.store->instances().all());
    const auto kinds = context.registry->kinds();
    for (const auto &kind : kinds) {
        const auto found = co_await kind->recognise(url, context.services, cancel);
        if (!found)
            co_return fail(found.error());
        if (const std::optional<tracker::Finding> &finding = *found)
            co_return reportOf(*finding, own);
    }
    if (url.scheme().startsWith(QLatin1String("http"))) {
        const auto http = context.makeHttpClient();
        const auto node = co_await peer::probeNode(http, url, cancel);
        if (!node && nobodyAnswers(node.error()))
            co_return fail(node.error());
        if (const std::optional<peer::NodeFinding> finding = node.value_or(std::nullopt))
            co_return reportOf(*finding);
    }
    co_return fail(
        makeProblem(ProblemKind::NotFound, QStringLiteral("probe.nothing"),
                    UrlProbeTexts::tr("There is neither a tracker that Twinspan knows nor a Twinspan node at %1.")
                        .arg(url.toDisplayString()),
                    UrlProbeTexts::tr("Check the address. Twinspan knows: %1.")
                        .arg(trackerNames(*context.registry).join(QStringLiteral(", "))))
            .withUrl(url));
}

} // namespace twinspan::connect
