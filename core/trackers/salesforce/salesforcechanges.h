#pragma once

#include "core/tracker/tracker.h"
#include "core/trackers/salesforce/salesforceapi.h"
#include "core/trackers/salesforce/salesforcecomposites.h"

#include <memory>

namespace twinspan::trackers
{

/// Which cases changed, and which are there. A comment or a file leaves the stamp of its case alone: all three are
/// asked for, in one counted call. Whoever awaits a call keeps the object alive.
class SalesforceChanges
{
public:
    /// As many rows of each kind as one answer of Salesforce holds.
    static constexpr int pageSize = 2000;

    SalesforceChanges(std::shared_ptr<SalesforceApi> api, std::shared_ptr<SalesforceComposites> composites,
                      int rows = pageSize)
        : m_api(std::move(api)), m_composites(std::move(composites)), m_rows(rows)
    {
    }

    /// As Tracker::changes(). The list goes on at a second, never at an offset, which shifts when a case changes
    /// meanwhile; a second with more changes than a page is read whole.
    Task<Result<tracker::ChangesPage>> page(QDateTime since, QString after, CancelToken cancel);
    /// As Tracker::existing(); one call.
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList ids, CancelToken cancel);

private:
    struct Rows;
    Task<Result<Rows>> read(QString condition, QString order, int limit, CancelToken cancel);
    Task<Result<QList<tracker::ChangedIssue>>> named(Rows rows, CancelToken cancel);

    std::shared_ptr<SalesforceApi> m_api;
    std::shared_ptr<SalesforceComposites> m_composites;
    int m_rows;
};

} // namespace twinspan::trackers
