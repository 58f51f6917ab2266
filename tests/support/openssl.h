#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace twinspan::tests
{

/// Runs the openssl command in the folder, and waits for it; what it said when it failed, else empty.
QByteArray runOpenssl(QList<QByteArray> arguments, const QString &folder);

} // namespace twinspan::tests
