#pragma once

#include "ui/common/services.h"

#include <QAbstractTableModel>

namespace twinspan::ui
{

class Asking;
class Overview;

/// What was done to issues, newest first, as rows that are asked for when they are scrolled to.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Here, There, What, Editor, Before, After, Connection, ColumnCount };

    HistoryModel(const Services &services, const Overview &overview, QObject *parent);

    /// Only of this issue, only of this connection; empty: all. Asks anew.
    void filter(const QString &issueKey, const QString &connectionId);
    /// Asks for what is new, or for all while nothing is known yet.
    void refresh();

    /// All that is selected, from the newest on.
    node::HistoryQuery query() const { return page(0, 0); }
    bool isFiltered() const { return !m_key.isEmpty() || !m_connectionId.isEmpty(); }
    /// There was an answer for what is selected now.
    bool isFilled() const { return m_isFilled; }
    const model::HistoryEntry *at(int row) const;
    int rowOf(qint64 number) const; ///< -1 when it is not there
    QString connectionName(const model::HistoryEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const twinspan::Problem &problem);
    /// After an answer, also if it changed nothing.
    void answered();

private:
    void askFirst();
    void askNews();
    void askNext();
    void reset(const node::HistoryPage &page);
    void prepend(const node::HistoryPage &page);
    void append(const node::HistoryPage &page);
    node::HistoryQuery page(int max, qint64 before) const;
    QString text(const model::HistoryEntry &entry, int column) const;

    Services m_services;
    const Overview &m_overview;
    Asking *m_more;
    Asking *m_news;
    QList<model::HistoryEntry> m_entries;
    QString m_key;
    QString m_connectionId;
    qint64 m_next = 0; ///< where the next page begins; 0: all are here
    bool m_isFilled = false;
};

} // namespace twinspan::ui
