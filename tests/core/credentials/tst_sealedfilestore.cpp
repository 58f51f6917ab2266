#include "core/base/redaction.h"
#include "core/credentials/credential.h"
#include "core/credentials/memorystore.h"
#include "core/credentials/sealedfilestore.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace twinspan;
using namespace twinspan::credentials;

namespace
{
constexpr KeyCost cheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
const QString key = QStringLiteral("instance/1");

/// As a stranger who looks for the secret would meet it.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    const auto utf16 = QString::fromUtf8(secret);
    return {secret, secret.toBase64(QByteArray::OmitTrailingEquals), secret.toHex(),
            QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)};
}
} // namespace

class TestSealedFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void secretsAreFoundAgainByAnotherProcess();
    void aSecretIsOverwrittenAndRemoved();
    void whatIsNotThereIsNotFound();
    void theFileHoldsNoSecretInPlainText();
    void onlyTheOwnerMayReadTheFile();
    void aWrongPassphraseIsSaidAndChangesNothing();
    void everyFlippedByteIsFound();
    void everyCutIsFound();
    void anAlteredFileThatLooksWholeIsNotOpened();
    void aFileThatAsksForTooMuchWorkIsRefused();
    void aWriteThatFailsKeepsWhatWasThere();
    void theRestOfAnInterruptedWriteIsNoHarm();
    void theKeyIsDerivedOnce();
    void cancelledCallsDoNothing();
    void readSecretsAreKeptOutOfLogs();
    void theDefaultCostOpensItsOwnFile();
    void memoryStoreKeepsTheSamePromises();

private:
    QString file() const { return m_dir->filePath(QStringLiteral("home/secrets.sealed")); }
    QString passphraseFile() const { return m_dir->filePath(QStringLiteral("passphrase")); }
    void setPassphrase(const QByteArray &text);
    SealedFileStore opened() const { return {file(), PassphraseSource(passphraseFile()), cheap}; }
    Status write(const QByteArray &secret);
    Result<QByteArray> read();
    QByteArray bytes() const;
    void setBytes(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSealedFileStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    setPassphrase("correct horse\n");
}

void TestSealedFileStore::cleanup()
{
    m_dir.reset();
}

void TestSealedFileStore::setPassphrase(const QByteArray &text)
{
    QFile target(passphraseFile());
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(target.write(text), text.size());
}

Status TestSealedFileStore::write(const QByteArray &secret)
{
    auto store = opened();
    return tests::waitFor(store.write(key, secret, {}));
}

Result<QByteArray> TestSealedFileStore::read()
{
    auto store = opened();
    return tests::waitFor(store.read(key, {}));
}

