#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace twinspan::ui
{

class Asking;
class InstanceList;
class Notice;
class Overview;
class ReachabilityCard;

/// Trackers, this node, and the program.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const Services &services, Overview &overview, QWidget *parent);

Q_SIGNALS:
    void trackerWanted();
    void signInWanted(const twinspan::model::InstanceInfo &instance);

private:
    QFrame *section(const QString &title, QVBoxLayout *into);
    void buildNode(QVBoxLayout *into);
    void buildProgram(QVBoxLayout *into);
    void refresh();
    void rename();

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    QLineEdit *m_name = nullptr;
    QPushButton *m_saveName = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_fingerprint = nullptr;
    QLabel *m_secrets = nullptr;
    QLabel *m_home = nullptr;
};

} // namespace twinspan::ui
