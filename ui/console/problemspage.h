#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace twinspan::ui
{

class Asking;
class Notice;
class Overview;
class ProblemModel;

/// What a person should see to: cause, effect, remedy, and Retry.
class ProblemsPage : public QWidget
{
    Q_OBJECT

public:
    ProblemsPage(const Services &services, Overview &overview, QWidget *parent);

private:
    QWidget *buildDetails();
    const node::OpenProblem *chosen() const;
    void choose();
    void keepChoice();
    void refresh();
    void retry();
    void skip();
    void retryEverything();
    int countToRetry() const;

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    ProblemModel *m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QPushButton *m_all;
    Notice *m_allNotice;
    QWidget *m_details = nullptr;
    QLabel *m_cause = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_remedy = nullptr;
    QLabel *m_technical = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_more = nullptr;
    Notice *m_notice = nullptr;
    QString m_chosen; ///< OpenProblem::id; rows move while people read
    bool m_wasEmpty = true;
};

} // namespace twinspan::ui
