#include "ui/console/historymodel.h"

#include "ui/common/asking.h"
#include "ui/common/historywords.h"
#include "ui/common/pieces.h"
#include "ui/common/words.h"
#include "ui/console/overview.h"

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int pageSize = 200;
constexpr int growth = 5; ///< pages behind the first are larger: whoever scrolls that far drags the bar
constexpr qsizetype longestText = 120;
constexpr qsizetype longestName = 24;

/// Enough of it to fill the column: a description may have thousands of lines, and a name is what a stranger wrote.
QString inRow(const QString &text, qsizetype longest)
{
    const QString line = text.left(longest).simplified();
    return text.size() > longest ? line + QChar(0x2026) : line;
}
} // namespace

HistoryModel::HistoryModel(const Services &services, const Overview &overview, QObject *parent)
    : QAbstractTableModel(parent), m_services(services), m_overview(overview), m_more(new Asking(this)),
      m_news(new Asking(this))
{
    connect(&overview, &Overview::connectionsChanged, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, Connection), index(rowCount() - 1, Connection));
    });
}

node::HistoryQuery HistoryModel::page(int max, qint64 before) const
{
    return {m_connectionId, m_key, max, before};
}

void HistoryModel::filter(const QString &issueKey, const QString &connectionId)
{
    m_key = issueKey.trimmed();
    m_connectionId = connectionId;
    askFirst();
}

void HistoryModel::refresh()
{
    if (m_isFilled)
        askNews();
    else if (!m_more->isBusy())
        askFirst();
}

void HistoryModel::askFirst()
{
    m_news->forget();
    m_isFilled = false;
    m_more->ask(m_services.node, m_services.node->history(page(pageSize, 0)),
                [this](const Result<node::HistoryPage> &first) {
                    // What was shown belongs to another question, perhaps.
                    m_isFilled = first.has_value();
                    reset(first.value_or(node::HistoryPage()));
                    if (first)
                        Q_EMIT answered();
                    else
                        Q_EMIT failed(first.error());
                });
}

void HistoryModel::askNews()
{
    m_news->ask(m_services.node, m_services.node->history(page(pageSize, 0)),
                [this](const Result<node::HistoryPage> &newest) {
                    if (!newest) {
                        Q_EMIT failed(newest.error());
                        return;
                    }
                    prepend(*newest);
                    Q_EMIT answered();
                });
}

void HistoryModel::askNext()
{
    m_more->ask(m_services.node, m_services.node->history(page(pageSize * growth, m_next)),
                [this](const Result<node::HistoryPage> &next) {
                    if (!next) {
                        Q_EMIT failed(next.error());
                        return;
                    }
                    append(*next);
                    Q_EMIT answered();
                });
}

void HistoryModel::reset(const node::HistoryPage &page)
{
    beginResetModel();
    m_entries = page.entries;
    m_next = page.next;
    endResetModel();
}

void HistoryModel::prepend(const node::HistoryPage &page)
{
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().number;
    const auto known = std::ranges::find_if(
        page.entries, [newest](const model::HistoryEntry &entry) { return entry.number <= newest; });
    const auto count = static_cast<int>(known - page.entries.begin());
    if (count == 0)
        return;
    if (known == page.entries.end()) {
        // There may be more between these and those that are shown.
        m_more->forget();
        reset(page);
        return;
    }
    beginInsertRows({}, 0, count - 1);
    m_entries = page.entries.first(count) + m_entries;
    endInsertRows();
}

void HistoryModel::append(const node::HistoryPage &page)
{
    m_next = page.next;
    if (page.entries.isEmpty())
        return;
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    m_entries += page.entries;
    endInsertRows();
}

const model::HistoryEntry *HistoryModel::at(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_entries, number, &model::HistoryEntry::number);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString HistoryModel::connectionName(const model::HistoryEntry &entry) const
{
    const model::Connection *connection = m_overview.connection(entry.connectionId);
    return connection ? connection->name : tr("Deleted connection");
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next != 0 && !m_more->isBusy();
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    askNext();
}

QString HistoryModel::text(const model::HistoryEntry &entry, int column) const
{
    switch (column) {
    case When:
        return say(entry.at);
    case Here:
        return entry.local.key;
    case There:
        return entry.remote.key;
    case What:
        return sayWhat(entry);
    case Editor:
        return inRow(sayEditor(entry), longestName);
    case Before:
        return inRow(entry.before, longestText);
    case After:
        return inRow(entry.after, longestText);
    case Connection:
        return connectionName(entry);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const model::HistoryEntry *entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return text(*entry, index.column());
    if (role == Qt::DecorationRole && index.column() == What)
        return rowIcon(isLostEdit(entry->action) ? QStringLiteral("warning") : QStringLiteral("good"));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"),      tr("Issue here"), tr("Twin"),  tr("What was done"),
                            tr("Edited by"), tr("Before"),     tr("After"), tr("Connection")};
    return names.value(section);
}

} // namespace twinspan::ui
