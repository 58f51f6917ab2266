#include "app/desktop/practiceground.h"
#include "core/node/threadednode.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "ui/console/mainwindow.h"
#include "ui/console/overview.h"
#include "ui/practice/practicewindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace twinspan;
using namespace twinspan::tests;

/// The whole job in real windows over real nodes: practice ground, and two companies by invitation.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewcomerConnectsTwoPracticeTrackers();
    void theWholeJobByKeyboardAlone();
    void twoCompaniesConnectByInvitation();

private:
    /// A window with all that belongs to it.
    struct Desk {
        std::unique_ptr<Company> company;
        std::shared_ptr<node::ThreadedNode> node;
        std::shared_ptr<app::PracticeGround> ground;
        std::shared_ptr<FakeDesktop> desktop = std::make_shared<FakeDesktop>();
        std::unique_ptr<ui::MainWindow> window;
    };
    std::unique_ptr<Desk> open(const QString &name, bool reachable);
    static void close(Desk &desk);
    static void chooseProject(Desk &desk, const QString &key, const QString &then);
    static void syncIssue(Desk &desk, const QString &key);
    /// Presses Tab until the button has the focus.
    static void walkTo(Desk &desk, const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

Task<Result<node::ThreadedNode::Opened>> openNode(Company *company, bool reachable)
{
    TWINSPAN_CO_TRY(setup, company->setup());
    TWINSPAN_CO_TRY(local, co_await node::LocalNode::open(std::move(setup)));
    node::ServeOptions options;
    options.publicUrl = QUrl(QStringLiteral("http://127.0.0.1:0"));
    if (reachable)
        TWINSPAN_CO_CHECK(co_await local->serve(options));
    TWINSPAN_CO_CHECK(co_await local->start());
    node::ThreadedNode::Opened opened;
    opened.api = local;
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
    opened.close = [local = local]() -> Task<> { co_await local->stop(); };
    co_return opened;
}
} // namespace

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindow::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<TestWindow::Desk> TestWindow::open(const QString &name, bool reachable)
{
    auto desk = std::make_unique<Desk>();
    desk->company = std::make_unique<Company>(name, m_folder->filePath(name));
    desk->node = std::make_shared<node::ThreadedNode>(
        [company = desk->company.get(), reachable] { return openNode(company, reachable); });
    desk->ground = std::make_shared<app::PracticeGround>(m_folder->filePath(u"practice"_qs));
    desk->window = std::make_unique<ui::MainWindow>(ui::Services{desk->node, desk->desktop, desk->ground});
    desk->window->show();
    desk->window->load();
    return desk;
}

void TestWindow::close(Desk &desk)
{
    desk.window.reset();
    waitFor(desk.node->stop());
    desk.ground->stop();
}

void TestWindow::chooseProject(Desk &desk, const QString &key, const QString &then)
{
    QTRY_VERIFY(find<QAbstractButton>(desk.window.get(), then)); // the page before looks at the rights first
    QTRY_VERIFY(find<QListView>(desk.window.get(), u"Projects"_qs) &&
                find<QListView>(desk.window.get(), u"Projects"_qs)->model()->rowCount() > 0);
    find<QLineEdit>(desk.window.get(), u"Select a project"_qs)->setText(key);
    QVERIFY(pressSoon(desk.window.get(), then));
}

void TestWindow::syncIssue(Desk &desk, const QString &key)
{
    find<QLineEdit>(desk.window.get(), u"Which issue"_qs)->setText(key);
    QVERIFY(pressSoon(desk.window.get(), u"^Sync$"_qs));
    QTRY_VERIFY(says(desk.window.get(), u"What's next"_qs));
    QVERIFY(says(desk.window.get(), u"are in step now"_qs));
}

void TestWindow::walkTo(Desk &desk, const QString &button)
{
    constexpr int longestWalk = 40;
    for (int step = 0; step < longestWalk; ++step) {
        if (QApplication::focusWidget() == find<QAbstractButton>(desk.window.get(), button))
            return;
        QWidget *at = QApplication::focusWidget() ? QApplication::focusWidget() : desk.window.get();
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"the Tab key does not lead to "_qs + button));
}

