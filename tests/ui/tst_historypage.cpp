#include "tests/ui/consoletest.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace twinspan;
using namespace twinspan::tests;

/// The History page over a node that says what the test wants.
class TestHistoryPage : public ConsoleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_window.reset(); }

    void entriesAreListedAndToldWhole();
    void aConflictSaysSoAndShowsTheLoser();
    void aLostTextIsTakenBackAfterAQuestionInPlace();
    void whatIsNoConflictOffersNoText();
    void aRefusedUndoIsSaidInPlace();
    void entriesAreAskedForAsOneScrolls();
    void newEntriesComeToTheTop();
    void theFilterAsksTheNode();
    void enterDoesNotWait();
    void anIssueLeadsToItsHistory();
    void whereThereIsNothingAWayOnIsOffered();
    void aFailureIsSaidInPlaceAndTriedAgain();
    void aNewFilterThatFailsShowsNothingOld();
    void aFailedExportIsSaidInPlace();

private:
    QTableView *entries() { return table(u"History of issues"_qs); }
    void openHistory();
    void exportTo(const QString &path);
};

namespace
{
using Column = int;
constexpr Column here = 1;
constexpr Column what = 3;
constexpr Column editor = 4;
constexpr Column connectionColumn = 7;

/// Entries `last` down to 1, as a node gives them.
node::HistoryPage numbered(const node::HistoryQuery &query, int last)
{
    const auto from = static_cast<int>(query.before > 0 ? query.before - 1 : last);
    const int to = std::max(1, from - query.max + 1);
    node::HistoryPage page;
    model::HistoryEntry entry = historyEntries().first();
    for (int number = from; number >= to; --number) {
        entry.number = number;
        entry.local.key = u"SUP-%1"_qs.arg(number);
        page.entries.append(entry);
    }
    page.next = to > 1 ? to : 0;
    return page;
}
} // namespace

void TestHistoryPage::openHistory()
{
    open();
    go(ui::Console::Page::History);
}

