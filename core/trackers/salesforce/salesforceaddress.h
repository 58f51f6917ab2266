#pragma once

#include <QString>
#include <QUrl>

namespace twinspan::trackers
{

/// What an address of Salesforce says by its form alone.
struct SalesforceAddress {
    enum class Host {
        Org,     ///< may be an org's own: `base` is where its API would be
        SignIn,  ///< login.salesforce.com and the like, common to all orgs
        Outside, ///< a site or a page of an org that has no API
        None     ///< no http or https address with a host
    };

    Host host = Host::None;
    QUrl base;      ///< where the API is, or one signs in, no trailing slash; empty unless Org or SignIn
    QString caseId; ///< 18 characters, if the address is that of a case
};

/// Takes any address a person may copy: Lightning (with or without the name of the object), Classic, Setup, sandboxes
/// and developer orgs. A Lightning host has no API: the My Domain host beside it is meant.
SalesforceAddress salesforceAddress(const QUrl &url);

/// The identity of an org, equal for everybody who connects to it: "salesforce:host".
QString salesforceInstanceUid(const QUrl &base);

/// Where a person sees the case.
QUrl salesforceCaseUrl(const QUrl &base, const QString &caseId);

} // namespace twinspan::trackers
