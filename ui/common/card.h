#pragma once

#include <QFrame>

namespace twinspan::ui
{

/// A frame around things that belong together, whose edge and fields can be told from it in light and in dark.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace twinspan::ui
