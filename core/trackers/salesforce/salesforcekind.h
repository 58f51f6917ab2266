#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// The cases of a Salesforce org, through its REST API.
///
/// Secrets of the sign-in: "token", an access token; in the browser "refreshToken", too.
class SalesforceKind final : public tracker::TrackerKind
{
public:
    QString id() const override;
    QString name() const override;
    /// One call; none where the address alone tells. The sign-in pages of all orgs are found, too: there one can only
    /// sign in in the browser.
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override;
    tracker::SignInForm signInForm() const override;
    Result<net::OAuthService> browserService(const model::InstanceInfo &instance) const override;
    Result<model::InstanceInfo> signedInAt(model::InstanceInfo instance, const net::OAuthTokens &tokens) const override;
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override;
};

} // namespace twinspan::trackers
