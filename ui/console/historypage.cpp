#include "ui/console/historypage.h"

#include "core/node/historyexport.h"
#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/historydetails.h"
#include "ui/console/historymodel.h"
#include "ui/console/overview.h"
#include "ui/console/tablepage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace twinspan::ui
{

namespace
{
constexpr int typingPauseMs = 300;
constexpr int narrowestColumn = 10; ///< characters
constexpr int narrowColumn = 14;    ///< a text column that still says something
constexpr std::chrono::seconds againEvery(15);

QString fileFilter(const QString &suffix)
{
    return suffix == u"json" ? HistoryPage::tr("JSON (*.json)") : HistoryPage::tr("CSV, for spreadsheets (*.csv)");
}
} // namespace

HistoryPage::HistoryPage(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_saving(new Asking(this)),
      m_using(new Asking(this)), m_model(new HistoryModel(services, overview, this)), m_find(new QLineEdit(this)),
      m_connection(new QComboBox(this)), m_export(button(tr("&Export …"), this)), m_failure(new Notice(this)),
      m_saved(new Notice(this)), m_use(new Notice(this)), m_empty(textLabel({}, this)), m_way(button({}, this)),
      m_view(tableView(m_model, tr("History of issues"), this)), m_details(new HistoryDetails(this))
{
    build();
    fillConnections();
    wire();
    refresh();
}

void HistoryPage::build()
{
    auto *layout = pageLayout(this);
    layout->addWidget(titleLabel(tr("History"), this));
    auto *filters = row(layout);
    auto *findLabel = new QLabel(tr("&Find by key"), this);
    findLabel->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *connectionLabel = new QLabel(tr("&Connection"), this);
    connectionLabel->setBuddy(m_connection);
    // A long name must not widen the window.
    m_connection->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_connection->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    filters->addWidget(findLabel);
    filters->addWidget(m_find, 2);
    filters->addWidget(connectionLabel);
    filters->addWidget(m_connection, 3);
    filters->addStretch(1);
    filters->addWidget(m_export);
    layout->addWidget(m_failure);
    layout->addWidget(m_saved);
    layout->addWidget(m_use);
    layout->addWidget(m_empty);
    layout->addWidget(m_way, 0, Qt::AlignLeading);
    layout->addWidget(m_view, 5);
    layout->addWidget(m_details, 4);
    layout->addStretch();
    shareWidth(m_view, HistoryModel::After);
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(header->fontMetrics().averageCharWidth() * narrowestColumn);
    for (const int column : {HistoryModel::Before, HistoryModel::Connection})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void HistoryPage::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    m_again.setInterval(againEvery);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, &HistoryPage::applyFilter);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::applyFilter);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(&m_again, &QTimer::timeout, m_model, &HistoryModel::refresh);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::sayFailure);
    connect(m_model, &HistoryModel::answered, this, [this] {
        m_failure->clear();
        refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::chooseRow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const model::HistoryEntry *entry = m_model->at(index.row())) {
            if (entry->number != m_chosen && !m_using->isBusy())
                m_use->clear();
            m_chosen = entry->number;
        }
        refresh();
    });
    // Not from within: the header is just giving out the room.
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &HistoryPage::shareRoom,
            Qt::QueuedConnection);
    connect(m_way, &QPushButton::clicked, this, &HistoryPage::goOn);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::chooseFile);
    connect(m_saving, &Asking::busyChanged, this, &HistoryPage::refresh);
    connect(m_using, &Asking::busyChanged, this, &HistoryPage::refresh);
    connect(m_details, &HistoryDetails::useWanted, this, &HistoryPage::askToUse);
    connect(&m_overview, &Overview::connectionsChanged, this, [this] {
        fillConnections();
        refresh();
    });
    const auto news = [this] {
        if (isVisible())
            m_model->refresh();
    };
    connect(&m_overview, &Overview::requestsChanged, m_model, news);
    connect(&m_overview, &Overview::connectionsChanged, m_model, news);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
    m_again.start();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void HistoryPage::showIssue(const QString &key)
{
    {
        const QSignalBlocker once(m_connection);
        m_connection->setCurrentIndex(0);
    }
    m_find->setText(key);
    applyFilter();
}

void HistoryPage::fillConnections()
{
    const QString chosen = m_connection->currentData().toString();
    {
        const QSignalBlocker filterStays(m_connection);
        m_connection->clear();
        m_connection->addItem(tr("All connections"), QString());
        for (const model::Connection &connection : m_overview.connections())
            m_connection->addItem(connection.name, connection.id);
        m_connection->setCurrentIndex(std::max(0, m_connection->findData(chosen)));
    }
    // The one that was chosen is no more.
    if (m_connection->currentData().toString() != chosen)
        applyFilter();
}

void HistoryPage::applyFilter()
{
    m_typing.stop();
    if (!m_saving->isBusy())
        m_saved->clear();
    m_model->filter(m_find->text(), m_connection->currentData().toString());
}

