#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QString>

namespace twinspan::tests
{

/// With all that is in it, in the place of what was there: a backup that is made or put back.
inline bool copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(file));
        if (!QFileInfo(target).dir().mkpath(QStringLiteral(".")) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

} // namespace twinspan::tests
