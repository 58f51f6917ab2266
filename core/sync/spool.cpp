#include "core/sync/spool.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace twinspan::sync
{

namespace
{
constexpr int keepDays = 7;
const QString unfinishedSuffix = QStringLiteral(".part");

tl::unexpected<Problem> unusable(const QString &path)
{
    return fail(ProblemKind::Store, QStringLiteral("spool.unusable"),
                QCoreApplication::translate("Spool", "The file or folder %1 can't be used.").arg(path),
                QCoreApplication::translate("Spool", "Check its permissions and the free space of the disk."));
}
} // namespace

Result<Spool> Spool::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return unusable(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Spool spool(folder);
    spool.removeUnfinished();
    return spool;
}

QString Spool::path(const QString &direction, const QString &connectionId, const QString &sourceId) const
{
    const QByteArray name = QStringLiteral("%1\n%2\n%3").arg(direction, connectionId, sourceId).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash);
}

QString Spool::unfinished(const QString &path)
{
    return path + unfinishedSuffix;
}

Result<QString> Spool::hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return unusable(path);
    return QString::fromLatin1(hash.result().toHex());
}

void Spool::removeUnfinished() const
{
    QDirIterator files(m_folder, {u'*' + unfinishedSuffix}, QDir::Files);
    while (files.hasNext())
        QFile::remove(files.next());
}

void Spool::removeOld() const
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-keepDays);
    QDirIterator files(m_folder, QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified().toUTC() < limit)
            QFile::remove(files.filePath());
    }
}

} // namespace twinspan::sync
