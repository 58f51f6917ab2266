#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace twinspan::ui
{

class Asking;
class Notice;

/// How changes of one tracker are found: how often it is asked, and the address that it may call itself.
class ChangesCard : public QWidget
{
    Q_OBJECT

public:
    ChangesCard(const Services &services, QWidget *parent);

    /// Shows itself as soon as the node has told how it is.
    void open(const model::InstanceInfo &instance);

private:
    void showInterval(std::chrono::seconds interval);
    void askForWebhook();
    void showWebhook(const node::Webhook &webhook);
    void choose();

    Services m_services;
    model::InstanceInfo m_instance;
    Asking *m_asking;
    QLabel *m_title;
    QComboBox *m_interval;
    QLabel *m_webhook;
    QWidget *m_line; ///< address and button
    QLineEdit *m_address;
    QLabel *m_steps;
    Notice *m_notice;
};

} // namespace twinspan::ui
