#pragma once

#include "core/base/cancel.h"
#include "core/base/completion.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace twinspan::tracker
{

/// Whether a call for several was refused as it is and did nothing, so that each of them is worth a call of its own.
inline bool isRefusedTogether(const Problem &problem)
{
    const bool isRefusal = problem.kind == ProblemKind::Rejected || problem.kind == ProblemKind::Forbidden ||
                           problem.kind == ProblemKind::NotFound || problem.kind == ProblemKind::Conflict ||
                           problem.kind == ProblemKind::TooLarge;
    return isRefusal && !problem.outcomeUnknown;
}

/// Lets calls of one kind go together where a tracker takes several in one. A call that comes while none is under way
/// leaves at once and alone; those that come meanwhile leave in one as soon as it is over. So nobody waits for company,
/// and the busier it is, the fewer calls it takes.
///
/// One that the tracker can't digest must not take others with it for ever: after a common call that failed, as many
/// as were in it go alone. One thread.
template<typename Item, typename Answer>
class CallGatherer
{
public:
    using Answers = QList<Result<Answer>>;
    /// Gives one answer for each item, in their order. There is at least one item.
    using Send = std::function<Task<Answers>(QList<Item>, CancelToken)>;

    /// `most` go together. Whoever awaits add() keeps alive what `send` needs.
    CallGatherer(qsizetype most, Send send) : m_state(std::make_shared<State>())
    {
        m_state->most = most;
        m_state->send = std::move(send);
    }

    /// What the tracker answers for this item. Cancelled, it ends at once while it waits; when it is under way with
    /// others, only after their call, which is cancelled when nobody in it is left who wants it.
    Task<Result<Answer>> add(Item item, CancelToken cancel)
    {
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
        const auto state = m_state;
        const auto entry = std::make_shared<Entry>();
        entry->item = std::move(item);
        state->waiting.append(entry);
        const auto subscription = cancel.onCancel([state, entry] { state->leave(entry); });
        if (!state->isSending)
            sendAll(state);
        co_return co_await entry->answered.wait();
    }

private:
    struct Entry {
        Item item{};
        Completion<Result<Answer>> answered;
        bool isLeft = false;
    };
    using Entries = QList<std::shared_ptr<Entry>>;

    struct State {
        void leave(const std::shared_ptr<Entry> &entry)
        {
            entry->isLeft = true;
            if (waiting.removeOne(entry))
                entry->answered.finish(fail(cancelledProblem()));
            else if (std::ranges::all_of(underWay, [](const auto &each) { return each->isLeft; }))
                cancel.cancel();
        }

        qsizetype most = 1;
        Send send;
        Entries waiting;
        Entries underWay;
        CancelSource cancel;
        qsizetype alone = 0; ///< so many go alone
        bool isSending = false;
    };

    // NOLINTNEXTLINE(performance-unnecessary-value-param): a coroutine keeps what it uses
    static Task<> sendAll(std::shared_ptr<State> state)
    {
        state->isSending = true;
        while (!state->waiting.isEmpty()) {
            const qsizetype count = state->alone > 0 ? 1 : std::min(state->most, state->waiting.size());
            state->underWay = state->waiting.first(count);
            state->waiting.remove(0, count);
            state->cancel = CancelSource();
            QList<Item> items;
            for (const auto &entry : std::as_const(state->underWay))
                items.append(std::move(entry->item));
            Answers answers = co_await state->send(std::move(items), state->cancel.token());
            const bool isFailed = !std::ranges::all_of(answers, &Result<Answer>::has_value);
            if (count == 1)
                state->alone = std::max<qsizetype>(0, state->alone - 1);
            else if (isFailed)
                state->alone = count;
            const Entries done = std::exchange(state->underWay, {});
            for (qsizetype i = 0; i < done.size(); ++i)
                done.at(i)->answered.finish(std::move(answers[i]));
        }
        state->isSending = false;
    }

    std::shared_ptr<State> m_state;
};

} // namespace twinspan::tracker
