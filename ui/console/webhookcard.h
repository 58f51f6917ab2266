#pragma once

#include "core/node/nodevalues.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace twinspan::ui
{

class Notice;

/// The address that a tracker may call when something changes, to be copied, and where it is entered there.
class WebhookCard : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookCard(QWidget *parent);

    void show(const QString &instanceName, const node::Webhook &webhook);

private:
    QLabel *m_title;
    QLineEdit *m_address;
    QLabel *m_steps;
    Notice *m_notice;
};

} // namespace twinspan::ui
