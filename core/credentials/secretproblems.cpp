#include "core/credentials/secretproblems.h"

#include <QCoreApplication>

namespace twinspan::credentials
{

namespace
{
struct CredentialsTexts {
    Q_DECLARE_TR_FUNCTIONS(CredentialsTexts)
};

Problem secretsProblem(const QString &code, const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Secrets, code, cause, remedy)
        .withEffect(CredentialsTexts::tr("Sign-ins and the key of this node can't be read or kept."))
        .withSeverity(Severity::Pause);
}
} // namespace

Problem noSuchSecretProblem(const QString &place)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("secret.not-found"),
                       CredentialsTexts::tr("The sign-in that is needed is not in %1.").arg(place),
                       CredentialsTexts::tr("Sign in again."));
}

Problem keychainProblem(const char *code, const QString &cause, const QString &remedy)
{
    return secretsProblem(QStringLiteral("keychain.") + QLatin1String(code), cause, remedy);
}

QString orSealedFile(const QString &remedy)
{
    return remedy + u' ' +
           CredentialsTexts::tr("Or do without a keychain: put a passphrase into a file that only this account can "
                                "read and name it with --passphrase-file or TWINSPAN_PASSPHRASE_FILE when Twinspan is "
                                "started; secrets are then kept in a sealed file.");
}

Problem missingKeychainProblem()
{
    return keychainProblem(
        "missing", CredentialsTexts::tr("This desktop has no keychain."),
        orSealedFile(CredentialsTexts::tr("Install one, such as GNOME Keyring, and sign in to the desktop again.")));
}

Problem silentKeychainProblem()
{
    return keychainProblem(
        "silent", CredentialsTexts::tr("The keychain does not answer."),
        CredentialsTexts::tr("Look for a dialog of the keychain that waits, or sign in to the desktop again."));
}

Problem sealedFileProblem(const char *code, const QString &cause, const QString &remedy)
{
    return secretsProblem(QStringLiteral("sealed-file.") + QLatin1String(code), cause, remedy);
}

Problem passphraseProblem(const char *code, const QString &cause, const QString &remedy)
{
    return secretsProblem(QStringLiteral("passphrase.") + QLatin1String(code), cause, remedy);
}

} // namespace twinspan::credentials
