#include "ui/console/connectionmodel.h"

#include "ui/common/pieces.h"
#include "ui/common/words.h"
#include "ui/console/overview.h"

namespace twinspan::ui
{

namespace
{
QString pictureOf(const model::Connection &connection)
{
    if (connection.remote.status == model::PeerStatus::Deleted)
        return QStringLiteral("warning");
    switch (connection.status) {
    case model::ConnectionStatus::Pending:
        return QStringLiteral("waiting");
    case model::ConnectionStatus::Deactivated:
        return QStringLiteral("paused");
    case model::ConnectionStatus::Active:
        break;
    }
    return connection.flows() ? QStringLiteral("good") : QStringLiteral("paused");
}
} // namespace

ConnectionModel::ConnectionModel(const Overview &overview, QObject *parent)
    : QAbstractTableModel(parent), m_overview(overview), m_rows(static_cast<int>(overview.connections().size()))
{
    connect(&overview, &Overview::connectionsChanged, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_overview.connections().size());
        endResetModel();
    });
    const auto told = [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    };
    connect(&overview, &Overview::problemsChanged, this, told);
    connect(&overview, &Overview::requestsChanged, this, told);
    connect(&overview, &Overview::instancesChanged, this, told);
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConnectionModel::text(int row, int column) const
{
    const model::Connection &connection = m_overview.connections().at(row);
    switch (column) {
    case Status:
        return sayStatus(connection);
    case Here:
        return sayPlace(say(connection.local.project), m_overview.instanceName(connection.local.instanceId));
    case There:
        if (connection.remote.projectName.isEmpty() && connection.remote.nodeName.isEmpty())
            return tr("not accepted yet");
        return sayPlace(connection.remote.projectName, connection.remote.nodeName);
    case LastSync:
        return say(m_overview.activity(connection).lastSync);
    case Issues:
        return QLocale().toString(m_overview.activity(connection).issues);
    case Problems:
        return m_overview.problemCount(connection) == 0 ? tr("none")
                                                        : QLocale().toString(m_overview.problemCount(connection));
    default:
        return {};
    }
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_overview.connections().size())
        return {};
    const model::Connection &connection = m_overview.connections().at(index.row());
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index.row(), index.column()));
    if (role == Qt::DecorationRole && index.column() == Status)
        return rowIcon(pictureOf(connection));
    if (role == Qt::DecorationRole && index.column() == Problems && m_overview.problemCount(connection) > 0)
        return rowIcon(QStringLiteral("warning"));
    return {};
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Status"), tr("Here"), tr("Other side"), tr("Issues"), tr("Last sync"), tr("Problems")};
    return names.value(section);
}

} // namespace twinspan::ui
