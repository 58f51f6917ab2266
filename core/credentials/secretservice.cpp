#include "core/credentials/secretservice.h"

#include "core/credentials/dbuscall.h"
#include "core/credentials/secretproblems.h"
#include "core/credentials/unlockprompt.h"

#include <QCoreApplication>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>

namespace twinspan::credentials
{

namespace
{
const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString busName = QStringLiteral("org.freedesktop.DBus");

struct CredentialsTexts {
    Q_DECLARE_TR_FUNCTIONS(CredentialsTexts)
};

Problem noSession()
{
    return keychainProblem(
        "no-session",
        CredentialsTexts::tr("No keychain can be reached: this program runs outside of a desktop session."),
        orSealedFile(CredentialsTexts::tr("Start Twinspan from the desktop.")));
}

Problem noLibrary()
{
    return keychainProblem(
        "no-library", CredentialsTexts::tr("No keychain can be reached: the library libsecret is not installed."),
        orSealedFile(CredentialsTexts::tr("Install it (on Debian and Ubuntu: apt install libsecret-1-0).")));
}

Problem noKeyring()
{
    return keychainProblem(
        "no-keyring", CredentialsTexts::tr("The keychain is not set up yet: it has no keyring."),
        CredentialsTexts::tr("Sign in to the desktop with your password once, or make a default keyring in the "
                             "desktop's password program."));
}

Problem locked(bool hasScreen)
{
    const QString remedy =
        CredentialsTexts::tr("Unlock it, for example in the desktop's password program, then try again.");
    return keychainProblem("locked", CredentialsTexts::tr("The keychain is locked."),
                           hasScreen ? remedy : orSealedFile(remedy));
}

/// Without an address libdbus would try to start a bus of its own.
bool isSessionAnnounced()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFile::exists(folder + QStringLiteral("/bus"));
}

/// The library by which QtKeychain reaches the service; without it all it says is "Unknown error".
bool isLibraryThere()
{
    QLibrary library(QStringLiteral("secret-1"), 0);
    return library.load();
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(busName, QStringLiteral("/"), busName, method);
}

QDBusMessage isLocked()
{
    auto message =
        QDBusMessage::createMethodCall(serviceName, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                       QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    return message;
}

bool isTimeout(const QDBusMessage &reply)
{
    return reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.NoReply") ||
           reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.Timeout") ||
           reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.TimedOut");
}

/// On the bus, or one that the bus starts when it is asked.
Task<bool> isOffered(std::chrono::milliseconds patience, CancelToken cancel)
{
    QDBusMessage hasOwner = toBus(QStringLiteral("NameHasOwner"));
    hasOwner << serviceName;
    const QDBusMessage owned = co_await dbusCall(hasOwner, patience, cancel);
    if (owned.arguments().value(0).toBool())
        co_return true;
    const QDBusMessage names = toBus(QStringLiteral("ListActivatableNames"));
    const QDBusMessage activatable = co_await dbusCall(names, patience, cancel);
    co_return activatable.arguments().value(0).toStringList().contains(serviceName);
}
} // namespace

Task<Status> SecretService::ready(Patience patience, CancelToken cancel)
{
    if (!isSessionAnnounced() || !keychainBus().isConnected())
        co_return fail(noSession());
    if (!isLibraryThere())
        co_return fail(noLibrary());
    const bool offered = co_await isOffered(patience.answer, cancel);
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (!offered)
        co_return fail(missingKeychainProblem());
    const QDBusMessage question = isLocked();
    const QDBusMessage reply = co_await dbusCall(question, patience.answer, cancel);
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (reply.type() == QDBusMessage::ErrorMessage)
        co_return fail(isTimeout(reply) ? silentKeychainProblem() : noKeyring());
    if (!reply.arguments().value(0).value<QDBusVariant>().variant().toBool())
        co_return Status();
    const bool unlocked =
        co_await unlockDefaultKeyring(patience.answer, patience.unlock, patience.unlockDialog, cancel);
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    co_return unlocked ? Status() : Status(fail(locked(patience.unlock.count() > 0)));
}

} // namespace twinspan::credentials