QByteArray TestSealedFileStore::bytes() const
{
    QFile source(file());
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void TestSealedFileStore::setBytes(const QByteArray &text)
{
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(target.write(text), text.size());
}

void TestSealedFileStore::secretsAreFoundAgainByAnotherProcess()
{
    const QByteArray binary("\0\x01\xff secret \n", 12);
    QVERIFY(write(binary));
    QCOMPARE(read().value(), binary);
    setPassphrase("correct horse"); // the line break is no part of it
    QCOMPARE(read().value(), binary);
}

void TestSealedFileStore::aSecretIsOverwrittenAndRemoved()
{
    auto store = opened();
    QVERIFY(tests::waitFor(store.write(QStringLiteral("other"), "kept secret", {})));
    QVERIFY(write("first secret"));
    QVERIFY(write("second secret"));
    QCOMPARE(read().value(), QByteArray("second secret"));
    QVERIFY(tests::waitFor(store.remove(key, {})));
    QVERIFY(tests::waitFor(store.remove(key, {})));
    QCOMPARE(read().error().code, QStringLiteral("secret.not-found"));
    QCOMPARE(tests::waitFor(store.read(QStringLiteral("other"), {})).value(), QByteArray("kept secret"));
}

void TestSealedFileStore::whatIsNotThereIsNotFound()
{
    QVERIFY(read().error().kind == ProblemKind::NotFound);
    QVERIFY2(!QFile::exists(file()), "reading makes no file");
    QVERIFY(write("x-secret"));
    auto store = opened();
    QVERIFY(tests::waitFor(store.read(QStringLiteral("none"), {})).error().kind == ProblemKind::NotFound);
}

void TestSealedFileStore::theFileHoldsNoSecretInPlainText()
{
    Credential credential;
    credential.secrets = {{QStringLiteral("token"), QStringLiteral("tok-3f9a-very-secret")},
                          {QStringLiteral("password"), QStringLiteral("p\u00e4ssword-of-acme")}};
    QVERIFY(write(credential.toBytes()));
    QVERIFY(write(credential.toBytes()));
    const QStringList files = QDir(QFileInfo(file()).path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList{QStringLiteral("secrets.sealed")});
    for (const QString &secret : credential.secrets) {
        for (const QByteArray &form : formsOf(secret.toUtf8()))
            QVERIFY(!bytes().contains(form));
    }
    for (const auto *text : {"correct horse", "instance/1", "token", "password"})
        QVERIFY2(!bytes().contains(text), text);
    QCOMPARE(Credential::fromBytes(read().value()).secrets, credential.secrets);
}

void TestSealedFileStore::onlyTheOwnerMayReadTheFile()
{
    constexpr auto owner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QVERIFY(write("secret-1"));
    QCOMPARE(QFile::permissions(file()), QFileDevice::Permissions(owner));
    QVERIFY(QFile::setPermissions(file(), owner | QFileDevice::ReadOther | QFileDevice::ReadGroup));
    QVERIFY(write("secret-2"));
    QCOMPARE(QFile::permissions(file()), QFileDevice::Permissions(owner));
}

void TestSealedFileStore::aWrongPassphraseIsSaidAndChangesNothing()
{
    QVERIFY(write("secret-1"));
    const QByteArray before = bytes();
    setPassphrase("wrong horse");
    for (const Problem &problem : {read().error(), write("secret-2").error()}) {
        QCOMPARE(problem.code, QStringLiteral("sealed-file.wrong-passphrase"));
        QVERIFY(problem.kind == ProblemKind::Secrets);
        QVERIFY(!problem.sentence().contains(QStringLiteral("horse")));
    }
    QCOMPARE(bytes(), before);
    setPassphrase("correct horse");
    QCOMPARE(read().value(), QByteArray("secret-1"));
}

void TestSealedFileStore::everyFlippedByteIsFound()
{
    QVERIFY(write("secret-1"));
    const QByteArray whole = bytes();
    auto store = opened();
    for (qsizetype index = 0; index < whole.size(); ++index) {
        for (const char flip : {'\x01', '\x80'}) {
            QByteArray altered = whole;
            altered[index] = static_cast<char>(altered.at(index) ^ flip);
            setBytes(altered);
            const auto refused = tests::waitFor(store.read(key, {}));
            QVERIFY2(!refused, qPrintable(QString::number(index)));
            QCOMPARE(refused.error().code, QStringLiteral("sealed-file.damaged"));
            QVERIFY2(!tests::waitFor(store.write(key, "secret-2", {})), "a damaged file is not overwritten");
            QCOMPARE(bytes(), altered);
        }
    }
    setBytes(whole);
    QCOMPARE(tests::waitFor(store.read(key, {})).value(), QByteArray("secret-1"));
}

void TestSealedFileStore::everyCutIsFound()
{
    QVERIFY(write("secret-1"));
    const QByteArray whole = bytes();
    auto store = opened();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        setBytes(whole.first(size));
        QCOMPARE(tests::waitFor(store.read(key, {})).error().code, QStringLiteral("sealed-file.damaged"));
    }
    setBytes(whole + '\0');
    QCOMPARE(tests::waitFor(store.read(key, {})).error().code, QStringLiteral("sealed-file.damaged"));
}

void TestSealedFileStore::anAlteredFileThatLooksWholeIsNotOpened()
{
    QVERIFY(write("secret-1"));
    const QByteArray whole = bytes();
    constexpr qsizetype check = 32;
    for (qsizetype index = 20; index < whole.size() - check; ++index) {
        QByteArray altered = whole.chopped(check);
        altered[index] = static_cast<char>(altered.at(index) ^ 1);
        if (index < 36) // the work that is asked for
            continue;
        QByteArray sum(check, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), check,
                           reinterpret_cast<const unsigned char *>(altered.constData()),
                           static_cast<unsigned long long>(altered.size()), nullptr, 0);
        setBytes(altered + sum);
        QCOMPARE(read().error().code, QStringLiteral("sealed-file.wrong-passphrase"));
    }
}

