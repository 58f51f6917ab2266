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

/// As the Desktop Entry Specification has it: quoted for the command line, then escaped as the value of a key.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar character : argument) {
        if (QStringLiteral("\"`$\\").contains(character))
            text += u'\\';
        text += character;
        if (character == u'%')
            text += u'%';
    }
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}
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

Status Autostart::set(bool on, const QStringList &command)
{
    const auto failed = [](const QString &why) {
        return fail(ProblemKind::Store, QStringLiteral("autostart.write"),
                    Texts::tr("The setting for the login can't be changed: %1.").arg(why));
    };
    if (!on)
        return !isOn() || QFile::remove(file()) ? Status() : Status(failed(file()));
    QDir().mkpath(QFileInfo(file()).path());
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    QSaveFile entry(file());
    const QByteArray text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Twinspan\nExec=%1\nIcon=twinspan\n")
                                .arg(words.join(u' '))
                                .toUtf8();
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        return failed(entry.errorString());
    return {};
}

} // namespace twinspan::app
