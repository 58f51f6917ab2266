#pragma once

#include "core/base/clock.h"
#include "core/net/httpclient.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace twinspan::net
{

/// How much of a quota is used by all who share it, as an answer of the service tells.
struct QuotaUse {
    qint64 used = 0;
    qint64 all = 0;

    bool operator==(const QuotaUse &) const = default;
};

/// Calls of a service that gives so many of them in a time to all programs together, through another client. Counts its
/// own calls and keeps them to a share of the quota: beyond it no call leaves until older ones have left the time.
/// The count is kept in memory; it begins anew with each start.
class QuotaWatch final : public HttpClient
{
public:
    struct Terms {
        QString service;                ///< as people know it
        std::chrono::seconds window{0}; ///< in which the calls count
        QString windowWords;            ///< the same within a sentence: "24 hours"
        int sharePercent = 50;          ///< of the quota, for us; 100: the service alone says when it is enough
        std::function<std::optional<QuotaUse>(const HttpResponse &)> read;
        bool unchangedIsFree = false; ///< the service does not count what it answers with 304
    };

    /// The clock outlives it.
    QuotaWatch(std::shared_ptr<HttpClient> http, const Clock *clock, Terms terms);

    /// Further problem: RateLimited, quota.share, with the time to come back.
    Task<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) override;

    /// Whether to ask what changed, which can wait. When four fifths of our share or nearly all of the quota is used,
    /// what is left is for writing: then only now and then, because only a call tells whether there are more again.
    bool mayPoll();
    /// So long to wait before mayPoll() lets one through again.
    std::chrono::seconds pollPause() const;
    /// Of what mayPoll() held back.
    Problem heldBack(const QUrl &url) const;

private:
    static constexpr std::size_t slots = 24;

    void moveOn(const QDateTime &now);
    bool isPlenty() const;
    qint64 own() const;
    qint64 share() const;
    std::chrono::seconds untilFreed(const QDateTime &now) const;
    Problem shareUsed(const QUrl &url, std::chrono::seconds wait) const;

    std::shared_ptr<HttpClient> m_http;
    const Clock *m_clock;
    Terms m_terms;
    QuotaUse m_use;
    std::array<qint64, slots> m_calls{}; ///< of the window, the newest part first
    QDateTime m_slotBegan;
    QDateTime m_polled; ///< while little is left
};

} // namespace twinspan::net
