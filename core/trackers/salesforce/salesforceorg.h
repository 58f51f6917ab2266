#pragma once

#include "core/base/clock.h"
#include "core/model/issue.h"
#include "core/trackers/salesforce/salesforceapi.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace twinspan::trackers
{

/// What of an org's cases this account sees.
struct SalesforceSchema {
    QList<model::IssueType> types;
    QStringList requiredFields; ///< labels of what a new case needs beside what we give
    bool readsType = false;     ///< the field of the type is seen
    bool readsKey = false;      ///< the field of the marker is there and seen
    bool writesKey = false;     ///< ... and may be written, and upserts go by it

    bool operator==(const SalesforceSchema &) const = default;
};

/// The account that the token is of.
struct SalesforceUser {
    QString id;
    QString name;
};

/// Pure: from the answer of /sobjects/Case/describe.
SalesforceSchema salesforceSchema(const QJsonObject &describe);

/// The id of a case without a type; the types of Salesforce have their names as ids.
inline constexpr QLatin1String salesforceNoType("none");
/// The field that holds the marker of a case.
inline constexpr QLatin1String salesforceKeyField("Sync_Key__c");

/// What we find out about an org, remembered for a few minutes. Whoever awaits a call keeps the object alive.
class SalesforceOrg
{
public:
    /// The clock outlives the object.
    SalesforceOrg(std::shared_ptr<SalesforceApi> api, const Clock *clock) : m_api(std::move(api)), m_clock(clock) {}

    Task<Result<SalesforceSchema>> schema(CancelToken cancel);

    struct Cases {
        QJsonArray records;
        SalesforceSchema schema; ///< by which they were asked for
    };
    /// Asks for what this account sees; empty: for nothing.
    using CaseQuery = std::function<QString(const SalesforceSchema &)>;
    /// All records of a query. When the account has lost sight of one of the fields meanwhile, once more without it.
    Task<Result<Cases>> cases(CaseQuery soql, bool withDeleted, CancelToken cancel);
    /// As far as it is known without a call.
    const std::optional<SalesforceSchema> &known() const { return m_schema; }
    /// Who we are; asked anew each time.
    Task<Result<SalesforceUser>> user(CancelToken cancel);

private:
    std::shared_ptr<SalesforceApi> m_api;
    const Clock *m_clock;
    std::optional<SalesforceSchema> m_schema;
    QDateTime m_read;
};

} // namespace twinspan::trackers
