#include "core/base/redaction.h"
#include "core/credentials/keychainstore.h"
#include "tests/support/waitfor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace twinspan;
using namespace twinspan::credentials;

namespace
{
const QString key = QStringLiteral("node/identity");

/// Every call must end with this problem, and not hang.
void expectProblem(KeychainStore &store, const char *code)
{
    const auto read = tests::waitFor(store.read(key, {}));
    const auto written = tests::waitFor(store.write(key, "secret-value", {}));
    const auto removed = tests::waitFor(store.remove(key, {}));
    QVERIFY(!read);
    QVERIFY(!written);
    QVERIFY(!removed);
    for (const Problem &problem : {read.error(), written.error(), removed.error()}) {
        QCOMPARE(problem.code, QLatin1String(code));
        QVERIFY(problem.kind == ProblemKind::Secrets);
        QVERIFY(!problem.cause.isEmpty());
        const bool isThere = problem.code == u"keychain.silent" || problem.code == u"keychain.locked";
        QVERIFY2(isThere || problem.remedy.contains(QStringLiteral("--passphrase-file")), "the way without one");
        QVERIFY(!problem.sentence().contains(QStringLiteral("secret-value")));
    }
}

/// A Secret Service that says it is open and then answers nothing more: KWallet behind an unseen dialog, for one.
class MuteService : public QDBusVirtualObject
{
public:
    explicit MuteService(bool mentionsLock) : m_mentionsLock(mentionsLock) {}

    QString introspect(const QString &path) const override
    {
        Q_UNUSED(path)
        return {};
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (m_mentionsLock && message.member() == QLatin1String("Get"))
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(false))));
        return true; // and otherwise never an answer
    }

private:
    bool m_mentionsLock;
};

/// A MuteService on the bus, for as long as it lives.
class MuteServiceOnBus
{
public:
    explicit MuteServiceOnBus(bool mentionsLock)
        : m_service(mentionsLock), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
        m_isThere = m_bus.registerVirtualObject(QStringLiteral("/"), &m_service, QDBusConnection::SubPath) &&
                    m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~MuteServiceOnBus() { QDBusConnection::disconnectFromBus(m_name); }
    MuteServiceOnBus(const MuteServiceOnBus &) = delete;
    MuteServiceOnBus &operator=(const MuteServiceOnBus &) = delete;

    bool isThere() const { return m_isThere; }

private:
    QString m_name = QStringLiteral("mute-service");
    MuteService m_service;
    QDBusConnection m_bus;
    bool m_isThere = false;
};
} // namespace

class TestUnlocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGoThereAndBack();
    void twoHomesDoNotShareEntries();
    void whatIsNotThereIsNotFound();
    void removingWhatIsNotThereIsNoProblem();
    void manyCallsAtOnceAllEnd();
    void aCancelledCallEndsAtOnce();
    void readSecretsAreKeptOutOfLogs();
    void noSecretIsLeftInPlainTextInTheHome();
};

void TestUnlocked::secretsGoThereAndBack()
{
    KeychainStore store(QStringLiteral("home-a"));
    for (const QByteArray &secret :
         {QByteArray("\0\xff binary", 9), QByteArray("text \xc3\xa4"), QByteArray(64 << 10, 'x')}) {
        QVERIFY(tests::waitFor(store.write(key, secret, {})));
        KeychainStore another(QStringLiteral("home-a"));
        QCOMPARE(tests::waitFor(another.read(key, {})).value(), secret);
    }
}

void TestUnlocked::twoHomesDoNotShareEntries()
{
    KeychainStore a(QStringLiteral("home-a"));
    KeychainStore b(QStringLiteral("home-b"));
    QVERIFY(tests::waitFor(a.write(key, "secret of a", {})));
    QVERIFY(tests::waitFor(b.write(key, "secret of b", {})));
    QCOMPARE(tests::waitFor(a.read(key, {})).value(), QByteArray("secret of a"));
    QVERIFY(tests::waitFor(b.remove(key, {})));
    QCOMPARE(tests::waitFor(a.read(key, {})).value(), QByteArray("secret of a"));
}

void TestUnlocked::whatIsNotThereIsNotFound()
{
    KeychainStore store(QStringLiteral("home-c"));
    const auto missing = tests::waitFor(store.read(key, {}));
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == ProblemKind::NotFound);
    QCOMPARE(missing.error().code, QStringLiteral("secret.not-found"));
}

void TestUnlocked::removingWhatIsNotThereIsNoProblem()
{
    KeychainStore store(QStringLiteral("home-d"));
    QVERIFY(tests::waitFor(store.remove(key, {})));
    QVERIFY(tests::waitFor(store.write(key, "secret-value", {})));
    QVERIFY(tests::waitFor(store.remove(key, {})));
    QVERIFY(!tests::waitFor(store.read(key, {})));
}

void TestUnlocked::manyCallsAtOnceAllEnd()
{
    KeychainStore store(QStringLiteral("home-e"));
    std::vector<Task<Status>> writes;
    writes.reserve(10);
    for (int entry = 0; entry < 10; ++entry)
        writes.push_back(store.write(QStringLiteral("instance/%1").arg(entry), QByteArray::number(entry), {}));
    for (auto &write : writes)
        QVERIFY(QCoro::waitFor(std::move(write)));
    for (int entry = 0; entry < 10; ++entry)
        QCOMPARE(tests::waitFor(store.read(QStringLiteral("instance/%1").arg(entry), {})).value(),
                 QByteArray::number(entry));
}

