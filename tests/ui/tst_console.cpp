#include "tests/ui/consoletest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace twinspan;
using namespace twinspan::tests;

/// The pages that one lives with.
class TestConsole : public ConsoleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_window.reset(); }

    void anEmptyNodeWelcomes();
    void aNodeThatCanNotBeOpenedSaysWhyAndTriesAgain();
    void aCopiedDataFolderAsksWhichOneLivesOn();
    void connectionsAreDeactivatedAndActivated();
    void whatTheOtherSideSaysOfTheConnectionIsShown();
    void theRuleForConflictsIsShownAndChosen();
    void unlinkingAsksInPlaceFirst();
    void deletingAsksInPlaceFirst();
    void aPendingConnectionShowsItsInvitationAndRevokesIt();
    void endsOnThisNodeAreOneConnection();
    void theStatusBarTellsTheState();
    void issuesAreAskedForAsOneScrolls();
    void anIssueIsFoundByItsKey();
    void anIssueOnItsWayAndAStuckOneAreShown();
    void closingAsksOnce();
    void closingWithoutConnectionsAsksNothing();
};

void TestConsole::anEmptyNodeWelcomes()
{
    m_node->instancesAnswer = QList<model::InstanceInfo>();
    m_node->connectionsAnswer = QList<model::Connection>();
    open();
    QTRY_VERIFY(says(m_window.get(), u"Welcome to Twinspan"_qs));
    QVERIFY(canPress(m_window.get(), u"Connect your tracker"_qs) &&
            canPress(m_window.get(), u"Paste an invitation"_qs) && canPress(m_window.get(), u"Try it with two"_qs));
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    QVERIFY(press(m_window.get(), u"Paste an invitation"_qs));
    QVERIFY(find<QPlainTextEdit>(m_window.get(), u"Invitation code"_qs));
    QVERIFY(press(m_window.get(), u"Cancel"_qs));
    QVERIFY(says(m_window.get(), u"Welcome to Twinspan"_qs));
}

void TestConsole::aNodeThatCanNotBeOpenedSaysWhyAndTriesAgain()
{
    m_node->statusAnswer = fail(problem(ProblemKind::Secrets));
    m_node->connectionsAnswer = fail(problem(ProblemKind::Secrets));
    open();
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs) && says(m_window.get(), u"Do this."_qs));
    m_node->statusAnswer = node::NodeStatus();
    m_node->connectionsAnswer = QList{connection(u"c"_qs)};
    QVERIFY(press(m_window.get(), u"Try again"_qs));
    QTRY_COMPARE(m_window->overview().state(), ui::Overview::State::InStep);
    QCOMPARE(m_desktop->opened, 1);
    QVERIFY(!says(m_window.get(), u"That went wrong."_qs));
}

void TestConsole::aCopiedDataFolderAsksWhichOneLivesOn()
{
    Problem copied = problem(ProblemKind::Conflict);
    copied.code = node::folderCopied;
    m_node->statusAnswer = fail(copied);
    m_node->connectionsAnswer = fail(copied);
    open();
    QTRY_VERIFY(says(m_window.get(), copied.cause));
    QVERIFY(!canPress(m_window.get(), u"Try again"_qs));
    QVERIFY(press(m_window.get(), u"This copy lives on"_qs));
    QVERIFY(says(m_window.get(), u"out of use for good"_qs));
    QVERIFY(!canPress(m_window.get(), u"Yes, go on with this one"_qs)); // a double click is no answer
    QCOMPARE(m_desktop->adopted, 0);
    Q_EMIT m_node->problemsChanged(); // whatever is looked at meanwhile, the question stays
    QTest::qWait(3000);
    QVERIFY(says(m_window.get(), u"out of use for good"_qs));
    m_node->statusAnswer = node::NodeStatus();
    m_node->connectionsAnswer = QList{connection(u"c"_qs)};
    QVERIFY(press(m_window.get(), u"Yes, go on with this one"_qs));
    QTRY_COMPARE(m_window->overview().state(), ui::Overview::State::InStep);
    QCOMPARE(std::pair(m_desktop->adopted, m_desktop->opened), std::pair(1, 0));
    QVERIFY(!says(m_window.get(), copied.cause));
}