void TestHistoryPage::exportTo(const QString &path)
{
    QVERIFY(pressSoon(m_window.get(), u"^Export"_qs));
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestHistoryPage::entriesAreListedAndToldWhole()
{
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    openHistory();
    QTRY_VERIFY(entries() && entries()->model()->rowCount() == 6);
    QCOMPARE(cell(entries(), 0, what), u"Description: changed"_qs);
    QCOMPARE(cell(entries(), 0, editor), u"Other side"_qs);
    QCOMPARE(cell(entries(), 0, connectionColumn), connection(u"c"_qs).name);
    QCOMPARE(cell(entries(), 3, what), u"Comment: sent"_qs);
    QCOMPARE(cell(entries(), 3, editor), u"Marco Bianchi"_qs);
    QCOMPARE(cell(entries(), 4, what), u"File: added"_qs);
    QCOMPARE(cell(entries(), 5, what), u"Issue: created"_qs);
    // The newest is told at once, the others when they are chosen.
    QVERIFY(says(m_window.get(), u"An edit of ENG-9 was written into SUP-1."_qs));
    QVERIFY(says(m_window.get(), u"Request: 3f1c7c1e"_qs));
    QVERIFY(find<QPlainTextEdit>(m_window.get(), u"Before"_qs)->toPlainText().startsWith(u"The import *stops*.\n"_qs));
    QVERIFY(find<QPlainTextEdit>(m_window.get(), u"After"_qs)->toPlainText().endsWith(u"Import the list."_qs));
    entries()->setCurrentIndex(entries()->model()->index(5, 0));
    QVERIFY(says(m_window.get(), u"Edited by: Other side"_qs));
    QVERIFY(says(m_window.get(), u"SUP-1 was created here as the twin of ENG-9."_qs));
    QVERIFY(!find<QPlainTextEdit>(m_window.get(), u"Before"_qs));
}

void TestHistoryPage::aConflictSaysSoAndShowsTheLoser()
{
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    openHistory();
    QTRY_VERIFY(entries());
    entries()->setCurrentIndex(entries()->model()->index(1, 0));
    QVERIFY(says(m_window.get(), u"Conflict: both sides had edited it. The edit of ENG-9 counts"_qs));
    QCOMPARE(find<QPlainTextEdit>(m_window.get(), u"Text that was replaced"_qs)->toPlainText(),
             historyEntries().at(1).before);
    entries()->setCurrentIndex(entries()->model()->index(2, 0));
    QVERIFY(says(m_window.get(), u"Conflict: both sides had edited it. The edit of SUP-1 counts"_qs));
    QCOMPARE(find<QPlainTextEdit>(m_window.get(), u"Text that was not taken"_qs)->toPlainText(),
             historyEntries().at(2).after);
    QCOMPARE(find<QPlainTextEdit>(m_window.get(), u"Text that counts"_qs)->toPlainText(),
             historyEntries().at(2).before);
}

void TestHistoryPage::aLostTextIsTakenBackAfterAQuestionInPlace()
{
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    openHistory();
    for (const int row : {1, 2}) {
        QTRY_VERIFY(entries());
        entries()->setCurrentIndex(entries()->model()->index(row, 0));
        QVERIFY(press(m_window.get(), u"^Use this text instead$"_qs));
        QVERIFY(says(m_window.get(), u"Put this text into SUP-1 again?"_qs));
        const QString call = u"undo %1"_qs.arg(historyEntries().at(row).number);
        QVERIFY(!m_node->calls.contains(call));
        m_node->hold(u"undo"_qs);
        QVERIFY(press(m_window.get(), u"Yes, use it"_qs));
        QTRY_VERIFY(m_node->calls.contains(call));
        QVERIFY(!canPress(m_window.get(), u"^Use this text instead$"_qs)); // once is enough
        m_node->letGo(u"undo"_qs);
        QTRY_VERIFY(says(m_window.get(), u"SUP-1 has this text again. It goes to ENG-9 now."_qs));
        QVERIFY(canPress(m_window.get(), u"^Use this text instead$"_qs));
    }
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void TestHistoryPage::whatIsNoConflictOffersNoText()
{
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    openHistory();
    QTRY_VERIFY(entries());
    for (const int row : {0, 3, 4, 5}) {
        entries()->setCurrentIndex(entries()->model()->index(row, 0));
        QVERIFY(!find<QPushButton>(m_window.get(), u"^Use this text instead$"_qs));
    }
}

void TestHistoryPage::aRefusedUndoIsSaidInPlace()
{
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    m_node->onOrder = [](const QString &) -> Status { return fail(problem()); };
    openHistory();
    QTRY_VERIFY(entries());
    entries()->setCurrentIndex(entries()->model()->index(1, 0));
    QVERIFY(press(m_window.get(), u"^Use this text instead$"_qs));
    QVERIFY(press(m_window.get(), u"Yes, use it"_qs));
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    // Of another entry it says nothing.
    entries()->setCurrentIndex(entries()->model()->index(0, 0));
    QVERIFY(!says(m_window.get(), u"That went wrong."_qs));
}

void TestHistoryPage::entriesAreAskedForAsOneScrolls()
{
    static constexpr int all = 100'000;
    m_node->onHistory = [](const node::HistoryQuery &query) { return numbered(query, all); };
    openHistory();
    QTRY_VERIFY(entries() && entries()->model()->rowCount() > 0);
    QAbstractItemModel *rows = entries()->model();
    QVERIFY(rows->rowCount() < all / 10);
    while (rows->rowCount() < all) {
        const int before = rows->rowCount();
        entries()->scrollToBottom();
        QTRY_VERIFY(rows->rowCount() > before);
    }
    QVERIFY(!rows->canFetchMore({}));
    QCOMPARE(cell(entries(), all - 1, here), u"SUP-1"_qs);
}

void TestHistoryPage::newEntriesComeToTheTop()
{
    int last = 1000;
    m_node->onHistory = [&last](const node::HistoryQuery &query) { return numbered(query, last); };
    openHistory();
    QTRY_VERIFY(entries());
    const int first = entries()->model()->rowCount();
    entries()->setCurrentIndex(entries()->model()->index(2, 0));
    last = 1003;
    m_node->requestsAnswer = QList{request(model::Stage::Synchronized)};
    Q_EMIT m_node->requestChanged(request(model::Stage::Synchronized));
    QTRY_COMPARE(entries()->model()->rowCount(), first + 3);
    QCOMPARE(cell(entries(), 0, here), u"SUP-1003"_qs);
    QCOMPARE(cell(entries(), 3, here), u"SUP-1000"_qs);
    QCOMPARE(entries()->currentIndex().row(), 5);
    // More than a page at once: shown from the newest on, without a gap.
    last = 5000;
    m_node->requestsAnswer = QList{request(model::Stage::Sending)};
    Q_EMIT m_node->requestChanged(request(model::Stage::Sending));
    QTRY_COMPARE(cell(entries(), 0, here), u"SUP-5000"_qs);
    for (int row = 1; row < entries()->model()->rowCount(); ++row)
        QCOMPARE(cell(entries(), row, here), u"SUP-%1"_qs.arg(5000 - row));
}

void TestHistoryPage::theFilterAsksTheNode()
{
    QList<node::HistoryQuery> asked;
    m_node->onHistory = [&asked](const node::HistoryQuery &query) {
        asked.append(query);
        return node::HistoryPage{query.issueKey == u"SUP-77" ? QList<model::HistoryEntry>() : historyEntries(), 0};
    };
    openHistory();
    QTRY_VERIFY(entries());
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u" SUP-1 "_qs);
    QTRY_COMPARE(asked.last().issueKey, u"SUP-1"_qs);
    auto *connections = find<QComboBox>(m_window.get(), u"All connections"_qs);
    QVERIFY(connections);
    QCOMPARE(connections->itemText(0), u"All connections"_qs);
    connections->setCurrentIndex(1);
    QTRY_COMPARE(asked.last().connectionId, u"c"_qs);
    QCOMPARE(asked.last().issueKey, u"SUP-1"_qs);
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u"SUP-77"_qs);
    QTRY_VERIFY(says(m_window.get(), u"Nothing is known here for this key and connection."_qs));
    QVERIFY(!entries() && !canPress(m_window.get(), u"^Export"_qs));
    QVERIFY(press(m_window.get(), u"Show all entries"_qs));
    QTRY_VERIFY(entries());
    QVERIFY(asked.last().issueKey.isEmpty() && asked.last().connectionId.isEmpty());
    // The connection that is chosen goes: all are shown again.
    connections->setCurrentIndex(1);
    QTRY_COMPARE(asked.last().connectionId, u"c"_qs);
    m_node->connectionsAnswer = QList{connection(u"d"_qs)};
    Q_EMIT m_node->connectionsChanged();
    QTRY_VERIFY(asked.last().connectionId.isEmpty());
    QTRY_COMPARE(cell(entries(), 0, connectionColumn), u"Deleted connection"_qs);
}

