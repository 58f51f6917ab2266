#pragma once

#include <QTimer>
#include <QWidget>

namespace twinspan::ui
{

/// A small turning circle: something is being waited for. Takes its place also while it does not turn.
class BusySign : public QWidget
{
    Q_OBJECT

public:
    explicit BusySign(QWidget *parent);

    void setBusy(bool busy);
    bool isBusy() const { return m_timer.isActive(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
    int m_angle = 0;
};

} // namespace twinspan::ui
