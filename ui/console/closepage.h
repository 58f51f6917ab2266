#pragma once

#include "ui/common/desktop.h"

#include <QWidget>

namespace twinspan::ui
{

/// Asked once, when the window is closed while there are connections: does syncing go on in the background?
class ClosePage : public QWidget
{
    Q_OBJECT

public:
    ClosePage(bool hasTray, QWidget *parent);

Q_SIGNALS:
    void chosen(twinspan::ui::Desktop::OnClose choice);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace twinspan::ui
