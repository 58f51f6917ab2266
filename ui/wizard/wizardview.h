#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace twinspan::ui
{

class BusySign;
class WizardPage;

/// The frame around the pages of a wizard: heading, page, and the buttons Cancel, Previous and one primary. Knows the
/// way back; which page comes next is told by whoever runs it.
class WizardView : public QWidget
{
    Q_OBJECT

public:
    explicit WizardView(QWidget *parent);

    void begin(WizardPage *page);
    /// Goes on to the page; Previous leads back to the one before it.
    void advance(WizardPage *page);
    /// Leaves the shown page for one that takes its place on the way back.
    void replace(WizardPage *page);
    /// While something is done that leaves a trace there is no way back or out.
    void setBound(bool bound);
    WizardPage *current() const { return m_way.isEmpty() ? nullptr : m_way.last(); }

Q_SIGNALS:
    void cancelled();
    void wentBack(twinspan::ui::WizardPage *to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(WizardPage *page);
    void back();
    void display();
    void refresh();

    QList<WizardPage *> m_way;
    bool m_isBound = false;
    QLabel *m_title;
    QStackedWidget *m_stack;
    BusySign *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_previous;
    QPushButton *m_primary;
};

} // namespace twinspan::ui
