#pragma once

#include "core/tracker/tracker.h"
#include "core/trackers/salesforce/salesforceapi.h"

#include <memory>

namespace twinspan::trackers
{

/// The bytes of files, to and fro. Whoever awaits a call keeps the object alive.
class SalesforceFiles
{
public:
    SalesforceFiles(std::shared_ptr<SalesforceApi> api, qint64 largest) : m_api(std::move(api)), m_largest(largest) {}

    qint64 largest() const { return m_largest; }
    /// As Tracker::attachFile(): a new document, linked to the case in the same call.
    Task<Result<tracker::Written>> attach(model::IssueRef issue, tracker::FileSource file, CancelToken cancel);
    /// As Tracker::download().
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel);

private:
    std::shared_ptr<SalesforceApi> m_api;
    qint64 m_largest;
};

} // namespace twinspan::trackers
