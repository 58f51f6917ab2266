#pragma once

#include "core/base/problem.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace twinspan::ui
{

/// Says something in its place on a page: that a thing was found, what went wrong and what to do. Empty it is hidden.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Good, Info, Waiting, Warning, Bad };

    explicit Notice(QWidget *parent);

    void clear();
    void say(Kind kind, const QString &headline, const QString &more = {});
    /// Cause as headline, then effect and remedy.
    void say(const Problem &problem);
    /// Offers a way on; the caller connects button().
    QPushButton *offer(const QString &text);

    /// All that it says at the moment.
    QString text() const;

private:
    void paint(Kind kind);

    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_more;
    QPushButton *m_offer;
};

} // namespace twinspan::ui
