#include "core/credentials/passphrasesource.h"

#include "core/base/redaction.h"
#include "core/credentials/secretproblems.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace twinspan::credentials
{

namespace
{
constexpr qint64 maxPassphrase = 4096;

struct CredentialsTexts {
    Q_DECLARE_TR_FUNCTIONS(CredentialsTexts)
};

bool othersMayRead(const QFile &file)
{
#ifdef Q_OS_UNIX
    return (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                                  QFileDevice::WriteOther)) != QFileDevice::Permissions();
#else
    Q_UNUSED(file)
    return false; // rights are lists there, which the installer sets
#endif
}

/// An editor ends the last line; that is no part of the passphrase.
void dropLineBreak(QByteArray &text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
}
} // namespace

PassphraseSource::PassphraseSource(QString file, bool fromSystemd) : m_file(std::move(file)), m_fromSystemd(fromSystemd)
{
}

std::optional<PassphraseSource> PassphraseSource::find(const QString &optionFile)
{
    if (!optionFile.isEmpty())
        return PassphraseSource(optionFile);
    if (const QString named = qEnvironmentVariable("TWINSPAN_PASSPHRASE_FILE"); !named.isEmpty())
        return PassphraseSource(named);
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString given = QDir(folder).filePath(QStringLiteral("twinspan-passphrase"));
    if (!folder.isEmpty() && QFile::exists(given))
        return PassphraseSource(given, true);
    return std::nullopt;
}

Result<SecretBytes> PassphraseSource::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(passphraseProblem(
            "unreadable",
            CredentialsTexts::tr("The passphrase file %1 can't be read: %2.").arg(m_file, file.errorString()),
            CredentialsTexts::tr("Check its name, and that the account that runs Twinspan owns it.")));
    if (!m_fromSystemd && othersMayRead(file))
        return fail(passphraseProblem(
            "exposed", CredentialsTexts::tr("Other accounts may read or change the passphrase file %1.").arg(m_file),
            CredentialsTexts::tr("Take their rights away (chmod 600), and change the passphrase if somebody may "
                                 "have read it.")));
    QByteArray text = file.read(maxPassphrase + 3);
    dropLineBreak(text);
    SecretBytes passphrase(std::move(text));
    if (passphrase.isEmpty())
        return fail(passphraseProblem("empty", CredentialsTexts::tr("The passphrase file %1 is empty.").arg(m_file),
                                      CredentialsTexts::tr("Write the passphrase into it, as one line.")));
    if (passphrase.size() > maxPassphrase)
        return fail(passphraseProblem(
            "too-long", CredentialsTexts::tr("The passphrase file %1 is too long for a passphrase.").arg(m_file),
            CredentialsTexts::tr("Check its name; a passphrase has at most %1 bytes.").arg(maxPassphrase)));
    redaction::addSecret(passphrase.bytes());
    return passphrase;
}

} // namespace twinspan::credentials
