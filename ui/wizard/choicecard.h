#pragma once

#include "ui/common/card.h"

#include <QStringList>

class QAbstractButton;
class QRadioButton;

namespace twinspan::ui
{

/// One of several ways on: a radio button with what it means, in a frame that can be clicked as a whole.
class ChoiceCard : public Card
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QStringList &points, QWidget *parent);

    QRadioButton *choice() const { return m_choice; }
    /// Can't be chosen; says why.
    void forbid(const QString &why);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_choice;
};

} // namespace twinspan::ui
