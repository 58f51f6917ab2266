#pragma once

#include "core/node/nodevalues.h"

#include <QAbstractTableModel>

namespace twinspan::ui
{

class Overview;

/// The open problems as rows.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Cause, Place, Since, ColumnCount };

    ProblemModel(const Overview &overview, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const node::OpenProblem &problem, int column);
    static QString placeOf(const node::OpenProblem &problem);

    const Overview &m_overview;
    int m_rows;
};

} // namespace twinspan::ui
