#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace twinspan::app
{

/// One window for each data folder: a second start hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &home, QObject *parent = nullptr);

    /// Gives the arguments to a program that runs already; false when there is none. Waits for at most a second.
    bool handOver(const QStringList &arguments);
    /// From now on this program takes them.
    void take();

Q_SIGNALS:
    void started(const QStringList &arguments);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace twinspan::app
