#include "core/sync/undodesk.h"

#include "core/base/logging.h"
#include "core/sync/incomingplan.h"
#include "core/sync/operationarguments.h"
#include "core/sync/operationresult.h"
#include "core/sync/planner.h"
#include "core/sync/retrypolicy.h"
#include "core/sync/shownfields.h"
#include "core/sync/twinbase.h"
#include "core/sync/undoproblems.h"

namespace twinspan::sync
{

namespace
{
/// In the journal, in the place of a message's id: those of peers have no dot.
const QString undoPrefix = QStringLiteral("undo.");
/// The text that is to stand there in the end; what is left to write is less, after a restart.
const QString textName = QStringLiteral("text");

QString journalId(const model::HistoryEntry &entry)
{
    return undoPrefix + QString::number(entry.number);
}

/// Nobody knows whether it was written, or it was cut short: goOn() looks.
bool isOpenEnded(const Problem &problem)
{
    return problem.outcomeUnknown || problem.isCancelled();
}

/// The text as this tracker takes it.
Result<QString> writable(const model::HistoryEntry &entry, Field field, const QString &text, const Target &target)
{
    model::Replica replica;
    replica.summary = text;
    switch (field) {
    case Field::Summary:
        return shortSummary(replica, target);
    case Field::Description:
        if (Planner(replica, target).parts(text).size() > 1)
            return fail(tooLongHere(entry));
        return text;
    case Field::Type:
        break;
    }
    const model::IssueType *type = typeNamed(target, text);
    if (!type)
        return fail(noTypeHere(entry, text));
    return type->name;
}
} // namespace

UndoDesk::UndoDesk(store::Store &store, EngineHost &host, OperationRunner &runner, Clock &clock)
    : m_store(store), m_host(host), m_runner(runner), m_clock(clock)
{
}

Task<Status> UndoDesk::undo(model::Connection connection, model::HistoryEntry entry, CancelToken cancel)
{
    const QString place = connection.id + u' ' + entry.local.id;
    if (m_busy.contains(place))
        co_return fail(busyIssue(entry));
    m_busy.insert(place);
    const Status done = co_await undoAlone(connection, entry, cancel);
    m_busy.remove(place);
    co_return done;
}

Task<Status> UndoDesk::goOn(model::Connection connection, CancelToken cancel)
{
    TWINSPAN_CO_TRY(ids, m_store.journal().idsBeginningWith(connection.id, undoPrefix));
    for (const QString &id : std::as_const(ids)) {
        const auto entry = m_store.history().byNumber(id.sliced(undoPrefix.size()).toLongLong());
        if (!entry && entry.error().kind != ProblemKind::NotFound)
            co_return fail(entry.error());
        Status done = fail(noConflict());
        if (entry)
            done = co_await undo(connection, *entry, cancel);
        if (done)
            continue;
        qCInfo(logSync).noquote() << id << ":" << done.error().code << done.error().cause;
        const bool isBusy = done.error().code == QLatin1String("history.busy");
        if (isBusy || reactionTo(done.error()) != Reaction::GiveUpItem)
            co_return done;
        TWINSPAN_CO_CHECK(m_store.journal().remove(connection.id, id));
    }
    co_return Status();
}

Task<Status> UndoDesk::undoAlone(model::Connection connection, model::HistoryEntry entry, CancelToken cancel)
{
    TWINSPAN_CO_TRY(work, co_await open(connection, entry, cancel));
    TWINSPAN_CO_TRY(waiting, begun(work));
    work.job->operations = waiting;
    if (waiting.isEmpty()) {
        const auto tracker = work.job->tracker;
        const Result<model::Issue> issue = co_await tracker->issue(entry.local.id, cancel);
        if (!issue && issue.error().kind == ProblemKind::NotFound)
            co_return fail(goneIssue(entry));
        if (!issue)
            co_return fail(notTakenBack(issue.error(), entry));
        const model::Project &project = connection.local.project;
        if (!project.id.isEmpty() && issue->projectId != project.id)
            co_return fail(movedIssue(entry, project));
        const QString shown = shownValues(*issue).value(work.field);
        if (sameValue(work.field, shown, work.lost.text))
            co_return Status();
        if (!sameValue(work.field, shown, work.lost.winner))
            co_return fail(changedSince(entry));
        TWINSPAN_CO_CHECK(begin(work, *issue));
    }
    co_return co_await carryOut(work, cancel);
}

Task<Result<UndoDesk::Work>> UndoDesk::open(model::Connection connection, model::HistoryEntry entry, CancelToken cancel)
{
    const auto lost = model::lostText(entry);
    const auto field = fieldFromString(entry.part);
    if (!lost || !field)
        co_return fail(noConflict());
    TWINSPAN_CO_CHECK(checkPair(connection, entry));
    const auto instance = co_await m_host.openInstance(connection.local.instanceId, cancel);
    if (!instance)
        co_return fail(notTakenBack(instance.error(), entry));
    const auto target = co_await targetOf(connection, *instance, cancel);
    if (!target)
        co_return fail(notTakenBack(target.error(), entry));
    Work work;
    work.job = std::make_shared<IncomingJob>();
    work.job->connection = connection;
    work.job->messageId = journalId(entry);
    work.job->tracker = instance->tracker;
    work.job->target = *target;
    work.job->issue = entry.local;
    work.entry = entry;
    work.field = *field;
    work.lost = *lost;
    TWINSPAN_CO_TRY(text, writable(entry, *field, lost->text, *target));
    work.lost.text = text;
    co_return work;
}

Status UndoDesk::checkPair(const model::Connection &connection, const model::HistoryEntry &entry)
{
    TWINSPAN_TRY(twin, m_store.twins().byLocal(connection.id, entry.local.id));
    if (!twin || twin->unlinked || !twin->remote.isValid())
        return fail(noLink(entry));
    // What the tracker shows now is in between.
    if (!TwinBase::fromBytes(twin->base).applying.isEmpty())
        return fail(busyIssue(entry));
    return {};
}

Result<QList<store::Operation>> UndoDesk::begun(const Work &work)
{
    TWINSPAN_TRY(operations, m_store.journal().of(work.job->connection.id, work.job->messageId));
    // What was only planned has certainly not run, and the issue may say something else by now.
    if (!operations.isEmpty() && operations.first().state == store::OperationState::Planned)
        operations.clear();
    return operations;
}

Status UndoDesk::begin(const Work &work, const model::Issue &issue)
{
    UpdateArguments arguments;
    arguments.values.insert(work.field, work.lost.text);
    arguments.before.insert(work.field, shownValues(issue).value(work.field));
    if (work.field == Field::Type) {
        if (const auto *type = typeNamed(work.job->target, work.lost.text))
            arguments.typeId = type->id;
    }
    store::Operation operation;
    operation.messageId = work.job->messageId;
    operation.kind = store::OperationKind::UpdateIssue;
    operation.marker = issue.marker;
    operation.arguments = arguments.toJson();
    operation.arguments.insert(textName, work.lost.text);
    work.job->operations = {operation};
    return m_store.journal().save(work.job->connection.id, operation);
}

Task<Status> UndoDesk::carryOut(Work work, CancelToken cancel)
{
    const Status run = co_await m_runner.run(work.job, cancel);
    if (!run && !isOpenEnded(run.error()))
        TWINSPAN_CO_CHECK(forget(work));
    if (!run)
        co_return fail(notTakenBack(run.error(), work.entry));
    work.lost.text = work.job->operations.first().arguments.value(textName).toString();
    const auto read = OperationResult::fromJson(work.job->operations.first().result).shown;
    if (read.contains(work.field)) {
        // What is neither is the tracker's own way of keeping the text: it was read back at once.
        const QString shown = read.value(work.field);
        co_return finish(work, shown, !sameValue(work.field, shown, work.lost.winner));
    }
    const auto tracker = work.job->tracker;
    const Result<model::Issue> issue = co_await tracker->issue(work.job->issue.id, cancel);
    if (!issue)
        co_return fail(notTakenBack(issue.error().withUnknownOutcome(), work.entry));
    const QString shown = shownValues(*issue).value(work.field);
    co_return finish(work, shown, sameValue(work.field, shown, work.lost.text));
}

Status UndoDesk::finish(const Work &work, const QString &shown, bool isThere)
{
    const QString &connectionId = work.job->connection.id;
    if (!isThere) {
        TWINSPAN_CHECK(forget(work));
        return fail(sameValue(work.field, shown, work.lost.winner) ? notWritten(work.entry) : changedSince(work.entry));
    }
    model::HistoryEntry done = work.entry;
    done.number = 0;
    done.at = m_clock.now();
    done.action = model::HistoryAction::Restored;
    done.who.clear();
    done.requestId.clear();
    done.before = work.lost.winner;
    done.after = shown;
    return m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.history().append(done));
        TWINSPAN_CHECK(m_store.changes().note(connectionId, work.entry.local.id));
        return m_store.journal().remove(connectionId, work.job->messageId);
    });
}

Status UndoDesk::forget(const Work &work)
{
    return m_store.journal().remove(work.job->connection.id, work.job->messageId);
}

} // namespace twinspan::sync
