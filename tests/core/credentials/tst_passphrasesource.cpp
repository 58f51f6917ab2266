#include "core/credentials/passphrasesource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::credentials;

class TestPassphraseSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneLineBreakIsNoPartOfIt_data();
    void oneLineBreakIsNoPartOfIt();
    void aFileThatOthersMayReadIsRefused_data();
    void aFileThatOthersMayReadIsRefused();
    void everyFaultHasItsSentence();
    void theOptionGoesBeforeTheEnvironment();
    void systemdGuardsItsOwnFile();

private:
    QString make(const QString &name, const QByteArray &text, int mode = 0x6600);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPassphraseSource::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qunsetenv("TWINSPAN_PASSPHRASE_FILE");
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestPassphraseSource::cleanup()
{
    init();
    m_dir.reset();
}

QString TestPassphraseSource::make(const QString &name, const QByteArray &text, int mode)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.setPermissions(QFileDevice::Permissions::fromInt(mode)))
        qFatal("no file");
    return file.fileName();
}

void TestPassphraseSource::oneLineBreakIsNoPartOfIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("none") << QByteArray("a b c") << QByteArray("a b c");
    QTest::newRow("Unix") << QByteArray("a b c\n") << QByteArray("a b c");
    QTest::newRow("Windows") << QByteArray("a b c\r\n") << QByteArray("a b c");
    QTest::newRow("only the last") << QByteArray("a b c\n\n") << QByteArray("a b c\n");
    QTest::newRow("spaces stay") << QByteArray(" a \n") << QByteArray(" a ");
    QTest::newRow("the longest") << QByteArray(4096, 'x') + "\r\n" << QByteArray(4096, 'x');
}

void TestPassphraseSource::oneLineBreakIsNoPartOfIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, passphrase);
    const auto read = PassphraseSource(make(QStringLiteral("p"), text)).read();
    QVERIFY(read);
    QCOMPARE(read->bytes(), passphrase);
}

void TestPassphraseSource::aFileThatOthersMayReadIsRefused_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0x6640, 0x6604, 0x6644, 0x6620, 0x6602})
        QTest::addRow("%04x", static_cast<unsigned>(mode)) << mode;
}

void TestPassphraseSource::aFileThatOthersMayReadIsRefused()
{
    QFETCH(int, mode);
    const QString file = make(QStringLiteral("p"), "the passphrase", mode);
    const auto refused = PassphraseSource(file).read();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("passphrase.exposed"));
    QVERIFY(refused.error().cause.contains(file));
    QVERIFY(refused.error().remedy.contains(QStringLiteral("chmod 600")));
    QVERIFY(!refused.error().sentence().contains(QStringLiteral("the passphrase file the")));
}

void TestPassphraseSource::everyFaultHasItsSentence()
{
    const auto codeOf = [](const QString &file) { return PassphraseSource(file).read().error().code; };
    QCOMPARE(codeOf(m_dir->filePath(QStringLiteral("none"))), QStringLiteral("passphrase.unreadable"));
    QCOMPARE(codeOf(make(QStringLiteral("p"), "")), QStringLiteral("passphrase.empty"));
    QCOMPARE(codeOf(make(QStringLiteral("p"), "\n")), QStringLiteral("passphrase.empty"));
    QCOMPARE(codeOf(make(QStringLiteral("p"), QByteArray(4097, 'x'))), QStringLiteral("passphrase.too-long"));
}

void TestPassphraseSource::theOptionGoesBeforeTheEnvironment()
{
    QVERIFY(!PassphraseSource::find());
    qputenv("CREDENTIALS_DIRECTORY", m_dir->path().toLocal8Bit());
    QVERIFY2(!PassphraseSource::find(), "the unit may have other credentials");
    make(QStringLiteral("twinspan-passphrase"), "from systemd");
    QCOMPARE(PassphraseSource::find()->read()->bytes(), QByteArray("from systemd"));
    qputenv("TWINSPAN_PASSPHRASE_FILE", make(QStringLiteral("e"), "from the environment").toLocal8Bit());
    QCOMPARE(PassphraseSource::find()->read()->bytes(), QByteArray("from the environment"));
    const QString option = make(QStringLiteral("o"), "from the option");
    QCOMPARE(PassphraseSource::find(option)->read()->bytes(), QByteArray("from the option"));
}

void TestPassphraseSource::systemdGuardsItsOwnFile()
{
    // Its access list shows as rights of the group.
    make(QStringLiteral("twinspan-passphrase"), "from systemd", 0x4440);
    qputenv("CREDENTIALS_DIRECTORY", m_dir->path().toLocal8Bit());
    QCOMPARE(PassphraseSource::find()->read()->bytes(), QByteArray("from systemd"));
}

QTEST_GUILESS_MAIN(TestPassphraseSource)
#include "tst_passphrasesource.moc"
