#include "ui/console/connectionspage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/scrollpage.h"
#include "ui/common/words.h"
#include "ui/console/connectionmodel.h"
#include "ui/console/overview.h"
#include "ui/console/problemtext.h"
#include "ui/console/tablepage.h"
#include "ui/wizard/invitationcard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace twinspan::ui
{

ConnectionsPage::ConnectionsPage(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_model(new ConnectionModel(overview, this)), m_view(tableView(m_model, tr("Connections"), this))
{
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): it fills members that are made after this one
    m_details = buildDetails();
    auto *layout = pageLayout(this);
    auto *head = row(layout);
    head->addWidget(titleLabel(tr("Connections"), this), 1);
    QPushButton *accept = button(tr("&Accept invitation"), this, QStringLiteral("invitation"));
    QPushButton *initiate = button(tr("&Initiate connection"), this, QStringLiteral("connections"));
    initiate->setDefault(true);
    head->addWidget(accept);
    head->addWidget(initiate);
    shareWidth(m_view, ConnectionModel::There);
    m_view->horizontalHeader()->setSectionResizeMode(ConnectionModel::Here, QHeaderView::Stretch);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(initiate, &QPushButton::clicked, this, &ConnectionsPage::initiateWanted);
    connect(accept, &QPushButton::clicked, this, &ConnectionsPage::acceptWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int at = m_view->currentIndex().row();
        const auto &all = m_overview.connections();
        const QString id = at >= 0 && at < all.size() ? all.at(at).id : QString();
        if (std::exchange(m_chosen, id) != id)
            m_notice->clear();
        refresh();
    });
    connect(m_view, &QTableView::activated, this, [this] {
        if (m_sync->isEnabled())
            m_sync->click();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConnectionsPage::showChosen);
    connect(&overview, &Overview::requestsChanged, this, &ConnectionsPage::refresh);
    connect(&overview, &Overview::problemsChanged, this, &ConnectionsPage::refresh);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        if (const auto *connection = chosen(); connection && isVisible())
            sayTrouble(*connection);
    });
    tick->start(waitIsToldEvery);
    choose({});
}

QWidget *ConnectionsPage::buildDetails()
{
    auto *content = new QWidget(this);
    auto *scroll = new ScrollPage(content, this);
    scroll->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    m_name = headingLabel({}, content);
    m_facts = textLabel({}, content);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    m_trouble = new Notice(content);
    layout->addWidget(m_trouble);
    layout->addWidget(buildRule(content));
    auto *actions = row(layout);
    m_sync = button(tr("&Sync an issue"), content);
    m_toggle = button(tr("Deac&tivate"), content);
    m_delete = button(tr("&Delete"), content);
    for (QPushButton *action : {m_sync, m_toggle, m_delete})
        actions->addWidget(action);
    actions->addStretch();
    m_notice = new Notice(content);
    layout->addWidget(m_notice);
    m_invitation = new InvitationCard(content);
    layout->addWidget(m_invitation);
    layout->addStretch();
    connect(m_sync, &QPushButton::clicked, this, [this] {
        if (const auto *connection = chosen())
            Q_EMIT syncWanted(*connection);
    });
    connect(m_toggle, &QPushButton::clicked, this, &ConnectionsPage::toggle);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionsPage::askToDelete);
    return scroll;
}

QWidget *ConnectionsPage::buildRule(QWidget *parent)
{
    m_ruleRow = new QWidget(parent);
    auto *layout = new QHBoxLayout(m_ruleRow);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rule = new QComboBox(m_ruleRow);
    m_rule->addItem(tr("The newest edit counts"), QVariant::fromValue(model::ConflictRule::Newest));
    m_rule->addItem(tr("The edit of this side counts"), QVariant::fromValue(model::ConflictRule::ThisSide));
    m_rule->addItem(tr("The edit of the other side counts"), QVariant::fromValue(model::ConflictRule::ThatSide));
    auto *label = new QLabel(tr("When &both sides edit the same:"), m_ruleRow);
    label->setBuddy(m_rule);
    m_rule->setAccessibleName(tr("When both sides edit the same"));
    m_ruleRow->setToolTip(
        tr("It holds for both sides, and the other one is told. The edit that does not count is kept in "
           "the history, and can be taken back there."));
    layout->addWidget(label);
    layout->addWidget(m_rule);
    layout->addStretch();
    connect(m_rule, &QComboBox::activated, this, &ConnectionsPage::chooseRule);
    return m_ruleRow;
}

const model::Connection *ConnectionsPage::chosen() const
{
    const auto found = std::ranges::find(m_overview.connections(), m_chosen, &model::Connection::id);
    return found == m_overview.connections().end() ? nullptr : &*found;
}

void ConnectionsPage::choose(const QString &connectionId)
{
    m_wanted = connectionId;
    showChosen();
}

