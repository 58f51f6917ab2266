#include "core/sync/operationrunner.h"

#include "core/sync/attachmentfetch.h"
#include "core/sync/lateedits.h"
#include "core/sync/leftout.h"
#include "core/sync/missingfiles.h"
#include "core/sync/missingright.h"
#include "core/sync/operationarguments.h"
#include "core/sync/operationresult.h"
#include "core/sync/planner.h"
#include "core/sync/retrypolicy.h"
#include "core/sync/syncmessages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace twinspan::sync
{

using store::OperationKind;
using store::OperationState;

namespace
{
const QString inward = QStringLiteral("in");

struct OperationRunnerTexts {
    Q_DECLARE_TR_FUNCTIONS(OperationRunnerTexts)
};

bool isFile(const store::Operation &operation)
{
    return operation.kind == OperationKind::StageFile || operation.kind == OperationKind::AttachFile;
}

bool isEdit(const store::Operation &operation)
{
    return operation.kind == OperationKind::UpdateIssue || operation.kind == OperationKind::EditComment;
}

/// The comment, not the issue that it belongs to, is what can't be written.
bool isLeftOut(const Problem &problem)
{
    return reactionTo(problem) == Reaction::GiveUpItem && problem.kind != ProblemKind::NotFound;
}

/// The last of the comments that go in one call with this one: those behind it that have certainly not run.
qsizetype lastAlong(const IncomingJob &job, qsizetype index)
{
    const int most = job.commentsAlone ? 1 : job.target.capabilities.commentsAtOnce;
    const auto mayGoAlong = [](const store::Operation &operation) {
        return operation.kind == OperationKind::AddComment && operation.state == OperationState::Planned;
    };
    qsizetype last = index;
    while (last - index + 1 < most && last + 1 < job.operations.size() && mayGoAlong(job.operations.at(last + 1)))
        ++last;
    return last;
}

void setResult(store::Operation &operation, const OperationResult &result)
{
    operation.result = result.toJson();
}
} // namespace

OperationRunner::OperationRunner(store::Store &store, const Spool &spool, Clock &clock, EngineOptions options)
    : m_journal(store, clock), m_spool(spool), m_clock(clock), m_options(std::move(options))
{
}

Task<Status> OperationRunner::run(std::shared_ptr<IncomingJob> job, CancelToken cancel)
{
    for (qsizetype index = 0; index < job->operations.size(); ++index) {
        if (job->operations.at(index).state == OperationState::Done)
            continue;
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
        TWINSPAN_CO_CHECK(co_await runOne(job, index, cancel));
        if (job->operations.at(index).state != OperationState::Done)
            index = -1; // the files are to be staged anew: from the start
    }
    co_return Status();
}

Task<Status> OperationRunner::runOne(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    if (job->operations.at(index).state == OperationState::Planned)
        TWINSPAN_CO_CHECK(m_journal.start(*job, index));
    withoutMissingFiles(*job, index);
    // A create that was refused for its files may have come twice: the files of the first were taken, for the issue
    // that it made.
    const bool wasRefused = OperationJournal::wasStagedAgain(job->operations.at(index));
    const bool mayHaveRun = job->notYetRun != index || wasRefused;
    job->notYetRun = -1;
    if (mayHaveRun) {
        TWINSPAN_CO_TRY(there, co_await isThere(job, index, cancel));
        if (there)
            co_return m_journal.done(*job, index, index);
    } else if (job->isOld && isEdit(job->operations.at(index))) {
        // Planned before files were copied or before a pause, for hours perhaps: somebody may have edited it since.
        const auto tracker = job->tracker;
        TWINSPAN_CO_TRY(issue, co_await tracker->issue(job->issue.id, cancel));
        TWINSPAN_CO_TRY(isDone, meetEdits(*job, index, issue, false));
        if (isDone)
            co_return m_journal.done(*job, index, index);
    }
    m_options.probe("before-write");
    const Status written = co_await execute(job, index, cancel);
    m_options.probe("after-write");
    co_return written;
}

Task<Result<bool>> OperationRunner::isThere(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const store::Operation operation = job->operations.at(index);
    if (operation.kind == OperationKind::StageFile)
        co_return false; // bytes that are attached to nothing do no harm: the tracker throws them away
    TWINSPAN_CO_CHECK(co_await settle(OperationJournal::startedAt(operation), cancel));
    const auto tracker = job->tracker;
    if (operation.kind == OperationKind::CreateIssue) {
        TWINSPAN_CO_TRY(found, co_await tracker->findIssue(job->target.projectId, operation.marker, cancel));
        if (found) {
            OperationResult result;
            result.issue = *found;
            setResult(job->operations[index], result);
        }
        co_return found.has_value();
    }
    TWINSPAN_CO_TRY(issue, co_await tracker->issue(job->issue.id, cancel));
    if (isEdit(operation))
        co_return meetEdits(*job, index, issue, true);
    if (operation.kind == OperationKind::AddComment)
        co_return std::ranges::any_of(issue.comments,
                                      [&](const auto &comment) { return comment.marker == operation.marker; });
    co_return std::ranges::any_of(issue.attachments,
                                  [&](const auto &attachment) { return attachment.marker == operation.marker; });
}

Result<bool> OperationRunner::meetEdits(IncomingJob &job, qsizetype index, const model::Issue &issue, bool mayHaveRun)
{
    const QList<store::Operation> planned = job.operations;
    const bool isDone = LateEdits(job, issue, m_clock.now().toMSecsSinceEpoch()).meet(index, mayHaveRun);
    if (job.operations == planned)
        return isDone;
    withoutMissingFiles(job, index); // what was merged again names them again
    TWINSPAN_CHECK(m_journal.saveAll(job));
    return isDone;
}

Task<Status> OperationRunner::settle(qint64 startedAt, CancelToken cancel)
{
    const qint64 passed = m_clock.now().toMSecsSinceEpoch() - startedAt;
    const std::chrono::milliseconds left =
        m_options.settleTime - std::chrono::milliseconds(std::max<qint64>(passed, 0));
    if (left.count() > 0)
        co_await m_clock.sleep(left, cancel);
    co_return cancel.isCancelled() ? Status(fail(cancelledProblem())) : Status();
}

Task<Status> OperationRunner::execute(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    switch (job->operations.at(index).kind) {
    case OperationKind::CreateIssue:
        return createIssue(job, index, cancel);
    case OperationKind::UpdateIssue:
        return updateIssue(job, index, cancel);
    case OperationKind::EditComment:
        return editComment(job, index, cancel);
    case OperationKind::AddComment:
        return addComments(job, index, cancel);
    case OperationKind::StageFile:
    case OperationKind::AttachFile:
        break;
    }
    return copyFile(job, index, cancel);
}

Task<Status> OperationRunner::createIssue(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const store::Operation operation = job->operations.at(index);
    const CreateArguments arguments = CreateArguments::fromJson(operation.arguments);
    tracker::NewIssue issue{arguments.projectId, arguments.typeId, arguments.summary, arguments.description, {},
                            operation.marker};
    for (const store::Operation &earlier : std::as_const(job->operations)) {
        const auto staged = OperationResult::fromJson(earlier.result).staged;
        if (earlier.kind == OperationKind::StageFile && !staged.token.isEmpty())
            issue.files.append(staged);
    }
    const auto tracker = job->tracker;
    const Result<tracker::Written> written = co_await tracker->createIssue(issue, cancel);
    if (!written) {
        // Staged files expire: after a long pause the tracker may know them no longer.
        const bool maybeExpired = written.error().kind == ProblemKind::Rejected && !issue.files.isEmpty();
        if (maybeExpired && !OperationJournal::wasStagedAgain(operation))
            co_return m_journal.stageAgain(*job, index);
        co_return fail(namedRight(written.error(), operation.kind));
    }
    OperationResult result = OperationResult::of(*written);
    result.issue = written->ref;
    setResult(job->operations[index], result);
    co_return m_journal.done(*job, index, index);
}

Task<Status> OperationRunner::updateIssue(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const store::Operation operation = job->operations.at(index);
    const UpdateArguments arguments = UpdateArguments::fromJson(operation.arguments);
    tracker::IssueChanges changes;
    changes.marker = operation.marker;
    if (arguments.values.contains(Field::Summary))
        changes.summary = arguments.values.value(Field::Summary);
    if (arguments.values.contains(Field::Description))
        changes.description = arguments.descriptionToWrite();
    if (arguments.values.contains(Field::Type))
        changes.typeId = arguments.typeId;
    const auto tracker = job->tracker;
    const Result<tracker::Written> written = co_await tracker->updateIssue(job->issue, changes, cancel);
    if (!written)
        co_return fail(namedRight(written.error(), operation.kind));
    setResult(job->operations[index], OperationResult::of(*written));
    co_return m_journal.done(*job, index, index);
}

Task<Status> OperationRunner::editComment(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const store::Operation operation = job->operations.at(index);
    const EditArguments arguments = EditArguments::fromJson(operation.arguments);
    const tracker::NewComment comment{arguments.text, operation.marker};
    const auto tracker = job->tracker;
    const Result<tracker::Written> written =
        co_await tracker->editComment(job->issue, arguments.commentId, comment, cancel);
    if (!written && reactionTo(written.error()) != Reaction::GiveUpItem)
        co_return fail(written.error());
    OperationResult result;
    result.leftOut = !written;
    if (written)
        result = OperationResult::of(*written);
    if (written && arguments.isLate)
        result.notices.append(editedOnBothSides(job->body.replica.source.key));
    if (!written)
        result.notices.append(OperationRunnerTexts::tr("An edited comment could not be changed there. %1.")
                                  .arg(reasonOf(written.error(), operation.kind)));
    setResult(job->operations[index], result);
    co_return m_journal.done(*job, index, index);
}

Task<Status> OperationRunner::addComments(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const qsizetype last = lastAlong(*job, index);
    if (last == index)
        co_return co_await addComment(job, index, cancel);
    TWINSPAN_CO_CHECK(m_journal.startAlong(*job, index + 1, last));
    QList<tracker::NewComment> comments;
    for (qsizetype at = index; at <= last; ++at) {
        const store::Operation &operation = job->operations.at(at);
        comments.append({CommentArguments::fromJson(operation.arguments).text, operation.marker});
    }
    const auto tracker = job->tracker;
    const Result<tracker::Written> written = co_await tracker->addComments(job->issue, comments, cancel);
    if (written) {
        OperationResult result;
        result.notices = written->dropped;
        setResult(job->operations[index], result);
        co_return m_journal.done(*job, index, last);
    }
    if (written.error().outcomeUnknown)
        co_return fail(written.error()); // each of them is looked for
    TWINSPAN_CO_CHECK(m_journal.takeBack(*job, index + 1, last));
    if (isLeftOut(written.error())) {
        // One of them was refused, and the others with it.
        job->commentsAlone = true;
        co_return co_await addComment(job, index, cancel);
    }
    co_return fail(written.error());
}

Task<Status> OperationRunner::addComment(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const store::Operation operation = job->operations.at(index);
    const tracker::NewComment comment{CommentArguments::fromJson(operation.arguments).text, operation.marker};
    const auto tracker = job->tracker;
    const Result<tracker::Written> written = co_await tracker->addComment(job->issue, comment, cancel);
    OperationResult result;
    if (written) {
        result.notices = written->dropped;
    } else {
        if (!isLeftOut(written.error()))
            co_return fail(written.error());
        result.leftOut = true;
        result.notices.append(OperationRunnerTexts::tr("A comment could not be written there. %1.")
                                  .arg(reasonOf(written.error(), operation.kind)));
    }
    setResult(job->operations[index], result);
    co_return m_journal.done(*job, index, index);
}

Task<Status> OperationRunner::copyFile(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel)
{
    const store::Operation operation = job->operations.at(index);
    const FileArguments arguments = FileArguments::fromJson(operation.arguments);
    job->isOld = true;
    const QString path = filePath(*job, operation);
    const qint64 limit = job->target.capabilities.maxFileSize.value_or(m_options.maxFileSize);
    // The other side may need hours for a file.
    if (job->lease)
        job->lease->giveBack();
    const Status fetched = co_await fetchAttachment(job->channel, job->body.replica.source.id, arguments.sourceId, path,
                                                    limit, &m_clock, cancel);
    if (job->lease)
        co_await job->lease->take();
    if (!fetched)
        co_return leaveFileOut(*job, index, asOutage(fetched.error()));
    const tracker::FileSource file{path, arguments.fileName, arguments.mimeType, QFileInfo(path).size(),
                                   operation.marker};
    const auto tracker = job->tracker;
    OperationResult result;
    if (operation.kind == OperationKind::StageFile) {
        const Result<tracker::StagedFile> staged = co_await tracker->stageFile(file, cancel);
        if (!staged)
            co_return leaveFileOut(*job, index, staged.error());
        result.staged = *staged;
    } else {
        const Result<tracker::Written> written = co_await tracker->attachFile(job->issue, file, cancel);
        if (!written)
            co_return leaveFileOut(*job, index, written.error());
        result.notices = written->dropped;
    }
    setResult(job->operations[index], result);
    co_return fileIsThere(*job, index);
}

Status OperationRunner::fileIsThere(IncomingJob &job, qsizetype index)
{
    const FileArguments arguments = FileArguments::fromJson(job.operations.at(index).arguments);
    if (arguments.noticeId.isEmpty() || !job.target.capabilities.editComments)
        return m_journal.done(job, index, index);
    return m_journal.append(job, index, fileIsHereNow(job, arguments));
}

Status OperationRunner::leaveFileOut(IncomingJob &job, qsizetype index, const Problem &problem)
{
    if (reactionTo(problem) != Reaction::GiveUpItem)
        return fail(problem);
    store::Operation &operation = job.operations[index];
    const FileArguments arguments = FileArguments::fromJson(operation.arguments);
    const QString reason = reasonOf(problem, operation.kind);
    OperationResult result;
    result.leftOut = problem.kind != ProblemKind::TooLarge;
    result.isMissing = true;
    result.notices.append(
        OperationRunnerTexts::tr("The attachment “%1” was not copied. %2.").arg(arguments.fileName, reason));
    setResult(operation, result);
    if (!arguments.noticeId.isEmpty())
        return m_journal.done(job, index, index);
    return m_journal.append(job, index, fileNotice(job.body.replica, job.target, arguments.sourceId, reason));
}

QStringList OperationRunner::notices(const IncomingJob &job)
{
    QStringList all;
    for (const store::Operation &operation : job.operations)
        all += OperationResult::fromJson(operation.result).notices;
    return all;
}

void OperationRunner::forgetFiles(const IncomingJob &job) const
{
    for (const store::Operation &operation : job.operations) {
        if (isFile(operation))
            QFile::remove(filePath(job, operation));
    }
}

QString OperationRunner::filePath(const IncomingJob &job, const store::Operation &operation) const
{
    // The same file may belong to two issues, which are worked on side by side.
    const QString file = FileArguments::fromJson(operation.arguments).sourceId;
    return m_spool.path(inward, job.connection.id, job.body.replica.source.id + u'\n' + file);
}

} // namespace twinspan::sync
