#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace twinspan::ui
{

class ConnectionsPage;
class HistoryPage;
class IssuesPage;
class Notice;
class Overview;
class PracticePage;
class WelcomePage;

/// The pages that one lives with, and the list at the side that leads to them.
class Console : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Connections, Issues, History, Problems, Practice, Settings, About };

    Console(const Services &services, Overview &overview, QWidget *parent);

    Page page() const;
    void showPage(Page page);
    void showConnection(const QString &connectionId);
    /// Of one issue.
    void showHistory(const QString &issueKey);
    void showPractice();

Q_SIGNALS:
    void initiateWanted(const QString &ownInstanceId, const QString &destinationUrl);
    void acceptWanted();
    void trackerWanted();
    void signInWanted(const twinspan::model::InstanceInfo &instance);
    void syncWanted(const twinspan::model::Connection &connection);

private:
    void addPage(Page page, const QString &iconName, const QString &name, QWidget *widget);
    void wire();
    void refresh();
    void sayWhyClosed();
    void askWhetherThisLivesOn();
    void goOn(Task<Status> opening);

    Services m_services;
    Overview &m_overview;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    Notice *m_notice;
    QStackedWidget *m_home;
    WelcomePage *m_welcome;
    ConnectionsPage *m_connections;
    IssuesPage *m_issues;
    HistoryPage *m_history;
    PracticePage *m_practice;
    bool m_asks = false; ///< which copy of the data folder lives on
};

} // namespace twinspan::ui
