#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace twinspan::trackers
{

class PracticeDatabase;

/// What goes wrong with a call of the Tracker.
enum class PracticeFaultEffect {
    DropBefore,       ///< "drop-before": the line breaks, nothing was done
    DropAfter,        ///< "drop-after": it was done, the answer is lost
    ServerError,      ///< "server-error": HTTP 500, nothing was done
    ServerErrorAfter, ///< "server-error-after": it was done, the answer is HTTP 500
    Unauthorized,     ///< "unauthorized"
    Forbidden,        ///< "forbidden"
    NotFound,         ///< "not-found"
    TooLarge,         ///< "too-large"
    RateLimit,        ///< "rate-limit": come back after retryAfter
    Hang,             ///< "hang": no answer until cancelled, nothing was done
    HangAfter,        ///< "hang-after": it was done, no answer until cancelled
    Cut,              ///< "cut": a download ends half-way with a broken line; another call: as drop-before
};

enum class PracticeFaultOccasion {
    Once,  ///< "once": the next call
    Nth,   ///< "nth": the n-th call from now
    Every, ///< "every": each n-th call
};

struct PracticeFault {
    qint64 id = 0; ///< given by add()
    QString call;  ///< one of PracticeFaults::calls(), or "*"
    PracticeFaultOccasion occasion = PracticeFaultOccasion::Once;
    int n = 1;
    PracticeFaultEffect effect = PracticeFaultEffect::DropBefore;
    std::chrono::seconds retryAfter{0};
    int seen = 0; ///< calls that it has watched so far
};

/// What a call has to expect.
struct PracticeCallPlan {
    std::chrono::milliseconds latency{0};
    std::optional<PracticeFault> fault;
};

/// Slowness, faults and call counters, for tests and for trying out. They live in the tracker's file and so hold for
/// every process that uses it. Only calls of the Tracker meet them; scripts through PracticeApi do not.
class PracticeFaults
{
public:
    explicit PracticeFaults(PracticeDatabase &database) : m_database(database) {}

    /// Invalid for an unknown call or an n below 1. Gives the fault's id.
    Result<qint64> add(const PracticeFault &fault);
    Result<QList<PracticeFault>> list();
    /// Removes all faults and latencies.
    Status clear();
    /// For one call, or "*" for all that have none of their own.
    Status setLatency(const QString &call, std::chrono::milliseconds latency);

    /// Counts a call and says what it meets: of several faults that are due the oldest. Costs no disk sync.
    Result<PracticeCallPlan> begin(const QString &call);

    /// How often each call was made since the last reset; calls never made are absent.
    Result<QMap<QString, qint64>> counts();
    Status resetCounts();

    /// The names of the Tracker's calls: "createIssue", "addComment" ...
    static const QStringList &calls();

private:
    Result<std::optional<PracticeFault>> due(const QString &call);
    Status checkCall(const QString &call) const;

    PracticeDatabase &m_database;
};

/// The problem that the caller of a failed call sees.
Problem practiceFaultProblem(const PracticeFault &fault, bool isWrite);

QString toString(PracticeFaultEffect effect);
QString toString(PracticeFaultOccasion occasion);
/// Unknown text gives nullopt.
std::optional<PracticeFaultEffect> practiceFaultEffectFromString(const QString &text);
std::optional<PracticeFaultOccasion> practiceFaultOccasionFromString(const QString &text);

} // namespace twinspan::trackers
