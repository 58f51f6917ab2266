#include "core/store/sqldatabase.h"
#include "tests/support/openstore.h"
#include "tests/support/powercut.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;

namespace
{
constexpr int commits = 40;
constexpr unsigned seeds = 3;
// More than a thousand pages in all: the log is carried over into the file on the way.
constexpr qsizetype weight = 150'000;
} // namespace

/// What the store has said to be kept survives a power cut; what it was about to keep is there whole or not at all
/// (law 1). The store's settings are at stake: without the sync of each commit this fails.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedSurvivesAPowerCut();

private:
    void cutPower(int committed)
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const QString folder = m_dir.filePath(QStringLiteral("cut-%1").arg(++m_cuts));
            QVERIFY(QDir().mkpath(folder));
            m_power->leave(m_store, folder, static_cast<unsigned>(m_cuts) * seeds + seed);
            checkWhatIsLeft(folder, committed);
            QVERIFY(QDir(folder).removeRecursively());
        }
    }
    /// As a node would open it after the power is back.
    void checkWhatIsLeft(const QString &folder, int committed)
    {
        const auto store = openStoreIn(folder);
        const int kept = store->fact(QStringLiteral("number"))->toInt();
        QVERIFY2(kept == committed || kept == committed + 1,
                 qPrintable(QStringLiteral("%1 of %2 commits").arg(kept).arg(committed)));
        const QString body = *store->fact(QStringLiteral("body"));
        QCOMPARE(body.size(), kept == 0 ? 0 : weight);
        QVERIFY(kept == 0 || body == QString(weight, QChar(u'a' + kept % 26)));
        auto database = store::SqlDatabase::open(folder + QStringLiteral("/twinspan.db"));
        QVERIFY(database);
        QCOMPARE(*(*database)->number("SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'", {}),
                 qint64{0});
    }

    QTemporaryDir m_dir;
    QString m_store = m_dir.filePath(QStringLiteral("store"));
    std::unique_ptr<PowerCut> m_power;
    int m_cuts = 0;
};

void TestPowerCut::whatWasCommittedSurvivesAPowerCut()
{
    m_power = std::make_unique<PowerCut>();
    auto store = openStoreIn(m_store);
    int committed = 0;
    int uncertain = 0;
    bool isCutting = false; // the copy is opened through the same file system
    const auto cut = [&] {
        if (std::exchange(isCutting, true))
            return;
        uncertain += m_power->uncertainWrites() > 0 ? 1 : 0;
        cutPower(committed);
        isCutting = false;
    };
    m_power->onSync(cut);
    for (int number = 1; number <= commits && !QTest::currentTestFailed(); ++number) {
        QVERIFY(store->transaction([&]() -> Status {
            TWINSPAN_CHECK(store->setFact(QStringLiteral("number"), QString::number(number)));
            return store->setFact(QStringLiteral("body"), QString(weight, QChar(u'a' + number % 26)));
        }));
        committed = number;
        cut(); // the store has said that it is kept
    }
    store.reset();
    m_power->onSync([] {});
    qInfo("%d power cuts, %d of them with writes under way; %d commits", m_cuts, uncertain, committed);
    QVERIFY(uncertain > commits);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
