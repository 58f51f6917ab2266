#pragma once

#include "ui/common/asking.h"
#include "ui/common/services.h"

#include <QHash>
#include <QTimer>

namespace twinspan::ui
{

/// What the console's pages show, kept up to date: asks the node anew when it tells of changes, at most a few times a
/// second however many there are.
class Overview : public QObject
{
    Q_OBJECT

public:
    enum class State { Opening, Closed, InStep, Working, Waiting, Problems };

    Overview(const Services &services, QObject *parent);

    /// Asks for everything.
    void reload();

    /// The keychain shows its dialog, and the node waits for a person's answer to it.
    void setUnlockDialog(bool shown);
    bool waitsForUnlocking() const { return m_waitsForUnlocking; }

    State state() const;
    /// The state in a sentence, for the status bar and the tray.
    QString sentence() const;
    const std::optional<Problem> &closedBecause() const { return m_closedBecause; }
    bool isLoaded() const { return m_loaded; }

    const QList<model::InstanceInfo> &instances() const { return m_instances; }
    /// One for each connection, also when both of its ends are on this node.
    const QList<model::Connection> &connections() const { return m_connections; }
    const QList<node::OwnInvitation> &invitations() const { return m_invitations; }
    const QList<node::OpenProblem> &problems() const { return m_problems; }
    const QList<model::SyncRequest> &requests() const { return m_requests; } ///< the newest, newest first
    /// The connection that has this end; nullptr when there is none any more.
    const model::Connection *connection(const QString &endId) const;
    const node::NodeStatus &status() const { return m_status; }

    QString instanceName(const QString &instanceId) const;
    /// Problems of a connection, both ends counted.
    int problemCount(const model::Connection &connection) const;
    /// The one that stops most: one of the connection itself before one of an issue; nullptr when there is none.
    const node::OpenProblem *worstProblem(const model::Connection &connection) const;
    /// How many issues it keeps in step, and when one was last written.
    node::ConnectionActivity activity(const model::Connection &connection) const;
    /// The open invitation of a pending connection; nullptr when there is none.
    const node::OwnInvitation *invitation(const QString &connectionId) const;

Q_SIGNALS:
    void instancesChanged();
    void connectionsChanged();
    void problemsChanged();
    void requestsChanged();
    void statusChanged();
    void stateChanged();

private:
    void recheck();
    void askStatus();
    void askInstances();
    void askConnections();
    void askRequests();
    void askProblems();
    template<typename T>
    void take(QList<T> &into, const Result<QList<T>> &answer, void (Overview::*signal)());

    Services m_services;
    Asking *m_askStatus;
    Asking *m_askInstances;
    Asking *m_askConnections;
    Asking *m_askInvitations;
    Asking *m_askProblems;
    Asking *m_askRequests;
    Asking *m_askActivity;
    QTimer m_soon;
    QTimer m_recheck; ///< while the node is closed
    bool m_loaded = false;
    bool m_waitsForUnlocking = false;
    std::optional<Problem> m_closedBecause;
    QList<model::InstanceInfo> m_instances;
    QList<model::Connection> m_connections;
    QList<node::OwnInvitation> m_invitations;
    QList<node::OpenProblem> m_problems;
    QList<model::SyncRequest> m_requests;
    QList<node::ConnectionActivity> m_activity;
    node::NodeStatus m_status;
};

} // namespace twinspan::ui
