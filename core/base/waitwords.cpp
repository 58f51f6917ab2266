#include "core/base/waitwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace twinspan
{

namespace
{
struct WaitWords {
    Q_DECLARE_TR_FUNCTIONS(WaitWords)
};

constexpr qint64 millisecondsPerMinute = 60'000;
constexpr qint64 minutesPerHour = 60;

bool waits(const Problem &problem, const QDateTime &now)
{
    return problem.waitsUntil && *problem.waitsUntil > now;
}

/// The next full minute: who looks at the clock then is not told to wait longer.
QString shownEnd(const Problem &problem, const QDateTime &now)
{
    const QDateTime end = problem.waitsUntil.value_or(now);
    const qint64 over = end.toMSecsSinceEpoch() % millisecondsPerMinute;
    return shownTime(over == 0 ? end : end.addMSecs(millisecondsPerMinute - over), now);
}

QString shownLength(qint64 milliseconds)
{
    const qint64 minutes = (milliseconds + millisecondsPerMinute - 1) / millisecondsPerMinute;
    const QLocale locale;
    if (minutes < 2 * minutesPerHour)
        return WaitWords::tr("%1 min", "a length of time in minutes").arg(locale.toString(minutes));
    const qint64 hours = (minutes + minutesPerHour - 1) / minutesPerHour;
    return WaitWords::tr("%1 h", "a length of time in hours").arg(locale.toString(hours));
}
} // namespace

QString shownTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString waitSentence(const Problem &problem, const QDateTime &now)
{
    if (!waits(problem, now))
        return {};
    const qint64 left = now.msecsTo(problem.waitsUntil.value_or(now));
    return WaitWords::tr("Twinspan waits until %1 (%2).", "a time, and how long it is until then")
        .arg(shownEnd(problem, now), shownLength(left));
}

QString causeWithWait(const Problem &problem, const QDateTime &now)
{
    if (!waits(problem, now))
        return problem.cause;
    const QString sentence = WaitWords::tr("Twinspan waits until %1.").arg(shownEnd(problem, now));
    return problem.cause + u' ' + sentence;
}

} // namespace twinspan
