#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// Request Tracker 5.0 and newer, through its REST API 2.0 with an authentication token.
///
/// Option of the sign-in: "messages" (comment, reply): how comments that come from the other side are written. Secret:
/// "token".
class RtKind final : public tracker::TrackerKind
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
