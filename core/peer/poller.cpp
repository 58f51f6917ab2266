#include "core/peer/poller.h"

#include "core/peer/exchange.h"

#include <algorithm>
#include <array>

namespace twinspan::peer
{

namespace
{
using namespace std::chrono_literals;

constexpr int holdSeconds = 15;
constexpr std::chrono::milliseconds patience = 30s + std::chrono::seconds(holdSeconds);
/// A peer that answers at once with nothing is not asked again at once.
constexpr std::chrono::milliseconds quickest = 1s;
constexpr std::chrono::milliseconds pauseAfterNothing = 500ms;
constexpr std::array<std::chrono::milliseconds, 7> restTable{1s, 2s, 5s, 10s, 30s, 60s, 120s};
constexpr int answerAttempts = 3;
constexpr qsizetype mostAnswering = 32;

std::chrono::milliseconds restAfter(std::size_t failures, const Problem &problem)
{
    const auto listed = restTable.at(std::min(failures, restTable.size() - 1));
    return std::max(listed, std::chrono::milliseconds(problem.retryAfter.value_or(0s)));
}
} // namespace

Poller::Poller(PeerHost &host, Clock &clock, std::shared_ptr<net::HttpClient> http, protocol::Sealer sealer,
               Target target, QObject *parent)
    : QObject(parent), m_host(host), m_clock(clock), m_http(std::move(http)), m_sealer(std::move(sealer)),
      m_target(std::move(target))
{
}

Poller::~Poller()
{
    stop();
}

void Poller::start()
{
    if (m_running)
        return;
    m_running = std::make_unique<CancelSource>();
    loop(this, m_running->token());
}

void Poller::stop()
{
    // Out of the members first: who is cancelled may call back. The loop's end comes before the end of its rest.
    const auto resting = std::move(m_resting);
    const auto running = std::move(m_running);
    m_answering.clear();
}

void Poller::wake()
{
    const auto resting = std::move(m_resting);
}

void Poller::setProblem(std::optional<Problem> problem)
{
    if (m_problem == problem)
        return;
    m_problem = std::move(problem);
    Q_EMIT problemChanged();
}

Task<> Poller::rest(std::chrono::milliseconds duration)
{
    m_resting = std::make_unique<CancelSource>();
    return m_clock.sleep(duration, m_resting->token());
}

Task<> Poller::loop(QPointer<Poller> self, CancelToken cancel)
{
    std::size_t failures = 0;
    while (self && !cancel.isCancelled()) {
        const QDateTime begun = self->m_clock.now();
        protocol::PollRequest request;
        request.received = self->m_unacknowledged.mid(0, protocol::maxBatch);
        request.waitSeconds = holdSeconds;
        auto answer = co_await poll(self, request, cancel);
        if (!self || cancel.isCancelled())
            co_return;

        Status taken = answer ? self->take(request, *answer) : Status(fail(answer.error()));
        self->setProblem(taken ? std::nullopt : std::optional(taken.error()));
        if (!self || cancel.isCancelled())
            co_return;
        if (!taken) {
            co_await self->rest(restAfter(failures++, taken.error()));
            continue;
        }
        failures = 0;
        const bool nothing = answer->messages.isEmpty() && answer->questions.isEmpty() && request.received.isEmpty();
        if (nothing && begun.msecsTo(self->m_clock.now()) < quickest.count())
            co_await self->rest(pauseAfterNothing);
    }
}

Task<Result<protocol::PollAnswer>> Poller::poll(QPointer<Poller> self, protocol::PollRequest request,
                                                CancelToken cancel)
{
    TWINSPAN_CO_TRY(plain, protocol::encodePollRequest(request));
    auto answer = co_await exchange(self->m_http, self->m_sealer, self->m_target.peerUrl, protocol::Purpose::Poll,
                                    plain, patience, cancel);
    if (!answer)
        co_return fail(std::move(answer).error());
    co_return protocol::decodePollAnswer(*answer);
}

Status Poller::take(const protocol::PollRequest &request, const protocol::PollAnswer &answer)
{
    for (const QString &id : request.received)
        m_unacknowledged.removeOne(id);
    for (const protocol::PendingQuestion &question : answer.questions) {
        if (!m_running || m_answering.contains(question.id) || m_answering.size() >= mostAnswering)
            continue;
        m_answering.insert(question.id);
        answerQuestion(this, question, m_running->token());
    }
    if (answer.messages.isEmpty())
        return {};
    TWINSPAN_CHECK(m_host.receive(m_target.connectionId, answer.messages));
    for (const protocol::Message &message : answer.messages) {
        if (!m_unacknowledged.contains(message.id))
            m_unacknowledged.append(message.id);
    }
    return {};
}

Task<> Poller::answerQuestion(QPointer<Poller> self, protocol::PendingQuestion question, CancelToken cancel)
{
    auto answer = co_await self->m_host.answer(self->m_target.connectionId, question.question, cancel);
    if (!self || cancel.isCancelled())
        co_return;
    protocol::PendingAnswer pending{question.id, std::move(answer)};
    protocol::PollRequest probe;
    probe.answers.append(pending);
    if (const auto fits = protocol::encodePollRequest(probe); !fits)
        pending.answer = fail(fits.error());
    co_await sendAnswer(self, std::move(pending), cancel);
    if (self)
        self->m_answering.remove(question.id);
}

/// In a poll of its own: the loop's is held back by the peer meanwhile. When it can't be sent, the peer asks again.
Task<> Poller::sendAnswer(QPointer<Poller> self, protocol::PendingAnswer answer, CancelToken cancel)
{
    for (std::size_t attempt = 0; attempt < answerAttempts; ++attempt) {
        protocol::PollRequest request;
        request.answers.append(answer);
        auto brought = co_await poll(self, request, cancel);
        if (!self || cancel.isCancelled())
            co_return;
        if (brought) {
            // What can't be committed is not acknowledged, and comes again with the loop's next poll.
            std::ignore = self->take(request, *brought);
            co_return;
        }
        co_await self->m_clock.sleep(restTable.at(attempt), cancel);
        if (!self || cancel.isCancelled())
            co_return;
    }
}

} // namespace twinspan::peer
