#pragma once

#include "core/tracker/tracker.h"
#include "core/trackers/salesforce/salesforceapi.h"
#include "core/trackers/salesforce/salesforcecomposites.h"
#include "core/trackers/salesforce/salesforceorg.h"

#include <memory>

namespace twinspan::trackers
{

/// Creates and changes cases and comments: each in one counted call at most, read back in the same; what is written at
/// one time shares one. Whoever awaits a call keeps the object alive.
class SalesforceWrites
{
public:
    SalesforceWrites(std::shared_ptr<SalesforceApi> api, std::shared_ptr<SalesforceComposites> composites,
                     std::shared_ptr<SalesforceOrg> org)
        : m_api(std::move(api)), m_composites(std::move(composites)), m_org(std::move(org))
    {
    }

    /// As Tracker::createIssue(). By the field of the marker where it may be written: made again, it is the same case.
    Task<Result<tracker::Written>> create(tracker::NewIssue issue, CancelToken cancel);
    /// As Tracker::updateIssue().
    Task<Result<tracker::Written>> update(model::IssueRef issue, tracker::IssueChanges changes, CancelToken cancel);
    /// As Tracker::addComments(). A text that needs several comments gets all of them or none.
    Task<Result<tracker::Written>> addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                               CancelToken cancel);
    /// As Tracker::editComment(), with all parts of a long text.
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel);

private:
    struct KeptCase {
        QJsonObject record;
        SalesforceSchema schema;
    };
    Task<Result<KeptCase>> readCase(QString id, CancelToken cancel);
    /// Without the type when that is refused: the rest must not wait for it.
    Task<Result<tracker::Written>> writeCase(SalesforceCall write, SalesforceSchema schema, QString readId,
                                             CancelToken cancel);
    /// `asked`: all fields that should have the values, whether or not this write has them.
    Task<Result<tracker::Written>> writeOnce(SalesforceCall write, QJsonObject asked, SalesforceSchema schema,
                                             QString readId, CancelToken cancel);
    tracker::Written shownAs(const QJsonObject &record, const SalesforceSchema &schema) const;
    Status checkType(const QString &typeId, const SalesforceSchema &schema) const;

    std::shared_ptr<SalesforceApi> m_api;
    std::shared_ptr<SalesforceComposites> m_composites;
    std::shared_ptr<SalesforceOrg> m_org;
};

} // namespace twinspan::trackers
