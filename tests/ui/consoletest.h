#pragma once

#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/console/mainwindow.h"
#include "ui/console/overview.h"

#include <QListWidget>
#include <QTableView>
#include <QTest>

namespace twinspan::tests
{

/// A console over a node that says what the test wants; it has one tracker and one connection unless told otherwise.
class ConsoleTest : public QObject
{
protected:
    /// Before each test.
    void prepare()
    {
        m_node = std::make_shared<ScriptedNode>();
        m_desktop = std::make_shared<FakeDesktop>();
        node::NodeStatus status;
        status.name = QStringLiteral("Acme");
        status.version = QStringLiteral("1");
        status.fingerprint = QStringLiteral("ab cd");
        status.home = QStringLiteral("/home/me/twinspan");
        status.credentials = QStringLiteral("the keychain of this desktop");
        m_node->statusAnswer = status;
        m_node->instancesAnswer = QList{instance(QStringLiteral("acme"), QStringLiteral("Acme"))};
        m_node->connectionsAnswer = QList{connection(QStringLiteral("c"))};
    }

    void open()
    {
        m_window = std::make_unique<ui::MainWindow>(ui::Services{m_node, m_desktop, std::make_shared<NoPractice>()});
        m_window->show();
        m_window->load();
        QTRY_VERIFY(m_window->overview().state() != ui::Overview::State::Opening);
    }

    void go(ui::Console::Page page)
    {
        auto *navigation = find<QListWidget>(m_window.get(), QStringLiteral("Pages"));
        QVERIFY(navigation);
        navigation->setCurrentRow(static_cast<int>(page));
    }

    QTableView *table(const QString &name) { return find<QTableView>(m_window.get(), name); }
    static QString cell(QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }

    std::shared_ptr<ScriptedNode> m_node;
    std::shared_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace twinspan::tests
