#include "core/credentials/dbuscall.h"

#include "core/base/completion.h"

#include <QDBusPendingCallWatcher>

namespace twinspan::credentials
{

QDBusConnection keychainBus()
{
    const QString name = QStringLiteral("twinspan-keychain");
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    if (bus.isConnected())
        return bus;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

Task<QDBusMessage> dbusCall(QDBusMessage message, std::chrono::milliseconds patience, CancelToken cancel)
{
    auto done = std::make_shared<Completion<QDBusMessage>>();
    auto *watcher = new QDBusPendingCallWatcher(keychainBus().asyncCall(message, static_cast<int>(patience.count())));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [done](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        done->finish(call->reply());
    });
    const auto cancelling = cancel.onCancel(
        [done] { done->finish(QDBusMessage::createError(QStringLiteral("twinspan.Cancelled"), QString())); });
    co_return co_await done->wait();
}

} // namespace twinspan::credentials
