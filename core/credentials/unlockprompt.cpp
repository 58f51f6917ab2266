#include "core/credentials/unlockprompt.h"

#include "core/base/completion.h"
#include "core/credentials/dbuscall.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>
#include <QTimer>

namespace twinspan::credentials
{

namespace
{
const QString service = QStringLiteral("org.freedesktop.secrets");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

/// Hears the one signal of a prompt.
class PromptEar : public QObject
{
    Q_OBJECT

public:
    std::shared_ptr<Completion<bool>> done = std::make_shared<Completion<bool>>(); ///< true: answered, not dismissed

public Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result)
    {
        Q_UNUSED(result)
        done->finish(!dismissed);
    }
};

QDBusMessage unlockCall()
{
    auto message =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Unlock"));
    message << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/aliases/default"))});
    return message;
}

Task<bool> answered(QString path, std::chrono::milliseconds forAnswer, std::chrono::milliseconds forPerson,
                    CancelToken cancel)
{
    PromptEar ear;
    keychainBus().connect(service, path, promptInterface, QStringLiteral("Completed"), &ear,
                          SLOT(completed(bool, QDBusVariant)));
    QTimer deadline;
    QObject::connect(&deadline, &QTimer::timeout, &deadline, [done = ear.done] { done->finish(false); });
    deadline.setSingleShot(true);
    deadline.start(forPerson);
    const auto cancelling = cancel.onCancel([done = ear.done] { done->finish(false); });

    auto show = QDBusMessage::createMethodCall(service, path, promptInterface, QStringLiteral("Prompt"));
    show << QString(); // no window of ours to stand in front of
    const QDBusMessage shown = co_await dbusCall(show, forAnswer, cancel);
    if (shown.type() == QDBusMessage::ErrorMessage)
        co_return false;
    const bool unlocked = co_await ear.done->wait();
    if (!unlocked) // a dialog that nobody waits for must not stay; one that is gone already answers with an error
        keychainBus().send(QDBusMessage::createMethodCall(service, path, promptInterface, QStringLiteral("Dismiss")));
    co_return unlocked;
}
} // namespace

Task<bool> unlockDefaultKeyring(std::chrono::milliseconds forAnswer, std::chrono::milliseconds forPerson,
                                std::function<void(bool)> dialog, CancelToken cancel)
{
    if (forPerson.count() <= 0)
        co_return false;
    const QDBusMessage question = unlockCall();
    const QDBusMessage reply = co_await dbusCall(question, forAnswer, cancel);
    if (reply.type() == QDBusMessage::ErrorMessage)
        co_return false;
    const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (prompt == QLatin1String("/"))
        co_return true;
    if (dialog)
        dialog(true);
    const bool unlocked = co_await answered(prompt, forAnswer, forPerson, cancel);
    if (dialog)
        dialog(false);
    co_return unlocked;
}

} // namespace twinspan::credentials

#include "unlockprompt.moc"
