#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicefiles.h"
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
    Status edit(const QString &key, const PracticeEdit &edit, const PracticeAccount &who);

    Result<PracticeComment> addComment(const QString &key, const PracticeNewComment &comment,
                                       const PracticeAccount &who);
    Status editComment(qint64 commentId, const QString &text, const PracticeAccount &who);
    Result<PracticeFile> addFile(const QString &key, const PracticeUpload &upload, QIODevice &bytes,
                                 const PracticeAccount &who);

    /// Writes at most `limit` bytes of the attachment (all when negative). NotFound, Store when the sink is full.
    Status readFile(qint64 fileId, QIODevice &sink, qint64 limit, const PracticeAccount &who);

    /// Key of the oldest issue of the project that carries exactly this marker; empty if there is none.
    Result<QString> findMarked(const QString &projectKey, const QString &marker);
    Result<bool> hasMarked(const QString &projectKey);

    /// Logins that the texts of the issue pinged, one for each time.
    Result<QStringList> mentions(const QString &key, const PracticeAccount &who);

    /// The setting "max-text-length" in characters; 0: no limit.
    Result<int> maxTextLength();

private:
    Result<PracticeIssue> head(const QString &key, const PracticeAccount &who);
    Result<QList<PracticeComment>> comments(qint64 issueId);
    Result<qint64> insert(const PracticeNewIssue &issue, const PracticeProject &project, const PracticeType &type,
                          const PracticeAccount &who);
    Status checkSummary(const QString &summary) const;
    Status checkText(const QString &text);
    Status ping(const QString &text, qint64 issueId, const QVariant &commentId);
    Status touch(qint64 issueId);

    PracticeDatabase &m_database;
    PracticeProjects m_projects;
    PracticeFiles m_files;
};

} // namespace twinspan::trackers
