#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicechanges.h"
#include "core/trackers/practice/practicecomments.h"
#include "core/trackers/practice/practicefiles.h"
#include "core/trackers/practice/practicementions.h"
#include "core/trackers/practice/practiceprojects.h"
#include "core/trackers/practice/practicerecords.h"

#include <QList>
#include <QString>

#include <optional>

namespace twinspan::trackers
{

class PracticeDatabase;

/// What to change of an issue; what is not set stays.
struct PracticeEdit {
    std::optional<QString> summary;
    std::optional<QString> description;
    std::optional<QString> type; ///< id or name
};

/// Issues and comments. Keys are taken as people type them. `who` is the account that does it: a private issue is
/// NotFound for all but its author and admins.
class PracticeIssues
{
public:
    static constexpr int maxSummaryLength = 255;

    explicit PracticeIssues(PracticeDatabase &database);

    /// NotFound for the project, Rejected for type, summary or text. One transaction, staged files included.
    Result<PracticeIssue> create(const PracticeNewIssue &issue, const PracticeAccount &who);
    /// With comments and files.
    Result<PracticeIssue> issue(const QString &key, const PracticeAccount &who);
    /// Of one project, or of all when the key is empty; oldest first, without comments and files.
    Result<QList<PracticeIssue>> list(const QString &projectKey, const PracticeAccount &who);
    /// Of one project, or of all when the key is empty; private ones included.
    Result<int> count(const QString &projectKey);
    /// One that changes nothing is no change: Issue::updated stays.
    Status edit(const QString &key, const PracticeEdit &edit, const PracticeAccount &who);
    /// To another project, where it gets a new key; the old ones go on leading to it. The type is kept by name, else it
    /// becomes the default. Gives the issue with its new key.
    Result<PracticeIssue> move(const QString &key, const QString &projectKey, const PracticeAccount &who);
    /// With comments and files, for good. Forbidden for all but the author and admins.
    Status remove(const QString &key, const PracticeAccount &who);

    Result<PracticeComment> addComment(const QString &key, const PracticeNewComment &comment,
                                       const PracticeAccount &who);
    /// Marker and visibility stay. NotFound; Forbidden for all but the author and admins.
    Status editComment(qint64 commentId, const QString &text, const PracticeAccount &who);
    Status removeComment(qint64 commentId, const PracticeAccount &who);
    Result<PracticeFile> addFile(const QString &key, const PracticeUpload &upload, QIODevice &bytes,
                                 const PracticeAccount &who);

    /// Writes at most `limit` bytes of the attachment (all when negative). NotFound, Store when the sink is full.
    Status readFile(qint64 fileId, QIODevice &sink, qint64 limit, const PracticeAccount &who);
    /// NotFound; Forbidden for all but the author and admins.
    Status removeFile(qint64 fileId, const PracticeAccount &who);

    /// The oldest issue of the project that carries exactly this marker.
    Result<std::optional<PracticeChange>> findMarked(const QString &projectKey, const QString &marker);
    Result<bool> hasMarked(const QString &projectKey);

    /// Logins that the texts of the issue pinged, one for each time.
    Result<QStringList> mentions(const QString &key, const PracticeAccount &who);

    /// The setting "max-text-length" in characters; 0: no limit.
    Result<int> maxTextLength();

private:
    Result<PracticeIssue> head(const QString &key, const PracticeAccount &who);
    /// NotFound when the issue is hidden from the account.
    Status checkSight(qint64 issueId, const PracticeAccount &who);
    Result<qint64> nextNumber(const PracticeProject &project);
    Result<qint64> insert(const PracticeNewIssue &issue, const PracticeProject &project, const PracticeType &type,
                          const PracticeAccount &who);
    Status checkSummary(const QString &summary) const;
    Status checkText(const QString &text);
    Status checkComment(const QString &text);

    PracticeDatabase &m_database;
    PracticeProjects m_projects;
    PracticeComments m_comments;
    PracticeFiles m_files;
    PracticeMentions m_mentions;
    PracticeChanges m_changes;
};

} // namespace twinspan::trackers
