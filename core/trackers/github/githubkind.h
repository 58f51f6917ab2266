#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// GitHub: github.com, tenants of ghe.com, GitHub Enterprise Server. See docs/trackers/github.md.
class GithubKind final : public tracker::TrackerKind
{
public:
    QString id() const override;
    QString name() const override;
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override;
    tracker::SignInForm signInForm() const override;
    QString webhookSteps() const override;
    /// The device flow: a desktop program can't keep the secret that GitHub's other one wants.
    Result<net::OAuthService> browserService(const model::InstanceInfo &instance) const override;
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override;
};

} // namespace twinspan::trackers
