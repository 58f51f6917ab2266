#pragma once

#include "app/common/composition.h"
#include "app/desktop/languages.h"
#include "app/desktop/nodeopener.h"
#include "app/desktop/preferences.h"
#include "ui/common/desktop.h"
#include "ui/practice/practicewindow.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace twinspan::node
{
class ThreadedNode;
}

namespace twinspan::ui
{
class MainWindow;
}

namespace twinspan::app
{

class PracticeGround;
class Tray;

/// The program around the window: makes the node, the window and what belongs to the desktop, and ends them in order.
class DesktopProgram final : public QObject, public ui::Desktop
{
    Q_OBJECT

public:
    explicit DesktopProgram(const NodePlace &place);
    ~DesktopProgram() override;

    /// Opens the node and, unless `inBackground`, shows the window.
    void start(bool inBackground);
    /// What a start was given: links and files with invitations; nothing: the window comes to the front.
    void open(const QStringList &arguments);

    Task<Status> openNode() override;
    Task<Status> adoptNode() override;
    bool isNodeElsewhere() const override;
    Reachability reachability() const override;
    Task<Status> setReachability(Reachability reachability) override;
    void openLink(const QUrl &url) override;
    QList<std::pair<QString, QString>> languages() const override;
    QString language() const override;
    void setLanguage(const QString &code) override;
    OnClose onClose() const override;
    void setOnClose(OnClose choice) override;
    bool hasTray() const override;
    bool startsAtLogin() const override;
    Status setStartsAtLogin(bool starts) override;
    void quit() override;

private:
    /// The place, with a word to this window when the keychain's dialog is there.
    NodePlace watched(NodePlace place);
    static Task<> end(std::shared_ptr<node::ThreadedNode> node);
    void makeTray();
    void openInvitationFile(const QString &path);

    const NodePlace m_place;
    Preferences m_preferences;
    Languages m_languages;
    std::shared_ptr<NodeOpener> m_opener;
    std::shared_ptr<node::ThreadedNode> m_node;
    std::shared_ptr<PracticeGround> m_practice;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    QList<QPointer<ui::PracticeWindow>> m_practiceWindows;
    bool m_ending = false;
};

} // namespace twinspan::app
