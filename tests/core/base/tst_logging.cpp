#include "core/base/logging.h"
#include "core/base/redaction.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace twinspan;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageIsOneLine();
    void lineBreaksAndControlCharactersAreEscaped();
    void secretsStayOut();
    void onlyTheOwnerMayReadTheFile();
    void anOlderFileIsKeptAndClosedToOthers();
    void theFileIsRotatedOnce();
    void threadsDoNotMixLines();
    void aFileThatCannotBeOpenedStopsNothing();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("twinspan.log")); }
    QStringList lines() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QtMessageHandler m_before = nullptr;
};

void TestLogging::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_before = qInstallMessageHandler(nullptr);
    installLogging(path());
}

void TestLogging::cleanup()
{
    installLogging({}); // closes the file
    qInstallMessageHandler(m_before);
    m_dir.reset();
}

QStringList TestLogging::lines() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList list = QString::fromUtf8(file.readAll()).split(u'\n');
    return list.takeLast().isEmpty() ? list : QStringList();
}

void TestLogging::aMessageIsOneLine()
{
    qCWarning(logNet, "answer %d", 503);
    qCInfo(logSync) << "second";

    static const QRegularExpression shape(
        QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning twinspan\.net answer 503$)"));
    QCOMPARE(lines().size(), 2);
    QVERIFY2(shape.match(lines().first()).hasMatch(), qPrintable(lines().first()));
    QVERIFY(lines().last().endsWith(QStringLiteral(" info twinspan.sync second")));
}

void TestLogging::lineBreaksAndControlCharactersAreEscaped()
{
    qCWarning(logNet).noquote() << QStringLiteral("a\r\nb\x1b[31m\x85 c\u2028d");
    QCOMPARE(lines().size(), 1);
    QVERIFY2(lines().first().endsWith(QStringLiteral("a\\r\\nb\\x1b[31m\\x85 c\\x2028d")), qPrintable(lines().first()));
}

void TestLogging::secretsStayOut()
{
    redaction::addSecret(QStringLiteral("correct horse"));
    qCWarning(logNet).noquote() << "GET /?q=correct%20horse";
    qCWarning(logNet).noquote() << "Authorization: Basic eHh4\nnext";
    const QString all = lines().join(u'\n');
    QVERIFY(!all.contains(QStringLiteral("horse")));
    QVERIFY(!all.contains(QStringLiteral("eHh4")));
    QVERIFY(all.contains(QStringLiteral("next")));
}

void TestLogging::onlyTheOwnerMayReadTheFile()
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QVERIFY(QFile::permissions(path()).testFlag(QFile::WriteOwner));
}

void TestLogging::anOlderFileIsKeptAndClosedToOthers()
{
    installLogging({});
    {
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("older line\n");
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    installLogging(path());
    qCWarning(logNet, "newer line");

    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().first(), QStringLiteral("older line"));
    onlyTheOwnerMayReadTheFile();
}

void TestLogging::theFileIsRotatedOnce()
{
    constexpr qint64 limit = 5LL << 20;
    const QString rotated = path() + QStringLiteral(".1");
    installLogging({});
    {
        QFile full(path());
        QVERIFY(full.open(QIODevice::WriteOnly));
        QVERIFY(full.resize(limit - 1));
        QFile oldest(rotated);
        QVERIFY(oldest.open(QIODevice::WriteOnly));
    }
    installLogging(path());
    qCWarning(logNet, "does not fit");
    qCWarning(logNet, "goes on");

    QCOMPARE(lines().size(), 2);
    QCOMPARE(QFileInfo(rotated).size(), limit - 1);
    onlyTheOwnerMayReadTheFile();
}

void TestLogging::threadsDoNotMixLines()
{
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([number] {
            for (int i = 0; i < 50; ++i)
                qCWarning(logNet, "thread %d line %d end", number, i);
        });
    }
    for (auto &thread : threads)
        thread.join();

    QCOMPARE(lines().size(), 200);
    for (const QString &line : lines())
        QVERIFY2(line.endsWith(QStringLiteral(" end")), qPrintable(line));
}

void TestLogging::aFileThatCannotBeOpenedStopsNothing()
{
    installLogging(m_dir->filePath(QStringLiteral("absent/twinspan.log")));
    qCWarning(logNet, "still here");
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("absent"))));
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
