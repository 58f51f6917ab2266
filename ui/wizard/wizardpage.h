#pragma once

#include "core/base/problem.h"

#include <QWidget>

namespace twinspan::ui
{

/// One page of a wizard: shows and reads, decides nothing about the order. What it asks of the node is dropped when it
/// is left.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(QWidget *parent = nullptr) : QWidget(parent) {}

    virtual QString title() const = 0;
    /// What the one primary button says.
    virtual QString primaryText() const { return tr("&Next"); }
    virtual bool isComplete() const { return true; }
    /// Something is being asked; the primary button waits.
    virtual bool isBusy() const { return isWorking(); }
    /// The last page: there is nothing to go back to or to cancel.
    virtual bool isEnd() const { return false; }
    virtual void enter() {}
    virtual void leave() {}
    /// The primary button was pressed: emits accepted(), now or when the node has answered.
    virtual void submit() { Q_EMIT accepted(); }
    /// Where the keyboard begins.
    virtual QWidget *firstField() { return nullptr; }
    /// What the wizard did with the answers of this page has failed.
    virtual void fail(const Problem & /*problem*/) {}

    /// The wizard is at work with the answers of this page.
    void setWorking(bool working)
    {
        m_working = working;
        Q_EMIT changed();
    }
    bool isWorking() const { return m_working; }

Q_SIGNALS:
    void changed(); ///< isComplete() or isBusy() may have
    void accepted();

private:
    bool m_working = false;
};

} // namespace twinspan::ui
