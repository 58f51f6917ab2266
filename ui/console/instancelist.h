#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QVBoxLayout;

namespace twinspan::ui
{

class Asking;
class ChangesCard;
class Notice;
class Overview;

/// The trackers that this node is signed in to: each with what it is, and what can be done with it.
class InstanceList : public QWidget
{
    Q_OBJECT

public:
    InstanceList(const Services &services, Overview &overview, QWidget *parent);

Q_SIGNALS:
    void trackerWanted();
    void signInWanted(const twinspan::model::InstanceInfo &instance);

private:
    void draw();
    void add(const model::InstanceInfo &instance);
    void remove(const model::InstanceInfo &instance);

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    QWidget *m_entries = nullptr;
    QVBoxLayout *m_layout;
    ChangesCard *m_changes;
    Notice *m_notice;
};

} // namespace twinspan::ui
