#include "ui/console/overview.h"

#include "core/base/waitwords.h"

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int coalesceMs = 250;
constexpr int recheckMs = 2000;
constexpr int newestRequests = 200;

/// The ends of a connection that are both on this node are one connection to a person.
QList<model::Connection> onePerConnection(const QList<model::Connection> &all)
{
    QList<model::Connection> some;
    for (const model::Connection &connection : all) {
        if (std::ranges::find(some, connection.sharedId, &model::Connection::sharedId) == some.end() ||
            connection.sharedId.isEmpty())
            some.append(connection);
    }
    return some;
}

bool needsPerson(const node::OpenProblem &problem)
{
    return !problem.goesOn;
}

bool belongs(const QString &connectionId, const model::Connection &connection)
{
    return connectionId == connection.id ||
           (!connection.twinConnectionId.isEmpty() && connectionId == connection.twinConnectionId);
}
} // namespace

Overview::Overview(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_askStatus(new Asking(this)), m_askInstances(new Asking(this)),
      m_askConnections(new Asking(this)), m_askInvitations(new Asking(this)), m_askProblems(new Asking(this)),
      m_askRequests(new Asking(this)), m_askActivity(new Asking(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(coalesceMs);
    // A page may open the node again without this one.
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(recheckMs);
    connect(&m_recheck, &QTimer::timeout, this, &Overview::recheck);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askRequests();
        askProblems();
    });
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(m_services.node.get(), &node::NodeApi::requestChanged, this, soon);
    connect(m_services.node.get(), &node::NodeApi::problemsChanged, this, soon);
    connect(m_services.node.get(), &node::NodeApi::ended, this, &Overview::askStatus);
    connect(m_services.node.get(), &node::NodeApi::connectionsChanged, this, [this] {
        askInstances();
        askConnections();
        askProblems();
    });
}

void Overview::reload()
{
    askStatus();
    askInstances();
    askConnections();
    askRequests();
    askProblems();
}

void Overview::recheck()
{
    m_askStatus->ask(m_services.node, m_services.node->status(), [this](const Result<node::NodeStatus> &status) {
        if (status)
            reload();
        else
            m_recheck.start();
    });
}

template<typename T>
void Overview::take(QList<T> &into, const Result<QList<T>> &answer, void (Overview::*signal)())
{
    if (!answer || *answer == into)
        return;
    into = *answer;
    Q_EMIT(this->*signal)();
    Q_EMIT stateChanged();
}

void Overview::askStatus()
{
    m_askStatus->ask(m_services.node, m_services.node->status(), [this](const Result<node::NodeStatus> &status) {
        if (status) {
            m_status = *status;
            m_closedBecause.reset();
        } else {
            m_closedBecause = status.error();
            m_recheck.start();
        }
        Q_EMIT statusChanged();
        Q_EMIT stateChanged();
    });
}

void Overview::askInstances()
{
    m_askInstances->ask(
        m_services.node, m_services.node->instances(),
        [this](const Result<QList<model::InstanceInfo>> &all) { take(m_instances, all, &Overview::instancesChanged); });
}

void Overview::askConnections()
{
    m_askConnections->ask(m_services.node, m_services.node->connections(),
                          [this](const Result<QList<model::Connection>> &all) {
                              const bool first = !m_loaded && all;
                              m_loaded = m_loaded || all;
                              if (all)
                                  take(m_connections, Result<QList<model::Connection>>(onePerConnection(*all)),
                                       &Overview::connectionsChanged);
                              if (first) {
                                  Q_EMIT connectionsChanged();
                                  Q_EMIT stateChanged();
                              }
                          });
    m_askInvitations->ask(m_services.node, m_services.node->invitations(),
                          [this](const Result<QList<node::OwnInvitation>> &all) {
                              take(m_invitations, all, &Overview::connectionsChanged);
                          });
}

void Overview::askRequests()
{
    m_askRequests->ask(
        m_services.node, m_services.node->requests({}, newestRequests),
        [this](const Result<QList<model::SyncRequest>> &all) { take(m_requests, all, &Overview::requestsChanged); });
    m_askActivity->ask(m_services.node, m_services.node->activity(),
                       [this](const Result<QList<node::ConnectionActivity>> &all) {
                           take(m_activity, all, &Overview::requestsChanged);
                       });
}

