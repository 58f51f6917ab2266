#include "core/trackers/jira/jiraaddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String cloudHosts(".atlassian.net");
constexpr qsizetype longestAddress = 4000;

/// First words of the pages of Jira: what stands before them is the context path.
bool isPage(const QString &segment)
{
    static constexpr std::array<QLatin1String, 12> pages{
        QLatin1String("browse"),      QLatin1String("projects"),  QLatin1String("secure"), QLatin1String("issues"),
        QLatin1String("servicedesk"), QLatin1String("plugins"),   QLatin1String("rest"),   QLatin1String("login.jsp"),
        QLatin1String("login"),       QLatin1String("dashboard"), QLatin1String("wiki"),   QLatin1String("jira")};
    return std::ranges::find(pages, segment) != pages.end();
}

/// Words that follow "/jira" on Cloud, where it is a page and no context path. Those that are pages of Data Center,
/// too, are none of them: only a call can tell then.
bool isCloudPage(const QString &segment)
{
    static constexpr std::array<QLatin1String, 7> pages{
        QLatin1String("software"), QLatin1String("core"),   QLatin1String("your-work"), QLatin1String("dashboards"),
        QLatin1String("for-you"),  QLatin1String("people"), QLatin1String("settings")};
    return std::ranges::find(pages, segment) != pages.end();
}

bool isAtlassianHost(const QString &host)
{
    return host.endsWith(cloudHosts);
}

bool isCommonHost(const QString &host)
{
    return host == u"atlassian.com" || host.endsWith(QLatin1String(".atlassian.com"));
}

/// How many of the first segments are the context path.
qsizetype contextLength(const QStringList &segments, bool isCloud)
{
    if (isCloud)
        return 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isContext = segments.at(i) == u"jira" && !isCloudPage(segments.value(i + 1));
        if (isPage(segments.at(i)) && !isContext)
            return i;
    }
    return segments.size();
}

QString lastIssueKeyIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![A-Za-z0-9_-])([A-Z][A-Z0-9_]+-[1-9][0-9]{0,9})(?![0-9A-Za-z_])"));
    QString key;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        key = matches.next().captured(1);
    return key;
}

QString projectKeyIn(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("/(?:projects|browse)/([A-Z][A-Z0-9_]+)(?=/|\\z)"));
    return form.match(path).captured(1);
}

/// The parts of an address that may name an issue; names of files are none of them.
QString placesIn(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const QString selected = QUrlQuery(url).queryItemValue(QStringLiteral("selectedIssue"), QUrl::FullyDecoded);
    const bool isFile = path.contains(QLatin1String("/secure/attachment/")) || path.contains(QLatin1String("/rest/"));
    return (isFile ? QString() : path) + u' ' + selected;
}
} // namespace

std::optional<JiraAddress> jiraAddress(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return std::nullopt;
    const QString host = url.host().toLower();
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    JiraAddress address;
    address.isAtlassian = isAtlassianHost(host);
    address.isCommon = isCommonHost(host);
    address.base.setScheme(address.isAtlassian ? QStringLiteral("https") : scheme);
    address.base.setHost(host);
    if (!address.isAtlassian)
        address.base.setPort(url.port(-1));
    const QStringList context = segments.first(contextLength(segments, address.isAtlassian));
    if (!context.isEmpty())
        address.base.setPath(u'/' + context.join(u'/'), QUrl::DecodedMode);
    address.issueKey = lastIssueKeyIn(placesIn(url));
    address.projectKey = projectKeyIn(url.path(QUrl::FullyDecoded));
    if (address.projectKey.isEmpty())
        address.projectKey = address.issueKey.section(u'-', 0, -2);
    return address;
}

QString jiraInstanceUid(const QUrl &base)
{
    const int port = base.port(-1);
    const bool ownPort = port != -1 && port != 80 && port != 443;
    return QStringLiteral("jira:") + base.host().toLower() + (ownPort ? u':' + QString::number(port) : QString()) +
           base.adjusted(QUrl::StripTrailingSlash).path();
}

QUrl jiraPage(const QUrl &base, const QString &key)
{
    QUrl url = base;
    url.setPath(base.path() + QStringLiteral("/browse/") + key, QUrl::DecodedMode);
    return url;
}

QString jiraIssueReference(const QString &text)
{
    static const QRegularExpression byKey(QStringLiteral("\\A[A-Z][A-Z0-9_]*-[1-9][0-9]{0,9}\\z"));
    if (text.size() > longestAddress)
        return {};
    const QString reference = text.trimmed();
    if (reference.contains(QLatin1String("://"))) {
        const auto address = jiraAddress(QUrl(reference));
        return address ? address->issueKey : QString();
    }
    const QString key = reference.toUpper();
    return byKey.match(key).hasMatch() ? key : jiraId(reference);
}

QString jiraId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]{0,17}\\z"));
    return form.match(text).hasMatch() ? text : QString();
}

QString jiraFileIdAt(const QString &address, const QUrl &site)
{
    // "/secure/attachment/12/name", "/secure/thumbnail/12/name", "/rest/api/3/attachment/content/12".
    static const QRegularExpression path(QStringLiteral(
        "^/(?:secure/(?:attachment|thumbnail)|rest/api/[23]/attachment/(?:content|thumbnail))/([0-9]+)(?:[/?#]|$)"));
    QString rest = address;
    const QString whole = site.toString(QUrl::FullyEncoded);
    if (rest.startsWith(whole + u'/', Qt::CaseInsensitive))
        rest.remove(0, whole.size());
    else if (rest.startsWith(site.path() + u'/'))
        rest.remove(0, site.path().size());
    return path.match(rest).captured(1);
}

qint64 jiraNumberOf(const QString &issueKey)
{
    return jiraId(issueKey.section(u'-', -1)).toLongLong();
}

} // namespace twinspan::trackers
