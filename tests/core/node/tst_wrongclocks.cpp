#include "core/trackers/practice/practiceapi.h"
#include "tests/core/node/company.h"
#include "tests/core/node/practicelike.h"
#include "tests/support/eventually.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::tests;

namespace
{
/// Practice trackers whose time is right, whatever that of the node is.
class RightTimeKind final : public PracticeLike
{
public:
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override
    {
        services.clock = &m_clock;
        return PracticeLike::open(std::move(instance), std::move(credential), std::move(services));
    }

private:
    mutable SystemClock m_clock;
};
} // namespace

/// Two nodes whose clocks are a day off, and are set while they run: nothing is lost, and nothing waits for a day
/// (laws 1 and 4).
class TestWrongClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void changesArriveWhateverTheClocksSay_data();
    void changesArriveWhateverTheClocksSay();

private:
    enum Who { Acme, Globex };

    trackers::PracticeApi &tracker(int who) { return *m_apis.at(static_cast<std::size_t>(who)); }
    int copies(int who, const QString &text)
    {
        const auto issue = tracker(who).issues().issue(who == Acme ? m_key : m_twin, m_admins.at(who));
        if (!issue)
            return 0;
        return static_cast<int>(std::ranges::count_if(
            issue->comments, [&text](const auto &comment) { return comment.text.endsWith(text); }));
    }
    void say(int who, const QString &text)
    {
        trackers::PracticeNewComment comment;
        comment.text = text;
        QVERIFY(tracker(who).issues().addComment(who == Acme ? m_key : m_twin, comment, m_admins.at(who)));
    }
    void expectArrivals(const QString &when);

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<trackers::PracticeApi>> m_apis;
    QList<trackers::PracticeAccount> m_admins;
    std::unique_ptr<Company> m_acme;
    std::unique_ptr<Company> m_globex;
    QString m_key = QStringLiteral("SUP-1");
    QString m_twin;
    QStringList m_said;
};

void TestWrongClocks::initTestCase()
{
    const auto files = trackers::PracticeSamples::create(m_folder.filePath(QStringLiteral("trackers")));
    QVERIFY(files.has_value());
    for (const QString &file : *files) {
        m_apis.push_back(*trackers::PracticeApi::open(file));
        m_admins.append(*m_apis.back()->accounts().account(QStringLiteral("admin")));
    }
    m_acme = std::make_unique<Company>(QStringLiteral("Acme"), m_folder.filePath(QStringLiteral("acme")));
    m_globex = std::make_unique<Company>(QStringLiteral("Globex"), m_folder.filePath(QStringLiteral("globex")));
    for (Company *each : {m_acme.get(), m_globex.get()}) {
        each->pollInterval = 50ms;
        each->kind = std::make_shared<RightTimeKind>();
    }
    QVERIFY(m_acme->start(true) && m_globex->start(true));
    QVERIFY(m_acme->signIn(files->at(0)) && m_globex->signIn(files->at(1)));
    const auto invitation = m_acme->invite();
    QVERIFY(invitation && m_globex->accept(invitation->code));
    const auto request = waitFor(m_acme->node->syncIssue(m_acme->connections().first().id, m_key));
    QVERIFY(request);
    QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized"));
    m_twin = waitFor(m_acme->node->request(request->id))->remote.key;
}

void TestWrongClocks::cleanupTestCase()
{
    m_globex.reset();
    m_acme.reset();
    m_apis.clear();
}

void TestWrongClocks::expectArrivals(const QString &when)
{
    const QString atAcme = QStringLiteral("Acme, ") + when;
    const QString atGlobex = QStringLiteral("Globex, ") + when;
    say(Acme, atAcme);
    say(Globex, atGlobex);
    m_said << atAcme << atGlobex;
    QVERIFY(eventually([&] { return copies(Globex, atAcme) > 0 && copies(Acme, atGlobex) > 0; }));
    for (const QString &text : std::as_const(m_said)) {
        QCOMPARE(copies(Acme, text), 1);
        QCOMPARE(copies(Globex, text), 1);
    }
}

void TestWrongClocks::changesArriveWhateverTheClocksSay_data()
{
    QTest::addColumn<int>("acme"); // hours
    QTest::addColumn<int>("globex");
    // The nodes run on from row to row: their clocks are set back and forth.
    for (const auto &[acme, globex] :
         {std::pair(24, 0), {-24, 0}, {0, 24}, {0, -24}, {24, 24}, {-24, 24}, {24, -24}, {-24, -24}, {0, 0}})
        QTest::addRow("Acme %+d h, Globex %+d h", acme, globex) << acme << globex;
}

void TestWrongClocks::changesArriveWhateverTheClocksSay()
{
    QFETCH(const int, acme);
    QFETCH(const int, globex);
    m_acme->clock.shift = std::chrono::hours(acme);
    m_globex->clock.shift = std::chrono::hours(globex);
    const QString now = QString::fromUtf8(QTest::currentDataTag());
    expectArrivals(now);
    // Numbers of messages begin anew at a start, by the clock.
    m_acme->stop();
    m_globex->stop();
    QVERIFY(m_acme->start(true) && m_globex->start(true));
    expectArrivals(now + QStringLiteral(", after a start"));
    qInfo("%d changes so far, 0 lost, 0 doubled", static_cast<int>(m_said.size()));
}

QTEST_GUILESS_MAIN(TestWrongClocks)
#include "tst_wrongclocks.moc"
