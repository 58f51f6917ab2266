#include "core/trackers/github/githubaddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String mainHost("github.com");
constexpr QLatin1String tenants(".ghe.com");
constexpr QLatin1String serverApi("/api/v3");

/// First words of GitHub's own pages: no account can have such a name.
bool isOwnPage(const QString &segment)
{
    static constexpr std::array<QLatin1String, 34> pages{
        QLatin1String("about"),         QLatin1String("account"),  QLatin1String("admin"),
        QLatin1String("api"),           QLatin1String("apps"),     QLatin1String("codespaces"),
        QLatin1String("collections"),   QLatin1String("contact"),  QLatin1String("dashboard"),
        QLatin1String("enterprises"),   QLatin1String("explore"),  QLatin1String("features"),
        QLatin1String("issues"),        QLatin1String("join"),     QLatin1String("login"),
        QLatin1String("marketplace"),   QLatin1String("new"),      QLatin1String("notifications"),
        QLatin1String("organizations"), QLatin1String("orgs"),     QLatin1String("pricing"),
        QLatin1String("pulls"),         QLatin1String("repos"),    QLatin1String("repositories"),
        QLatin1String("search"),        QLatin1String("security"), QLatin1String("sessions"),
        QLatin1String("settings"),      QLatin1String("site"),     QLatin1String("sponsors"),
        QLatin1String("stars"),         QLatin1String("topics"),   QLatin1String("trending"),
        QLatin1String("users")};
    return std::ranges::find(pages, segment) != pages.end();
}

/// "owner/name"; empty when it can't be one.
QString repositoryName(const QString &owner, QString name)
{
    static const QRegularExpression ownerForm(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{0,99}\\z"));
    static const QRegularExpression nameForm(QStringLiteral("\\A[A-Za-z0-9._-]{1,100}\\z"));
    if (name.endsWith(QLatin1String(".git")))
        name.chop(4);
    const bool isPath = name == u"." || name == u"..";
    const bool isName = ownerForm.match(owner).hasMatch() && nameForm.match(name).hasMatch();
    return isName && !isPath && !isOwnPage(owner) ? owner + u'/' + name : QString();
}

qint64 numberIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A0{0,9}([1-9][0-9]{0,9})\\z"));
    return form.match(text).captured(1).toLongLong();
}

QString issueKeyFrom(const QString &repository, const QString &number)
{
    const qint64 value = numberIn(number);
    return repository.isEmpty() || value == 0 ? QString() : repository + u'#' + QString::number(value);
}

QUrl originOf(const QUrl &url, const QString &host)
{
    QUrl origin;
    origin.setScheme(url.scheme().toLower());
    origin.setHost(host);
    origin.setPort(url.port(-1));
    return origin;
}

/// The host of the pages; empty when the host is another site of GitHub.
QString pageHost(const QString &host)
{
    if (host == mainHost || host.endsWith(QLatin1String(".github.com"))) {
        static constexpr std::array<QLatin1String, 4> same{mainHost, QLatin1String("www.github.com"),
                                                           QLatin1String("api.github.com"),
                                                           QLatin1String("ssh.github.com")};
        return std::ranges::find(same, host) != same.end() ? QString(mainHost) : QString();
    }
    if (host.endsWith(tenants) && host.startsWith(QLatin1String("api.")))
        return host.mid(4);
    return host;
}

void readPath(GithubAddress &address, const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    if (path.startsWith(serverApi + u'/'))
        path.remove(0, serverApi.size());
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == u"repos")
        parts.removeFirst();
    if (parts.value(2) == u"projects") { // /orgs/o/projects/1?issue=o|r|3
        const QString issue = QUrlQuery(url).queryItemValue(QStringLiteral("issue"), QUrl::FullyDecoded);
        const QStringList named = issue.split(u'|');
        address.projectKey = repositoryName(named.value(0), named.value(1));
        address.issueKey = issueKeyFrom(address.projectKey, named.value(2));
        if (!address.issueKey.isEmpty() || parts.value(0) == u"orgs" || parts.value(0) == u"users")
            return;
    }
    address.projectKey = repositoryName(parts.value(0), parts.value(1));
    if (parts.value(2) == u"issues" || parts.value(2) == u"pull" || parts.value(2) == u"pulls")
        address.issueKey = issueKeyFrom(address.projectKey, parts.value(3));
}
} // namespace

std::optional<GithubAddress> githubAddress(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return std::nullopt;
    const QString host = pageHost(url.host().toLower());
    if (host.isEmpty())
        return std::nullopt;
    GithubAddress address;
    address.isKnownHost = host == mainHost || host.endsWith(tenants);
    address.instance = address.isKnownHost ? QUrl(QStringLiteral("https://") + host) : originOf(url, host);
    readPath(address, url);
    return address;
}

bool isHostedByGithub(const QUrl &instance)
{
    return instance.host() == mainHost || instance.host().endsWith(tenants);
}

QUrl githubApiRoot(const QUrl &instance)
{
    QUrl root = instance;
    if (isHostedByGithub(instance))
        root.setHost(QStringLiteral("api.") + instance.host());
    else
        root.setPath(serverApi);
    return root;
}

QUrl githubGraphqlUrl(const QUrl &instance)
{
    QUrl url = isHostedByGithub(instance) ? githubApiRoot(instance) : instance;
    url.setPath(isHostedByGithub(instance) ? QStringLiteral("/graphql") : QStringLiteral("/api/graphql"));
    return url;
}

QString githubInstanceUid(const QUrl &instance)
{
    const int port = instance.port(-1);
    const bool ownPort = port != -1 && port != 80 && port != 443;
    return QStringLiteral("github:") + instance.host().toLower() + (ownPort ? u':' + QString::number(port) : QString());
}

std::optional<GithubIssuePlace> githubIssuePlace(const QString &key)
{
    static const QRegularExpression byName(QStringLiteral("\\A([^/#\\s]+)/([^/#\\s]+)#([0-9]+)\\z"));
    static const QRegularExpression byId(QStringLiteral("\\A([0-9]{1,18})/([0-9]+)\\z"));
    constexpr qsizetype longest = 2000;
    const QString text = key.trimmed();
    if (text.size() > longest)
        return std::nullopt;
    GithubIssuePlace place;
    if (const auto match = byId.match(text); match.hasMatch()) {
        place.repositoryId = githubNumber(match.captured(1));
        place.number = numberIn(match.captured(2));
        return place.repositoryId > 0 && place.number > 0 ? std::optional(place) : std::nullopt;
    }
    QString issue = text;
    if (text.contains(QLatin1String("://"))) {
        const auto address = githubAddress(QUrl(text));
        issue = address ? address->issueKey : QString();
    }
    const auto match = byName.match(issue);
    place.repository = repositoryName(match.captured(1), match.captured(2));
    place.number = numberIn(match.captured(3));
    return !place.repository.isEmpty() && place.number > 0 ? std::optional(place) : std::nullopt;
}

QString githubIssueId(qint64 repositoryId, qint64 number)
{
    return QStringLiteral("%1/%2").arg(repositoryId).arg(number);
}

qint64 githubNumber(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]{0,17}\\z"));
    return form.match(id).hasMatch() ? id.toLongLong() : 0;
}

} // namespace twinspan::trackers