void ConnectionsPage::showChosen()
{
    const auto rowOf = [this](const QString &id) {
        const auto isMeant = [&id](const model::Connection &connection) {
            return !id.isEmpty() && (connection.id == id || connection.twinConnectionId == id);
        };
        const auto found = std::ranges::find_if(m_overview.connections(), isMeant);
        return found == m_overview.connections().end() ? -1 : std::distance(m_overview.connections().begin(), found);
    };
    auto at = rowOf(m_wanted);
    if (at >= 0)
        m_wanted.clear();
    else
        at = rowOf(m_chosen);
    if (at < 0 && !m_overview.connections().isEmpty())
        at = 0;
    m_view->setCurrentIndex(m_model->index(static_cast<int>(at), 0));
    refresh();
}

void ConnectionsPage::refresh()
{
    const model::Connection *connection = chosen();
    m_details->setVisible(connection != nullptr);
    if (!connection)
        return;
    const bool pending = connection->status == model::ConnectionStatus::Pending;
    const node::OwnInvitation *invitation = pending ? m_overview.invitation(connection->id) : nullptr;
    m_name->setText(connection->name);
    QStringList facts{tr("Configuration: %1.").arg(say(connection->mode))};
    if (invitation)
        facts.append(tr("It waits until the other side accepts the invitation below."));
    else if (pending)
        facts.append(tr("It waits until the other side's Twinspan calls, or its invitation is not valid any more."));
    else if (connection->route == model::Route::InProcess)
        facts.append(tr("Both sides are connected by this computer."));
    if (connection->remote.status == model::PeerStatus::Deactivated)
        facts.append(tr("The other side has deactivated it: changes are kept, and travel when it is activated there."));
    else if (connection->remote.status == model::PeerStatus::Deleted)
        facts.append(tr("The other side has deleted it: nothing is kept in step any more, and it can be deleted here, "
                        "too. The issues stay."));
    if (!connection->safetyPhrase.isEmpty())
        facts.append(tr("Safety phrase of the connection, the same on both sides: %1.").arg(connection->safetyPhrase));
    m_facts->setText(facts.join(u'\n'));
    sayTrouble(*connection);
    const bool gone = connection->remote.status == model::PeerStatus::Deleted;
    m_ruleRow->setVisible(!pending && !gone);
    m_rule->setCurrentIndex(m_rule->findData(QVariant::fromValue(connection->rule)));
    m_sync->setEnabled(connection->status == model::ConnectionStatus::Active && !gone);
    m_toggle->setVisible((!pending && !gone) || invitation);
    m_toggle->setText(invitation                                                   ? tr("&Revoke the invitation")
                      : connection->status == model::ConnectionStatus::Deactivated ? tr("Ac&tivate")
                                                                                   : tr("Deac&tivate"));
    m_invitation->setVisible(invitation);
    if (invitation)
        m_invitation->setInvitation(*invitation);
}

void ConnectionsPage::sayTrouble(const model::Connection &connection)
{
    const node::OpenProblem *problem = m_overview.worstProblem(connection);
    if (!problem) {
        m_trouble->clear();
        return;
    }
    const bool isOfAnIssue = problem->level == node::ProblemLevel::Issue;
    QStringList more{isOfAnIssue ? problem->problem.effect : remedyOf(*problem)};
    const int count = m_overview.problemCount(connection);
    if (count > 1)
        more.append(tr("All %1 are listed under Problems.").arg(QLocale().toString(count)));
    else if (isOfAnIssue)
        more.append(tr("What to do is said under Problems."));
    m_trouble->say(Notice::Kind::Warning, problem->problem.cause, more.join(u' ').trimmed());
}

void ConnectionsPage::carryOut(Task<Status> order)
{
    m_asking->ask(m_services.node, std::move(order), [this](const Status &done) {
        if (!done)
            m_notice->say(done.error());
    });
}

void ConnectionsPage::chooseRule()
{
    const model::Connection *connection = chosen();
    const auto rule = m_rule->currentData().value<model::ConflictRule>();
    if (!connection || rule == connection->rule)
        return;
    m_notice->clear();
    node::RuleSetting setting;
    setting.connectionId = connection->id;
    setting.rule = rule;
    m_asking->ask(m_services.node, m_services.node->setConflictRule(setting), [this](const Status &done) {
        if (done)
            return; // the overview tells
        m_notice->say(done.error());
        refresh(); // what was not kept is not shown
    });
}

void ConnectionsPage::toggle()
{
    const model::Connection *connection = chosen();
    if (!connection)
        return;
    m_notice->clear();
    if (connection->status == model::ConnectionStatus::Pending) {
        if (const auto *invitation = m_overview.invitation(connection->id))
            carryOut(m_services.node->revokeInvitation(invitation->id));
    } else if (connection->status == model::ConnectionStatus::Active) {
        carryOut(m_services.node->deactivateConnection(connection->id));
    } else {
        carryOut(m_services.node->activateConnection(connection->id));
    }
}

void ConnectionsPage::askToDelete()
{
    const model::Connection *connection = chosen();
    if (!connection)
        return;
    m_notice->say(Notice::Kind::Warning, tr("Delete “%1”?").arg(connection->name),
                  tr("The issues stay as they are on both sides; that they belong together is forgotten, and nothing "
                     "is synced between them any more."));
    connect(m_notice->offer(tr("Yes, d&elete it")), &QPushButton::clicked, this, [this, id = connection->id] {
        m_notice->clear();
        carryOut(m_services.node->deleteConnection(id));
    });
}

} // namespace twinspan::ui
