#include "core/trackers/rt/rtaddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr int mostBases = 4;

bool isRtPage(const QString &segment)
{
    // The first words of RT's own paths; what stands in front of one is the path of the instance.
    static constexpr std::array<QLatin1String, 24> pages{
        QLatin1String("Ticket"),     QLatin1String("Search"),    QLatin1String("SelfService"),
        QLatin1String("m"),          QLatin1String("REST"),      QLatin1String("NoAuth"),
        QLatin1String("Prefs"),      QLatin1String("Admin"),     QLatin1String("Dashboards"),
        QLatin1String("Articles"),   QLatin1String("Asset"),     QLatin1String("Tools"),
        QLatin1String("User"),       QLatin1String("Group"),     QLatin1String("Reports"),
        QLatin1String("Helpers"),    QLatin1String("Approvals"), QLatin1String("Download"),
        QLatin1String("index.html"), QLatin1String("Widgets"),   QLatin1String("static"),
        QLatin1String("Crypt"),      QLatin1String("Views"),     QLatin1String("Elements")};
    return std::find(pages.begin(), pages.end(), segment) != pages.end();
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

QUrlQuery queryOf(const QUrl &url)
{
    // Forms write a plus for a space.
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'+', QStringLiteral("%20")));
}

QString ticketIn(const QUrl &url, const QUrlQuery &query)
{
    static const QRegularExpression page(QStringLiteral("/(?:Ticket|m/ticket|SelfService)/\\w+(?:\\.html)?$"));
    static const QRegularExpression rest(QStringLiteral("/REST/(?:1\\.0|2\\.0)/ticket/([0-9]+)(?:/|$)"));
    if (page.match(url.path()).hasMatch())
        return query.queryItemValue(QStringLiteral("id"), QUrl::FullyDecoded);
    return rest.match(url.path()).captured(1);
}

QString queueIn(const QUrlQuery &query)
{
    static const QRegularExpression condition(QStringLiteral("\\bQueue\\s*=\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|"
                                                             "\"((?:[^\"\\\\]|\\\\.)*)\"|([\\w.-]+))"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    const auto match = condition.match(query.queryItemValue(QStringLiteral("Query"), QUrl::FullyDecoded));
    QString name = match.captured(1) + match.captured(2) + match.captured(3);
    return name.replace(escape, QStringLiteral("\\1"));
}
} // namespace

RtAddress rtAddress(const QUrl &url)
{
    RtAddress address;
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return address;

    const QStringList segments = url.path().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < segments.size(); ++index) {
        if (isRtPage(segments.at(index)))
            addBase(address.bases, withPath(url, segments.first(index)));
    }
    if (address.bases.isEmpty())
        addBase(address.bases, withPath(url, segments));
    addBase(address.bases, withPath(url, {}));

    const QUrlQuery query = queryOf(url);
    if (const qint64 number = rtTicketNumber(ticketIn(url, query)); number != 0)
        address.issueKey = u'#' + QString::number(number);
    address.projectKey = queueIn(query);
    return address;
}

QString rtInstanceUid(const QUrl &base)
{
    const int port = base.port(-1);
    const bool ownPort = port != -1 && port != 80 && port != 443;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return QStringLiteral("rt:") + base.host().toLower() + (ownPort ? u':' + QString::number(port) : QString()) + path;
}

qint64 rtTicketNumber(const QString &key)
{
    static const QRegularExpression number(QStringLiteral("^\\s*#?0*([1-9]\\d{0,9})\\s*$"));
    return number.match(key).captured(1).toLongLong();
}

QUrl rtTicketUrl(const QUrl &base, qint64 number)
{
    QUrl url = base;
    url.setPath(base.path() + QStringLiteral("/Ticket/Display.html"));
    url.setQuery(QStringLiteral("id=%1").arg(number));
    return url;
}

QUrl rtQueueUrl(const QUrl &base, const QString &queue)
{
    const QString condition = QStringLiteral("Queue = %1 AND Status = '__Active__'").arg(rtQuoted(queue));
    QUrl url = base;
    url.setPath(base.path() + QStringLiteral("/Search/Results.html"));
    url.setQuery(QStringLiteral("Query=") + QString::fromLatin1(QUrl::toPercentEncoding(condition)));
    return url;
}

QString rtQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + quoted + u'\'';
}

} // namespace twinspan::trackers
