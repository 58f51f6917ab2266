#pragma once

#include "core/tracker/trackerkind.h"

namespace twinspan::trackers
{

/// The practice tracker: what a newcomer tries Twinspan with. Its URL names its file:
/// practice:///absolute/path/acme.practice, with a project's or issue's key as fragment. The bare absolute path of such
/// a file, and its file: URL, are recognised too.
class PracticeKind final : public tracker::TrackerKind
{
public:
    QString id() const override;
    QString name() const override;
    /// NotFound for a practice: URL without a file.
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override;
    tracker::SignInForm signInForm() const override;
    /// Option "user" and secret "token", the password.
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override;
};

} // namespace twinspan::trackers
