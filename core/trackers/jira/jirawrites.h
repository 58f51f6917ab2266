#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/jira/jiraapi.h"
#include "core/trackers/jira/jiraissues.h"
#include "core/trackers/jira/jiramarkup.h"
#include "core/trackers/jira/jiraprojects.h"

#include <memory>

namespace twinspan::trackers
{

/// Makes and changes issues and comments. Whoever awaits a call keeps the object alive.
class JiraWrites
{
public:
    JiraWrites(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraIssues> issues,
               std::shared_ptr<JiraProjects> projects);

    /// As Tracker::createIssue(); one call, and one for the project now and then.
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel);
    /// As Tracker::addComment(); one call.
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment, CancelToken cancel);
    /// As Tracker::updateIssue(). Reads the issue first: is anything new, and what of its texts is to stay?
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel);
    /// As Tracker::editComment(). Reads the comment first, like that; its visibility is repeated.
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel);

private:
    Task<Result<text::DefuseRules>> rulesFor(QString markdown, CancelToken cancel);
    Task<Result<QJsonObject>> newFields(QJsonObject before, tracker::IssueChanges changes, CancelToken cancel);
    Task<Result<QJsonObject>> readBack(QJsonObject before, QJsonObject answer, CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
    std::shared_ptr<JiraIssues> m_issues;
    std::shared_ptr<JiraProjects> m_projects;
    JiraMarkup m_markup;
};

} // namespace twinspan::trackers
