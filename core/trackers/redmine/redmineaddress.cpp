#include "core/trackers/redmine/redmineaddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr int mostBases = 4;

bool isRedminePage(const QString &segment)
{
    // The first words of Redmine's own paths; what stands in front of one is the path of the instance.
    static constexpr std::array<QLatin1String, 22> pages{
        QLatin1String("issues"),       QLatin1String("projects"), QLatin1String("attachments"),
        QLatin1String("login"),        QLatin1String("logout"),   QLatin1String("my"),
        QLatin1String("users"),        QLatin1String("admin"),    QLatin1String("settings"),
        QLatin1String("search"),       QLatin1String("news"),     QLatin1String("activity"),
        QLatin1String("time_entries"), QLatin1String("account"),  QLatin1String("versions"),
        QLatin1String("roles"),        QLatin1String("trackers"), QLatin1String("groups"),
        QLatin1String("queries"),      QLatin1String("journals"), QLatin1String("boards"),
        QLatin1String("custom_fields")};
    const QString name = segment.section(u'.', 0, 0);
    return std::find(pages.begin(), pages.end(), name) != pages.end();
}

QUrl withPath(const QUrl &url, const QStringList &segments)
{
    QUrl base = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'), QUrl::TolerantMode);
    base.setScheme(base.scheme().toLower());
    return base;
}

void addBase(QList<QUrl> &bases, const QUrl &base)
{
    if (bases.size() < mostBases && !bases.contains(base))
        bases.append(base);
}

QString firstMatch(const QRegularExpression &pattern, const QString &path)
{
    return pattern.match(path).captured(1);
}
} // namespace

RedmineAddress redmineAddress(const QUrl &url)
{
    static const QRegularExpression issue(QStringLiteral("(?:^|/)issues/(?:show/)?0*([1-9]\\d{0,9})(?=[/.]|$)"));
    static const QRegularExpression project(QStringLiteral("(?:^|/)projects/([a-z0-9_-]{1,100})(?=[/.]|$)"));

    RedmineAddress address;
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return address;

    const QString path = url.path();
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < segments.size(); ++index) {
        if (isRedminePage(segments.at(index)))
            addBase(address.bases, withPath(url, segments.first(index)));
    }
    if (address.bases.isEmpty())
        addBase(address.bases, withPath(url, segments));
    addBase(address.bases, withPath(url, {}));

    if (const QString number = firstMatch(issue, path); !number.isEmpty())
        address.issueKey = u'#' + number;
    const QString name = firstMatch(project, path);
    if (name != u"new" && name != u"autocomplete")
        address.projectKey = name;
    return address;
}

QString redmineInstanceUid(const QUrl &base)
{
    const int port = base.port(-1);
    const bool ownPort = port != -1 && port != 80 && port != 443;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return QStringLiteral("redmine:") + base.host().toLower() + (ownPort ? u':' + QString::number(port) : QString()) +
           path;
}

qint64 redmineIssueNumber(const QString &key)
{
    static const QRegularExpression number(QStringLiteral("^\\s*#?0*([1-9]\\d{0,9})\\s*$"));
    return number.match(key).captured(1).toLongLong();
}

} // namespace twinspan::trackers