void TestSealedFileStore::aFileThatAsksForTooMuchWorkIsRefused()
{
    const SecretBytes sealKey(qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
    const SecretBytes content(QByteArray("\xa0"));
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    for (const KeyCost cost : {KeyCost{1'000'000, cheap.memory}, KeyCost{cheap.passes, 1ULL << 40U}, KeyCost{0, 0}}) {
        setBytes(SealedBox::seal(SealedBox::newHead(cost), sealKey, content));
        QCOMPARE(read().error().code, QStringLiteral("sealed-file.damaged"));
    }
}

void TestSealedFileStore::aWriteThatFailsKeepsWhatWasThere()
{
    QVERIFY(write("secret-1"));
    const QByteArray before = bytes();
    // No file may grow over 64 bytes: the disk is full in the middle of the write.
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto signalBefore = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit tiny{64, old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tiny), 0);
    const auto refused = write("secret-2");
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    ::signal(SIGXFSZ, signalBefore);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("sealed-file.not-written"));
    QCOMPARE(bytes(), before);
    QCOMPARE(read().value(), QByteArray("secret-1"));
    QCOMPARE(QDir(QFileInfo(file()).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSealedFileStore::theRestOfAnInterruptedWriteIsNoHarm()
{
    QVERIFY(write("secret-1"));
    QFile rest(file() + QStringLiteral(".AbCdEf"));
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.write(bytes().first(40));
    rest.close();
    QCOMPARE(read().value(), QByteArray("secret-1"));
    QVERIFY(write("secret-2"));
    QCOMPARE(read().value(), QByteArray("secret-2"));
}

void TestSealedFileStore::theKeyIsDerivedOnce()
{
    auto store = opened();
    QVERIFY(tests::waitFor(store.write(key, "secret-1", {})));
    QVERIFY(QFile::remove(passphraseFile())); // a systemd credential may be gone later on
    QCOMPARE(tests::waitFor(store.read(key, {})).value(), QByteArray("secret-1"));
    QVERIFY(tests::waitFor(store.write(key, "secret-2", {})));
    QCOMPARE(tests::waitFor(store.read(key, {})).value(), QByteArray("secret-2"));
    QCOMPARE(read().error().code, QStringLiteral("passphrase.unreadable"));
}

void TestSealedFileStore::cancelledCallsDoNothing()
{
    CancelSource source;
    source.cancel();
    auto store = opened();
    QVERIFY(tests::waitFor(store.write(key, "secret-1", source.token())).error().isCancelled());
    QVERIFY(tests::waitFor(store.read(key, source.token())).error().isCancelled());
    QVERIFY(tests::waitFor(store.remove(key, source.token())).error().isCancelled());
    QVERIFY(!QFile::exists(file()));
}

void TestSealedFileStore::readSecretsAreKeptOutOfLogs()
{
    QVERIFY(write("a-secret-of-this-test"));
    QVERIFY(!redaction::redacted(QStringLiteral("x a-secret-of-this-test y")).contains(QStringLiteral("a-secret")));
    QVERIFY(!redaction::redacted(QStringLiteral("correct horse")).contains(QStringLiteral("horse")));
    const auto credential = Credential::fromBytes(R"({"token":"inner-token-77"})");
    QCOMPARE(credential.value(QStringLiteral("token")), QStringLiteral("inner-token-77"));
    QVERIFY(!redaction::redacted(QStringLiteral("inner-token-77")).contains(QStringLiteral("inner")));
    QVERIFY(Credential::fromBytes("not one").secrets.isEmpty());
}

void TestSealedFileStore::theDefaultCostOpensItsOwnFile()
{
    SealedFileStore store(file(), PassphraseSource(passphraseFile()));
    QVERIFY(tests::waitFor(store.write(key, "secret-1", {})));
    QCOMPARE(SealedBox::headOf(bytes())->cost, KeyCost());
    QCOMPARE(read().value(), QByteArray("secret-1")); // the cost of the file counts, not that of the program
}

void TestSealedFileStore::memoryStoreKeepsTheSamePromises()
{
    MemoryStore store;
    QVERIFY(tests::waitFor(store.read(key, {})).error().kind == ProblemKind::NotFound);
    QVERIFY(tests::waitFor(store.write(key, "secret-1", {})));
    QVERIFY(tests::waitFor(store.write(key, "secret-2", {})));
    QCOMPARE(tests::waitFor(store.read(key, {})).value(), QByteArray("secret-2"));
    QVERIFY(tests::waitFor(store.remove(key, {})));
    QVERIFY(tests::waitFor(store.remove(key, {})));
    QVERIFY(!tests::waitFor(store.read(key, {})));
}

QTEST_GUILESS_MAIN(TestSealedFileStore)
#include "tst_sealedfilestore.moc"
