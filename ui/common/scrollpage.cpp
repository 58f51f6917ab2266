#include "ui/common/scrollpage.h"

#include <QEvent>
#include <QLayout>

namespace twinspan::ui
{

ScrollPage::ScrollPage(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->installEventFilter(this);
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    giveHeight();
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        giveHeight();
    return done;
}

void ScrollPage::giveHeight()
{
    const QLayout *layout = widget()->layout();
    if (!layout)
        return;
    const int width = viewport()->width();
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
    if (height != widget()->minimumHeight())
        widget()->setMinimumHeight(height);
}

} // namespace twinspan::ui
