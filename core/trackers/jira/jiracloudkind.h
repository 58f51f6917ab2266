#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// Jira Cloud: e-mail address and API token. See docs/trackers/jira-cloud.md.
class JiraCloudKind final : public tracker::TrackerKind
{
public:
    QString id() const override;
    QString name() const override;
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override;
    tracker::SignInForm signInForm() const override;
    QString webhookSteps() const override;
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override;
};

} // namespace twinspan::trackers
