#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/tracker/trackerkind.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiraedition.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// What answered.
struct JiraServer {
    JiraEdition edition = JiraEdition::Cloud;
    QUrl base;       ///< where it answered, no trailing slash
    QUrl shownBase;  ///< what it says of itself: the same for everybody who connects to it
    QString version; ///< empty on Cloud, which has none, and where it isn't told before sign-in
};

/// Asks /rest/api/2/serverInfo, which both editions have, without signing in. nullopt: no Jira. Redirects are followed
/// within the host. One call; a second at the root of the host where the address has a path that may be no context.
/// Problems: what keeps the host from answering; jira.no-site where atlassian.net has no Jira of that name.
Task<Result<std::optional<JiraServer>>> probeJira(JiraAddress address, std::shared_ptr<net::HttpClient> http,
                                                  CancelToken cancel);

/// The whole of TrackerKind::recognise() for an edition.
Task<Result<std::optional<tracker::Finding>>> recogniseJira(QUrl url, JiraEdition edition, QString kind, QString name,
                                                            tracker::TrackerServices services, CancelToken cancel);

} // namespace twinspan::trackers