void TestWindow::aNewcomerConnectsTwoPracticeTrackers()
{
    const auto desk = open(u"Acme"_qs, false);
    ui::MainWindow *window = desk->window.get();
    QTRY_VERIFY(says(window, u"Welcome to Twinspan"_qs));
    QVERIFY(press(window, u"Try it with two practice trackers"_qs));
    QVERIFY(pressSoon(window, u"Connect the two"_qs));
    QTRY_VERIFY(says(window, u"local connection"_qs));
    QVERIFY(pressSoon(window, u"^Next"_qs));
    QVERIFY(says(window, u"Choose the configuration type"_qs));
    QVERIFY(press(window, u"^Next"_qs));
    chooseProject(*desk, u"SUP"_qs, u"^Next"_qs);
    chooseProject(*desk, u"ENG"_qs, u"^Confirm"_qs);
    QTRY_VERIFY(says(window, u"Connection established successfully"_qs));
    syncIssue(*desk, u"SUP-1"_qs);
    QVERIFY(press(window, u"See all issues"_qs));
    QTRY_VERIFY(find<QTableView>(window, u"Issues under sync"_qs));
    QTRY_COMPARE(find<QTableView>(window, u"Issues under sync"_qs)->model()->rowCount(), 1);

    // The twin has arrived in Globex, and its window shows it.
    const QUrl globex(u"practice://"_qs + m_folder->filePath(u"practice/globex.practice"_qs));
    ui::PracticeWindow practice(desk->ground, globex, u"Globex"_qs);
    practice.show();
    auto *list = find<QTreeWidget>(&practice, u"Issues of this tracker"_qs);
    QVERIFY(list);
    QTRY_VERIFY(!list->findItems(u"Invoice import"_qs, Qt::MatchStartsWith, 1).isEmpty());
    list->setCurrentItem(list->findItems(u"Invoice import"_qs, Qt::MatchStartsWith, 1).first());
    QTRY_VERIFY(find<QTextBrowser>(&practice, u"Comments and files"_qs)->toPlainText().contains(u"import.log"));
    find<QPlainTextEdit>(&practice, u"New comment"_qs)->setPlainText(u"Seen."_qs);
    QVERIFY(press(&practice, u"Add comment"_qs));
    QTRY_VERIFY(find<QTextBrowser>(&practice, u"Comments and files"_qs)->toPlainText().contains(u"Seen."));
    close(*desk);
}

void TestWindow::theWholeJobByKeyboardAlone()
{
    const auto desk = open(u"Acme"_qs, false);
    QTRY_VERIFY(says(desk->window.get(), u"Welcome to Twinspan"_qs));
    desk->window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == desk->window.get());
    walkTo(*desk, u"Try it with two practice trackers"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(canPress(desk->window.get(), u"Connect the two"_qs));
    walkTo(*desk, u"Connect the two"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(canPress(desk->window.get(), u"^Next"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(says(desk->window.get(), u"Choose the configuration type"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (const QString &button : {u"^Next"_qs, u"^Confirm"_qs}) {
        QTRY_VERIFY(find<QListView>(desk->window.get(), u"Projects"_qs));
        QTRY_VERIFY(find<QListView>(desk->window.get(), u"Projects"_qs)->model()->rowCount() > 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_VERIFY(canPress(desk->window.get(), button));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTRY_VERIFY(says(desk->window.get(), u"Connection established successfully"_qs));
    QTest::keyClicks(QApplication::focusWidget(), u"SUP-2"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(says(desk->window.get(), u"are in step now"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!says(desk->window.get(), u"are in step now"_qs));
    close(*desk);
}

void TestWindow::twoCompaniesConnectByInvitation()
{
    const auto acme = open(u"Acme"_qs, true);
    const auto globex = open(u"Globex"_qs, false);
    const auto companies = waitFor(acme->ground->companies());
    QVERIFY(companies.has_value());
    const auto sup = waitFor(acme->node->addInstance(companies->at(0).signIn));
    QVERIFY(sup && waitFor(globex->node->addInstance(companies->at(1).signIn)));
    acme->window->load();
    acme->window->initiate(sup->id);
    QVERIFY(pressSoon(acme->window.get(), u"don't have a URL"_qs));
    QVERIFY(pressSoon(acme->window.get(), u"^Next"_qs));
    QVERIFY(press(acme->window.get(), u"^Next"_qs));
    chooseProject(*acme, u"SUP"_qs, u"^Next"_qs);
    QTRY_VERIFY(says(acme->window.get(), u"Your invitation is ready"_qs));
    const QString code = find<QPlainTextEdit>(acme->window.get(), u"Invitation code"_qs)->toPlainText();
    QVERIFY(press(acme->window.get(), u"Done"_qs));
    // Still there under Pending afterwards.
    QTRY_VERIFY(find<QPlainTextEdit>(acme->window.get(), u"Invitation code"_qs));

    globex->window->acceptInvitation(u"Dear colleague,\n"_qs + code.left(40) + u"\n> "_qs + code.mid(40));
    QTRY_VERIFY(says(globex->window.get(), u"invites you"_qs));
    // The practice page has signed in to the other practice tracker, too.
    QTRY_COMPARE(waitFor(globex->node->instances())->size(), 2);
    QVERIFY(pressSoon(globex->window.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QRadioButton>(globex->window.get(), u"^Globex"_qs));
    find<QRadioButton>(globex->window.get(), u"^Globex"_qs)->click();
    QVERIFY(press(globex->window.get(), u"^Next"_qs));
    chooseProject(*globex, u"ENG"_qs, u"^Next"_qs);
    QVERIFY(pressSoon(globex->window.get(), u"^Confirm"_qs));
    QTRY_VERIFY(says(globex->window.get(), u"Connection established successfully"_qs));
    syncIssue(*globex, u"ENG-1"_qs);
    QTRY_VERIFY(acme->window->overview().connections().first().status == model::ConnectionStatus::Active);
    close(*globex);
    close(*acme);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