void TestHistoryPage::enterDoesNotWait()
{
    openHistory();
    auto *find = tests::find<QLineEdit>(m_window.get(), u"Find by key"_qs);
    find->setText(u"SUP-1"_qs);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(m_node->calls.contains(u"history SUP-1"_qs));
    const auto asked = m_node->calls.count(u"history SUP-1"_qs);
    QTest::qWait(400);
    QCOMPARE(m_node->calls.count(u"history SUP-1"_qs), asked);
}

void TestHistoryPage::anIssueLeadsToItsHistory()
{
    m_node->requestsAnswer = QList{request(model::Stage::Sending)};
    m_node->onHistory = [](const node::HistoryQuery &query) {
        return node::HistoryPage{query.issueKey.isEmpty() ? QList<model::HistoryEntry>() : historyEntries(), 0};
    };
    open();
    go(ui::Console::Page::Issues);
    QTRY_VERIFY(table(u"Issues under sync"_qs));
    QVERIFY(!canPress(m_window.get(), u"^History$"_qs));
    table(u"Issues under sync"_qs)->setCurrentIndex(table(u"Issues under sync"_qs)->model()->index(0, 0));
    QVERIFY(press(m_window.get(), u"^History$"_qs));
    QTRY_VERIFY(entries() && entries()->model()->rowCount() == 6);
    QCOMPARE(find<QLineEdit>(m_window.get(), u"Find by key"_qs)->text(), u"SUP-1"_qs);
    QCOMPARE(find<QListWidget>(m_window.get(), u"Pages"_qs)->currentRow(),
             static_cast<int>(ui::Console::Page::History));
}

