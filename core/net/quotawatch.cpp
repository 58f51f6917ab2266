#include "core/net/quotawatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace twinspan::net
{

namespace
{
struct QuotaTexts {
    Q_DECLARE_TR_FUNCTIONS(QuotaTexts)
};

constexpr double nearlyAll = 0.95; // of the quota
constexpr double mostOfShare = 0.8;
constexpr std::chrono::seconds shortestPollPause{300};
constexpr int pollsInWindow = 96;
} // namespace

QuotaWatch::QuotaWatch(std::shared_ptr<HttpClient> http, const Clock *clock, Terms terms)
    : m_http(std::move(http)), m_clock(clock), m_terms(std::move(terms)), m_slotBegan(clock->now())
{
}

void QuotaWatch::moveOn(const QDateTime &now)
{
    const qint64 length = std::max<qint64>(1, m_terms.window.count() / qint64(slots));
    if (now < m_slotBegan) // our clock was set back
        m_slotBegan = now;
    const qint64 passed = m_slotBegan.secsTo(now) / length;
    if (passed <= 0)
        return;
    const auto shift = static_cast<std::size_t>(std::min<qint64>(passed, qint64(slots)));
    std::shift_right(m_calls.begin(), m_calls.end(), static_cast<std::ptrdiff_t>(shift));
    std::fill_n(m_calls.begin(), shift, 0);
    m_slotBegan = m_slotBegan.addSecs(passed * length);
}

qint64 QuotaWatch::own() const
{
    return std::accumulate(m_calls.begin(), m_calls.end(), qint64(0));
}

qint64 QuotaWatch::share() const
{
    return m_use.all * m_terms.sharePercent / 100;
}

std::chrono::seconds QuotaWatch::untilFreed(const QDateTime &now) const
{
    const qint64 length = std::max<qint64>(1, m_terms.window.count() / qint64(slots));
    // The oldest part that has calls leaves the window when it is `slots` parts old.
    const auto oldest = std::find_if(m_calls.rbegin(), m_calls.rend(), [](qint64 calls) { return calls > 0; });
    const qint64 age = std::distance(oldest, m_calls.rend()) - 1;
    const QDateTime leaves = m_slotBegan.addSecs((qint64(slots) - age) * length);
    return std::chrono::seconds(std::max<qint64>(1, now.secsTo(leaves)));
}

Problem QuotaWatch::shareUsed(const QUrl &url, std::chrono::seconds wait) const
{
    const QLocale locale;
    Problem problem =
        makeProblem(ProblemKind::RateLimited, QStringLiteral("quota.share"),
                    QuotaTexts::tr("Twinspan has made its share of the calls that %1 allows in %2: %3 % of %4.")
                        .arg(m_terms.service, m_terms.windowWords, QString::number(m_terms.sharePercent),
                             locale.toString(m_use.all)),
                    QuotaTexts::tr("It goes on by itself, and leaves the rest to other programs. Another share can be "
                                   "chosen when you sign in to the tracker anew."))
            .withUrl(url)
            .withSeverity(Severity::Pause);
    problem.retryAfter = wait;
    return problem;
}

Task<Result<HttpResponse>> QuotaWatch::send(HttpRequest request, CancelToken cancel)
{
    const QDateTime now = m_clock->now();
    moveOn(now);
    if (m_terms.sharePercent < 100 && m_use.all > 0 && own() >= std::max<qint64>(1, share()))
        co_return fail(shareUsed(request.url, untilFreed(now)));
    const bool wasPlenty = isPlenty();
    ++m_calls.front();
    const auto http = m_http;
    auto response = co_await http->send(std::move(request), cancel);
    if (!response)
        co_return response;
    if (m_terms.unchangedIsFree && response->status == 304)
        m_calls.front() = std::max<qint64>(0, m_calls.front() - 1);
    if (const auto use = m_terms.read(*response); use && use->all > 0) {
        m_use = *use;
        if (wasPlenty && !isPlenty())
            m_polled = m_clock->now();
    }
    co_return response;
}

bool QuotaWatch::isPlenty() const
{
    const bool shareLasts =
        m_terms.sharePercent >= 100 || double(own()) < mostOfShare * double(std::max<qint64>(1, share()));
    return m_use.all == 0 || (shareLasts && double(m_use.used) < nearlyAll * double(m_use.all));
}

std::chrono::seconds QuotaWatch::pollPause() const
{
    return std::max(shortestPollPause, m_terms.window / pollsInWindow);
}

bool QuotaWatch::mayPoll()
{
    const QDateTime now = m_clock->now();
    moveOn(now);
    if (isPlenty())
        return true;
    if (m_polled.isValid() && std::abs(m_polled.secsTo(now)) < pollPause().count()) // our clock may be set back
        return false;
    m_polled = now;
    return true;
}

Problem QuotaWatch::heldBack(const QUrl &url) const
{
    Problem problem =
        makeProblem(ProblemKind::RateLimited, QStringLiteral("quota.nearly-used"),
                    QuotaTexts::tr("The calls that %1 allows are nearly used up: Twinspan asks more seldom what "
                                   "changed there.")
                        .arg(m_terms.service),
                    QuotaTexts::tr("It goes on by itself. Other programs of the organization share these calls; if "
                                   "this happens often, find out which of them makes so many."))
            .withUrl(url)
            .withSeverity(Severity::Pause);
    problem.retryAfter = pollPause();
    return problem;
}

} // namespace twinspan::net
