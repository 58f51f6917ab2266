#include "ui/wizard/wizardview.h"

#include "ui/common/busysign.h"
#include "ui/common/pieces.h"
#include "ui/common/scrollpage.h"
#include "ui/wizard/wizardpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twinspan::ui
{

WizardView::WizardView(QWidget *parent)
    : QWidget(parent), m_title(titleLabel({}, this)), m_stack(new QStackedWidget(this)), m_busy(new BusySign(this)),
      m_cancel(button(tr("Cancel"), this)), m_previous(button(tr("&Previous"), this)), m_primary(button({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 20);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    layout->addWidget(line);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_busy);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_primary);
    layout->addLayout(buttons);
    // Stands out the way the style shows a dialog's main button.
    m_primary->setDefault(true);
    m_primary->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    connect(m_cancel, &QPushButton::clicked, this, &WizardView::cancelled);
    connect(m_previous, &QPushButton::clicked, this, &WizardView::back);
    connect(m_primary, &QPushButton::clicked, this, [this] { current()->submit(); });
    // Until the first page is there.
    m_primary->hide();
    m_previous->hide();
    m_busy->setBusy(true);
}

void WizardView::add(WizardPage *page)
{
    if (page->property("added").toBool())
        return;
    page->setProperty("added", true);
    if (page->layout())
        page->layout()->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new ScrollPage(page, m_stack);
    scroll->setAccessibleName(page->title());
    m_stack->addWidget(scroll);
    connect(page, &WizardPage::changed, this, &WizardView::refresh);
}

void WizardView::begin(WizardPage *page)
{
    m_way.clear();
    advance(page);
}

void WizardView::advance(WizardPage *page)
{
    if (current())
        current()->leave();
    m_way.append(page);
    display();
}

void WizardView::replace(WizardPage *page)
{
    current()->leave();
    m_way.last() = page;
    display();
}

void WizardView::setBound(bool bound)
{
    m_isBound = bound;
    m_previous->setEnabled(!bound);
    m_cancel->setEnabled(!bound);
}

void WizardView::back()
{
    if (m_way.size() < 2 || m_isBound)
        return;
    current()->leave();
    m_way.removeLast();
    Q_EMIT wentBack(current());
    display();
}

void WizardView::display()
{
    WizardPage *page = current();
    add(page);
    for (int at = 0; at < m_stack->count(); ++at) {
        if (qobject_cast<ScrollPage *>(m_stack->widget(at))->widget() == page)
            m_stack->setCurrentIndex(at);
    }
    page->enter();
    refresh();
    announce(this, page->title());
    if (QWidget *field = page->firstField())
        field->setFocus(Qt::OtherFocusReason);
    else
        m_primary->setFocus(Qt::OtherFocusReason);
}

void WizardView::refresh()
{
    WizardPage *page = current();
    if (!page)
        return;
    m_title->setText(page->title());
    m_primary->setText(page->primaryText());
    m_primary->show();
    m_primary->setEnabled(page->isComplete() && !page->isBusy());
    m_previous->setVisible(m_way.size() > 1 && !page->isEnd());
    m_cancel->setVisible(!page->isEnd());
    m_busy->setBusy(page->isBusy());
}

void WizardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisible() && !m_isBound) {
        Q_EMIT cancelled();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    (focused ? focused : m_primary)->click();
}

} // namespace twinspan::ui
