#include "ui/console/issuespage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/issuemodel.h"
#include "ui/console/overview.h"
#include "ui/console/tablepage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int typingPauseMs = 300;
}

IssuesPage::IssuesPage(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_model(new IssueModel(services, overview, this)), m_view(tableView(m_model, tr("Issues under sync"), this)),
      m_find(new QLineEdit(this)), m_openHere(button(tr("&Open issue"), this)),
      m_openThere(button(tr("Open &twin"), this)), m_history(button(tr("&History"), this)),
      m_syncNow(button(tr("&Sync now"), this)), m_unlink(button(tr("&Unlink"), this)), m_way(button({}, this)),
      m_empty(textLabel({}, this)), m_notice(new Notice(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->find(m_find->text()); });
    connect(m_model, &IssueModel::failed, m_notice, qOverload<const Problem &>(&Notice::say));
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_chosen);
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(row, 0));
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const IssueRow *row = m_model->at(index.row())) {
            if (row->identity != m_chosen)
                m_notice->clear();
            m_chosen = row->identity;
        }
        refresh();
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { openChosen(index.column() == IssueModel::There); });
    connect(m_openHere, &QPushButton::clicked, this, [this] { openChosen(false); });
    connect(m_openThere, &QPushButton::clicked, this, [this] { openChosen(true); });
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const IssueRow *row = m_model->at(m_view->currentIndex().row()))
            Q_EMIT historyWanted(row->local.key);
    });
    connect(m_syncNow, &QPushButton::clicked, this, &IssuesPage::syncNow);
    connect(m_unlink, &QPushButton::clicked, this, &IssuesPage::askToUnlink);
    connect(m_way, &QPushButton::clicked, this, [this] {
        if (m_overview.connections().isEmpty())
            Q_EMIT initiateWanted();
        else
            Q_EMIT syncWanted(m_overview.connections().first());
    });
    connect(&overview, &Overview::connectionsChanged, this, &IssuesPage::refresh);
    refresh();
}

void IssuesPage::build()
{
    auto *layout = pageLayout(this);
    layout->addWidget(titleLabel(tr("Issues"), this));
    auto *search = row(layout);
    auto *label = new QLabel(tr("&Find by key"), this);
    label->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    search->addWidget(label);
    search->addWidget(m_find, 100);
    search->addStretch(1);
    search->addWidget(m_openHere);
    search->addWidget(m_openThere);
    search->addWidget(m_history);
    search->addWidget(m_syncNow);
    search->addWidget(m_unlink);
    layout->addWidget(m_notice);
    layout->addWidget(m_empty);
    layout->addWidget(m_way, 0, Qt::AlignLeading);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    shareWidth(m_view, IssueModel::Connection);
}

void IssuesPage::refresh()
{
    const IssueRow *chosen = m_model->at(m_view->currentIndex().row());
    m_openHere->setEnabled(chosen && chosen->local.url.isValid());
    m_openThere->setEnabled(chosen && chosen->remote.url.isValid());
    m_history->setEnabled(chosen != nullptr);
    m_syncNow->setEnabled(chosen && (model::isFinal(chosen->stage)));
    m_unlink->setEnabled(chosen && chosen->linked && chosen->remote.isValid());
    const bool nothing = m_model->rowCount() == 0;
    m_view->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_way->setVisible(nothing && !m_model->isFinding());
    if (m_model->isFinding()) {
        m_empty->setText(tr("No issue with this key is under sync here."));
    } else if (m_overview.connections().isEmpty()) {
        m_empty->setText(tr("Issues appear here when they are synced. First connect two trackers."));
        m_way->setText(tr("&Initiate connection"));
    } else {
        m_empty->setText(tr("No issue is under sync yet."));
        m_way->setText(tr("Sync an &issue"));
    }
}

void IssuesPage::openChosen(bool twin)
{
    if (const IssueRow *row = m_model->at(m_view->currentIndex().row()))
        m_services.desktop->openLink(twin ? row->remote.url : row->local.url);
}

void IssuesPage::syncNow()
{
    const IssueRow *row = m_model->at(m_view->currentIndex().row());
    if (!row)
        return;
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->syncIssue(row->connectionId, row->local.key),
                  [this](const Result<model::SyncRequest> &request) {
                      if (!request)
                          m_notice->say(request.error());
                  });
}

void IssuesPage::askToUnlink()
{
    const IssueRow *row = m_model->at(m_view->currentIndex().row());
    if (!row)
        return;
    m_notice->say(
        Notice::Kind::Warning, tr("End the link of %1 with %2?").arg(row->local.key, row->remote.key),
        tr("Both issues stay as they are, and the other side is told. Changes don't travel any more, until the "
           "issue is synced by hand again."));
    connect(m_notice->offer(tr("Yes, &end the link")), &QPushButton::clicked, this,
            [this, connection = row->connectionId, key = row->local.key] { unlink(connection, key); });
}

void IssuesPage::unlink(const QString &connectionId, const QString &issueKey)
{
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->unlinkIssue(connectionId, issueKey), [this](const Status &done) {
        if (!done)
            m_notice->say(done.error());
        m_model->find(m_find->text());
    });
}

} // namespace twinspan::ui
