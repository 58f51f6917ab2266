#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// Redmine 4.0 and newer, through its REST API with an API access key.
///
/// Options of the sign-in: "textFormat" (auto, textile, commonmark), "markerField" (name of the custom field that holds
/// markers; empty: "Twinspan marker"). Secret: "token".
class RedmineKind final : public tracker::TrackerKind
{
public:
    QString id() const override;
    QString name() const override;
    /// Two calls at most for each place where the instance may be. Follows redirects only within the host.
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override;
    tracker::SignInForm signInForm() const override;
    QString webhookSteps() const override;
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override;
};

} // namespace twinspan::trackers
