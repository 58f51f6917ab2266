#include "ui/console/issuemodel.h"

#include "ui/common/asking.h"
#include "ui/common/pieces.h"
#include "ui/common/words.h"
#include "ui/console/overview.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int pageSize = 200;
constexpr int growth = 10; ///< pages behind the first are larger: whoever scrolls that far drags the bar

QString pictureOf(const IssueRow &row)
{
    if (row.stage == model::Stage::Synchronized && !row.isWhole)
        return QStringLiteral("waiting");
    if (row.stage == model::Stage::Synchronized)
        return row.linked ? QStringLiteral("good") : QStringLiteral("paused");
    return row.stage == model::Stage::Failed ? QStringLiteral("bad") : QStringLiteral("waiting");
}
} // namespace

IssueModel::IssueModel(const Services &services, const Overview &overview, QObject *parent)
    : QAbstractTableModel(parent), m_services(services), m_overview(overview), m_more(new Asking(this)),
      m_news(new Asking(this))
{
    connect(&overview, &Overview::requestsChanged, this, [this] {
        if (m_isFilled)
            askNews();
        else
            askFirst();
    });
    connect(&overview, &Overview::connectionsChanged, this, &IssueModel::askFirst);
    if (overview.isLoaded())
        askFirst();
}

void IssueModel::find(const QString &key)
{
    m_key = key.trimmed();
    askFirst();
}

void IssueModel::askFirst()
{
    m_news->forget();
    m_more->ask(m_services.node, m_services.node->pairs({m_key, pageSize, {}}),
                [this](const Result<node::PairsPage> &page) {
                    if (!page) {
                        Q_EMIT failed(page.error());
                        return;
                    }
                    beginResetModel();
                    m_rows = shownRows(page->pairs, requests());
                    m_next = page->next;
                    m_isFilled = true;
                    endResetModel();
                });
}

void IssueModel::askNews()
{
    m_news->ask(m_services.node, m_services.node->pairs({m_key, pageSize, {}}),
                [this](const Result<node::PairsPage> &page) {
                    if (!page) {
                        Q_EMIT failed(page.error());
                        return;
                    }
                    beginResetModel();
                    m_rows = withNewer(std::move(m_rows), shownRows(page->pairs, requests()));
                    endResetModel();
                });
}

void IssueModel::askNext()
{
    m_more->ask(m_services.node, m_services.node->pairs({m_key, pageSize * growth, m_next}),
                [this](const Result<node::PairsPage> &page) {
                    if (page)
                        append(*page);
                    else
                        Q_EMIT failed(page.error());
                });
}

void IssueModel::append(const node::PairsPage &page)
{
    QSet<QString> known;
    for (const IssueRow &row : std::as_const(m_rows))
        known.insert(row.identity);
    // What is under way without a twin stands at the top already.
    QList<IssueRow> rows = shownRows(page.pairs, {});
    erase_if(rows, [&known](const IssueRow &row) { return known.contains(row.identity); });
    m_next = page.next;
    if (rows.isEmpty()) {
        if (!m_next.isEmpty())
            askNext();
        return;
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QList<model::SyncRequest> IssueModel::requests() const
{
    QList<model::SyncRequest> requests = m_overview.requests();
    if (isFinding())
        erase_if(requests, [this](const model::SyncRequest &request) { return request.issueKey != m_key; });
    return requests;
}

QList<IssueRow> IssueModel::shownRows(const QList<node::IssuePair> &pairs,
                                      const QList<model::SyncRequest> &requests) const
{
    QList<IssueRow> rows = issueRows(pairs, requests);
    // Of a connection whose ends are both here each pair is listed once, unless it was searched for.
    const auto isShown = [this](const IssueRow &row) {
        const auto &shown = m_overview.connections();
        return std::ranges::find(shown, row.connectionId, &model::Connection::id) != shown.end();
    };
    if (!isFinding())
        erase_if(rows, [&isShown](const IssueRow &row) { return !isShown(row) && row.remote.isValid(); });
    return rows;
}

const IssueRow *IssueModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int IssueModel::rowOf(const QString &identity) const
{
    const auto found = std::ranges::find(m_rows, identity, &IssueRow::identity);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool IssueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_more->isBusy();
}

void IssueModel::fetchMore(const QModelIndex &)
{
    askNext();
}

QString IssueModel::text(const IssueRow &row, int column) const
{
    switch (column) {
    case Here:
        return row.local.key;
    case There:
        return row.remote.key;
    case State:
        if (row.stage == model::Stage::Synchronized && row.linked)
            return row.isWhole ? tr("In step") : tr("In step but for a part");
        if (row.stage == model::Stage::Synchronized)
            return tr("Not linked");
        return say(row.stage);
    case Connection: {
        const auto &all = m_overview.connections();
        const auto known = std::ranges::find(all, row.connectionId, &model::Connection::id);
        return known == all.end() ? row.connectionName : known->name;
    }
    case Changed:
        return say(row.updated);
    default:
        return {};
    }
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    const IssueRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == Qt::DecorationRole && index.column() == State)
        return rowIcon(pictureOf(*row));
    const bool isLink =
        (index.column() == Here && row->local.url.isValid()) || (index.column() == There && row->remote.url.isValid());
    if (isLink && role == Qt::ForegroundRole)
        return QGuiApplication::palette().color(QPalette::Link);
    if (isLink && role == Qt::FontRole) {
        QFont font;
        font.setUnderline(true);
        return font;
    }
    if (role == Qt::ToolTipRole) {
        const QUrl url = index.column() == There ? row->remote.url : row->local.url;
        return plainToolTip(isLink ? tr("Double-click to open %1").arg(url.toDisplayString())
                                   : text(*row, index.column()));
    }
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Issue here"), tr("Twin"), tr("State"), tr("Connection"), tr("Last change")};
    return names.value(section);
}

} // namespace twinspan::ui
