#include "core/node/problemlist.h"

#include "core/model/enumnames.h"

#include <algorithm>
#include <array>

namespace twinspan::node
{

namespace
{
using LevelName = model::EnumName<ProblemLevel>;
constexpr std::array levels{LevelName{ProblemLevel::Issue, QLatin1String("issue")},
                            LevelName{ProblemLevel::Connection, QLatin1String("connection")},
                            LevelName{ProblemLevel::Instance, QLatin1String("instance")},
                            LevelName{ProblemLevel::Node, QLatin1String("node")}};

/// The data folder and the secrets are the node's.
bool isOfNode(const Problem &problem)
{
    return problem.kind == ProblemKind::Store || problem.kind == ProblemKind::Secrets;
}
} // namespace

bool passesByItself(const Problem &problem)
{
    return problem.isTransient() || problem.kind == ProblemKind::Protocol ||
           problem.code == QLatin1String("connection.paused-there") || problem.code == QLatin1String("store.busy");
}

QString toString(ProblemLevel level)
{
    return model::enumToString(levels, level);
}

std::optional<ProblemLevel> problemLevelFromString(const QString &text)
{
    return model::enumFromString<ProblemLevel>(levels, text);
}

void ProblemList::addOfNode(const Problem &problem, const QDateTime &since)
{
    OpenProblem open;
    open.id = problem.code;
    open.since = since;
    open.problem = problem;
    open.level = ProblemLevel::Node;
    m_all.append(open);
}

void ProblemList::addWaiting(const model::Connection &connection, const Problem &problem, const QDateTime &since,
                             const std::optional<model::InstanceInfo> &ofInstance)
{
    OpenProblem open;
    open.id = connection.id;
    open.connectionId = connection.id;
    open.connectionName = connection.name;
    open.since = since;
    open.problem = problem;
    open.goesOn = connection.remote.status != model::PeerStatus::Deleted && passesByItself(problem);
    open.level = ProblemLevel::Connection;
    open.issueKey = problem.issueKey;
    QString whose = connection.id;
    if (isOfNode(problem)) {
        open.level = ProblemLevel::Node;
        whose.clear();
    } else if (ofInstance) {
        open.level = ProblemLevel::Instance;
        open.instanceName = ofInstance->name;
        whose = ofInstance->id;
    } else if (!open.issueKey.isEmpty()) {
        open.level = ProblemLevel::Issue;
    }
    const QString listed = QStringList{toString(open.level), whose, problem.code}.join(u' ');
    if (m_listed.contains(listed))
        return;
    m_listed.insert(listed);
    m_all.append(open);
}

void ProblemList::addFailed(const model::SyncRequest &request, const QString &connectionName)
{
    OpenProblem open;
    open.id = request.id;
    open.connectionId = request.connectionId;
    open.connectionName = connectionName;
    open.requestId = request.id;
    open.issueKey = request.issueKey;
    open.since = request.updated;
    open.problem = request.problem.value_or(Problem());
    m_all.append(open);
}

void ProblemList::addRefused(const model::Refusal &refusal, const QString &connectionName)
{
    const auto ours = std::ranges::find(m_all, refusal.requestId, &OpenProblem::requestId);
    if (ours != m_all.end()) {
        ours->problem.url = refusal.problem.url;
        ours->problem.httpStatus = refusal.problem.httpStatus;
        ours->problem.answer = refusal.problem.answer;
        return;
    }
    OpenProblem open;
    open.id = refusal.id;
    open.connectionId = refusal.connectionId;
    open.connectionName = connectionName;
    open.requestId = refusal.id;
    open.issueKey = refusal.local.isValid() ? refusal.local.key : refusal.source.key;
    open.since = refusal.at;
    open.problem = refusal.problem;
    m_all.append(open);
}

} // namespace twinspan::node
