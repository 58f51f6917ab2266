#include "core/sync/replicaapplier.h"

#include "core/base/ids.h"
#include "core/protocol/pairticket.h"
#include "core/sync/givenup.h"
#include "core/sync/historyofjob.h"
#include "core/sync/incomingplan.h"
#include "core/sync/leftout.h"
#include "core/sync/missingright.h"
#include "core/sync/operationarguments.h"
#include "core/sync/outage.h"
#include "core/sync/requiredfields.h"
#include "core/sync/shownfields.h"
#include "core/sync/twinbase.h"
#include "core/sync/twinproblems.h"
#include "core/sync/updateplan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
struct ReplicaApplierTexts {
    Q_DECLARE_TR_FUNCTIONS(ReplicaApplierTexts)
};

/// Fact per connection: "no" once the project was seen without any marker of ours. From then on this store knows every
/// twin that was made in it, and a create needs no look-up first.
QString lookUpFact(const QString &connectionId)
{
    return QStringLiteral("lookup.") + connectionId;
}

/// What was refused is not remembered as received: it comes again with the next message.
model::Replica without(const QStringList &ids, model::Replica replica)
{
    erase_if(replica.comments, [&](const auto &comment) { return ids.contains(comment.sourceId); });
    erase_if(replica.attachments, [&](const auto &attachment) { return ids.contains(attachment.sourceId); });
    return replica;
}
} // namespace

ReplicaApplier::ReplicaApplier(store::Store &store, EngineHost &host, OperationRunner &runner, RefusalDesk &refusals,
                               Clock &clock)
    : m_store(store), m_host(host), m_runner(runner), m_refusals(refusals), m_clock(clock)
{
}

Task<Status> ReplicaApplier::apply(model::Connection connection, protocol::Message message,
                                   std::shared_ptr<InstanceLease> lease, CancelToken cancel)
{
    TWINSPAN_CO_TRY(body, SyncBody::fromJson(message.body));
    TWINSPAN_CO_TRY(job, co_await open(connection, body, cancel));
    job->messageId = message.id;
    job->messageNumber = message.number;
    job->lease = lease;
    TWINSPAN_CO_TRY(operations, m_store.journal().of(connection.id, message.id));
    job->operations = operations;
    job->isOld = !operations.isEmpty();
    job->outline = Outline::from(operations);
    TWINSPAN_CO_TRY(twin, m_store.twins().byRemote(connection.id, body.replica.source.id));
    if (twin && twin->unlinked && !body.linkAgain)
        co_return fail(linkEnded(twin->local));
    if (twin) {
        job->issue = twin->local;
        job->base = twin->base;
    }
    // It was taken back and made anew, and has arrived all the same, after the newer one: what it says is outdated.
    // Only a sender whose numbers were set back still waits for an answer to it.
    if (twin && !job->isOld && message.number < TwinBase::fromBytes(twin->base).number) {
        const RefusedBody outdated{body.requestId, body.replica.source.id, outdatedMessage(twin->local), message.id};
        co_return answer(connection, message.id, protocol::MessageKind::Refused, outdated.toJson());
    }
    if (job->operations.isEmpty())
        TWINSPAN_CO_CHECK(co_await plan(job, cancel));
    TWINSPAN_CO_CHECK(co_await m_runner.run(job, cancel));
    TWINSPAN_CO_CHECK(finish(*job));
    m_runner.forgetFiles(*job);
    co_return Status();
}

Task<Result<std::shared_ptr<IncomingJob>>> ReplicaApplier::open(model::Connection connection, SyncBody body,
                                                                CancelToken cancel)
{
    if (body.replica.sourceInstance != connection.remote.instanceUid) {
        co_return fail(
            ProblemKind::Protocol, QStringLiteral("sync.foreign-source"),
            ReplicaApplierTexts::tr("The issue does not come from the instance with which this connection was made."),
            ReplicaApplierTexts::tr("Make a connection of its own for that instance."));
    }
    TWINSPAN_CO_TRY(instance, co_await m_host.openInstance(connection.local.instanceId, cancel));
    auto job = std::make_shared<IncomingJob>();
    TWINSPAN_CO_TRY(channel, m_host.channel(connection));
    job->connection = connection;
    job->body = body;
    job->tracker = instance.tracker;
    job->channel = channel;
    TWINSPAN_CO_TRY(target, co_await targetOf(connection, instance, cancel));
    job->target = target;
    co_return job;
}

