#pragma once

#include "core/base/cancel.h"
#include "core/base/completion.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace twinspan::tracker
{

/// Lets calls of one kind go together where a tracker takes several in one. A call that comes while none is under way
/// leaves at once and alone; those that come meanwhile leave in one as soon as it is over. So nobody waits for company,
/// and the busier it is, the fewer calls it takes.
///
/// One that the tracker can't digest must not take others with it again and again: what has failed in a common call
/// goes alone from then on. One thread.
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

    /// What the tracker answers for this item; `name` is the same when it is tried again. Cancelled, it ends at once
    /// while it waits; when it is under way with others, only after their call, which is cancelled when nobody in it is
    /// left who wants it.
    Task<Result<Answer>> add(QString name, Item item, CancelToken cancel)
    {
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
        const auto state = m_state;
        const auto entry = std::make_shared<Entry>();
        entry->name = std::move(name);
        entry->item = std::move(item);
        state->waiting.append(entry);
        const auto subscription = cancel.onCancel([state, entry] { state->leave(entry); });
        if (!state->isSending)
            sendAll(state);
        co_return co_await entry->answered.wait();
    }

private:
    struct Entry {
        QString name;
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
        /// The first that waits, and what may go with it.
        Entries next()
        {
            Entries together{waiting.takeFirst()};
            if (failed.contains(together.first()->name))
                return together;
            for (qsizetype i = 0; i < waiting.size() && together.size() < most;) {
                if (failed.contains(waiting.at(i)->name))
                    ++i;
                else
                    together.append(waiting.takeAt(i));
            }
            return together;
        }
        void learn(const Entry &entry, const Result<Answer> &answer)
        {
            if (answer)
                failed.remove(entry.name);
            else if (underWay.size() > 1 && mayLieWithIt(answer.error()))
                failed.insert(entry.name);
            if (failed.size() > mostFailed)
                failed.clear();
        }
        static bool mayLieWithIt(const Problem &problem)
        {
            return problem.kind != ProblemKind::RateLimited && !problem.isCancelled() && !problem.needsSignIn();
        }

        static constexpr qsizetype mostFailed = 1'000;
        qsizetype most = 1;
        Send send;
        Entries waiting;
        Entries underWay;
        CancelSource cancel;
        QSet<QString> failed; ///< names of what failed with others
        bool isSending = false;
    };

    // NOLINTNEXTLINE(performance-unnecessary-value-param): a coroutine keeps what it uses
    static Task<> sendAll(std::shared_ptr<State> state)
    {
        state->isSending = true;
        while (!state->waiting.isEmpty()) {
            state->underWay = state->next();
            state->cancel = CancelSource();
            QList<Item> items;
            for (const auto &entry : std::as_const(state->underWay))
                items.append(std::move(entry->item));
            Answers answers = co_await state->send(std::move(items), state->cancel.token());
            for (qsizetype i = 0; i < answers.size(); ++i)
                state->learn(*state->underWay.at(i), answers.at(i));
            const Entries done = std::exchange(state->underWay, {});
            for (qsizetype i = 0; i < done.size(); ++i)
                done.at(i)->answered.finish(std::move(answers[i]));
        }
        state->isSending = false;
    }

    std::shared_ptr<State> m_state;
};

} // namespace twinspan::tracker
