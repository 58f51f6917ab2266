#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace twinspan::app
{

/// SIGINT, SIGTERM and SIGHUP as an ordinary Qt signal. One per process.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace twinspan::app
