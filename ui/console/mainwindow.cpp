#include "ui/console/mainwindow.h"

#include "ui/common/pieces.h"
#include "ui/console/closepage.h"
#include "ui/console/overview.h"
#include "ui/sync/syncpage.h"
#include "ui/wizard/acceptwizard.h"
#include "ui/wizard/initiatewizard.h"
#include "ui/wizard/trackerwizard.h"

#include <QCloseEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>

namespace twinspan::ui
{

namespace
{
constexpr int statePicture = 16;

QString pictureOf(Overview::State state)
{
    switch (state) {
    case Overview::State::Opening:
    case Overview::State::Working:
    case Overview::State::Waiting:
        return QStringLiteral("waiting");
    case Overview::State::Closed:
        return QStringLiteral("bad");
    case Overview::State::Problems:
        return QStringLiteral("warning");
    case Overview::State::InStep:
        break;
    }
    return QStringLiteral("good");
}
} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services), m_overview(new Overview(services, this)),
      m_picture(pictureLabel(QStringLiteral("waiting"), statePicture, this)), m_state(new QLabel(this))
{
    setWindowTitle(tr("Twinspan"));
    setWindowIcon(icon(QStringLiteral("twinspan")));
    m_state->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_picture);
    statusBar()->addWidget(m_state, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(1024, 700);
    build();
    connect(m_overview, &Overview::stateChanged, this, &MainWindow::showState);
    showState();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    const auto page = m_console ? m_console->page() : Console::Page::Connections;
    m_called = nullptr;
    m_stack = new QStackedWidget(this);
    m_console = new Console(m_services, *m_overview, m_stack);
    m_stack->addWidget(m_console);
    setCentralWidget(m_stack);
    m_console->showPage(page);
    connect(m_console, &Console::initiateWanted, this, &MainWindow::initiate);
    connect(m_console, &Console::acceptWanted, this, [this] { acceptInvitation({}); });
    connect(m_console, &Console::trackerWanted, this, [this] { signIn({}); });
    connect(m_console, &Console::signInWanted, this, [this](const model::InstanceInfo &known) { signIn(known); });
    connect(m_console, &Console::syncWanted, this,
            [this](const model::Connection &connection) { sync(connection, false); });
}

void MainWindow::load()
{
    m_overview->reload();
}

void MainWindow::setUnlockDialog(bool shown)
{
    m_overview->setUnlockDialog(shown);
}

void MainWindow::showState()
{
    const QString sentence = m_overview->sentence();
    m_picture->setPixmap(
        icon(pictureOf(m_overview->state())).pixmap(QSize(statePicture, statePicture), devicePixelRatioF()));
    if (sentence == m_state->text())
        return;
    m_state->setText(sentence);
    announce(m_state, sentence);
}

void MainWindow::call(QWidget *page)
{
    backToConsole();
    m_called = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void MainWindow::backToConsole()
{
    m_stack->setCurrentWidget(m_console);
    if (m_called)
        m_called->deleteLater();
    m_called = nullptr;
}

void MainWindow::initiate(const QString &ownInstanceId, const QString &destinationUrl)
{
    auto *wizard = new InitiateWizard(m_services, m_stack);
    connect(wizard, &InitiateWizard::closed, this, [this] {
        backToConsole();
        m_console->showPage(Console::Page::Connections);
    });
    connect(wizard, &InitiateWizard::connected, this,
            [this](const model::Connection &connection, const QString &issueKey) { sync(connection, true, issueKey); });
    call(wizard);
    wizard->start(ownInstanceId, destinationUrl);
}

void MainWindow::acceptInvitation(const QString &code)
{
    auto *wizard = new AcceptWizard(m_services, m_stack);
    connect(wizard, &AcceptWizard::closed, this, &MainWindow::backToConsole);
    connect(wizard, &AcceptWizard::connected, this,
            [this](const model::Connection &connection, const QString &issueKey) { sync(connection, true, issueKey); });
    call(wizard);
    wizard->start(code);
}

void MainWindow::signIn(const std::optional<model::InstanceInfo> &known)
{
    auto *wizard = new TrackerWizard(m_services, known, m_stack);
    connect(wizard, &TrackerWizard::closed, this, &MainWindow::backToConsole);
    connect(wizard, &TrackerWizard::signedIn, this, [this] {
        m_overview->reload();
        backToConsole();
    });
    call(wizard);
}

void MainWindow::sync(const model::Connection &connection, bool established, const QString &issueKey)
{
    auto *page = new SyncPage(m_services, m_stack);
    connect(page, &SyncPage::closed, this, &MainWindow::backToConsole);
    connect(page, &SyncPage::issuesWanted, this, [this] {
        backToConsole();
        m_console->showPage(Console::Page::Issues);
    });
    connect(page, &SyncPage::connectionsWanted, this, [this, id = connection.id] {
        backToConsole();
        m_console->showConnection(id);
    });
    call(page);
    page->start(connection, established, issueKey);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_overview->connections().isEmpty()) {
        event->accept();
        m_services.desktop->quit();
        return;
    }
    event->ignore();
    const Desktop::OnClose choice = m_services.desktop->onClose();
    if (choice == Desktop::OnClose::Ask)
        askAboutClosing();
    else
        leave(choice);
}

void MainWindow::askAboutClosing()
{
    QWidget *before = m_stack->currentWidget();
    if (qobject_cast<ClosePage *>(before))
        return;
    auto *page = new ClosePage(m_services.desktop->hasTray(), m_stack);
    // What was being done stays as it is, for whoever keeps the window open.
    const auto goBack = [this, page, before] {
        m_stack->setCurrentWidget(before);
        page->deleteLater();
    };
    connect(page, &ClosePage::cancelled, this, goBack);
    connect(page, &ClosePage::chosen, this, [this, goBack](Desktop::OnClose choice) {
        m_services.desktop->setOnClose(choice);
        goBack();
        leave(choice);
    });
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::leave(Desktop::OnClose choice)
{
    if (choice == Desktop::OnClose::StayInBackground)
        hide();
    else
        m_services.desktop->quit();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        // All texts are made where the widgets are made: the pages are made anew.
        build();
        m_state->clear();
        showState();
    }
    QMainWindow::changeEvent(event);
}

} // namespace twinspan::ui
