#include "ui/console/problemmodel.h"

#include "ui/common/pieces.h"
#include "ui/common/words.h"
#include "ui/console/overview.h"

namespace twinspan::ui
{

ProblemModel::ProblemModel(const Overview &overview, QObject *parent)
    : QAbstractTableModel(parent), m_overview(overview), m_rows(static_cast<int>(overview.problems().size()))
{
    connect(&overview, &Overview::problemsChanged, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_overview.problems().size());
        endResetModel();
    });
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_overview.problems().size())
        return {};
    const node::OpenProblem &problem = m_overview.problems().at(index.row());
    if (role == Qt::DecorationRole && index.column() == Cause)
        return rowIcon(problem.goesOn ? QStringLiteral("waiting") : QStringLiteral("bad"));
    if (role == Qt::DisplayRole)
        return text(problem, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(problem, index.column()));
    return {};
}

QString ProblemModel::text(const node::OpenProblem &problem, int column)
{
    switch (column) {
    case Cause:
        return problem.problem.cause;
    case Place:
        return placeOf(problem);
    case Since:
        return say(problem.since);
    default:
        return {};
    }
}

QString ProblemModel::placeOf(const node::OpenProblem &problem)
{
    switch (problem.level) {
    case node::ProblemLevel::Issue:
        return tr("Issue %1 of %2").arg(problem.issueKey, problem.connectionName);
    case node::ProblemLevel::Connection:
        return tr("Connection %1").arg(problem.connectionName);
    case node::ProblemLevel::Instance:
        return tr("Tracker %1").arg(problem.instanceName);
    case node::ProblemLevel::Node:
        break;
    }
    return tr("This node");
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("What happened"), tr("What waits"), tr("Since")};
    return names.value(section);
}

} // namespace twinspan::ui