Task<Status> ReplicaApplier::plan(std::shared_ptr<IncomingJob> job, CancelToken cancel)
{
    if (!job->issue.isValid()) {
        TWINSPAN_CO_TRY(known, co_await recognisedTwin(job, cancel));
        if (known)
            job->issue = *known;
    }
    if (!job->issue.isValid()) {
        TWINSPAN_CO_TRY(found, co_await lookUpTwin(job, cancel));
        if (found)
            job->issue = *found;
    }
    for (bool isBegun = false; !isBegun;) {
        TWINSPAN_CO_TRY(plan, co_await planned(job, cancel));
        job->outline = Outline::of(plan);
        job->operations = plan.operations;
        job->outline.putInto(job->operations);
        for (store::Operation &operation : job->operations)
            operation.messageId = job->messageId;
        // A look at the issue may have taken note of an edit while the plan was made.
        TWINSPAN_CO_TRY(begun, m_runner.begin(*job));
        isBegun = begun;
    }
    co_return Status();
}

Task<Result<Plan>> ReplicaApplier::planned(std::shared_ptr<IncomingJob> job, CancelToken cancel)
{
    job->base.clear();
    if (!job->issue.isValid())
        co_return planNewIssue(job->body.replica, job->target, job->body.edits);
    TWINSPAN_CO_TRY(twin, m_store.twins().byLocal(job->connection.id, job->issue.id));
    if (twin)
        job->base = twin->base;
    TwinBase base = TwinBase::fromBytes(job->base);
    const auto tracker = job->tracker;
    const Result<model::Issue> issue = co_await tracker->issue(job->issue.id, cancel);
    if (!issue && issue.error().kind == ProblemKind::NotFound)
        co_return fail(twinRemoved(job->issue, job->connection.remote));
    if (!issue)
        co_return fail(issue.error());
    const model::Project &project = job->connection.local.project;
    if (!project.id.isEmpty() && issue->projectId != project.id)
        co_return fail(twinMoved(job->issue, project));
    base.recognise(shownValues(*issue));
    // Not that of the job: it may have been chosen while the message waited.
    const auto connection = m_store.connections().byId(job->connection.id);
    const model::ConflictRule rule = connection ? connection->rule : job->connection.rule;
    const Update update{job->body.replica, job->body.edits, base.received,
                        base.fields,       *issue,          m_clock.now().toMSecsSinceEpoch(),
                        weightUnder(rule)};
    co_return planUpdate(update, job->target);
}

Task<Result<std::optional<model::IssueRef>>> ReplicaApplier::recognisedTwin(std::shared_ptr<IncomingJob> job,
                                                                            CancelToken cancel)
{
    const QString &id = job->body.knownTwin;
    if (!protocol::isPairTicket(job->body.knownTicket, m_host.identity(), job->connection.sharedId, id))
        co_return std::optional<model::IssueRef>();
    const auto tracker = job->tracker;
    const Result<model::Issue> issue = co_await tracker->issue(id, cancel);
    if (!issue && issue.error().kind == ProblemKind::NotFound)
        co_return fail(twinRemoved({id, id, {}}, job->connection.remote));
    if (!issue)
        co_return fail(issue.error());
    co_return std::optional(issue->ref);
}

Task<Result<std::optional<model::IssueRef>>> ReplicaApplier::lookUpTwin(std::shared_ptr<IncomingJob> job,
                                                                        CancelToken cancel)
{
    TWINSPAN_CO_TRY(needed, co_await needsLookUp(job, cancel));
    if (!needed)
        co_return std::optional<model::IssueRef>();
    const auto tracker = job->tracker;
    const model::Marker marker = issueMarker(job->body.replica, job->target);
    TWINSPAN_CO_TRY(found, co_await tracker->findIssue(job->target.projectId, marker, cancel));
    if (!found)
        co_return found;
    TWINSPAN_CO_TRY(others, m_store.twins().ofLocalIssue(job->connection.local.instanceId, found->id));
    const bool taken = std::ranges::any_of(others, [&](const model::Twin &twin) {
        return twin.connectionId != job->connection.id && twin.remote.id == job->body.replica.source.id;
    });
    if (taken) {
        co_return fail(
            ProblemKind::Conflict, QStringLiteral("sync.taken"),
            ReplicaApplierTexts::tr("%1 is the twin of this issue on another connection already.").arg(found->key),
            ReplicaApplierTexts::tr("Sync it on that connection, or delete that connection first."));
    }
    co_return found;
}

