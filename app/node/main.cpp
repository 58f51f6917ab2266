#include "app/node/commands.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("twinspan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINSPAN_VERSION));
    return twinspan::app::runProgram(QCoreApplication::arguments().mid(1));
}
