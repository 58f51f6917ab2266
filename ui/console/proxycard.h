#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

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
    void buildFields();
    void addField(QFormLayout *form, const QString &label, QWidget *field);
    void refresh();
    void edited();
    /// Of the chosen kind, instead of that of another kind.
    void showUsualPort();
    void save();
    node::NewProxy chosen() const;

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    QComboBox *m_kind;
    QWidget *m_named; ///< the fields of a proxy that is named here
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_save;
    Notice *m_notice;
    bool m_isEdited = false;
};

} // namespace twinspan::ui
