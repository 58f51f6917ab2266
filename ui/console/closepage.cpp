#include "ui/console/closepage.h"

#include "ui/common/pieces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

ClosePage::ClosePage(bool hasTray, QWidget *parent) : QWidget(parent)
{
    auto *layout = pageLayout(this);
    layout->addWidget(titleLabel(tr("Go on syncing while the window is closed?"), this));
    layout->addWidget(textLabel(
        hasTray ? tr("In the background Twinspan goes on, with an icon in the tray that brings the window back.")
                : tr("In the background Twinspan goes on without a window; starting it again brings the window back."),
        this));
    layout->addWidget(textLabel(tr("If it stops, nothing is lost: what is under way goes on at the next start. Until "
                                   "then nothing arrives and nothing is sent."),
                                this));
    layout->addWidget(hintLabel(tr("Twinspan asks this once. You can change it under Settings."), this));
    auto *actions = row(layout);
    QPushButton *background = button(tr("&Go on in the background"), this);
    QPushButton *stop = button(tr("&Stop"), this);
    QPushButton *cancel = button(tr("Keep the window &open"), this);
    background->setDefault(true);
    for (QPushButton *action : {background, stop, cancel})
        actions->addWidget(action);
    actions->addStretch();
    layout->addStretch();
    connect(background, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Desktop::OnClose::StayInBackground); });
    connect(stop, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Desktop::OnClose::Stop); });
    connect(cancel, &QPushButton::clicked, this, &ClosePage::cancelled);
    setFocusProxy(background);
}

void ClosePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace twinspan::ui
