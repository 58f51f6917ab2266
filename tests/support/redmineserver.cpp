#include "tests/support/redmineserver.h"

#include <QCoreApplication>
#include <QDir>
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
    return QStringLiteral(TWINSPAN_SOURCE_DIR "/tests/support/redmine/") + name;
}

/// The tests' own home is new for each program; the migrated database is to outlive it.
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

QStringList argumentsFor(const RedmineServer::Options &options, const QString &dir)
{
    QStringList arguments{QStringLiteral("--dir"),
                          dir,
                          QStringLiteral("--format"),
                          options.format,
                          QStringLiteral("--attachment-limit"),
                          QString::number(options.attachmentLimit),
                          QStringLiteral("--watch"),
                          QString::number(QCoreApplication::applicationPid())};
    if (options.markerField)
        arguments += QStringLiteral("--marker-field");
    if (!options.rest)
        arguments += QStringLiteral("--no-rest");
    if (options.isPublic)
        arguments += QStringLiteral("--public");
    if (!options.prefix.isEmpty())
        arguments += {QStringLiteral("--prefix"), options.prefix};
    return arguments;
}
} // namespace

RedmineServer::RedmineServer(const Options &options)
    // Not in the tests' home: the server runs as another user, who can't look into it.
    : m_dir(std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/twinspan-redmine-XXXXXX")))
{
    QProcess up;
    up.setProcessEnvironment(environment());
    up.start(script(QStringLiteral("up")), argumentsFor(options, m_dir->path()));
    if (!up.waitForFinished(startMilliseconds) || up.exitCode() != 0)
        qFatal("Redmine did not start: %s", up.readAllStandardError().constData());
    load(up.readAllStandardOutput());
}

RedmineServer::RedmineServer(const QString &instanceFile)
{
    QFile file(instanceFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no Redmine: %s is missing.", qPrintable(instanceFile));
    load(file.readAll());
}

RedmineServer::~RedmineServer()
{
    if (!m_dir)
        return;
    QProcess down;
    down.start(script(QStringLiteral("down")), {m_dir->path()});
    down.waitForFinished(stopMilliseconds);
}

void RedmineServer::load(const QByteArray &json)
{
    m_instance = QJsonDocument::fromJson(json).object();
    if (url().isEmpty())
        qFatal("This describes no Redmine: %s", json.constData());
}

QUrl RedmineServer::url() const
{
    return QUrl(m_instance.value(QLatin1String("url")).toString());
}

QString RedmineServer::keyOf(const QString &account) const
{
    return m_instance.value(account).toObject().value(QLatin1String("key")).toString();
}

QString RedmineServer::nameOf(const QString &account) const
{
    return m_instance.value(account).toObject().value(QLatin1String("name")).toString();
}

QString RedmineServer::loginOf(const QString &account) const
{
    return m_instance.value(account).toObject().value(QLatin1String("login")).toString();
}

QString RedmineServer::projectId() const
{
    const QJsonObject project = m_instance.value(QLatin1String("projects")).toArray().first().toObject();
    return QString::number(project.value(QLatin1String("id")).toInteger());
}

QStringList RedmineServer::mentionedIn(const QString &issueId) const
{
    QFile file(m_instance.value(QLatin1String("dir")).toString() + QStringLiteral("/mentions.jsonl"));
    QStringList logins;
    if (!file.open(QIODevice::ReadOnly))
        return logins; // nobody was mentioned yet
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (QString::number(line.value(QLatin1String("issue")).toInteger()) != issueId)
            continue;
        const QJsonArray found = line.value(QLatin1String("logins")).toArray();
        for (const QJsonValue login : found)
            logins += login.toString();
    }
    return logins;
}

} // namespace twinspan::tests
