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
#include "core/text/carriededit.h"

#include <algorithm>

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

/// The copy that shows the one text or the other; empty: none does.
QString commentToUndo(const model::LostText &lost, const model::Issue &issue, const Target &target)
{
    for (const QString &text : {lost.winner, target.asRead(lost.winner), lost.text}) {
        const auto copy = std::ranges::find_if(issue.comments, [&text](const model::Comment &comment) {
            return !comment.marker.isNull() && text::sameMeaning(comment.text, text);
        });
        if (copy != issue.comments.end())
            return copy->id;
    }
    return {};
}
} // namespace

std::optional<QString> UndoDesk::Work::shownIn(const model::Issue &issue) const
{
    if (field)
        return shownValues(issue).value(*field);
    const auto comment = std::ranges::find(issue.comments, commentId, &model::Comment::id);
    return comment == issue.comments.end() ? std::nullopt : std::optional(comment->text);
}

bool UndoDesk::Work::isSame(const QString &shown, const QString &text) const
{
    if (field)
        return sameValue(*field, shown, text);
    return text::sameMeaning(shown, text) || text::sameMeaning(shown, job->target.asRead(text));
}

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
        if (!work.field)
            work.commentId = commentToUndo(work.lost, *issue, work.job->target);
        const auto shown = work.shownIn(*issue);
        if (shown && work.isSame(*shown, work.lost.text))
            co_return Status();
        if (!shown || !work.isSame(*shown, work.lost.winner))
            co_return fail(changedSince(entry));
        TWINSPAN_CO_CHECK(begin(work, *issue));
    }
    co_return co_await carryOut(work, cancel);
}

Task<Result<UndoDesk::Work>> UndoDesk::open(model::Connection connection, model::HistoryEntry entry, CancelToken cancel)
{
    const auto lost = model::lostText(entry);
    const auto field = fieldFromString(entry.part);
    if (!lost || (!field && entry.part != model::commentPart))
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
    work.field = field;
    work.lost = *lost;
    if (field) {
        TWINSPAN_CO_TRY(text, writable(entry, *field, lost->text, *target));
        work.lost.text = text;
    }
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
    store::Operation operation = writeOf(work, issue);
    operation.messageId = work.job->messageId;
    operation.arguments.insert(textName, work.lost.text);
    work.job->operations = {operation};
    return m_store.journal().save(work.job->connection.id, operation);
}

store::Operation UndoDesk::writeOf(const Work &work, const model::Issue &issue)
{
    store::Operation operation;
    if (!work.field) {
        const auto comment = std::ranges::find(issue.comments, work.commentId, &model::Comment::id);
        operation.kind = store::OperationKind::EditComment;
        operation.marker = comment->marker;
        operation.arguments = EditArguments{work.commentId, work.lost.text, comment->text}.toJson();
        return operation;
    }
    UpdateArguments arguments;
    arguments.values.insert(*work.field, work.lost.text);
    arguments.before.insert(*work.field, shownValues(issue).value(*work.field));
    if (work.field == Field::Type) {
        if (const auto *type = typeNamed(work.job->target, work.lost.text))
            arguments.typeId = type->id;
    }
    operation.kind = store::OperationKind::UpdateIssue;
    operation.marker = issue.marker;
    operation.arguments = arguments.toJson();
    return operation;
}

Task<Status> UndoDesk::carryOut(Work work, CancelToken cancel)
{
    const Status run = co_await m_runner.run(work.job, cancel);
    if (!run && !isOpenEnded(run.error()))
        TWINSPAN_CO_CHECK(forget(work));
    if (!run)
        co_return fail(notTakenBack(run.error(), work.entry));
    const QJsonObject arguments = work.job->operations.first().arguments;
    work.lost.text = arguments.value(textName).toString();
    work.commentId = EditArguments::fromJson(arguments).commentId;
    const auto read = OperationResult::fromJson(work.job->operations.first().result).shown;
    if (work.field && read.contains(*work.field)) {
        // What is neither is the tracker's own way of keeping the text: it was read back at once.
        const QString shown = read.value(*work.field);
        co_return finish(work, shown, !work.isSame(shown, work.lost.winner));
    }
    const auto tracker = work.job->tracker;
    const Result<model::Issue> issue = co_await tracker->issue(work.job->issue.id, cancel);
    if (!issue)
        co_return fail(notTakenBack(issue.error().withUnknownOutcome(), work.entry));
    const QString shown = work.shownIn(*issue).value_or(QString());
    co_return finish(work, shown, work.isSame(shown, work.lost.text));
}

Status UndoDesk::finish(const Work &work, const QString &shown, bool isThere)
{
    const QString &connectionId = work.job->connection.id;
    if (!isThere) {
        TWINSPAN_CHECK(forget(work));
        return fail(work.isSame(shown, work.lost.winner) ? notWritten(work.entry) : changedSince(work.entry));
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