void TestHistoryPage::whereThereIsNothingAWayOnIsOffered()
{
    openHistory();
    QTRY_VERIFY(says(m_window.get(), u"Nothing was done to any issue yet."_qs));
    QVERIFY(!canPress(m_window.get(), u"^Export"_qs));
    QVERIFY(press(m_window.get(), u"Sync an issue"_qs));
    QVERIFY(find<QLineEdit>(m_window.get(), u"Which issue"_qs));
    m_node->connectionsAnswer = QList<model::Connection>();
    open();
    go(ui::Console::Page::History);
    QTRY_VERIFY(says(m_window.get(), u"First connect two trackers."_qs));
    QVERIFY(press(m_window.get(), u"Initiate connection"_qs));
    QVERIFY(!says(m_window.get(), u"First connect two trackers."_qs));
}

void TestHistoryPage::aFailureIsSaidInPlaceAndTriedAgain()
{
    m_node->onHistory = [](const node::HistoryQuery &) -> Result<node::HistoryPage> { return fail(problem()); };
    openHistory();
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs) && says(m_window.get(), u"Do this."_qs));
    QVERIFY(!says(m_window.get(), u"Nothing was done to any issue yet."_qs));
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    QVERIFY(press(m_window.get(), u"Try again"_qs));
    QTRY_VERIFY(entries() && entries()->model()->rowCount() == 6);
    QVERIFY(!says(m_window.get(), u"That went wrong."_qs));
}

void TestHistoryPage::aNewFilterThatFailsShowsNothingOld()
{
    m_node->onHistory = [](const node::HistoryQuery &query) -> Result<node::HistoryPage> {
        if (query.issueKey.isEmpty())
            return node::HistoryPage{historyEntries(), 0};
        return fail(problem());
    };
    openHistory();
    QTRY_VERIFY(entries());
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u"SUP-2"_qs);
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    QVERIFY(!entries() && !canPress(m_window.get(), u"^Export"_qs));
}

void TestHistoryPage::aFailedExportIsSaidInPlace()
{
    const QTemporaryDir folder;
    m_node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
    openHistory();
    exportTo(folder.filePath(u"no/such/folder/history.csv"_qs));
    QTRY_VERIFY(says(m_window.get(), u"can't be written"_qs));
    QVERIFY(says(m_window.get(), u"Choose another folder."_qs));
    exportTo(folder.filePath(u"history.txt"_qs));
    QTRY_VERIFY(says(m_window.get(), u"it must end with .csv or .json"_qs));
    // While one is being written there is no second one, and the window waits for nothing.
    m_node->hold(u"history"_qs);
    exportTo(folder.filePath(u"history.csv"_qs));
    QVERIFY(says(m_window.get(), u"is being saved"_qs) && !canPress(m_window.get(), u"^Export"_qs));
    m_node->letGo(u"history"_qs);
    QTRY_VERIFY(says(m_window.get(), u"were saved as history.csv."_qs));
    QVERIFY(QFile::exists(folder.filePath(u"history.csv"_qs)));
    QVERIFY(canPress(m_window.get(), u"^Export"_qs));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
