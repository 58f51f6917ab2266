#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/sync/stagesview.h"
#include "ui/sync/syncpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace twinspan;
using namespace twinspan::tests;
using model::Stage;

class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itSaysWhichProjectTheKeyIsFrom();
    void aWrongKeyIsSaidInPlaceAndNothingIsSent();
    void theOtherSideAwayDoesNotKeepASyncFromBeingStored();
    void thePreviewShowsAllAndLoadsNothing();
    void theStagesAreSaidAsTheyAreReached();
    void whatItWaitsForIsSaid();
    void aFailureStandsAtItsStageAndCanBeRetried();
    void atTheEndBothIssuesAreLinks();
    void aLocalConnectionAsksFromWhichSide();
    void aPendingConnectionCanNotSync();

private:
    void start(const model::Connection &connection);
    void sync();
    ui::StagesView *stages() { return m_page->findChild<ui::StagesView *>(); }

    std::shared_ptr<ScriptedNode> m_node;
    std::shared_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<ui::SyncPage> m_page;
};

void TestSyncPage::init()
{
    m_node = std::make_shared<ScriptedNode>();
    m_desktop = std::make_shared<FakeDesktop>();
    m_node->onPreview = [](const QString &) { return node::SyncPreview(); };
    m_node->onSync = [](const QString &) { return request(Stage::Preparing); };
    m_node->onRequest = [](const QString &) { return request(Stage::Preparing); };
    m_page = std::make_unique<ui::SyncPage>(ui::Services{m_node, m_desktop, std::make_shared<NoPractice>()}, nullptr);
    m_page->resize(1000, 680);
    m_page->show();
}

void TestSyncPage::cleanup()
{
    m_page.reset();
}

void TestSyncPage::start(const model::Connection &connection)
{
    m_page->start(connection, true);
}

void TestSyncPage::sync()
{
    start(connection(u"c"_qs));
    find<QLineEdit>(m_page.get(), u"Which issue"_qs)->setText(u"SUP-1"_qs);
    QVERIFY(press(m_page.get(), u"^Sync$"_qs));
    QTRY_VERIFY(stages()->isVisible());
}

void TestSyncPage::itSaysWhichProjectTheKeyIsFrom()
{
    start(connection(u"c"_qs));
    QVERIFY(says(m_page.get(), u"Connection established successfully"_qs));
    auto *key = find<QLineEdit>(m_page.get(), u"from the project Project SUP \\(SUP\\)"_qs);
    QVERIFY(key);
    QCOMPARE(key->placeholderText(), u"for example SUP-1"_qs);
    QVERIFY(!canPress(m_page.get(), u"^Sync$"_qs) && !canPress(m_page.get(), u"Preview"_qs));
}

void TestSyncPage::aWrongKeyIsSaidInPlaceAndNothingIsSent()
{
    m_node->onPreview = [](const QString &) -> Result<node::SyncPreview> {
        return fail(problem(ProblemKind::NotFound));
    };
    start(connection(u"c"_qs));
    find<QLineEdit>(m_page.get(), u"Which issue"_qs)->setText(u"SUP-99"_qs);
    QVERIFY(press(m_page.get(), u"^Sync$"_qs));
    QTRY_VERIFY(says(m_page.get(), u"That went wrong."_qs));
    QVERIFY(!m_node->calls.contains(u"sync SUP-99"_qs));
    find<QLineEdit>(m_page.get(), u"Which issue"_qs)->setText(u"SUP-9"_qs);
    QVERIFY(!says(m_page.get(), u"That went wrong."_qs));
}

void TestSyncPage::theOtherSideAwayDoesNotKeepASyncFromBeingStored()
{
    m_node->onPreview = [](const QString &) -> Result<node::SyncPreview> {
        return fail(problem(ProblemKind::Network));
    };
    sync();
    QVERIFY(m_node->calls.contains(u"sync SUP-1"_qs));
}

void TestSyncPage::thePreviewShowsAllAndLoadsNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine.png"_qs);
    QImage mine(40, 30, QImage::Format_RGB32);
    mine.fill(Qt::red);
    QVERIFY(mine.save(file));
    m_node->onPreview = [&file](const QString &) {
        return node::SyncPreview{u"SUP-1"_qs,
                                 {},
                                 u"Engine"_qs,
                                 u"Bug"_qs,
                                 u"It stops"_qs,
                                 u"A **bold** word ![x](https://evil.example/x.png)"_qs,
                                 {u"First ![y](%1) <img src='%1'>"_qs.arg(file)},
                                 {u"import.log"_qs},
                                 {u"An internal comment stays here."_qs}};
    };
    start(connection(u"c"_qs));
    find<QLineEdit>(m_page.get(), u"Which issue"_qs)->setText(u"SUP-1"_qs);
    QVERIFY(press(m_page.get(), u"Preview"_qs));
    QTRY_VERIFY(m_page->findChild<QTextBrowser *>()->isVisible());
    const QString shown = m_page->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &part : {u"Engine"_qs, u"Bug"_qs, u"It stops"_qs, u"A bold word"_qs, u"First"_qs,
                                u"import.log"_qs, u"An internal comment stays here."_qs})
        QVERIFY2(shown.contains(part), qPrintable(part));
    QVERIFY(!m_node->calls.contains(u"sync SUP-1"_qs));
    const auto image =
        m_page->findChild<QTextBrowser *>()->document()->resource(QTextDocument::ImageResource, QUrl(file));
    QVERIFY(image.value<QImage>().width() <= 1);
    QVERIFY(shown.contains(u"<img"_qs)); // as text
}

