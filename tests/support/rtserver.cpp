#include "tests/support/rtserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <unistd.h>

namespace twinspan::tests
{

namespace
{
constexpr int startMilliseconds = 120'000;
constexpr int stopMilliseconds = 30'000;

QString script(const QString &name)
{
    return QStringLiteral(TWINSPAN_SOURCE_DIR "/tests/support/rt/") + name;
}

/// The tests' own home is new for each program; the empty database is to outlive it.
QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const QString name = QStringLiteral("TWINSPAN_TESTS_CACHE");
    if (!variables.contains(name)) {
        variables.insert(name, ::geteuid() == 0 ? QStringLiteral("/var/cache/twinspan-tests")
                                                : QStringLiteral("/tmp/twinspan-tests-%1").arg(::geteuid()));
    }
    return variables;
}
} // namespace

RtServer::RtServer(const QStringList &settings)
    // Not in the tests' home: the server runs as another user, who can't look into it.
    : m_dir(std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/twinspan-rt-XXXXXX")))
{
    QProcess up;
    up.setProcessEnvironment(environment());
    QStringList options{QStringLiteral("--dir"),      m_dir->path(),
                        QStringLiteral("--timezone"), QStringLiteral("Pacific/Auckland"),
                        QStringLiteral("--watch"),    QString::number(QCoreApplication::applicationPid())};
    for (const QString &line : settings)
        options += {QStringLiteral("--set"), line};
    up.start(script(QStringLiteral("up")), options);
    if (!up.waitForFinished(startMilliseconds) || up.exitCode() != 0)
        qFatal("Request Tracker did not start: %s", up.readAllStandardError().constData());
    load(up.readAllStandardOutput());
}

RtServer::RtServer(const QString &instanceFile)
{
    QFile file(instanceFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no Request Tracker: %s is missing.", qPrintable(instanceFile));
    load(file.readAll());
}

RtServer::~RtServer()
{
    if (!m_dir)
        return;
    QProcess down;
    down.start(script(QStringLiteral("down")), {m_dir->path()});
    down.waitForFinished(stopMilliseconds);
}

void RtServer::load(const QByteArray &json)
{
    m_instance = QJsonDocument::fromJson(json).object();
    if (url().isEmpty())
        qFatal("This describes no Request Tracker: %s", json.constData());
}

QUrl RtServer::url() const
{
    return QUrl(m_instance.value(QLatin1String("url")).toString());
}

QString RtServer::tokenOf(const QString &account) const
{
    return m_instance.value(account).toObject().value(QLatin1String("token")).toString();
}

QString RtServer::nameOf(const QString &account) const
{
    return m_instance.value(account).toObject().value(QLatin1String("name")).toString();
}

QString RtServer::customer() const
{
    return m_instance.value(QLatin1String("customer")).toString();
}

QString RtServer::queueId() const
{
    const QJsonObject queue = m_instance.value(QLatin1String("queues")).toArray().first().toObject();
    return QString::number(queue.value(QLatin1String("id")).toInteger());
}

QByteArray RtServer::mails() const
{
    QFile box(m_instance.value(QLatin1String("dir")).toString() + QStringLiteral("/outgoing.mbox"));
    return box.open(QIODevice::ReadOnly) ? box.readAll() : QByteArray(); // nothing was mailed yet
}

} // namespace twinspan::tests
