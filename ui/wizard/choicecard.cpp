#include "ui/wizard/choicecard.h"

#include "ui/common/pieces.h"

#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

ChoiceCard::ChoiceCard(const QString &title, const QStringList &points, QWidget *parent)
    : Card(parent), m_choice(new QRadioButton(title, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    QFont font = m_choice->font();
    font.setBold(true);
    m_choice->setFont(font);
    m_choice->setAccessibleDescription(points.join(u' '));
    layout->addWidget(m_choice);
    for (const QString &point : points)
        layout->addWidget(hintLabel(QStringLiteral("•  ") + point, this));
    layout->addStretch();
}

void ChoiceCard::forbid(const QString &why)
{
    m_choice->setEnabled(false);
    m_choice->setAccessibleDescription(why);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(hintLabel(why, this));
}

void ChoiceCard::mousePressEvent(QMouseEvent *event)
{
    if (m_choice->isEnabled()) {
        m_choice->setChecked(true);
        m_choice->setFocus();
    }
    Card::mousePressEvent(event);
}

} // namespace twinspan::ui