void TestSyncPage::theStagesAreSaidAsTheyAreReached()
{
    sync();
    QCOMPARE(stages()->text(), u"Step 1 of 5: Preparing"_qs);
    const QList<std::pair<Stage, QString>> way{{Stage::Sending, u"Step 2 of 5: Sending"_qs},
                                               {Stage::WaitingForRemote, u"Step 3 of 5: Waiting for remote"_qs},
                                               {Stage::Finalizing, u"Step 4 of 5: Finalizing"_qs},
                                               {Stage::Synchronized, u"Step 5 of 5: Synchronized"_qs}};
    for (const auto &[stage, text] : way) {
        Q_EMIT m_node->requestChanged(request(stage));
        QCOMPARE(stages()->text(), text);
        QCOMPARE(accessibleName(stages()), text);
    }
    // Another request is not this one.
    model::SyncRequest other = request(Stage::Preparing);
    other.id = u"other"_qs;
    Q_EMIT m_node->requestChanged(other);
    QCOMPARE(stages()->text(), way.last().second);
}

void TestSyncPage::whatItWaitsForIsSaid()
{
    sync();
    model::SyncRequest waiting = request(Stage::Sending);
    waiting.waitingFor = u"Globex does not answer."_qs;
    Q_EMIT m_node->requestChanged(waiting);
    QVERIFY(says(m_page.get(), u"Globex does not answer."_qs));
    QVERIFY(says(m_page.get(), u"You may close this page"_qs));
    Q_EMIT m_node->requestChanged(request(Stage::WaitingForRemote));
    QVERIFY(!says(m_page.get(), u"Globex does not answer."_qs));
}

void TestSyncPage::aFailureStandsAtItsStageAndCanBeRetried()
{
    sync();
    model::SyncRequest failed = request(Stage::Failed);
    failed.failedAt = Stage::WaitingForRemote;
    failed.problem = problem();
    Q_EMIT m_node->requestChanged(failed);
    QCOMPARE(stages()->text(), u"Step 3 of 5: Waiting for remote, failed"_qs);
    QVERIFY(says(m_page.get(), u"That went wrong."_qs));
    m_node->onRetry = [](const QString &) { return request(Stage::Sending); };
    QVERIFY(press(m_page.get(), u"Retry"_qs));
    QTRY_COMPARE(stages()->text(), u"Step 2 of 5: Sending"_qs);
    QVERIFY(!says(m_page.get(), u"That went wrong."_qs));
}

void TestSyncPage::atTheEndBothIssuesAreLinks()
{
    sync();
    model::SyncRequest done = request(Stage::Synchronized);
    done.notices = {u"An internal comment stays here."_qs};
    Q_EMIT m_node->requestChanged(done);
    QVERIFY(says(m_page.get(), u"https://globex.example.com/9"_qs) && says(m_page.get(), u"ENG-9"_qs));
    QVERIFY(says(m_page.get(), u"An internal comment stays here."_qs));
    for (QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u"globex.example.com"))
            Q_EMIT label->linkActivated(u"https://globex.example.com/9"_qs);
    }
    QCOMPARE(m_desktop->links, QStringList{u"https://globex.example.com/9"_qs});
    QVERIFY(press(m_page.get(), u"Sync another"_qs));
    QVERIFY(!stages()->isVisible());
    QCOMPARE(find<QLineEdit>(m_page.get(), u"Which issue"_qs)->text(), QString());
}

void TestSyncPage::aLocalConnectionAsksFromWhichSide()
{
    model::Connection here = connection(u"c"_qs);
    here.twinConnectionId = u"d"_qs;
    model::Connection there = connection(u"d"_qs);
    there.local.project = project(u"ENG"_qs);
    m_node->connectionsAnswer = QList{here, there};
    start(here);
    auto *from = m_page->findChild<QComboBox *>();
    QTRY_COMPARE(from->count(), 2);
    QVERIFY(from->isVisible());
    from->setCurrentIndex(1);
    QVERIFY(find<QLineEdit>(m_page.get(), u"from the project Project ENG"_qs));
}

void TestSyncPage::aPendingConnectionCanNotSync()
{
    start(connection(u"c"_qs, model::ConnectionStatus::Pending));
    find<QLineEdit>(m_page.get(), u"Which issue"_qs)->setText(u"SUP-1"_qs);
    QVERIFY(!canPress(m_page.get(), u"^Sync$"_qs));
    // It became active meanwhile.
    m_node->connectionsAnswer = QList{connection(u"c"_qs)};
    Q_EMIT m_node->connectionsChanged();
    QTRY_VERIFY(canPress(m_page.get(), u"^Sync$"_qs));
}

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
