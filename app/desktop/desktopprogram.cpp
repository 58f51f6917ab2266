#include "app/desktop/desktopprogram.h"

#include "app/desktop/autostart.h"
#include "app/desktop/practiceground.h"
#include "app/desktop/tray.h"
#include "core/node/threadednode.h"
#include "ui/console/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSystemTrayIcon>
#include <QTimer>

namespace twinspan::app
{

namespace
{
constexpr qint64 largestInvitation = 64 << 10;
constexpr std::chrono::seconds trayLookPause{5};
constexpr int trayLooks = 60;
} // namespace

DesktopProgram::DesktopProgram(const NodePlace &place)
    : m_place(place), m_preferences(Composition(place).home()), m_opener(std::make_shared<NodeOpener>(watched(place))),
      m_practice(std::make_shared<PracticeGround>(QDir(Composition(place).home()).filePath(QStringLiteral("practice"))))
{
    m_languages.use(m_preferences.language());
    m_opener->setReachability(m_preferences.reachability());
    m_node = std::make_shared<node::ThreadedNode>([opener = m_opener] { return opener->open(); },
                                                  [opener = m_opener] { return opener->rejoin(); });
    // The window knows the program only as its Desktop, and does not own it.
    const std::shared_ptr<ui::Desktop> self(static_cast<ui::Desktop *>(this), [](ui::Desktop *) {});
    m_window = std::make_unique<ui::MainWindow>(ui::Services{m_node, self, m_practice});
    m_window->restoreGeometry(m_preferences.windowPlace());
}

DesktopProgram::~DesktopProgram() = default;

NodePlace DesktopProgram::watched(NodePlace place)
{
    place.unlockDialog = [this](bool shown) {
        // From the node's thread, which ends before this program does.
        QMetaObject::invokeMethod(this, [this, shown] { m_window->setUnlockDialog(shown); }, Qt::QueuedConnection);
    };
    return place;
}

void DesktopProgram::start(bool inBackground)
{
    QApplication::setQuitOnLastWindowClosed(false);
    makeTray();
    // At a login the place for it may come later than this program.
    auto *later = new QTimer(this);
    connect(later, &QTimer::timeout, this, [this, later, left = trayLooks]() mutable {
        makeTray();
        if (m_tray || --left == 0)
            later->deleteLater();
    });
    later->start(trayLookPause);
    if (!inBackground)
        m_window->show();
    // After the first picture: what the node needs must not delay it.
    QTimer::singleShot(0, this, [this] { m_window->load(); });
}

void DesktopProgram::makeTray()
{
    if (m_tray || m_ending || !hasTray())
        return;
    m_tray = std::make_unique<Tray>(*m_window);
    connect(m_tray.get(), &Tray::quitWanted, this, &DesktopProgram::quit);
}

void DesktopProgram::open(const QStringList &arguments)
{
    m_window->bringToFront();
    for (const QString &argument : arguments) {
        if (argument.startsWith(QStringLiteral("twinspan:")))
            m_window->acceptInvitation(argument);
        else if (!argument.startsWith(u'-'))
            openInvitationFile(argument);
    }
}

void DesktopProgram::openInvitationFile(const QString &path)
{
    QFile file(path);
    // What can't be read is said by the page, as for a code that is none.
    const bool opened = file.open(QIODevice::ReadOnly);
    m_window->acceptInvitation(opened ? QString::fromUtf8(file.read(largestInvitation)) : path);
}

Task<Status> DesktopProgram::openNode()
{
    return m_node->open();
}

Task<Status> DesktopProgram::adoptNode()
{
    m_opener->adoptAtNextOpen();
    return m_node->open();
}

bool DesktopProgram::isNodeElsewhere() const
{
    return m_opener->isElsewhere();
}

ui::Desktop::Reachability DesktopProgram::reachability() const
{
    return m_preferences.reachability();
}

Task<Status> DesktopProgram::setReachability(Reachability reachability)
{
    const auto node = m_node;
    const Reachability before = m_preferences.reachability();
    m_opener->setReachability(reachability);
    Status done = co_await node->reopen();
    if (const auto problem = m_opener->listenProblem(); done && problem)
        done = fail(*problem);
    if (done) {
        m_preferences.setReachability(reachability);
        co_return Status();
    }
    m_opener->setReachability(before);
    co_await node->reopen();
    co_return fail(done.error());
}

void DesktopProgram::openLink(const QUrl &url)
{
    if (!m_practice->owns(url)) {
        // Only what a browser shows: a tracker's answer must not start programs.
        if (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"))
            QDesktopServices::openUrl(url);
        return;
    }
    const QUrl tracker = PracticeGround::trackerOf(url);
    m_practiceWindows.removeAll(nullptr);
    ui::PracticeWindow *window = nullptr;
    for (const auto &open : std::as_const(m_practiceWindows)) {
        if (open->tracker() == tracker)
            window = open;
    }
    if (!window) {
        const QString file = tracker.fileName().section(u'.', 0, 0);
        window = new ui::PracticeWindow(m_practice, tracker, file.left(1).toUpper() + file.mid(1));
        window->setAttribute(Qt::WA_DeleteOnClose);
        m_practiceWindows.append(window);
    }
    window->show();
    window->raise();
    window->activateWindow();
    window->showIssue(m_practice->issueKey(url));
}

QList<std::pair<QString, QString>> DesktopProgram::languages() const
{
    return Languages::all();
}

QString DesktopProgram::language() const
{
    return m_languages.code();
}

void DesktopProgram::setLanguage(const QString &code)
{
    m_preferences.setLanguage(code);
    m_languages.use(code);
}

ui::Desktop::OnClose DesktopProgram::onClose() const
{
    return m_preferences.onClose();
}

void DesktopProgram::setOnClose(OnClose choice)
{
    m_preferences.setOnClose(choice);
}

bool DesktopProgram::hasTray() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool DesktopProgram::startsAtLogin() const
{
    return Autostart::isOn();
}

Status DesktopProgram::setStartsAtLogin(bool starts)
{
    QStringList command{QCoreApplication::applicationFilePath()};
    const std::initializer_list<std::pair<QString, QString>> options{
        {QStringLiteral("--home"), m_place.home},
        {QStringLiteral("--passphrase-file"), m_place.passphraseFile},
        {QStringLiteral("--ca-file"), m_place.caFile}};
    for (const auto &[option, value] : options) {
        // The login starts it in another folder.
        if (!value.isEmpty())
            command += {option, QDir::current().absoluteFilePath(value)};
    }
    command += QStringLiteral("--background");
    return Autostart::set(starts, command);
}

void DesktopProgram::quit()
{
    if (m_ending)
        return;
    m_ending = true;
    m_preferences.setWindowPlace(m_window->saveGeometry());
    for (const auto &window : std::as_const(m_practiceWindows))
        delete window;
    m_tray.reset();
    m_window->hide();
    end(m_node);
    m_practice->stop();
}

Task<> DesktopProgram::end(std::shared_ptr<node::ThreadedNode> node)
{
    co_await node->stop();
    QCoreApplication::exit();
}

} // namespace twinspan::app
