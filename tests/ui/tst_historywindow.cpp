#include "app/desktop/practiceground.h"
#include "core/node/nodejson.h"
#include "core/node/threadednode.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "ui/console/console.h"
#include "ui/console/mainwindow.h"
#include "ui/console/overview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace twinspan;
using namespace twinspan::tests;

/// The History page over a real node with the two practice trackers.
class TestHistoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasDoneIsShownFilteredAndExported();

private:
    void connectThem();
    bool sync();
    bool edit(const QString &description);
    void exportTo(const QString &name);
    QTableView *entries() { return find<QTableView>(m_window.get(), u"History of issues"_qs); }
    int rowOf(const QString &what);
    int rowOf(const QString &what, const QString &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_company;
    std::shared_ptr<node::ThreadedNode> m_node;
    std::shared_ptr<app::PracticeGround> m_ground;
    std::unique_ptr<ui::MainWindow> m_window;
    QUrl m_acme;
    model::Connection m_connection;
};

namespace
{
constexpr int hereColumn = 1;
constexpr int whatColumn = 3;

Task<Result<node::ThreadedNode::Opened>> openNode(Company *company)
{
    TWINSPAN_CO_TRY(setup, company->setup());
    TWINSPAN_CO_TRY(local, co_await node::LocalNode::open(std::move(setup)));
    TWINSPAN_CO_CHECK(co_await local->start());
    node::ThreadedNode::Opened opened;
    opened.api = local;
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the ThreadedNode keeps the lambda
    opened.close = [local = local]() -> Task<> { co_await local->stop(); };
    co_return opened;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void TestHistoryWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_company = std::make_unique<Company>(u"Acme"_qs, m_folder->filePath(u"acme"_qs));
    m_node = std::make_shared<node::ThreadedNode>([company = m_company.get()] { return openNode(company); });
    m_ground = std::make_shared<app::PracticeGround>(m_folder->filePath(u"practice"_qs));
    m_window = std::make_unique<ui::MainWindow>(ui::Services{m_node, std::make_shared<FakeDesktop>(), m_ground});
    connectThem();
    m_window->show();
    m_window->load();
    QTRY_VERIFY(!m_window->overview().connections().isEmpty());
}

void TestHistoryWindow::cleanup()
{
    m_window.reset();
    waitFor(m_node->stop());
    m_ground->stop();
    m_node.reset();
    m_company.reset();
}

void TestHistoryWindow::connectThem()
{
    const auto companies = waitFor(m_ground->companies());
    QVERIFY(companies && companies->size() == 2);
    m_acme = QUrl(companies->at(0).signIn.url);
    const auto own = waitFor(m_node->addInstance(companies->at(0).signIn));
    const auto other = waitFor(m_node->addInstance(companies->at(1).signIn));
    QVERIFY(own && other);
    node::ConnectOptions options;
    options.instanceId = own->id;
    options.project = u"SUP"_qs;
    options.toInstanceId = other->id;
    options.toProject = u"ENG"_qs;
    const auto made = waitFor(m_node->connectInstances(options));
    QVERIFY(made);
    m_connection = *made;
}

bool TestHistoryWindow::sync()
{
    const auto begun = waitFor(m_node->syncIssue(m_connection.id, u"SUP-1"_qs));
    return begun && QTest::qWaitFor(
                        [this, id = begun->id] {
                            const auto now = waitFor(m_node->request(id));
                            return now && model::isFinal(now->stage) && now->stage != model::Stage::Failed;
                        },
                        20'000);
}

bool TestHistoryWindow::edit(const QString &description)
{
    auto issue = waitFor(m_ground->issue(m_acme, u"SUP-1"_qs));
    if (!issue)
        return false;
    issue->description = description;
    return waitFor(m_ground->save(m_acme, *issue)).has_value();
}

int TestHistoryWindow::rowOf(const QString &what)
{
    return rowOf(what, {});
}

int TestHistoryWindow::rowOf(const QString &what, const QString &key)
{
    const QAbstractItemModel *rows = entries() ? entries()->model() : nullptr;
    for (int row = 0; rows && row < rows->rowCount(); ++row) {
        if (rows->index(row, whatColumn).data().toString() == what &&
            rows->index(row, hereColumn).data().toString().startsWith(key))
            return row;
    }
    return -1;
}

void TestHistoryWindow::exportTo(const QString &name)
{
    QVERIFY(pressSoon(m_window.get(), u"^Export"_qs));
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->fileSelected(m_folder->filePath(name));
    dialog->close();
    QTRY_VERIFY(says(m_window.get(), u"saved as "_qs + name + u'.'));
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
}

void TestHistoryWindow::whatWasDoneIsShownFilteredAndExported()
{
    QVERIFY(sync());
    find<QListWidget>(m_window.get(), u"Pages"_qs)->setCurrentRow(static_cast<int>(ui::Console::Page::History));
    QTRY_VERIFY(rowOf(u"Issue: created"_qs, u"ENG-"_qs) >= 0);
    QVERIFY(rowOf(u"Summary: sent"_qs, u"SUP-1"_qs) >= 0);

    // An edit shows by itself.
    QVERIFY(edit(u"=1+1 is a formula elsewhere"_qs) && sync());
    QTRY_VERIFY(rowOf(u"Description: changed"_qs, u"ENG-"_qs) >= 0);
    entries()->setCurrentIndex(entries()->model()->index(rowOf(u"Description: changed"_qs), 0));
    QVERIFY(says(m_window.get(), u"An edit of SUP-1 was written into ENG-"_qs));
    QVERIFY(find<QPlainTextEdit>(m_window.get(), u"After"_qs)->toPlainText().contains(u"=1+1 is a formula"_qs));
    QVERIFY(!find<QPlainTextEdit>(m_window.get(), u"Before"_qs)->toPlainText().isEmpty());

    // By either key, and by the connection, whose ends are both here.
    const auto all = static_cast<int>(waitFor(m_node->history({{}, {}, 1000, 0}))->entries.size());
    QTRY_COMPARE(entries()->model()->rowCount(), all); // the list may have been asked for a moment too early
    find<QComboBox>(m_window.get(), u"All connections"_qs)->setCurrentIndex(1);
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u"SUP-1"_qs);
    QTest::keyClick(find<QLineEdit>(m_window.get(), u"Find by key"_qs), Qt::Key_Return);
    QTRY_COMPARE(entries()->model()->rowCount(), all);
    find<QLineEdit>(m_window.get(), u"Find by key"_qs)->setText(u"SUP-2"_qs);
    QTRY_VERIFY(says(m_window.get(), u"Nothing is known here"_qs));
    QVERIFY(press(m_window.get(), u"Show all entries"_qs));
    QTRY_VERIFY(entries() && entries()->model()->rowCount() == all);

    exportTo(u"history.json"_qs);
    const auto read = node::listFromJson<model::HistoryEntry>(
        QJsonDocument::fromJson(content(m_folder->filePath(u"history.json"_qs))).array());
    QVERIFY(read);
    QCOMPARE(read->size(), all);
    QCOMPARE(*read, waitFor(m_node->history({{}, {}, 1000, 0}))->entries);
    exportTo(u"history.csv"_qs);
    const QByteArray csv = content(m_folder->filePath(u"history.csv"_qs));
    QVERIFY(csv.startsWith("at,connection,issue,twin,action,part,who,before,after,request\n"));
    QCOMPARE(csv.count(m_connection.id.toUtf8()) + csv.count(m_connection.twinConnectionId.toUtf8()), all);
    QVERIFY(csv.contains(",\"'=1+1 is a formula"));
}

QTEST_MAIN(TestHistoryWindow)
#include "tst_historywindow.moc"
