#pragma once

#include <QAbstractTableModel>

namespace twinspan::ui
{

class Overview;

/// The connections as rows.
class ConnectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Here, There, Issues, LastSync, Problems, ColumnCount };

    ConnectionModel(const Overview &overview, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    const Overview &m_overview;
    int m_rows;
};

} // namespace twinspan::ui
