#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace twinspan::ui
{

class Asking;
class Notice;
class Overview;

/// Through which proxy the node's requests go.
class ProxyCard : public QWidget
{
    Q_OBJECT

public:
    ProxyCard(const Services &services, Overview &overview, QWidget *parent);

private:
    void refresh();
    void edited();
    void save();
    QString typed() const; ///< in the words of NodeApi::setProxy()

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    QComboBox *m_kind;
    QWidget *m_named;
    QLineEdit *m_address;
    QLineEdit *m_account;
    QLineEdit *m_password;
    QPushButton *m_save;
    Notice *m_notice;
    bool m_isEdited = false;
};

} // namespace twinspan::ui
