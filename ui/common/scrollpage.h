#pragma once

#include <QScrollArea>

namespace twinspan::ui
{

/// Scrolls a page that may be higher than its place, and gives it all the height that its wrapped texts need at the
/// width they get (a plain scroll area squeezes them).
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the page.
    ScrollPage(QWidget *page, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveHeight();
};

} // namespace twinspan::ui
