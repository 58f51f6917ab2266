#pragma once

#include <QMenu>
#include <QObject>
#include <QSet>
#include <QSystemTrayIcon>

class QAction;

namespace twinspan::ui
{
class MainWindow;
}

namespace twinspan::app
{

/// The icon in the tray: the state of the node, and the way back to the window. Only where the desktop has a tray.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(ui::MainWindow &window);

Q_SIGNALS:
    void quitWanted();

private:
    void showState();
    /// Of problems that need a person, once each, unless the window shows them anyway.
    void tellNewProblems();

    ui::MainWindow &m_window;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_state;
    QAction *m_open;
    QAction *m_quit;
    QSet<QString> m_told; ///< ids of problems
};

} // namespace twinspan::app
