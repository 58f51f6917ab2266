#pragma once

#include "core/trackers/practice/practicekind.h"

namespace twinspan::tests
{

/// Practice trackers as they are. Whoever derives from it changes something about them.
class PracticeLike : public tracker::TrackerKind
{
public:
    QString id() const override { return m_kind.id(); }
    QString name() const override { return m_kind.name(); }
    Task<Result<std::optional<tracker::Finding>>> recognise(QUrl url, tracker::TrackerServices services,
                                                            CancelToken cancel) const override
    {
        return m_kind.recognise(std::move(url), std::move(services), std::move(cancel));
    }
    tracker::SignInForm signInForm() const override { return m_kind.signInForm(); }
    Result<std::shared_ptr<tracker::Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                   tracker::TrackerServices services) const override
    {
        return m_kind.open(std::move(instance), std::move(credential), std::move(services));
    }

private:
    trackers::PracticeKind m_kind;
};

} // namespace twinspan::tests
