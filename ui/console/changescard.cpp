#include "ui/console/changescard.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

ChangesCard::ChangesCard(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_title(textLabel({}, this)),
      m_interval(new QComboBox(this)), m_webhook(textLabel({}, this)), m_line(new QWidget(this)),
      m_address(new QLineEdit(m_line)), m_steps(hintLabel({}, this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_interval->setAccessibleName(tr("How often it is asked"));
    form->addRow(tr("It is as&ked what changed:"), m_interval);
    layout->addLayout(form);
    layout->addWidget(m_webhook);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the webhook"));
    line->addWidget(m_address, 1);
    QPushButton *copy = button(tr("&Copy the address"), m_line);
    line->addWidget(copy);
    layout->addWidget(m_line);
    layout->addWidget(m_steps);
    layout->addWidget(m_notice);
    connect(m_interval, &QComboBox::activated, this, &ChangesCard::choose);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        m_notice->say(Notice::Kind::Good, tr("The address is in the clipboard."));
    });
}

void ChangesCard::open(const model::InstanceInfo &instance)
{
    m_instance = instance;
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->pollInterval(instance.id),
                  [this](const Result<node::PollSetting> &setting) {
                      m_title->setText(tr("How changes of “%1” are found").arg(m_instance.name));
                      showInterval(setting ? setting->interval : std::chrono::seconds(0));
                      if (!setting)
                          m_notice->say(setting.error());
                      askForWebhook();
                  });
}

void ChangesCard::showInterval(std::chrono::seconds interval)
{
    using namespace std::chrono_literals;
    const std::initializer_list<std::pair<QString, std::chrono::seconds>> choices{
        {tr("as usual (every 15 seconds)", "is asked"), 0s}, {tr("every 5 seconds", "is asked"), 5s},
        {tr("every 30 seconds", "is asked"), 30s},           {tr("every minute", "is asked"), 60s},
        {tr("every 5 minutes", "is asked"), 300s},           {tr("every 15 minutes", "is asked"), 900s}};
    m_interval->clear();
    for (const auto &[text, seconds] : choices)
        m_interval->addItem(text, qint64(seconds.count()));
    if (m_interval->findData(qint64(interval.count())) < 0) // chosen by a command
        m_interval->addItem(tr("every %1 seconds", "is asked").arg(interval.count()), qint64(interval.count()));
    m_interval->setCurrentIndex(m_interval->findData(qint64(interval.count())));
}

void ChangesCard::choose()
{
    const node::PollSetting setting{m_instance.id, std::chrono::seconds(m_interval->currentData().toLongLong())};
    m_asking->ask(m_services.node, m_services.node->setPollInterval(setting), [this](const Status &done) {
        if (done)
            m_notice->say(Notice::Kind::Good, tr("In force from now on."),
                          tr("After quiet hours it is asked less often."));
        else
            m_notice->say(done.error());
    });
}

void ChangesCard::askForWebhook()
{
    m_asking->ask(m_services.node, m_services.node->webhook(m_instance.id),
                  [this](const Result<node::Webhook> &webhook) {
                      showWebhook(webhook.value_or(node::Webhook()));
                      if (!webhook)
                          m_webhook->setText(webhook.error().sentence());
                      show();
                      announce(m_title, m_title->text());
                  });
}

void ChangesCard::showWebhook(const node::Webhook &webhook)
{
    m_webhook->setText(
        tr("A webhook makes it faster: “%1” may call this address when something changes there, and is then "
           "asked at once.")
            .arg(m_instance.name));
    m_address->setText(webhook.url.toString());
    m_address->setCursorPosition(0);
    m_steps->setText(webhook.steps);
    m_line->setVisible(!webhook.url.isEmpty());
    m_steps->setVisible(!webhook.url.isEmpty());
}

} // namespace twinspan::ui
