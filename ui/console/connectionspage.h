#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace twinspan::ui
{

class Asking;
class ConnectionModel;
class InvitationCard;
class Notice;
class Overview;

/// The connections of this node, and what can be done with the chosen one.
class ConnectionsPage : public QWidget
{
    Q_OBJECT

public:
    ConnectionsPage(const Services &services, Overview &overview, QWidget *parent);

    void choose(const QString &connectionId);

Q_SIGNALS:
    void initiateWanted();
    void acceptWanted();
    void syncWanted(const twinspan::model::Connection &connection);

private:
    QWidget *buildDetails();
    QWidget *buildRule(QWidget *parent);
    const model::Connection *chosen() const;
    void showChosen();
    void refresh();
    void sayTrouble(const model::Connection &connection);
    void toggle();
    void askToDelete();
    void chooseRule();
    void carryOut(Task<Status> order);

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    ConnectionModel *m_model;
    QTableView *m_view;
    QWidget *m_details = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    Notice *m_trouble = nullptr; ///< why it does not go on
    QPushButton *m_sync = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_ruleRow = nullptr;
    QComboBox *m_rule = nullptr; ///< which edit counts in a conflict
    InvitationCard *m_invitation = nullptr;
    Notice *m_notice = nullptr;
    QString m_wanted; ///< is chosen as soon as it is listed
    QString m_chosen; ///< its id: rows move while people read
};

} // namespace twinspan::ui
