#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicerecords.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::trackers
{

class PracticeDatabase;

/// An issue in a list of changes.
struct PracticeChange {
    QString firstKey; ///< names the issue for ever
    QString key;
    QString projectKey;
    QDateTime updated;
};

struct PracticeChangesPage {
    QList<PracticeChange> issues; ///< oldest change first
    QString next;                 ///< where the next page begins; empty: that was all
    QDateTime now;                ///< no change that the page could not see happened earlier
};

/// When issues changed, and which did. Private issues are left out for all but their authors and admins.
class PracticeChanges
{
public:
    static constexpr int pageSize = 100;

    explicit PracticeChanges(PracticeDatabase &database) : m_database(database) {}

    /// The issue changes now; in any case later than the last time. Within the transaction of the change.
    Status touch(qint64 issueId);

    /// The issues of the project that changed at `since` or later, at most pageSize; the newest change alone when
    /// `since` is not valid. `after`: `next` of the page before, or empty; Invalid when it is neither.
    Result<PracticeChangesPage> since(const QString &projectKey, const QDateTime &since, const QString &after,
                                      const PracticeAccount &who);
    /// Those that are there, each by any key that it ever had.
    Result<QList<PracticeChange>> existing(const QStringList &keys, const PracticeAccount &who);

private:
    Status readPage(PracticeChangesPage &page, const QString &where, const QVariantList &values);

    PracticeDatabase &m_database;
};

/// SQL: the first key of the issue `i` in the project `p`.
QString practiceFirstKey();

/// SQL: whether the issue `i` has the key that is bound twice, now or from earlier.
QString practiceKeyIs();

} // namespace twinspan::trackers