Task<Result<bool>> ReplicaApplier::needsLookUp(std::shared_ptr<IncomingJob> job, CancelToken cancel)
{
    if (!job->body.knownTwin.isEmpty())
        co_return true; // the other side remembers a twin that this store does not
    TWINSPAN_CO_TRY(hasOther, hasOtherWay(job->connection));
    if (hasOther)
        co_return true;
    TWINSPAN_CO_TRY(fact, m_store.fact(lookUpFact(job->connection.id)));
    if (!fact.isEmpty())
        co_return fact != QStringLiteral("no");
    const auto tracker = job->tracker;
    TWINSPAN_CO_TRY(marked, co_await tracker->hasMarkedIssues(job->target.projectId, cancel));
    TWINSPAN_CO_CHECK(
        m_store.setFact(lookUpFact(job->connection.id), marked ? QStringLiteral("yes") : QStringLiteral("no")));
    co_return marked;
}

Result<bool> ReplicaApplier::hasOtherWay(const model::Connection &connection)
{
    TWINSPAN_TRY(all, m_store.connections().all());
    return std::ranges::any_of(all, [&connection](const model::Connection &other) {
        return other.id != connection.id && other.local.instanceId == connection.local.instanceId &&
               other.local.project.id == connection.local.project.id &&
               other.remote.instanceUid == connection.remote.instanceUid;
    });
}

Status ReplicaApplier::lookUpTwins(const QString &connectionId)
{
    return m_store.setFact(lookUpFact(connectionId), QStringLiteral("yes"));
}

Status ReplicaApplier::finish(const IncomingJob &job)
{
    return m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(twin, m_store.twins().byLocal(job.connection.id, job.issue.id));
        if (!twin) {
            return fail(ProblemKind::Internal, QStringLiteral("sync.twin-lost"),
                        ReplicaApplierTexts::tr("The pair of issues was not remembered."));
        }
        TwinBase base = TwinBase::fromBytes(twin->base);
        const QStringList refused = leftOut(job);
        base.received = without(refused, job.body.replica);
        base.fields = withAnswers(shownFields(job.outline.fields, base.fields, job.operations), base.fields);
        base.applying.clear();
        base.perhaps.clear();
        ++base.turn;
        base.number = job.messageNumber;
        twin->base = base.toBytes();
        if (!twin->looked.isValid())
            twin->looked = m_clock.now();
        if (job.body.linkAgain) // before that, somebody may have ended it meanwhile
            twin->unlinked = false;
        TWINSPAN_CHECK(m_store.twins().save(*twin));
        // An edit of this side that was met on the way, or one that was made meanwhile: look.
        if (std::ranges::any_of(base.fields, &FieldState::isUnsent))
            TWINSPAN_CHECK(m_store.changes().note(job.connection.id, job.issue.id));
        for (const model::HistoryEntry &entry : historyOf(job, m_clock.now()))
            TWINSPAN_CHECK(m_store.history().append(entry));
        TWINSPAN_CHECK(m_store.journal().remove(job.connection.id, job.messageId));
        TWINSPAN_CHECK(m_refusals.forget(job.connection.id, job.body.replica.source.id));
        const AppliedBody applied{job.body.requestId,
                                  job.body.replica.source.id,
                                  job.issue,
                                  job.outline.kept,
                                  job.outline.notices + OperationRunner::notices(job),
                                  refused,
                                  job.messageId,
                                  protocol::pairTicket(m_host.identity(), job.connection.sharedId, job.issue.id)};
        return answer(job.connection, job.messageId, protocol::MessageKind::Applied, applied.toJson());
    });
}

Status ReplicaApplier::refuse(const model::Connection &connection, const protocol::Message &message,
                              const Problem &problem)
{
    return m_store.transaction([&]() -> Status {
        RefusedBody refused{message.body.value(QStringLiteral("request")).toString(), {}, problem, message.id};
        TWINSPAN_TRY(operations, m_store.journal().of(connection.id, message.id));
        if (const auto body = SyncBody::fromJson(message.body)) {
            refused.sourceId = body->replica.source.id;
            TWINSPAN_CHECK(m_refusals.keep(connection.id, body->replica.source, body->requestId, problem));
            TWINSPAN_CHECK(tellHistory(connection, *body, operations));
            TWINSPAN_CHECK(letGo(connection.id, message.id, refused.sourceId));
        }
        // An issue that may have been made is known to nobody any more: the next message looks for it.
        if (std::ranges::any_of(operations, [](const store::Operation &operation) {
                return operation.kind == store::OperationKind::CreateIssue &&
                       operation.state == store::OperationState::Started;
            }))
            TWINSPAN_CHECK(lookUpTwins(connection.id));
        TWINSPAN_CHECK(m_store.journal().remove(connection.id, message.id));
        return answer(connection, message.id, protocol::MessageKind::Refused, refused.toJson());
    });
}