void TestConsole::connectionsAreDeactivatedAndActivated()
{
    open();
    QTRY_VERIFY(table(u"Connections"_qs) && table(u"Connections"_qs)->model()->rowCount() == 1);
    QCOMPARE(cell(table(u"Connections"_qs), 0, 0), u"Active"_qs);
    QVERIFY(press(m_window.get(), u"Deactivate"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"deactivate c"_qs));
    m_node->connectionsAnswer = QList{connection(u"c"_qs, model::ConnectionStatus::Deactivated)};
    Q_EMIT m_node->connectionsChanged();
    QTRY_COMPARE(cell(table(u"Connections"_qs), 0, 0), u"Deactivated"_qs);
    QVERIFY(!canPress(m_window.get(), u"Sync an issue"_qs));
    QVERIFY(press(m_window.get(), u"^Activate"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"activate c"_qs));
}

void TestConsole::whatTheOtherSideSaysOfTheConnectionIsShown()
{
    model::Connection paused = connection(u"c"_qs);
    paused.remote.status = model::PeerStatus::Deactivated;
    m_node->connectionsAnswer = QList{paused};
    open();
    QTRY_VERIFY(table(u"Connections"_qs) && table(u"Connections"_qs)->model()->rowCount() == 1);
    QCOMPARE(cell(table(u"Connections"_qs), 0, 0), u"Deactivated there"_qs);
    QVERIFY(says(m_window.get(), u"The other side has deactivated it"_qs));
    QVERIFY(canPress(m_window.get(), u"^Deactivate"_qs)); // our own switch
    paused.remote.status = model::PeerStatus::Deleted;
    m_node->connectionsAnswer = QList{paused};
    Q_EMIT m_node->connectionsChanged();
    QTRY_COMPARE(cell(table(u"Connections"_qs), 0, 0), u"Deleted there"_qs);
    QVERIFY(!canPress(m_window.get(), u"Sync an issue"_qs) && !canPress(m_window.get(), u"^Deactivate"_qs));
    QVERIFY(canPress(m_window.get(), u"^Delete$"_qs));
}

void TestConsole::theRuleForConflictsIsShownAndChosen()
{
    model::Connection chosen = connection(u"c"_qs);
    chosen.rule = model::ConflictRule::ThatSide;
    m_node->connectionsAnswer = QList{chosen};
    open();
    const auto rule = [this] { return find<QComboBox>(m_window.get(), u"edit.* counts"_qs); };
    QTRY_VERIFY(rule());
    QTRY_COMPARE(rule()->currentText(), u"The edit of the other side counts"_qs);
    const auto take = [&](int index) {
        rule()->setCurrentIndex(index);
        Q_EMIT rule()->activated(index);
    };
    take(1);
    QTRY_VERIFY(m_node->calls.contains(u"rule c this-side"_qs));
    // What is not kept is not shown, and said in place.
    m_node->onOrder = [](const QString &) -> Status { return fail(problem()); };
    take(0);
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    QCOMPARE(rule()->currentText(), u"The edit of the other side counts"_qs);
    // While nobody has accepted there is nothing to decide.
    chosen.status = model::ConnectionStatus::Pending;
    m_node->connectionsAnswer = QList{chosen};
    Q_EMIT m_node->connectionsChanged();
    QTRY_VERIFY(!rule());
}

void TestConsole::unlinkingAsksInPlaceFirst()
{
    bool linked = true;
    m_node->onPairs = [&linked](const node::PairsQuery &) {
        return node::PairsPage{
            {{u"c"_qs, u"A ↔ B"_qs, {u"1"_qs, u"SUP-1"_qs, {}}, {u"2"_qs, u"ENG-2"_qs, {}}, {}, linked}}, {}};
    };
    open();
    go(ui::Console::Page::Issues);
    QTRY_VERIFY(table(u"Issues under sync"_qs) && table(u"Issues under sync"_qs)->model()->rowCount() == 1);
    table(u"Issues under sync"_qs)->setCurrentIndex(table(u"Issues under sync"_qs)->model()->index(0, 0));
    QVERIFY(press(m_window.get(), u"^Unlink$"_qs));
    QVERIFY(says(m_window.get(), u"End the link of SUP-1 with ENG-2?"_qs));
    QVERIFY(!m_node->calls.contains(u"unlink SUP-1"_qs));
    linked = false;
    QVERIFY(press(m_window.get(), u"Yes, end the link"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"unlink SUP-1"_qs));
    QTRY_COMPARE(cell(table(u"Issues under sync"_qs), 0, 2), u"Not linked"_qs);
    QVERIFY(!canPress(m_window.get(), u"^Unlink$"_qs));
}

