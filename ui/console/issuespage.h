#pragma once

#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace twinspan::ui
{

class Asking;
class IssueModel;
class Notice;
class Overview;

/// Every issue that is under sync.
class IssuesPage : public QWidget
{
    Q_OBJECT

public:
    IssuesPage(const Services &services, Overview &overview, QWidget *parent);

Q_SIGNALS:
    void syncWanted(const twinspan::model::Connection &connection);
    void initiateWanted();
    void historyWanted(const QString &issueKey);

private:
    void build();
    void refresh();
    void openChosen(bool twin);
    void syncNow();
    void askToUnlink();
    void unlink(const QString &connectionId, const QString &issueKey);

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    IssueModel *m_model;
    QTableView *m_view;
    QLineEdit *m_find;
    QPushButton *m_openHere;
    QPushButton *m_openThere;
    QPushButton *m_history;
    QPushButton *m_syncNow;
    QPushButton *m_unlink;
    QPushButton *m_way; ///< what to do while there is nothing to show
    QLabel *m_empty;
    Notice *m_notice;
    QTimer m_typing;
    QString m_chosen; ///< IssueRow::identity
};

} // namespace twinspan::ui
