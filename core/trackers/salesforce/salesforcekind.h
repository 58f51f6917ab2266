#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// The cases of a Salesforce org, through its REST API.
///
/// Secret of the sign-in: "token", an access token.
class SalesforceKind final : public tracker::TrackerKind
{
public:
    QString id() const override;
    QString name() const override;
    /// One call; none where the address alone tells.
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override;
    tracker::SignInForm signInForm() const override;
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override;
};

} // namespace twinspan::trackers
