#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicementions.h"
#include "core/trackers/practice/practicerecords.h"

#include <QList>
#include <QString>

namespace twinspan::trackers
{

class PracticeDatabase;

/// The comments of issues that the caller may see. Texts are checked by the caller.
class PracticeComments
{
public:
    explicit PracticeComments(PracticeDatabase &database) : m_database(database), m_mentions(database) {}

    /// Oldest first.
    Result<QList<PracticeComment>> list(qint64 issueId);
    Result<PracticeComment> add(qint64 issueId, const PracticeNewComment &comment, const PracticeAccount &who);
    /// Whose issue it is; NotFound.
    Result<qint64> issueOf(qint64 commentId);
    /// Marker and visibility stay. Forbidden for all but the author and admins.
    Status edit(qint64 commentId, const QString &text, const PracticeAccount &who);
    Status remove(qint64 commentId, const PracticeAccount &who);

private:
    Status checkRight(qint64 commentId, const PracticeAccount &who);

    PracticeDatabase &m_database;
    PracticeMentions m_mentions;
};

} // namespace twinspan::trackers
