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
    const QByteArray name = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(QStringLiteral("twinspan-%1.sock").arg(QString::fromLatin1(name)));
}

} // namespace twinspan::node
