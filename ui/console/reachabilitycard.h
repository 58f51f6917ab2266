#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace twinspan::ui
{

class Asking;
class Notice;
class Overview;

/// Whether other nodes can call this one, and where.
class ReachabilityCard : public QWidget
{
    Q_OBJECT

public:
    ReachabilityCard(const Services &services, Overview &overview, QWidget *parent);

private:
    void refresh();
    void edited();
    Desktop::Reachability typed() const;
    void apply();

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    QLabel *m_now;
    QWidget *m_editor;
    QCheckBox *m_listens;
    QLineEdit *m_listenAt;
    QLineEdit *m_publicUrl;
    QPushButton *m_apply;
    Notice *m_notice;
};

} // namespace twinspan::ui
