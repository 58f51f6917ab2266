#pragma once

#include "ui/common/services.h"
#include "ui/console/console.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace twinspan::ui
{

class Overview;
class SyncPage;

/// The window: the console, or in its place the wizard or page that was called from it; the state in the status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    const Overview &overview() const { return *m_overview; }

    /// Begins with everything that the node tells; once it is being opened.
    void load();
    /// Opens the accept wizard with the code, in front of all else.
    void acceptInvitation(const QString &code);
    void initiate(const QString &ownInstanceId = {}, const QString &destinationUrl = {});
    /// The keychain asks a person to unlock it (true), or does so no more.
    void setUnlockDialog(bool shown);
    /// Back on the screen and in front.
    void bringToFront();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showState();
    void signIn(const std::optional<model::InstanceInfo> &known);
    void sync(const model::Connection &connection, bool established, const QString &issueKey = {});
    void askAboutClosing();
    void leave(Desktop::OnClose choice);
    /// Shows a page instead of the console; it goes when the console comes back.
    void call(QWidget *page);
    void backToConsole();

    Services m_services;
    Overview *m_overview;
    QStackedWidget *m_stack = nullptr;
    Console *m_console = nullptr;
    QWidget *m_called = nullptr;
    QLabel *m_picture;
    QLabel *m_state;
};

} // namespace twinspan::ui
