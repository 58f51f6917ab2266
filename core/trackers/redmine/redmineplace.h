#pragma once

#include "core/tracker/tracker.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace twinspan::trackers
{

/// Where a page of a list of changes begins.
///
/// Redmine lists by the time of the last change, but tells it in whole seconds while its database (unless it is MySQL)
/// keeps fractions, and by a filter ">=S" it means everything that is later than S - 1 s. So the list goes on at a
/// second, never at an offset, which shifts when an issue changes meanwhile. A second with more changes than a page is
/// read by the numbers of its issues instead, which don't change. Source: app/models/query.rb of Redmine, date_clause.
class RedminePlace
{
public:
    static constexpr int pageSize = 100; ///< Redmine's own maximum

    /// The start of the list.
    static RedminePlace since(const QDateTime &time);
    /// What text() gave; nullopt for all else.
    static std::optional<RedminePlace> fromText(const QString &text);
    QString text() const;

    /// Of GET /issues.json.
    QUrlQuery query(const QString &projectId) const;
    /// What the answer means: the issues of the page, all of whose seconds are complete unless it is one of many for
    /// one second, and where the next begins. nullopt when the answer can't be one to this query.
    std::optional<tracker::ChangesPage> page(const QJsonObject &answer, const QUrl &base) const;

    bool operator==(const RedminePlace &) const = default;

private:
    explicit RedminePlace(qint64 second, qint64 issue = 0) : m_second(second), m_issue(issue) {}
    RedminePlace afterByTime(const QList<tracker::ChangedIssue> &found) const;
    RedminePlace afterByNumber(const QList<tracker::ChangedIssue> &found, bool isAll) const;

    qint64 m_second = 0; ///< since 1970, UTC
    qint64 m_issue = 0;  ///< within the second, from this number on; 0: by time
};

/// An entry of a list of issues; nullopt without a number or a time.
std::optional<tracker::ChangedIssue> redmineChangedIssue(const QJsonObject &issue, const QUrl &base);

} // namespace twinspan::trackers
