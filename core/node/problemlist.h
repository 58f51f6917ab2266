#pragma once

#include "core/model/refusal.h"
#include "core/node/nodevalues.h"

#include <QSet>

namespace twinspan::node
{

/// What is waited for passes without anybody's doing. An answer that is none of the API counts as such: it may be a
/// page of a tracker that is being updated.
bool passesByItself(const Problem &problem);

/// The open problems of a node. What stops all connections of an instance, or the whole node, is listed once.
class ProblemList
{
public:
    /// What a person must change about the node itself.
    void addOfNode(const Problem &problem, const QDateTime &since);
    /// A connection waits, for its tracker if `ofInstance` is given.
    void addWaiting(const model::Connection &connection, const Problem &problem, const QDateTime &since,
                    const std::optional<model::InstanceInfo> &ofInstance);
    void addFailed(const model::SyncRequest &request, const QString &connectionName);
    /// Where both sides are here it is the request that failed, which gets to say what the tracker has answered.
    void addRefused(const model::Refusal &refusal, const QString &connectionName);

    const QList<OpenProblem> &all() const { return m_all; }

private:
    QList<OpenProblem> m_all;
    QSet<QString> m_listed; ///< level, whose and code of what is listed once
};

} // namespace twinspan::node
