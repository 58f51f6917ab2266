#pragma once

#include "ui/common/services.h"
#include "ui/console/issuerows.h"

#include <QAbstractTableModel>

namespace twinspan::ui
{

class Asking;
class Overview;

/// All issues under sync, as rows that are asked for when they are scrolled to.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Here, There, State, Connection, Changed, ColumnCount };

    IssueModel(const Services &services, const Overview &overview, QObject *parent);

    /// Only this issue; empty: all.
    void find(const QString &key);
    const IssueRow *at(int row) const;
    int rowOf(const QString &identity) const; ///< -1 when it is not there
    bool isFinding() const { return !m_key.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const twinspan::Problem &problem);

private:
    void askFirst();
    void askNews();
    void askNext();
    QList<IssueRow> shownRows(const QList<node::IssuePair> &pairs, const QList<model::SyncRequest> &requests) const;
    QList<model::SyncRequest> requests() const; ///< of the issue that is searched for, or all
    void append(const node::PairsPage &page);
    QString text(const IssueRow &row, int column) const;

    Services m_services;
    const Overview &m_overview;
    Asking *m_more;
    Asking *m_news;
    QList<IssueRow> m_rows;
    QString m_key;
    QString m_next; ///< where the next page begins; empty: all are here
    bool m_isFilled = false;
};

} // namespace twinspan::ui