void HistoryPage::sayFailure(const Problem &problem)
{
    m_failure->say(problem);
    connect(m_failure->offer(tr("&Try again")), &QPushButton::clicked, m_model, &HistoryModel::refresh);
    refresh();
}

void HistoryPage::chooseRow()
{
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_chosen)), 0));
    refresh();
}

void HistoryPage::refresh()
{
    const model::HistoryEntry *entry = m_model->at(m_view->currentIndex().row());
    m_details->setVisible(entry != nullptr);
    if (entry)
        m_details->tell(*entry, m_model->connectionName(*entry), !m_using->isBusy());
    shareRoom();
    const bool nothing = m_model->rowCount() == 0;
    m_view->setVisible(!nothing);
    m_export->setEnabled(!nothing && !m_saving->isBusy());
    // Before the first answer, and after a failure, nobody knows whether there is nothing.
    m_empty->setVisible(nothing && m_model->isFilled());
    m_way->setVisible(nothing && m_model->isFilled());
    if (m_model->isFiltered()) {
        m_empty->setText(tr("Nothing is known here for this key and connection. Entries are kept for %n day(s).",
                            nullptr, m_overview.status().historyDays));
        m_way->setText(tr("Show &all entries"));
    } else if (m_overview.connections().isEmpty()) {
        m_empty->setText(tr("What is done to issues is listed here, with what stood there before. First connect two "
                            "trackers."));
        m_way->setText(tr("&Initiate connection"));
    } else {
        m_empty->setText(tr("Nothing was done to any issue yet. When an issue is synced, all that is done to it is "
                            "listed here, with what stood there before."));
        m_way->setText(tr("Sync an &issue"));
    }
}

void HistoryPage::shareRoom()
{
    // Where it says the same in each row, or there is no room for it, the texts get its place; the details tell it.
    const bool isOneConnection = m_connection->count() <= 2 || m_connection->currentIndex() > 0;
    const QHeaderView *header = m_view->horizontalHeader();
    int needed = 3 * narrowColumn * header->fontMetrics().averageCharWidth();
    for (const int column :
         {HistoryModel::When, HistoryModel::Here, HistoryModel::There, HistoryModel::What, HistoryModel::Editor})
        needed += header->sectionSize(column);
    m_view->setColumnHidden(HistoryModel::Connection, isOneConnection || needed > m_view->viewport()->width());
}

void HistoryPage::goOn()
{
    if (m_model->isFiltered())
        showIssue({});
    else if (m_overview.connections().isEmpty())
        Q_EMIT initiateWanted();
    else
        Q_EMIT syncWanted(m_overview.connections().first());
}

void HistoryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({fileFilter(QStringLiteral("csv")), fileFilter(QStringLiteral("json"))});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == fileFilter(QStringLiteral("json")) ? QStringLiteral("json")
                                                                              : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::save);
    dialog->open();
}

void HistoryPage::save(const QString &path)
{
    // Without the folder, which was chosen a moment ago: a long path can't be wrapped, and would widen the window.
    const QString name = QFileInfo(path).fileName();
    m_saved->say(Notice::Kind::Waiting, tr("The history is being saved as %1 …").arg(name));
    m_saving->ask(m_services.node, node::exportHistory(m_services.node, m_model->query(), path),
                  [this, name](const Result<qint64> &count) {
                      if (!count) {
                          m_saved->say(count.error());
                          return;
                      }
                      const auto entries = static_cast<int>(*count);
                      m_saved->say(Notice::Kind::Good, tr("%n entry(s) were saved as %1.", nullptr, entries).arg(name));
                  });
}

void HistoryPage::askToUse()
{
    const model::HistoryEntry *entry = m_model->at(m_view->currentIndex().row());
    if (!entry)
        return;
    const bool isCopy = entry->part == model::commentPart;
    m_use->say(Notice::Kind::Warning, tr("Put this text into %1 again?").arg(entry->local.key),
               isCopy ? tr("It takes the place of what stands in the copied comment; the original stays as it is. What "
                           "stands there now is kept here, in the history.")
                      : tr("It takes the place of what stands there, and goes to %1 like every edit. What stands there "
                           "now is kept here, in the history.")
                            .arg(entry->remote.key));
    connect(m_use->offer(tr("&Yes, use it")), &QPushButton::clicked, this, [this, entry = *entry] { use(entry); });
}

void HistoryPage::use(const model::HistoryEntry &entry)
{
    m_use->say(Notice::Kind::Waiting, tr("The text is being written into %1 …").arg(entry.local.key));
    m_using->ask(m_services.node, m_services.node->undo(entry.number), [this, entry](const Status &done) {
        if (done && entry.part == model::commentPart)
            m_use->say(Notice::Kind::Good, tr("The copied comment of %1 has this text again.").arg(entry.local.key));
        else if (done)
            m_use->say(Notice::Kind::Good,
                       tr("%1 has this text again. It goes to %2 now.").arg(entry.local.key, entry.remote.key));
        else
            m_use->say(done.error());
        m_model->refresh();
    });
}

} // namespace twinspan::ui
