#include "core/net/pacedhttpclient.h"

#include "core/base/completion.h"
#include "core/net/callpace.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace twinspan::net
{

namespace
{
constexpr int mostAtOnce = 4;

/// The same call for another issue is of the same kind.
QByteArray kindOf(const HttpRequest &request)
{
    QByteArray kind = request.method + ' ';
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toUtf8();
    for (const char each : path) {
        const bool isDigit = each >= '0' && each <= '9';
        if (!isDigit)
            kind += each;
        else if (!kind.endsWith('0'))
            kind += '0';
    }
    return kind;
}
} // namespace

/// Who may go and who waits. Lives as long as its last call.
class PacedHttpClient::Queue
{
public:
    struct Call {
        int begun = 0;
        CallPace::Time since{0};
        QTimer patience;
        bool counts = true;
    };

    explicit Queue(std::chrono::milliseconds turn) : m_turn(turn) { m_clock.start(); }

    /// False: cancelled before it was its turn.
    Task<bool> wait(CancelToken cancel)
    {
        if (m_places < m_pace.limit() && m_waiting.empty()) {
            ++m_places;
            co_return true;
        }
        const auto turn = std::make_shared<Completion<bool>>();
        m_waiting.push_back(turn);
        const auto byCancel = cancel.onCancel([turn] { turn->finish(false); });
        co_return co_await turn->wait();
    }

    /// Takes the place that was waited for. `self` is this queue.
    static std::shared_ptr<Call> begin(const std::shared_ptr<Queue> &self)
    {
        auto call = std::make_shared<Call>();
        call->since = self->now();
        call->begun = self->m_pace.begun(call->since);
        call->patience.setSingleShot(true);
        QObject::connect(&call->patience, &QTimer::timeout, &call->patience, [self, running = call.get()] {
            running->counts = false;
            self->m_pace.leftAlone(self->now());
            self->nextOne();
        });
        call->patience.start(self->m_turn);
        return call;
    }

    /// `kind`: as CallPace wants it.
    void end(Call &call, const QByteArray &kind)
    {
        call.patience.stop();
        if (!std::exchange(call.counts, false))
            return;
        m_pace.ended(call.begun, kind, now() - call.since, now());
        nextOne();
    }

private:
    CallPace::Time now() const { return CallPace::Time(m_clock.nsecsElapsed() / 1'000); }

    void nextOne()
    {
        --m_places;
        while (m_places < m_pace.limit() && !m_waiting.empty()) {
            const auto turn = m_waiting.front();
            m_waiting.pop_front();
            if (turn->isFinished()) // cancelled
                continue;
            ++m_places;
            turn->finish(true); // may come back here
        }
    }

    const std::chrono::milliseconds m_turn;
    QElapsedTimer m_clock;
    CallPace m_pace{mostAtOnce};
    int m_places = 0; ///< taken
    std::deque<std::shared_ptr<Completion<bool>>> m_waiting;
};

PacedHttpClient::PacedHttpClient(std::shared_ptr<HttpClient> http, std::chrono::milliseconds turn)
    : m_http(std::move(http)), m_queue(std::make_shared<Queue>(turn))
{
}

PacedHttpClient::~PacedHttpClient() = default;

Task<Result<HttpResponse>> PacedHttpClient::send(HttpRequest request, CancelToken cancel)
{
    return sendInTurn(m_http, m_queue, std::move(request), std::move(cancel));
}

Task<Result<HttpResponse>> PacedHttpClient::sendInTurn(std::shared_ptr<HttpClient> http, std::shared_ptr<Queue> queue,
                                                       HttpRequest request, CancelToken cancel)
{
    const QByteArray kind = kindOf(request);
    const QUrl url = request.url;
    const bool isMyTurn = co_await queue->wait(cancel);
    if (!isMyTurn)
        co_return fail(cancelledProblem().withUrl(url));
    const auto call = Queue::begin(queue);
    auto outcome = co_await http->send(std::move(request), std::move(cancel));
    const bool saysSomething = outcome && outcome->status < 400;
    queue->end(*call, saysSomething ? kind : QByteArray());
    co_return std::move(outcome);
}

} // namespace twinspan::net
