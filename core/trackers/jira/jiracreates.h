#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/callgatherer.h"
#include "core/trackers/jira/jiraapi.h"
#include "core/trackers/jira/jiraqueries.h"

#include <memory>

namespace twinspan::trackers
{

/// Makes issues: one by POST /issue, several that come at one time by POST /issue/bulk, which makes those that are
/// right, whatever the others are. What is refused there is sent once more by itself, for its own words. Whoever awaits
/// a call keeps the object alive.
class JiraCreates
{
public:
    JiraCreates(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraQueries> queries);

    /// `body` as POST /issue takes it; what it answers: id and key.
    Task<Result<QJsonObject>> create(QJsonObject body, CancelToken cancel);

private:
    using Gatherer = tracker::CallGatherer<QJsonObject, QJsonObject>;
    using Answers = Gatherer::Answers;
    /// What Jira says of each; empty for what it has refused.
    using Made = QList<QJsonObject>;

    Task<Answers> send(QList<QJsonObject> bodies, CancelToken cancel);
    Task<Answers> sendEach(QList<QJsonObject> bodies, Made made, CancelToken cancel);
    Task<Result<Made>> sendTogether(QList<QJsonObject> bodies, CancelToken cancel);
    Task<Status> prove(QList<QJsonObject> bodies, Made made, CancelToken cancel);
    Task<Status> setMarker(QString issueId, QJsonObject marker, CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
    std::shared_ptr<JiraQueries> m_queries;
    bool m_takesSeveral = true;
    bool m_isProven; ///< a bulk keeps the markers, and tells what it made in the order of what it was given
    Gatherer m_gathered;
};

} // namespace twinspan::trackers
