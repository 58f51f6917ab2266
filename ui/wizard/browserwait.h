#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinspan::ui
{

class Asking;
class Notice;

/// Tells the node that nobody wants this sign-in in the browser any more; none where the id is empty.
void dropBrowserSignIn(const Services &services, const QString &id);

/// A sign-in in the browser while it is under way: has the page opened, says that it waits and what is to be done
/// there, and offers ways out. Hidden otherwise. Its end, and the end of this object, is told to the node.
class BrowserWait : public QWidget
{
    Q_OBJECT

public:
    BrowserWait(const Services &services, QWidget *parent);
    ~BrowserWait() override;

    void begin(const node::BrowserSignInWish &wish);
    /// Nobody wants it any more; nothing is emitted.
    void stop();
    bool isWaiting() const { return m_wanted; }

Q_SIGNALS:
    void signedIn(const QString &id); ///< as in InstanceToAdd::browserSignIn
    void failed(const twinspan::Problem &problem);
    void stopped(); ///< by the person
    void changed(); ///< isWaiting() has

private:
    void opened(const node::BrowserSignInBegun &begun);
    void showButtons(bool isOpen);
    void end();
    void copy(const QString &text, const QString &said);

    Services m_services;
    Asking *m_asking;
    Notice *m_notice;
    QPushButton *m_page; ///< its address, where a person needs it
    QLabel *m_code;
    QPushButton *m_open;
    QPushButton *m_copyCode;
    QPushButton *m_copyAddress;
    QLabel *m_said;
    bool m_wanted = false;
    node::BrowserSignInBegun m_begun; ///< no id before the node has answered
};

} // namespace twinspan::ui