Status ReplicaApplier::tellHistory(const model::Connection &connection, const SyncBody &body,
                                   const QList<store::Operation> &operations)
{
    TWINSPAN_TRY(twin, m_store.twins().byRemote(connection.id, body.replica.source.id));
    if (!twin)
        return {};
    IncomingJob job;
    job.connection = connection;
    job.body = body;
    job.issue = twin->local;
    job.operations = operations;
    if (std::ranges::any_of(operations, [](const store::Operation &operation) {
            return operation.kind == store::OperationKind::UpdateIssue &&
                   operation.state == store::OperationState::Done;
        }))
        job.outline = Outline::from(operations);
    for (const model::HistoryEntry &entry : historyOf(job, m_clock.now()))
        TWINSPAN_CHECK(m_store.history().append(entry));
    return {};
}

Status ReplicaApplier::letGo(const QString &connectionId, const QString &messageId, const QString &sourceId)
{
    TWINSPAN_TRY(twin, m_store.twins().byRemote(connectionId, sourceId));
    if (!twin)
        return {};
    // If the issue itself is the reason, this side is told, too: it is looked at.
    TWINSPAN_CHECK(m_store.changes().note(connectionId, twin->local.id));
    TwinBase base = TwinBase::fromBytes(twin->base);
    if (base.applying != messageId)
        return {};
    TWINSPAN_TRY(operations, m_store.journal().of(connectionId, messageId));
    rememberGivenUp(base, operations);
    base.applying.clear();
    ++base.turn;
    twin->base = base.toBytes();
    return m_store.twins().save(*twin);
}

Task<std::optional<Problem>> ReplicaApplier::outageBehind(Problem problem, const model::Connection &connection,
                                                          CancelToken cancel)
{
    return sync::outageBehind(std::move(problem), &m_host, connection.local.instanceId, std::move(cancel));
}

Status ReplicaApplier::answer(const model::Connection &connection, const QString &messageId, protocol::MessageKind kind,
                              const QJsonObject &body)
{
    protocol::Message message;
    message.id = newId();
    message.kind = kind;
    message.body = body;
    TWINSPAN_TRY(sent, m_store.messages().send(connection.id, message));
    Q_UNUSED(sent)
    return m_store.messages().finished(connection.id, messageId);
}

Task<Result<QJsonObject>> ReplicaApplier::preview(model::Connection connection, SyncBody body, CancelToken cancel)
{
    TWINSPAN_CO_TRY(job, co_await open(connection, body, cancel));
    TWINSPAN_CO_TRY(twin, m_store.twins().byRemote(connection.id, body.replica.source.id));
    if (twin)
        job->issue = twin->local;
    TWINSPAN_CO_TRY(plan, co_await planned(job, cancel));
    QJsonObject json{{QStringLiteral("project"), connection.local.project.name},
                     {QStringLiteral("existing"), twin ? twin->local.key : QString()}};
    QJsonArray comments;
    QJsonArray files;
    QSet<store::OperationKind> writes;
    for (const store::Operation &operation : plan.operations) {
        writes.insert(operation.kind);
        if (operation.kind == store::OperationKind::CreateIssue) {
            const CreateArguments create = CreateArguments::fromJson(operation.arguments);
            const auto type = std::ranges::find(job->target.types, create.typeId, &model::IssueType::id);
            json.insert(QStringLiteral("type"), type == job->target.types.end() ? QString() : type->name);
            json.insert(QStringLiteral("summary"), create.summary);
            json.insert(QStringLiteral("description"), create.description);
            TWINSPAN_CO_TRY(required, co_await requiredFieldsSentence(job, operation, cancel));
            if (!required.isEmpty())
                plan.notices.append(required);
        } else if (operation.kind == store::OperationKind::UpdateIssue) {
            const auto values = UpdateArguments::fromJson(operation.arguments).values;
            for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
                json.insert(toString(entry.key()), entry.value());
        } else if (operation.kind == store::OperationKind::AddComment) {
            comments.append(CommentArguments::fromJson(operation.arguments).text);
        } else if (operation.kind == store::OperationKind::EditComment) {
            comments.append(EditArguments::fromJson(operation.arguments).text);
        } else {
            files.append(FileArguments::fromJson(operation.arguments).fileName);
        }
    }
    if (!writes.isEmpty())
        plan.notices += co_await rightsMissingFor(writes, job->tracker, connection.local.project.id, cancel);
    json.insert(QStringLiteral("comments"), comments);
    json.insert(QStringLiteral("attachments"), files);
    json.insert(QStringLiteral("notices"), QJsonArray::fromStringList(plan.notices));
    co_return json;
}

} // namespace twinspan::sync
