#include "core/credentials/sealedfilestore.h"

#include "core/base/privatefolder.h"
#include "core/base/redaction.h"
#include "core/credentials/secretproblems.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace twinspan::credentials
{

namespace
{
constexpr qint64 maxFile = 16LL << 20;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct CredentialsTexts {
    Q_DECLARE_TR_FUNCTIONS(CredentialsTexts)
};

Problem damaged(const QString &file)
{
    return sealedFileProblem(
        "damaged", CredentialsTexts::tr("The sealed file %1 is damaged.").arg(file),
        CredentialsTexts::tr("Restore it from a backup. Without one, move it away and sign in to every tracker "
                             "again; other nodes must be connected anew."));
}

Problem notWritten(const QString &file, const QString &why)
{
    return sealedFileProblem(
        "not-written", CredentialsTexts::tr("The sealed file %1 can't be written: %2.").arg(file, why),
        CredentialsTexts::tr("Check that the disk has room and that this account may write there. What the file "
                             "held before is still in it."));
}

/// The new name is on disk only when its folder is.
void syncFolderOf(const QString &file)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(file)
#endif
}

Status replaceFile(const QString &file, const QByteArray &bytes)
{
    makePrivateFolder(QFileInfo(file).absolutePath());
    QSaveFile target(file);
    // commit() of Qt 6.4 does not see that the last bytes could not be written, and would put half a file in place.
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.setPermissions(onlyOwner) &&
                           target.write(bytes) == bytes.size() && target.flush();
    if (!isWritten)
        target.cancelWriting();
    if (!isWritten || !target.commit())
        return fail(notWritten(file, target.errorString()));
    syncFolderOf(file);
    return {};
}
} // namespace

SealedFileStore::SealedFileStore(QString file, PassphraseSource passphrase, KeyCost cost)
    : m_file(std::move(file)), m_passphrase(std::move(passphrase)), m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium can't start"); // no source of randomness: nothing could be kept safe
}

QString SealedFileStore::description() const
{
    return CredentialsTexts::tr("the sealed file %1").arg(m_file);
}

Task<Status> SealedFileStore::write(QString key, QByteArray secret, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    redaction::addSecret(secret);
    TWINSPAN_CO_TRY(content, load());
    content.secrets.insert(key, secret);
    co_return save(content);
}

Task<Result<QByteArray>> SealedFileStore::read(QString key, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    TWINSPAN_CO_TRY(content, load());
    if (!content.secrets.contains(key))
        co_return fail(noSuchSecretProblem(description()));
    const QByteArray secret = content.secrets.value(key).toByteArray();
    redaction::addSecret(secret);
    co_return secret;
}

Task<Status> SealedFileStore::remove(QString key, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    TWINSPAN_CO_TRY(content, load());
    if (!content.secrets.contains(key))
        co_return Status();
    content.secrets.remove(key);
    co_return save(content);
}

Result<SealedFileStore::Content> SealedFileStore::load()
{
    QFile file(m_file);
    if (!file.exists())
        return Content{m_keyHead.value_or(SealedBox::newHead(m_cost)), {}};
    if (!file.open(QIODevice::ReadOnly))
        return fail(sealedFileProblem(
            "unreadable", CredentialsTexts::tr("The sealed file %1 can't be read: %2.").arg(m_file, file.errorString()),
            CredentialsTexts::tr("Check that the account that runs Twinspan owns it.")));
    const QByteArray box = file.read(maxFile + 1);
    const auto head = SealedBox::headOf(box);
    if (box.size() > maxFile || !head)
        return fail(damaged(m_file));
    TWINSPAN_TRY(key, keyFor(*head));
    const auto plain = SealedBox::open(box, *key);
    if (!plain)
        return fail(sealedFileProblem(
            "wrong-passphrase",
            CredentialsTexts::tr("The passphrase in %1 does not open the sealed file %2.")
                .arg(m_passphrase.file(), m_file),
            CredentialsTexts::tr("Put the passphrase with which the file was made into the passphrase file.")));
    const QCborValue value = QCborValue::fromCbor(plain->bytes());
    if (!value.isMap())
        return fail(damaged(m_file));
    return Content{*head, value.toMap()};
}

Status SealedFileStore::save(const Content &content)
{
    TWINSPAN_TRY(key, keyFor(content.head));
    const SecretBytes plain(QCborValue(content.secrets).toCbor());
    const QByteArray box = SealedBox::seal(content.head, *key, plain);
    if (box.size() > maxFile)
        return fail(notWritten(m_file, CredentialsTexts::tr("it would be too large")));
    return replaceFile(m_file, box);
}

Result<const SecretBytes *> SealedFileStore::keyFor(const SealedBox::Head &head)
{
    if (m_keyHead != head) {
        TWINSPAN_TRY(passphrase, m_passphrase.read());
        auto key = SealedBox::deriveKey(head, passphrase);
        if (!key)
            return fail(sealedFileProblem(
                "no-memory", CredentialsTexts::tr("There is not enough memory to open the sealed file %1.").arg(m_file),
                CredentialsTexts::tr("Give the node %1 MiB of memory more.").arg(head.cost.memory >> 20U)));
        m_key = *std::move(key);
        m_keyHead = head;
    }
    return &m_key;
}

} // namespace twinspan::credentials
