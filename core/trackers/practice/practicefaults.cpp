#include "core/trackers/practice/practicefaults.h"

#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

#include <array>

namespace twinspan::trackers
{

namespace
{
struct EffectRow {
    PracticeFaultEffect effect;
    const char *name;
    ProblemKind kind;
    int httpStatus;
    bool unknownOutcome; ///< of a write: no answer that says what was done
};

constexpr std::array<EffectRow, 12> effects{{
    {PracticeFaultEffect::DropBefore, "drop-before", ProblemKind::Network, 0, true},
    {PracticeFaultEffect::DropAfter, "drop-after", ProblemKind::Network, 0, true},
    {PracticeFaultEffect::ServerError, "server-error", ProblemKind::Server, 500, true},
    {PracticeFaultEffect::ServerErrorAfter, "server-error-after", ProblemKind::Server, 500, true},
    {PracticeFaultEffect::Unauthorized, "unauthorized", ProblemKind::Unauthorized, 401, false},
    {PracticeFaultEffect::Forbidden, "forbidden", ProblemKind::Forbidden, 403, false},
    {PracticeFaultEffect::NotFound, "not-found", ProblemKind::NotFound, 404, false},
    {PracticeFaultEffect::TooLarge, "too-large", ProblemKind::TooLarge, 413, false},
    {PracticeFaultEffect::RateLimit, "rate-limit", ProblemKind::RateLimited, 429, false},
    {PracticeFaultEffect::Hang, "hang", ProblemKind::Cancelled, 0, true},
    {PracticeFaultEffect::HangAfter, "hang-after", ProblemKind::Cancelled, 0, true},
    {PracticeFaultEffect::Cut, "cut", ProblemKind::Network, 0, true},
}};

struct OccasionRow {
    PracticeFaultOccasion occasion;
    const char *name;
};

constexpr std::array<OccasionRow, 3> occasions{{
    {PracticeFaultOccasion::Once, "once"},
    {PracticeFaultOccasion::Nth, "nth"},
    {PracticeFaultOccasion::Every, "every"},
}};

const EffectRow &row(PracticeFaultEffect effect)
{
    return *std::find_if(effects.begin(), effects.end(),
                         [effect](const EffectRow &candidate) { return candidate.effect == effect; });
}

PracticeFault faultFrom(const QSqlQuery &query)
{
    PracticeFault fault;
    fault.id = query.value(0).toLongLong();
    fault.call = query.value(1).toString();
    fault.occasion = practiceFaultOccasionFromString(query.value(2).toString()).value_or(fault.occasion);
    fault.n = query.value(3).toInt();
    fault.effect = practiceFaultEffectFromString(query.value(4).toString()).value_or(fault.effect);
    fault.retryAfter = std::chrono::seconds(query.value(5).toLongLong());
    fault.seen = query.value(6).toInt();
    return fault;
}

bool isDue(const PracticeFault &fault)
{
    switch (fault.occasion) {
    case PracticeFaultOccasion::Once:
        return fault.seen == 1;
    case PracticeFaultOccasion::Nth:
        return fault.seen == fault.n;
    case PracticeFaultOccasion::Every:
        return fault.seen % fault.n == 0;
    }
    return false;
}

QString causeOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Network:
        return PracticeText::tr("The connection to the practice tracker broke.");
    case ProblemKind::Server:
        return PracticeText::tr("The practice tracker failed with an error of its own.");
    case ProblemKind::Unauthorized:
        return PracticeText::tr("The practice tracker refused the sign-in.");
    case ProblemKind::Forbidden:
        return PracticeText::tr("The account may not do this in the practice tracker.");
    case ProblemKind::NotFound:
        return PracticeText::tr("The practice tracker does not find what was asked for.");
    case ProblemKind::TooLarge:
        return PracticeText::tr("The practice tracker refused it as too large.");
    case ProblemKind::RateLimited:
        return PracticeText::tr("The practice tracker asks to be called less often.");
    default:
        return cancelledProblem().cause;
    }
}
} // namespace

const QStringList &PracticeFaults::calls()
{
    static const QStringList names{
        QStringLiteral("whoAmI"),      QStringLiteral("projects"),   QStringLiteral("issueTypes"),
        QStringLiteral("issue"),       QStringLiteral("findIssue"),  QStringLiteral("hasMarkedIssues"),
        QStringLiteral("createIssue"), QStringLiteral("addComment"), QStringLiteral("stageFile"),
        QStringLiteral("attachFile"),  QStringLiteral("download"),   QStringLiteral("updateIssue"),
        QStringLiteral("editComment"), QStringLiteral("changes"),    QStringLiteral("existing"),
    };
    return names;
}

Status PracticeFaults::checkCall(const QString &call) const
{
    if (call == u"*" || calls().contains(call))
        return {};
    return practiceRefusal(ProblemKind::Invalid, "call-unknown",
                           PracticeText::tr("A tracker has no call “%1”.").arg(call),
                           PracticeText::tr("Use “*” or one of: %1.").arg(calls().join(QStringLiteral(", "))));
}

