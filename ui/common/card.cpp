#include "ui/common/card.h"

#include <QPainter>

namespace twinspan::ui
{

namespace
{
constexpr int half = 128;

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](int from, int into) { return static_cast<int>(from * share + into * (1 - share)); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}
} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    // Where it is dark, the colour of fields would hide the fields, and a style's shadow is no edge.
    const bool isDark = window.lightness() < half;
    QPainter painter(this);
    painter.setPen(mixed(text, window, isDark ? 0.3 : 0.25));
    painter.setBrush(isDark ? mixed(text, window, 0.06) : palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace twinspan::ui
