#include "ui/console/webhookcard.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

WebhookCard::WebhookCard(QWidget *parent)
    : QWidget(parent), m_title(textLabel({}, this)), m_address(new QLineEdit(this)), m_steps(hintLabel({}, this)),
      m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the webhook"));
    line->addWidget(m_address, 1);
    QPushButton *copy = button(tr("&Copy the address"), this);
    line->addWidget(copy);
    layout->addLayout(line);
    layout->addWidget(m_steps);
    layout->addWidget(m_notice);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        m_notice->say(Notice::Kind::Good, tr("The address is in the clipboard."));
    });
}

void WebhookCard::show(const QString &instanceName, const node::Webhook &webhook)
{
    m_notice->clear();
    m_title->setText(
        tr("“%1” may call this address when something changes there: it is then asked at once, and not only "
           "at the next regular time.")
            .arg(instanceName));
    m_address->setText(webhook.url.toString());
    m_address->setCursorPosition(0);
    m_steps->setText(webhook.steps);
    QWidget::show();
    announce(m_title, m_title->text());
}

} // namespace twinspan::ui
