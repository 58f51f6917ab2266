#include "app/node/stagefollower.h"

#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/node/nodejson.h"
#include "core/node/problemlist.h"

#include <array>

namespace twinspan::app
{

namespace
{
using model::Stage;
using namespace std::chrono_literals;

constexpr std::array road{Stage::Preparing, Stage::Sending, Stage::WaitingForRemote, Stage::Finalizing,
                          Stage::Synchronized};

/// What was printed already of one request.
class Printer
{
public:
    explicit Printer(const Output &output) : m_output(output) {}

    /// A stage that was passed between two looks is printed, too: it was reached.
    void print(const model::SyncRequest &request)
    {
        const bool failed = request.stage == Stage::Failed || request.stage == Stage::Skipped;
        const Stage reached = failed ? request.failedAt : request.stage;
        while (m_next < road.size() && road.at(m_next) <= reached &&
               (!failed || m_next == 0 || reached >= road.at(m_next)))
            stage(request, road.at(m_next++));
        if (failed)
            stage(request, request.stage);
        if (request.waitingFor != m_waiting && !model::isFinal(request.stage)) {
            m_waiting = request.waitingFor;
            if (!m_waiting.isEmpty()) {
                m_output.json(QJsonObject{{QStringLiteral("id"), request.id},
                                          {QStringLiteral("stage"), model::toString(request.stage)},
                                          {QStringLiteral("waitingFor"), m_waiting}});
                const bool passes = !request.problem || node::passesByItself(*request.problem);
                m_output.line(
                    QStringLiteral("  … %1 %2")
                        .arg(m_waiting, passes ? QStringLiteral("It goes on by itself.") : request.problem->remedy));
            }
        }
    }

private:
    void stage(const model::SyncRequest &request, Stage reached)
    {
        m_output.json(QJsonObject{{QStringLiteral("id"), request.id},
                                  {QStringLiteral("issueKey"), request.issueKey},
                                  {QStringLiteral("stage"), model::toString(reached)}});
        const bool failed = reached == Stage::Failed;
        m_output.line((failed ? QStringLiteral("✗ ") : QStringLiteral("✓ ")) + model::toString(reached));
    }

    const Output &m_output;
    std::size_t m_next = 0;
    QString m_waiting;
};

void printEnd(const Output &output, const model::SyncRequest &request)
{
    output.json(node::toJson(request));
    if (request.stage == Stage::Synchronized) {
        output.line(QStringLiteral("%1  %2").arg(request.local.key, request.local.url.toString()));
        output.line(QStringLiteral("%1  %2").arg(request.remote.key, request.remote.url.toString()));
    }
    for (const QString &notice : request.notices)
        output.line(QStringLiteral("Note: ") + notice);
}
} // namespace

Task<Status> followStages(std::shared_ptr<node::NodeApi> api, model::SyncRequest request, const Output *output,
                          CancelToken cancel)
{
    Printer printer(*output);
    printer.print(request);
    QObject context;
    auto latest = std::make_shared<model::SyncRequest>(request);
    auto news = std::make_shared<CancelSource>();
    QObject::connect(api.get(), &node::NodeApi::requestChanged, &context,
                     [latest, &news, &printer](const model::SyncRequest &changed) {
                         if (changed.id != latest->id)
                             return;
                         *latest = changed;
                         printer.print(changed);
                         if (model::isFinal(changed.stage))
                             news->cancel();
                     });
    const auto subscription = cancel.onCancel([&news] { news->cancel(); });
    SystemClock clock;
    while (!model::isFinal(latest->stage) && !cancel.isCancelled()) {
        // The signal tells it at once; the look now and then is for signals that came before we listened.
        const auto now = co_await api->request(request.id);
        if (!now)
            co_return fail(now.error());
        *latest = *now;
        printer.print(*now);
        if (!model::isFinal(latest->stage))
            co_await clock.sleep(1s, news->token());
    }
    if (!model::isFinal(latest->stage))
        co_return fail(cancelledProblem().withEffect(QStringLiteral("The sync itself is not stopped by this.")));
    printEnd(*output, *latest);
    if (latest->stage == Stage::Failed)
        co_return fail(latest->problem.value_or(Problem()));
    co_return Status();
}

} // namespace twinspan::app
