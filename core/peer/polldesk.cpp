#include "core/peer/polldesk.h"

#include "core/base/finishafter.h"
#include "core/base/ids.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace twinspan::peer
{

namespace
{
constexpr int maxWaitingQuestions = 256;
constexpr qsizetype maxRecentAcks = 4096;
/// A peer that was given a question answers it, or asks for it again after this time.
constexpr qint64 offeredAgainAfter = 30; // seconds

struct PeerTexts {
    Q_DECLARE_TR_FUNCTIONS(PeerTexts)
};

Problem noAnswer()
{
    return makeProblem(ProblemKind::Timeout, QStringLiteral("peer.no-answer"),
                       PeerTexts::tr("The other node, which fetches its messages from here, has not answered in time."),
                       PeerTexts::tr("See that it runs and reaches this node. This node asks again by itself."));
}

/// Longer than a peer rests between two attempts to reach us.
constexpr std::chrono::minutes silentAfter{5};

Problem silent()
{
    return makeProblem(ProblemKind::Network, QStringLiteral("peer.silent"),
                       PeerTexts::tr("The other node fetches its messages from here, and has not come for more than "
                                     "%n minute(s).",
                                     nullptr, static_cast<int>(silentAfter.count())),
                       PeerTexts::tr("See that it runs and reaches this node."))
        .withEffect(PeerTexts::tr("What is to go there is kept here until it comes."));
}

Problem tooManyQuestions()
{
    return makeProblem(
        ProblemKind::Server, QStringLiteral("peer.busy"),
        PeerTexts::tr("Too many questions wait for the other node, which fetches its messages from here."),
        PeerTexts::tr("See that it runs and reaches this node. This node asks again by itself."));
}
} // namespace

PollDesk::PollDesk(Clock &clock) : m_clock(clock) {}

void PollDesk::wake(const QString &connectionId)
{
    if (const auto poll = std::exchange(m_desks[connectionId].heldPoll, nullptr))
        poll->finish(true);
}

Task<> PollDesk::untilWoken(QString connectionId, std::chrono::milliseconds longest, CancelToken cancel)
{
    wake(connectionId);
    auto held = std::make_shared<Completion<bool>>();
    m_desks[connectionId].heldPoll = held;
    const auto cancelled = cancel.onCancel([held] { held->finish(false); });
    CancelSource timer;
    finishAfter(&m_clock, longest, held, false, timer.token());
    co_await held->wait();
    timer.cancel();
    auto &current = m_desks[connectionId].heldPoll;
    if (current == held)
        current.reset();
}

void PollDesk::acknowledge(const QString &connectionId, const QStringList &messageIds)
{
    Desk &desk = m_desks[connectionId];
    desk.recentAcks += messageIds;
    if (desk.recentAcks.size() > maxRecentAcks)
        desk.recentAcks.remove(0, desk.recentAcks.size() - maxRecentAcks);
    QList<std::shared_ptr<Completion<Status>>> finished;
    for (AckWaiter &waiter : desk.waiters) {
        for (const QString &id : messageIds)
            waiter.missing.remove(id);
        if (waiter.missing.isEmpty())
            finished.append(waiter.done);
    }
    desk.waiters.removeIf([](const AckWaiter &waiter) { return waiter.missing.isEmpty(); });
    for (const auto &done : finished)
        done->finish({});
}

Task<Status> PollDesk::untilAcknowledged(QString connectionId, QStringList messageIds, CancelToken cancel)
{
    auto done = std::make_shared<Completion<Status>>();
    {
        Desk &desk = m_desks[connectionId];
        QSet<QString> missing(messageIds.begin(), messageIds.end());
        for (const QString &id : std::as_const(desk.recentAcks))
            missing.remove(id);
        if (missing.isEmpty())
            co_return Status();
        desk.waiters.append({missing, done});
    }
    const auto cancelled = cancel.onCancel([done] { done->finish(fail(cancelledProblem())); });
    wake(connectionId);
    CancelSource timer;
    endWhenSilent(connectionId, done, timer.token());
    Status status = co_await done->wait();
    timer.cancel();
    m_desks[connectionId].waiters.removeIf([done](const AckWaiter &waiter) { return waiter.done == done; });
    co_return status;
}

Task<> PollDesk::endWhenSilent(QString connectionId, std::shared_ptr<Completion<Status>> done, CancelToken cancel)
{
    for (int polls = -1; polls != m_desks.value(connectionId).polls;) {
        polls = m_desks.value(connectionId).polls;
        co_await m_clock.sleep(silentAfter, cancel);
        if (cancel.isCancelled())
            co_return;
    }
    done->finish(fail(silent()));
}

Task<Result<protocol::Answer>> PollDesk::ask(QString connectionId, protocol::Question question,
                                             std::chrono::milliseconds deadline, CancelToken cancel)
{
    if (m_desks[connectionId].questions.size() >= maxWaitingQuestions)
        co_return fail(tooManyQuestions());
    auto answered = std::make_shared<Completion<Result<protocol::Answer>>>();
    const QString id = newId();
    m_desks[connectionId].questions.append({{id, question}, {}, answered});
    const auto cancelled = cancel.onCancel([answered] { answered->finish(fail(cancelledProblem())); });
    CancelSource timer;
    finishAfter(&m_clock, deadline, answered, fail(noAnswer()), timer.token());
    wake(connectionId);
    auto result = co_await answered->wait();
    timer.cancel();
    m_desks[connectionId].questions.removeIf([&id](const OpenQuestion &open) { return open.pending.id == id; });
    co_return result;
}

bool PollDesk::isDue(const OpenQuestion &question) const
{
    return !question.answered->isFinished() &&
           (!question.offered.isValid() || question.offered.secsTo(m_clock.now()) >= offeredAgainAfter);
}

QList<protocol::PendingQuestion> PollDesk::takeQuestions(const QString &connectionId)
{
    QList<protocol::PendingQuestion> taken;
    for (OpenQuestion &question : m_desks[connectionId].questions) {
        if (taken.size() >= protocol::maxQuestions)
            break;
        if (!isDue(question))
            continue;
        question.offered = m_clock.now();
        taken.append(question.pending);
    }
    return taken;
}

bool PollDesk::hasQuestions(const QString &connectionId) const
{
    const auto questions = m_desks.value(connectionId).questions;
    return std::any_of(questions.begin(), questions.end(), [this](const auto &question) { return isDue(question); });
}

void PollDesk::answer(const QString &connectionId, const protocol::PendingAnswer &answer)
{
    std::shared_ptr<Completion<Result<protocol::Answer>>> answered;
    for (const OpenQuestion &question : std::as_const(m_desks[connectionId].questions)) {
        if (question.pending.id == answer.questionId)
            answered = question.answered;
    }
    if (answered)
        answered->finish(answer.answer);
}

void PollDesk::close()
{
    const auto desks = m_desks; // who ends may come back
    for (const Desk &desk : desks) {
        if (desk.heldPoll)
            desk.heldPoll->finish(false);
        for (const AckWaiter &waiter : desk.waiters)
            waiter.done->finish(fail(cancelledProblem()));
        for (const OpenQuestion &question : desk.questions)
            question.answered->finish(fail(cancelledProblem()));
    }
}

} // namespace twinspan::peer
