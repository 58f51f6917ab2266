#include "app/desktop/tray.h"

#include "ui/common/pieces.h"
#include "ui/console/mainwindow.h"
#include "ui/console/overview.h"

#include <QPainter>

namespace twinspan::app
{

namespace
{
constexpr int side = 64;
constexpr int badge = 30;

QString badgeOf(ui::Overview::State state)
{
    using State = ui::Overview::State;
    switch (state) {
    case State::Problems:
        return QStringLiteral("warning");
    case State::Closed:
        return QStringLiteral("bad");
    case State::Opening:
    case State::Working:
    case State::Waiting:
        return QStringLiteral("info");
    case State::InStep:
        break;
    }
    return {};
}

QIcon iconOf(ui::Overview::State state)
{
    QPixmap picture = ui::icon(QStringLiteral("twinspan")).pixmap(side, side);
    const QString sign = badgeOf(state);
    if (!sign.isEmpty()) {
        QPainter painter(&picture);
        painter.drawPixmap(side - badge, side - badge, ui::icon(sign).pixmap(badge, badge));
    }
    return QIcon(picture);
}
} // namespace

Tray::Tray(ui::MainWindow &window)
    : m_window(window), m_state(m_menu.addAction(QString())), m_open(m_menu.addAction(tr("&Open Twinspan"))),
      m_quit(m_menu.addAction(tr("&Quit")))
{
    m_state->setEnabled(false);
    m_icon.setContextMenu(&m_menu);
    connect(m_open, &QAction::triggered, &m_window, &ui::MainWindow::bringToFront);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_window.bringToFront();
    });
    connect(&m_window.overview(), &ui::Overview::stateChanged, this, &Tray::showState);
    connect(&m_window.overview(), &ui::Overview::problemsChanged, this, &Tray::tellNewProblems);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_window, &ui::MainWindow::bringToFront);
    showState();
    m_icon.show();
}

void Tray::showState()
{
    // The window may have changed its language meanwhile.
    m_open->setText(tr("&Open Twinspan"));
    m_quit->setText(tr("&Quit"));
    m_state->setText(m_window.overview().sentence());
    m_icon.setToolTip(tr("Twinspan: %1").arg(m_window.overview().sentence()));
    m_icon.setIcon(iconOf(m_window.overview().state()));
}

void Tray::tellNewProblems()
{
    QSet<QString> open;
    QStringList causes;
    for (const node::OpenProblem &problem : m_window.overview().problems()) {
        if (problem.goesOn)
            continue;
        open.insert(problem.id);
        if (!m_told.contains(problem.id))
            causes.append(problem.problem.cause);
    }
    m_told = open;
    if (causes.isEmpty() || m_window.isActiveWindow())
        return;
    const QString title = tr("%n problem(s) need you", nullptr, static_cast<int>(causes.size()));
    m_icon.showMessage(title, causes.first(), QSystemTrayIcon::Warning);
}

} // namespace twinspan::app
