#pragma once

#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace twinspan::ui
{

class Asking;
class HistoryDetails;
class HistoryModel;
class Notice;
class Overview;

/// Why issues look as they do: what was done to them, by whom, before and after.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(const Services &services, Overview &overview, QWidget *parent);

    /// Only what was done to this issue.
    void showIssue(const QString &key);

Q_SIGNALS:
    void syncWanted(const twinspan::model::Connection &connection);
    void initiateWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void fillConnections();
    void applyFilter();
    void sayFailure(const Problem &problem);
    void refresh();
    void chooseRow();
    void shareRoom();
    void goOn();
    void chooseFile();
    void save(const QString &path);
    void askToUse();
    void use(const model::HistoryEntry &entry);

    Services m_services;
    Overview &m_overview;
    Asking *m_saving;
    Asking *m_using;
    HistoryModel *m_model;
    // In the order of the Tab key.
    QLineEdit *m_find;
    QComboBox *m_connection;
    QPushButton *m_export;
    Notice *m_failure;
    Notice *m_saved;
    Notice *m_use; ///< whether a text is to be taken back, and what came of it
    QLabel *m_empty;
    QPushButton *m_way; ///< what to do while there is nothing to show
    QTableView *m_view;
    HistoryDetails *m_details;
    QTimer m_typing;
    QTimer m_again;      ///< what comes from other sides is not told of
    qint64 m_chosen = 0; ///< HistoryEntry::number
};

} // namespace twinspan::ui
