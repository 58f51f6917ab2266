#pragma once

#include "core/base/clock.h"
#include "core/sync/providers.h"
#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicekind.h"
#include "core/trackers/practice/practicesamples.h"

#include <algorithm>
#include <memory>

namespace twinspan::tests
{

/// Real time unless it is told to be wrong; every pause is over at once (and still passes through the event loop),
/// unless `longest` is raised.
class ImpatientClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now().addSecs(secondsWrong); }
    Task<> sleep(std::chrono::milliseconds duration, CancelToken cancel) override
    {
        return m_clock.sleep(std::min(duration, longest), cancel);
    }

    std::chrono::milliseconds longest{1};
    qint64 secondsWrong = 0;

private:
    SystemClock m_clock;
};

/// The clock of a tracker that may be wrong, or stand still.
class SkewedClock final : public Clock
{
public:
    QDateTime now() const override { return (stopped.isValid() ? stopped : m_clock.now()).addSecs(secondsWrong); }
    Task<> sleep(std::chrono::milliseconds duration, CancelToken cancel) override
    {
        return m_clock.sleep(duration, cancel);
    }

    qint64 secondsWrong = 0;
    QDateTime stopped; ///< valid: it shows this time

private:
    SystemClock m_clock;
};

/// A practice tracker, from inside and as a node sees it.
struct PracticeSide {
    std::unique_ptr<trackers::PracticeApi> api;
    sync::OpenInstance instance;
    trackers::PracticeAccount admin;
    QString projectKey;
    int before = 0; ///< issues that are there without us
    std::unique_ptr<SkewedClock> clock = std::make_unique<SkewedClock>();
};

/// Opens a practice tracker as its administrator.
inline PracticeSide openPracticeSide(const QString &file, const QString &projectKey)
{
    PracticeSide side;
    side.api = *trackers::PracticeApi::open(file);
    side.projectKey = projectKey;
    side.admin = *side.api->accounts().account(QStringLiteral("admin"));
    side.before = *side.api->issues().count(projectKey);
    side.instance.info.trackerKind = QStringLiteral("practice");
    side.instance.info.uid = *side.api->uid();
    side.instance.info.url = trackers::PracticeAddress{file, {}, {}}.instanceUrl();
    side.instance.info.options.insert(QStringLiteral("user"), QStringLiteral("admin"));
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), trackers::PracticeSamples::adminPassword());
    side.instance.tracker = *trackers::PracticeKind().open(side.instance.info, credential, {side.clock.get(), {}});
    side.api->database().setNow([clock = side.clock.get()] { return clock->now(); });
    return side;
}

} // namespace twinspan::tests