void TestConsole::deletingAsksInPlaceFirst()
{
    open();
    QVERIFY(pressSoon(m_window.get(), u"^Delete$"_qs));
    QVERIFY(!m_node->calls.contains(u"delete c"_qs));
    QVERIFY(says(m_window.get(), u"The issues stay as they are"_qs));
    m_node->onOrder = [](const QString &) -> Status { return fail(problem()); };
    QVERIFY(press(m_window.get(), u"Yes, delete"_qs));
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    QVERIFY(m_node->calls.contains(u"delete c"_qs));
}

void TestConsole::aPendingConnectionShowsItsInvitationAndRevokesIt()
{
    m_node->connectionsAnswer = QList{connection(u"c"_qs, model::ConnectionStatus::Pending)};
    m_node->invitationsAnswer = QList{invitation(u"c"_qs)};
    open();
    QTRY_VERIFY(find<QPlainTextEdit>(m_window.get(), u"Invitation code"_qs));
    QCOMPARE(find<QPlainTextEdit>(m_window.get(), u"Invitation code"_qs)->toPlainText(), invitation({}).code);
    QVERIFY(press(m_window.get(), u"Revoke"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"revoke invitation"_qs));
}

void TestConsole::endsOnThisNodeAreOneConnection()
{
    model::Connection here = connection(u"c"_qs);
    model::Connection there = connection(u"d"_qs);
    there.sharedId = here.sharedId;
    here.twinConnectionId = there.id;
    there.twinConnectionId = here.id;
    m_node->connectionsAnswer = QList{here, there};
    open();
    QTRY_VERIFY(table(u"Connections"_qs));
    QCOMPARE(table(u"Connections"_qs)->model()->rowCount(), 1);
}

void TestConsole::theStatusBarTellsTheState()
{
    open();
    QTRY_VERIFY(says(m_window->statusBar(), u"Everything is in step"_qs));
    m_node->requestsAnswer = QList{request(model::Stage::Sending)};
    Q_EMIT m_node->requestChanged(request(model::Stage::Sending));
    QTRY_VERIFY(says(m_window->statusBar(), u"Syncing 1"_qs));
    m_node->problemsAnswer = QList{node::OpenProblem{
        u"q"_qs, u"c"_qs, {}, {}, {}, {}, problem(ProblemKind::Network), true, node::ProblemLevel::Connection, {}}};
    Q_EMIT m_node->problemsChanged();
    QTRY_VERIFY(says(m_window->statusBar(), u"Waiting: That went wrong."_qs));
    // What waits needs nobody, and is not counted.
    node::OpenProblem failed;
    failed.id = failed.requestId = u"r"_qs;
    m_node->problemsAnswer->prepend(failed);
    Q_EMIT m_node->problemsChanged();
    QTRY_VERIFY(says(m_window->statusBar(), u"1 problem"_qs));
}

void TestConsole::issuesAreAskedForAsOneScrolls()
{
    static constexpr int all = 100'000;
    m_node->onPairs = [](const node::PairsQuery &query) {
        QList<node::IssuePair> pairs;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const int begin = query.after.toInt();
        const int end = std::min(all, begin + query.max);
        for (int at = begin; at < end; ++at) {
            const QString number = QString::number(all - at);
            pairs.append(
                {u"c"_qs, u"A ↔ B"_qs, {number, u"SUP-"_qs + number, {}}, {number, u"ENG-"_qs + number, {}}, now});
        }
        return node::PairsPage{pairs, end < all ? QString::number(end) : QString()};
    };
    open();
    go(ui::Console::Page::Issues);
    QTRY_VERIFY(table(u"Issues under sync"_qs));
    QAbstractItemModel *rows = table(u"Issues under sync"_qs)->model();
    QTRY_VERIFY(rows->rowCount() > 0);
    QVERIFY(rows->rowCount() < all / 10);
    QCOMPARE(cell(table(u"Issues under sync"_qs), 0, 0), u"SUP-100000"_qs);
    while (rows->rowCount() < all) {
        const int before = rows->rowCount();
        table(u"Issues under sync"_qs)->scrollToBottom();
        QTRY_VERIFY(rows->rowCount() > before);
    }
    QVERIFY(!rows->canFetchMore({}) || rows->rowCount() == all);
    QCOMPARE(cell(table(u"Issues under sync"_qs), all - 1, 1), u"ENG-1"_qs);
}

