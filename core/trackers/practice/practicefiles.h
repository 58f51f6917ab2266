#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicerecords.h"

#include <QIODevice>
#include <QString>

namespace twinspan::trackers
{

class PracticeDatabase;

/// A file on its way into the tracker.
struct PracticeUpload {
    QString fileName;
    QString mimeType; ///< empty: guessed from the name
    bool isPublic = true;
    QString marker;
};

/// The bytes of attachments: in the tracker's file, in chunks, so that no file is ever whole in memory.
class PracticeFiles
{
public:
    static constexpr qint64 chunkSize = qint64{1024} * 1024;
    static constexpr qint64 defaultMaxFileSize = 20 * chunkSize;

    explicit PracticeFiles(PracticeDatabase &database) : m_database(database) {}

    /// The setting "max-file-size", in bytes.
    Result<qint64> maxFileSize();

    /// Reads the source from where it stands to its end. TooLarge beyond maxFileSize(): then nothing stays.
    Result<PracticeFile> attach(qint64 issueId, const PracticeUpload &upload, QIODevice &bytes,
                                const PracticeAccount &author);
    /// The token of a file that is attached to nothing yet; good for one issue of the same account, for a day.
    Result<QString> stage(const PracticeUpload &upload, QIODevice &bytes, const PracticeAccount &author);
    /// Rejected when the token is used, expired or not this account's.
    Status attachStaged(qint64 issueId, const PracticeStagedFile &staged, const PracticeAccount &author);

    /// Oldest first.
    Result<QList<PracticeFile>> list(qint64 issueId);
    /// Whose issue it is; NotFound.
    Result<qint64> issueOf(qint64 fileId);
    /// Writes at most `limit` bytes (all when negative). NotFound, Store when the sink is full.
    Status read(qint64 fileId, QIODevice &sink, qint64 limit = -1);
    /// NotFound; Forbidden for all but the author and admins.
    Status remove(qint64 fileId, const PracticeAccount &who);

private:
    Result<qint64> insert(const PracticeUpload &upload, QIODevice &bytes, const PracticeAccount &author,
                          const QVariant &issueId, const QVariant &token);
    Result<qint64> insertChunks(qint64 fileId, QIODevice &bytes);
    Status forgetExpired();

    PracticeDatabase &m_database;
};

/// The last part of a path, without control characters, at most 255 characters; "file" when nothing is left.
QString practiceFileName(const QString &wanted);

} // namespace twinspan::trackers