void TestUnlocked::aCancelledCallEndsAtOnce()
{
    KeychainStore store(QStringLiteral("home-f"));
    CancelSource before;
    before.cancel();
    QVERIFY(tests::waitFor(store.read(key, before.token())).error().isCancelled());
    CancelSource during;
    auto write = store.write(key, "secret-value", during.token());
    during.cancel();
    QVERIFY(tests::waitFor(std::move(write)).error().isCancelled());
    QVERIFY2(tests::waitFor(store.write(key, "secret-value", {})), "later calls are not held up");
}

void TestUnlocked::readSecretsAreKeptOutOfLogs()
{
    KeychainStore store(QStringLiteral("home-g"));
    QVERIFY(tests::waitFor(store.write(key, "the-secret-of-g", {})));
    QVERIFY(!redaction::redacted(QStringLiteral("a the-secret-of-g b")).contains(QStringLiteral("secret-of-g")));
}

void TestUnlocked::noSecretIsLeftInPlainTextInTheHome()
{
    KeychainStore store(QStringLiteral("home-h"));
    QVERIFY(tests::waitFor(store.write(key, "needle-in-the-home", {})));
    int files = 0;
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("needle-in-the-home"), qPrintable(file.fileName()));
        QVERIFY2(!text.contains(QByteArray("needle-in-the-home").toBase64()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(files > 0, "the keyring itself is there");
}

class TestLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockedKeyringIsSaidAndNeverHangs();
    void anUnlockDialogThatNobodyAnswersEnds();
    void aCancelEndsTheWaitForThePerson();
};

void TestLocked::aLockedKeyringIsSaidAndNeverHangs()
{
    KeychainStore store(QStringLiteral("home-a"));
    expectProblem(store, "keychain.locked");
}

void TestLocked::anUnlockDialogThatNobodyAnswersEnds()
{
    QList<bool> told;
    const auto dialog = [&told](bool shown) { told.append(shown); };
    KeychainStore store(QStringLiteral("home-a"),
                        {std::chrono::seconds(5), std::chrono::milliseconds(200), std::chrono::seconds(5), dialog});
    expectProblem(store, "keychain.locked");
    QVERIFY(told.startsWith(true) && told.endsWith(false));
}

void TestLocked::aCancelEndsTheWaitForThePerson()
{
    KeychainStore store(QStringLiteral("home-a"),
                        {std::chrono::seconds(5), std::chrono::hours(1), std::chrono::seconds(5), {}});
    CancelSource source;
    auto read = store.read(key, source.token());
    source.cancel();
    QVERIFY(tests::waitFor(std::move(read)).error().isCancelled());
    // Answers come in order: behind the next one, that for which nobody waits is here, and what Qt keeps of it freed.
    KeychainStore after(QStringLiteral("home-a"));
    expectProblem(after, "keychain.locked");
}

class TestNone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingServiceIsSaid();
    void aServiceThatDoesNotAnswerIsSaid();
    void aServiceThatGoesMuteIsSaid();
};

void TestNone::aMissingServiceIsSaid()
{
    KeychainStore store(QStringLiteral("home-a"));
    expectProblem(store, "keychain.missing");
}

void TestNone::aServiceThatDoesNotAnswerIsSaid()
{
    const MuteServiceOnBus service(false);
    QVERIFY(service.isThere());
    KeychainStore store(QStringLiteral("home-a"),
                        {std::chrono::milliseconds(200), {}, std::chrono::milliseconds(200), {}});
    expectProblem(store, "keychain.silent");
}

void TestNone::aServiceThatGoesMuteIsSaid()
{
    const MuteServiceOnBus service(true);
    QVERIFY(service.isThere());
    KeychainStore store(QStringLiteral("home-a"), {std::chrono::seconds(5), {}, std::chrono::milliseconds(200), {}});
    expectProblem(store, "keychain.silent");
    QVERIFY2(tests::waitFor(store.write(key, "secret-value", {})).error().outcomeUnknown, "it may still be written");
}

class TestNoBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingSessionIsSaid();
    void noSessionIsStarted();
};

void TestNoBus::aMissingSessionIsSaid()
{
    KeychainStore store(QStringLiteral("home-a"));
    expectProblem(store, "keychain.no-session");
}

void TestNoBus::noSessionIsStarted()
{
    KeychainStore store(QStringLiteral("home-a"));
    QVERIFY(!tests::waitFor(store.read(key, {})));
    QVERIFY(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).isEmpty());
    QVERIFY(!QDir(QDir::homePath() + QStringLiteral("/.dbus")).exists());
}

class TestNoLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingLibraryIsSaidByName();
};

void TestNoLibrary::aMissingLibraryIsSaidByName()
{
    KeychainStore store(QStringLiteral("home-a"));
    expectProblem(store, "keychain.no-library");
    QVERIFY(tests::waitFor(store.read(key, {})).error().sentence().contains(QStringLiteral("libsecret")));
}

namespace
{
std::unique_ptr<QObject> testsFor(const QByteArray &mode)
{
    if (mode == "unlocked")
        return std::make_unique<TestUnlocked>();
    if (mode == "locked")
        return std::make_unique<TestLocked>();
    if (mode == "none")
        return std::make_unique<TestNone>();
    if (mode == "no-bus")
        return std::make_unique<TestNoBus>();
    if (mode == "no-libsecret")
        return std::make_unique<TestNoLibrary>();
    qFatal("Run me by tests/support/with-keyring.");
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto tests = testsFor(qgetenv("WITH_KEYRING"));
    return QTest::qExec(tests.get(), argc, argv);
}

#include "tst_keychainstore.moc"
