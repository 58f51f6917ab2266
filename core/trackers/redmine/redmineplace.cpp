#include "core/trackers/redmine/redmineplace.h"

#include "core/base/isotime.h"
#include "core/trackers/redmine/redmineissuequery.h"
#include "core/trackers/redmine/redminemapping.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

using tracker::ChangedIssue;

namespace
{
QString timeText(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate);
}

qint64 secondOf(const ChangedIssue &issue)
{
    return issue.updated.toSecsSinceEpoch();
}
} // namespace

RedminePlace RedminePlace::since(const QDateTime &time)
{
    // Redmine takes four digits for a year.
    constexpr qint64 lastSecond = 253'402'300'799;
    return RedminePlace(std::clamp<qint64>(time.toSecsSinceEpoch(), 0, lastSecond));
}

std::optional<RedminePlace> RedminePlace::fromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\As([0-9]{1,11})(?:\\.([1-9][0-9]{0,17}))?\\z"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return RedminePlace(match.captured(1).toLongLong(), match.captured(2).toLongLong());
}

QString RedminePlace::text() const
{
    return m_issue == 0 ? QStringLiteral("s%1").arg(m_second) : QStringLiteral("s%1.%2").arg(m_second).arg(m_issue);
}

QUrlQuery RedminePlace::query(const QString &projectId) const
{
    QUrlQuery query = redmineIssuesOf(projectId);
    query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    if (m_issue == 0) {
        query.addQueryItem(QStringLiteral("updated_on"), QStringLiteral(">=") + timeText(m_second));
        query.addQueryItem(QStringLiteral("sort"), QStringLiteral("updated_on:asc,id:asc"));
    } else {
        query.addQueryItem(QStringLiteral("updated_on"),
                           QStringLiteral("><%1|%2").arg(timeText(m_second), timeText(m_second + 1)));
        query.addQueryItem(QStringLiteral("issue_id"), QStringLiteral(">=%1").arg(m_issue));
        query.addQueryItem(QStringLiteral("sort"), QStringLiteral("id:asc"));
    }
    return query;
}

std::optional<tracker::ChangesPage> RedminePlace::page(const QJsonObject &answer, const QUrl &base) const
{
    const QJsonValue entries = answer.value(QLatin1String("issues"));
    const qint64 total = answer.value(QLatin1String("total_count")).toInteger(-1);
    if (!entries.isArray() || total < entries.toArray().size())
        return std::nullopt;
    QList<ChangedIssue> found;
    for (const QJsonValue entry : entries.toArray()) {
        const auto issue = redmineChangedIssue(entry.toObject(), base);
        if (!issue)
            return std::nullopt;
        found.append(*issue);
    }
    const bool isAll = total == found.size();
    const bool isByTime = m_issue == 0;
    if ((found.isEmpty() && !isAll) || (isByTime && !std::ranges::is_sorted(found, {}, &ChangedIssue::updated)))
        return std::nullopt;

    tracker::ChangesPage page;
    std::optional<RedminePlace> next;
    if (!isByTime)
        next = afterByNumber(found, isAll);
    else if (!isAll)
        next = afterByTime(found);
    const bool staysInSecond = next && next->m_issue != 0;
    for (const ChangedIssue &issue : std::as_const(found)) {
        const qint64 second = secondOf(issue);
        const bool isDue =
            isByTime ? second >= m_second && !staysInSecond && (isAll || second < next->m_second) : second == m_second;
        if (isDue)
            page.issues.append(issue);
    }
    page.next = next ? next->text() : QString();
    return page;
}

RedminePlace RedminePlace::afterByTime(const QList<ChangedIssue> &found) const
{
    // The last second may go on behind the page: it is read from its start by the next one, where it fits.
    const qint64 last = secondOf(found.last());
    return last > m_second ? RedminePlace(last) : RedminePlace(m_second, 1);
}

RedminePlace RedminePlace::afterByNumber(const QList<ChangedIssue> &found, bool isAll) const
{
    return isAll ? RedminePlace(m_second + 1) : RedminePlace(m_second, found.last().ref.id.toLongLong() + 1);
}

std::optional<ChangedIssue> redmineChangedIssue(const QJsonObject &issue, const QUrl &base)
{
    const qint64 number = issue.value(QLatin1String("id")).toInteger();
    const QString updated = issue.value(QLatin1String("updated_on")).toString();
    ChangedIssue changed;
    changed.ref = redmineRef(number, base);
    changed.projectId =
        QString::number(issue.value(QLatin1String("project")).toObject().value(QLatin1String("id")).toInteger());
    changed.updated = isoTime(updated);
    if (number <= 0 || !changed.updated.isValid())
        return std::nullopt;
    return changed;
}

} // namespace twinspan::trackers