void TestConsole::anIssueIsFoundByItsKey()
{
    m_node->onPairs = [](const node::PairsQuery &query) {
        QList<node::IssuePair> pairs{
            {u"c"_qs, u"A ↔ B"_qs, {u"1"_qs, u"SUP-1"_qs, {}}, {u"2"_qs, u"ENG-2"_qs, {}}, {}}};
        if (!query.issueKey.isEmpty() && query.issueKey != u"SUP-1")
            pairs.clear();
        return node::PairsPage{pairs, {}};
    };
    open();
    go(ui::Console::Page::Issues);
    QTRY_VERIFY(table(u"Issues under sync"_qs) && table(u"Issues under sync"_qs)->model()->rowCount() == 1);
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u"SUP-77"_qs);
    QTRY_VERIFY(says(m_window.get(), u"No issue with this key"_qs));
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u"SUP-1"_qs);
    QTRY_VERIFY(table(u"Issues under sync"_qs) && cell(table(u"Issues under sync"_qs), 0, 1) == u"ENG-2");
}

void TestConsole::anIssueOnItsWayAndAStuckOneAreShown()
{
    model::SyncRequest stuck = request(model::Stage::Failed);
    stuck.id = u"r2"_qs;
    stuck.local = {};
    stuck.issueKey = u"SUP-2"_qs;
    m_node->requestsAnswer = QList{request(model::Stage::Sending), stuck};
    m_node->onSync = [](const QString &) { return request(model::Stage::Preparing); };
    open();
    go(ui::Console::Page::Issues);
    QTRY_VERIFY(table(u"Issues under sync"_qs) && table(u"Issues under sync"_qs)->model()->rowCount() == 2);
    QCOMPARE(cell(table(u"Issues under sync"_qs), 0, 2), u"Sending"_qs);
    QCOMPARE(cell(table(u"Issues under sync"_qs), 1, 0), u"SUP-2"_qs);
    QCOMPARE(cell(table(u"Issues under sync"_qs), 1, 2), u"Failed"_qs);
    table(u"Issues under sync"_qs)->setCurrentIndex(table(u"Issues under sync"_qs)->model()->index(0, 0));
    QVERIFY(!canPress(m_window.get(), u"Sync now"_qs));
    table(u"Issues under sync"_qs)->setCurrentIndex(table(u"Issues under sync"_qs)->model()->index(1, 0));
    QVERIFY(press(m_window.get(), u"Sync now"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"sync SUP-2"_qs));
}

void TestConsole::closingAsksOnce()
{
    open();
    QTRY_VERIFY(!m_window->overview().connections().isEmpty());
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(says(m_window.get(), u"Go on syncing while the window is closed?"_qs));
    QVERIFY(press(m_window.get(), u"Keep the window open"_qs));
    QVERIFY(table(u"Connections"_qs));
    // A wizard that was under way is still there.
    m_window->acceptInvitation(u"eyJ"_qs);
    m_window->close();
    QVERIFY(!find<QPlainTextEdit>(m_window.get(), u"Invitation code"_qs));
    QVERIFY(press(m_window.get(), u"Keep the window open"_qs));
    QCOMPARE(find<QPlainTextEdit>(m_window.get(), u"Invitation code"_qs)->toPlainText(), u"eyJ"_qs);
    m_window->close();
    QVERIFY(press(m_window.get(), u"Go on in the background"_qs));
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_desktop->quits, 0);
    // Asked once: from now on it is known.
    m_window->bringToFront();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_desktop->close = ui::Desktop::OnClose::Stop;
    m_window->bringToFront();
    m_window->close();
    QCOMPARE(m_desktop->quits, 1);
}

void TestConsole::closingWithoutConnectionsAsksNothing()
{
    m_node->connectionsAnswer = QList<model::Connection>();
    open();
    m_window->close();
    QCOMPARE(m_desktop->quits, 1);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