Result<qint64> PracticeFaults::add(const PracticeFault &fault)
{
    TWINSPAN_CHECK(checkCall(fault.call));
    if (fault.n < 1)
        return practiceRefusal(ProblemKind::Invalid, "fault-count",
                               PracticeText::tr("A fault can't happen at call number %1.").arg(fault.n),
                               PracticeText::tr("Count from 1."));
    TWINSPAN_TRY(made, m_database.run(QStringLiteral("INSERT INTO faults(call,occasion,n,effect,retry_after) "
                                                     "VALUES(?,?,?,?,?)"),
                                      {fault.call, toString(fault.occasion), fault.n, toString(fault.effect),
                                       static_cast<qint64>(fault.retryAfter.count())}));
    return made.lastInsertId().toLongLong();
}

Result<QList<PracticeFault>> PracticeFaults::list()
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT id,call,occasion,n,effect,retry_after,seen FROM faults "
                                                      "ORDER BY id")));
    QList<PracticeFault> faults;
    while (query.next())
        faults.append(faultFrom(query));
    return faults;
}

Status PracticeFaults::clear()
{
    return m_database.inTransaction([this]() -> Status {
        TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM faults")));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM latencies")));
        return {};
    });
}

Status PracticeFaults::setLatency(const QString &call, std::chrono::milliseconds latency)
{
    TWINSPAN_CHECK(checkCall(call));
    TWINSPAN_CHECK(m_database.run(QStringLiteral("INSERT OR REPLACE INTO latencies VALUES(?,?)"),
                                  {call, static_cast<qint64>(latency.count())}));
    return {};
}

Result<PracticeCallPlan> PracticeFaults::begin(const QString &call)
{
    PracticeCallPlan plan;
    const Status counted = m_database.inLooseTransaction([&]() -> Status {
        TWINSPAN_CHECK(m_database.run(QStringLiteral("INSERT INTO calls VALUES(?,1) "
                                                     "ON CONFLICT(name) DO UPDATE SET count=count+1"),
                                      {call}));
        // '*' sorts before every name, so the call's own latency comes first.
        TWINSPAN_TRY(latency, m_database.value(QStringLiteral("SELECT milliseconds FROM latencies "
                                                              "WHERE call=? OR call='*' ORDER BY call DESC"),
                                               {call}));
        plan.latency = std::chrono::milliseconds(latency.toLongLong());
        TWINSPAN_TRY(fault, due(call));
        plan.fault = fault;
        return {};
    });
    TWINSPAN_CHECK(counted);
    return plan;
}

Result<std::optional<PracticeFault>> PracticeFaults::due(const QString &call)
{
    TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE faults SET seen=seen+1 WHERE call=? OR call='*'"), {call}));
    TWINSPAN_TRY(all, list());
    for (const PracticeFault &fault : all) {
        if ((fault.call == call || fault.call == u"*") && isDue(fault))
            return std::optional(fault);
    }
    return std::optional<PracticeFault>();
}

Result<QMap<QString, qint64>> PracticeFaults::counts()
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT name,count FROM calls")));
    QMap<QString, qint64> counts;
    while (query.next())
        counts.insert(query.value(0).toString(), query.value(1).toLongLong());
    return counts;
}

Status PracticeFaults::resetCounts()
{
    TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM calls")));
    return {};
}

Problem practiceFaultProblem(const PracticeFault &fault, bool isWrite)
{
    const EffectRow &what = row(fault.effect);
    if (what.kind == ProblemKind::Cancelled)
        return isWrite ? cancelledProblem().withUnknownOutcome() : cancelledProblem();
    Problem problem = makeProblem(what.kind, QStringLiteral("practice.fault-") + QLatin1String(what.name),
                                  causeOf(what.kind), PracticeText::tr("This fault was ordered for a test."));
    problem.httpStatus = what.httpStatus;
    problem.outcomeUnknown = isWrite && what.unknownOutcome;
    if (fault.effect == PracticeFaultEffect::RateLimit)
        problem.retryAfter = fault.retryAfter;
    return problem;
}

QString toString(PracticeFaultEffect effect)
{
    return QLatin1String(row(effect).name);
}

QString toString(PracticeFaultOccasion occasion)
{
    for (const OccasionRow &candidate : occasions) {
        if (candidate.occasion == occasion)
            return QLatin1String(candidate.name);
    }
    return {};
}

std::optional<PracticeFaultEffect> practiceFaultEffectFromString(const QString &text)
{
    for (const EffectRow &candidate : effects) {
        if (text == QLatin1String(candidate.name))
            return candidate.effect;
    }
    return std::nullopt;
}

std::optional<PracticeFaultOccasion> practiceFaultOccasionFromString(const QString &text)
{
    for (const OccasionRow &candidate : occasions) {
        if (text == QLatin1String(candidate.name))
            return candidate.occasion;
    }
    return std::nullopt;
}

} // namespace twinspan::trackers
