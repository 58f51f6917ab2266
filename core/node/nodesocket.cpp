#include "core/node/nodesocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace twinspan::node
{

QString nodeSocketPath(const QString &home)
{
    constexpr qsizetype longest = 100;
    QString inHome = QDir(home).filePath(QStringLiteral("twinspan.sock"));
    if (inHome.toUtf8().size() <= longest)
        return inHome;
    return runtimeSocketPath(QStringLiteral("twinspan"), home);
}

QString runtimeSocketPath(const QString &program, const QString &home)
{
    const QByteArray name = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(QStringLiteral("%1-%2.sock").arg(program, QString::fromLatin1(name)));
}

} // namespace twinspan::node
