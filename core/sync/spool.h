#pragma once

#include "core/base/result.h"

#include <QString>

namespace twinspan::sync
{

/// The folder (mode 0700) in which attachment bytes lie while they travel. Everything in it can be fetched again: it
/// may be deleted at any time.
class Spool
{
public:
    /// Makes the folder, and removes what a process that ended has begun to read from its tracker. A Store problem when
    /// the folder can't be made.
    static Result<Spool> open(const QString &folder);

    /// Where the bytes of this thing lie: a name made of a hash, so that no id or file name can lead out of the folder.
    QString path(const QString &direction, const QString &connectionId, const QString &sourceId) const;

    /// Beside it, while the bytes are being read from the tracker.
    static QString unfinished(const QString &path);

    /// Hex SHA-256 of a file; Store problem when it can't be read.
    static Result<QString> hashOf(const QString &path);

    /// Removes what is older than a week: left over by requests that never ended.
    void removeOld() const;

private:
    explicit Spool(QString folder) : m_folder(std::move(folder)) {}
    void removeUnfinished() const;

    QString m_folder;
};

} // namespace twinspan::sync
