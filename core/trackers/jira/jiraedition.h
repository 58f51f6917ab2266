#pragma once

#include <QByteArray>
#include <QUrl>

namespace twinspan::trackers
{

/// The two products that bear the name. They differ in the version of the API, in the form of texts and in how they
/// list; all else is shared.
enum class JiraEdition {
    Cloud,      ///< REST v3, documents (ADF)
    DataCenter, ///< REST v2, wiki markup; Server as well
};

/// How an instance is reached, and as whom.
struct JiraAccess {
    JiraEdition edition = JiraEdition::Cloud;
    QUrl site;                ///< base URL of the pages and of the API, no trailing slash
    QByteArray authorization; ///< value of the header
    QUrl gateway;             ///< Cloud: where scoped tokens work, below it the id of the site; no trailing slash
};

} // namespace twinspan::trackers
