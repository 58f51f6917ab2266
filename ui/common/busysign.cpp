#include "ui/common/busysign.h"

#include <QPainter>

namespace twinspan::ui
{

namespace
{
constexpr int step = 30;
constexpr int side = 22;
constexpr int unitsPerDegree = 16;
} // namespace

BusySign::BusySign(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    m_timer.setInterval(80);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + step) % 360;
        update();
    });
}

void BusySign::setBusy(bool busy)
{
    if (busy == m_timer.isActive())
        return;
    if (busy)
        m_timer.start();
    else
        m_timer.stop();
    // At rest nothing is to be read out.
    setAccessibleName(busy ? tr("Busy") : QString());
    update();
}

QSize BusySign::sizeHint() const
{
    return {side, side};
}

void BusySign::paintEvent(QPaintEvent *)
{
    if (!m_timer.isActive())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(3, 3, -3, -3), -m_angle * unitsPerDegree, 260 * unitsPerDegree);
}

} // namespace twinspan::ui
