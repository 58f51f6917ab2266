#pragma once

#include <QWidget>

class QFrame;

namespace twinspan::ui
{

class Notice;

/// The first thing that a newcomer sees: three ways on.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent);

    Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void initiateWanted();
    void acceptWanted();
    void practiceWanted();

private:
    using Signal = void (WelcomePage::*)();
    QFrame *way(const QString &iconName, const QString &title, const QString &text, const QString &action,
                Signal signal);

    Notice *m_notice;
};

} // namespace twinspan::ui
