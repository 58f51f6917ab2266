#include "core/base/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <direct.h>
#endif

namespace twinspan
{

namespace
{
int makeFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 ? 0 : errno;
#else
    return ::_wmkdir(reinterpret_cast<const wchar_t *>(path.utf16())) == 0 ? 0 : errno;
#endif
}

/// As well as we may: the folder may belong to another account that lets us write.
void closeToOthers(const QString &path)
{
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}
} // namespace

int makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (folder.isDir()) {
        const QDir dir(folder.absoluteFilePath());
        if (dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            closeToOthers(folder.absoluteFilePath());
        return 0;
    }
    if (!folder.dir().exists()) {
        if (const int error = makePrivateFolder(folder.absolutePath()); error != 0)
            return error;
    }
    return makeFolder(folder.absoluteFilePath());
}

} // namespace twinspan
