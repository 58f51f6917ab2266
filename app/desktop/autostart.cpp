#include "app/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace twinspan::app
{

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};
} // namespace

QString Autostart::file()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(QStringLiteral("autostart/twinspan.desktop"));
}

bool Autostart::isOn()
{
    return QFile::exists(file());
}

Status Autostart::set(bool on, const QString &program)
{
    const auto failed = [](const QString &why) {
        return fail(ProblemKind::Store, QStringLiteral("autostart.write"),
                    Texts::tr("The setting for the login can't be changed: %1.").arg(why));
    };
    if (!on)
        return !isOn() || QFile::remove(file()) ? Status() : Status(failed(file()));
    QDir().mkpath(QFileInfo(file()).path());
    QString quoted = program;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    QSaveFile entry(file());
    const QByteArray text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Twinspan\n"
                                           "Exec=\"%1\" --background\nIcon=twinspan\n")
                                .arg(quoted)
                                .toUtf8();
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        return failed(entry.errorString());
    return {};
}

} // namespace twinspan::app