void Overview::askProblems()
{
    m_askProblems->ask(
        m_services.node, m_services.node->problems(),
        [this](const Result<QList<node::OpenProblem>> &all) { take(m_problems, all, &Overview::problemsChanged); });
}

void Overview::setUnlockDialog(bool shown)
{
    m_waitsForUnlocking = shown;
    Q_EMIT stateChanged();
}

Overview::State Overview::state() const
{
    if (m_waitsForUnlocking)
        return State::Opening;
    if (m_closedBecause)
        return State::Closed;
    if (!m_loaded)
        return State::Opening;
    if (std::ranges::any_of(m_problems, needsPerson))
        return State::Problems;
    if (!m_problems.isEmpty())
        return State::Waiting;
    const auto open = [](const model::SyncRequest &request) { return !model::isFinal(request.stage); };
    return std::ranges::any_of(m_requests, open) ? State::Working : State::InStep;
}

QString Overview::sentence() const
{
    switch (state()) {
    case State::Opening:
        return m_waitsForUnlocking ? tr("Your keychain asks to be unlocked …") : tr("Opening …");
    case State::Closed:
        // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the state says that there is one
        return tr("Not running: %1").arg(m_closedBecause->cause);
    case State::Problems:
        return tr("%n problem(s) need you", nullptr, static_cast<int>(std::ranges::count_if(m_problems, needsPerson)));
    case State::Waiting:
        return tr("Waiting: %1").arg(causeWithWait(m_problems.first().problem, QDateTime::currentDateTimeUtc()));
    case State::Working: {
        const auto open = std::ranges::count_if(
            m_requests, [](const model::SyncRequest &request) { return !model::isFinal(request.stage); });
        return tr("Syncing %n issue(s)", nullptr, static_cast<int>(open));
    }
    case State::InStep:
        break;
    }
    return m_connections.isEmpty() ? tr("Ready") : tr("Everything is in step");
}

const model::Connection *Overview::connection(const QString &endId) const
{
    const auto found = std::ranges::find_if(
        m_connections, [&endId](const model::Connection &connection) { return belongs(endId, connection); });
    return found == m_connections.end() ? nullptr : &*found;
}

QString Overview::instanceName(const QString &instanceId) const
{
    const auto found = std::ranges::find(m_instances, instanceId, &model::InstanceInfo::id);
    return found == m_instances.end() ? QString() : found->name;
}

int Overview::problemCount(const model::Connection &connection) const
{
    return static_cast<int>(std::ranges::count_if(m_problems, [&connection](const node::OpenProblem &problem) {
        return belongs(problem.connectionId, connection);
    }));
}

const node::OpenProblem *Overview::worstProblem(const model::Connection &connection) const
{
    const node::OpenProblem *worst = nullptr;
    for (const node::OpenProblem &problem : m_problems) {
        if (belongs(problem.connectionId, connection) && (!worst || problem.level > worst->level))
            worst = &problem;
    }
    return worst;
}

node::ConnectionActivity Overview::activity(const model::Connection &connection) const
{
    // Where both ends are here, each of them knows the same pairs.
    node::ConnectionActivity sum{connection.id, 0, {}};
    for (const node::ConnectionActivity &one : m_activity) {
        if (one.connectionId != connection.id && one.connectionId != connection.twinConnectionId)
            continue;
        sum.issues = std::max(sum.issues, one.issues);
        if (one.lastSync.isValid())
            sum.lastSync = sum.lastSync.isValid() ? std::max(sum.lastSync, one.lastSync) : one.lastSync;
    }
    return sum;
}

const node::OwnInvitation *Overview::invitation(const QString &connectionId) const
{
    const auto found = std::ranges::find_if(m_invitations, [&connectionId](const node::OwnInvitation &invitation) {
        return invitation.connectionId == connectionId && !invitation.code.isEmpty();
    });
    return found == m_invitations.end() ? nullptr : &*found;
}

} // namespace twinspan::ui
