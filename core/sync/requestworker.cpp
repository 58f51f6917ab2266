#include "core/sync/requestworker.h"

#include "core/base/logging.h"
#include "core/protocol/replicajson.h"
#include "core/sync/retrypolicy.h"
#include "core/sync/syncmessages.h"
#include "core/sync/twinbase.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace twinspan::sync
{

namespace
{
struct RequestWorkerTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestWorkerTexts)
};

Problem tooLarge(const QString &key)
{
    return makeProblem(ProblemKind::TooLarge, QStringLiteral("issue.too-large"),
                       RequestWorkerTexts::tr("The texts of %1 are larger than one message may be (%2 MiB).")
                           .arg(key)
                           .arg(protocol::maxBodySize >> 20U),
                       RequestWorkerTexts::tr("Shorten its longest comments, or move them into an attachment."));
}
} // namespace

RequestWorker::RequestWorker(QString connectionId, store::Store &store, EngineHost &host, RequestBook &book,
                             Clock &clock)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_host(host), m_book(book)
{
}

Task<> RequestWorker::work()
{
    const auto connection = m_store.connections().byId(m_connectionId);
    if (!connection || connection->status != model::ConnectionStatus::Active)
        co_return;
    const auto open = m_store.requests().open();
    if (!open) {
        co_await pauseFor(open.error());
        wake();
        co_return;
    }
    std::optional<Problem> again;
    for (const model::SyncRequest &request : *open) {
        if (request.connectionId != m_connectionId || request.stage != model::Stage::Preparing)
            continue;
        if (isStopped())
            co_return;
        const Status prepared = co_await prepare(*connection, request);
        if (prepared) {
            goesWell();
            m_attempts.remove(request.id);
            continue;
        }
        const Problem &problem = prepared.error();
        const Reaction reaction = reactionTo(problem);
        if (reaction == Reaction::WaitForAll) {
            again = problem;
            break;
        }
        if (reaction == Reaction::RetryItem && ++m_attempts[request.id] < maxItemAttempts) {
            again = problem;
            continue;
        }
        m_attempts.remove(request.id);
        if (const Status failed = m_book.failed(request, problem); !failed)
            again = failed.error();
    }
    if (!again) {
        goesWell();
    } else if (!isStopped()) {
        co_await pauseFor(*again);
        wake();
    }
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): the host outlives the workers
Task<Result<Outgoing>> RequestWorker::read(EngineHost &host, model::Connection connection, QString key,
                                           CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, co_await host.openInstance(connection.local.instanceId, cancel));
    const auto tracker = instance.tracker;
    const Result<model::Issue> issue = co_await tracker->issue(key, cancel);
    if (!issue && issue.error().kind == ProblemKind::NotFound) {
        co_return fail(
            makeProblem(ProblemKind::NotFound, QStringLiteral("issue.unknown"),
                        RequestWorkerTexts::tr("There is no issue %1 in %2 that the account of Twinspan can see.")
                            .arg(key, instance.info.name),
                        RequestWorkerTexts::tr("Check the key, and what the account may see."))
                .withUrl(instance.info.url));
    }
    if (!issue)
        co_return fail(issue.error());
    const model::Project &project = connection.local.project;
    if (!project.id.isEmpty() && issue->projectId != project.id) {
        co_return fail(
            ProblemKind::Invalid, QStringLiteral("issue.other-project"),
            RequestWorkerTexts::tr("%1 is not in the project %2 of this connection.").arg(issue->ref.key, project.name),
            RequestWorkerTexts::tr("Give the key of an issue of %1, or make a connection for the other project.")
                .arg(project.name));
    }
    co_return applyBasicOutgoingRules(*issue, instance.info);
}

Task<Status> RequestWorker::prepare(model::Connection connection, model::SyncRequest request)
{
    TWINSPAN_CO_TRY(outgoing, co_await read(m_host, connection, request.issueKey, token()));
    co_return handOver(request, outgoing);
}

Status RequestWorker::handOver(model::SyncRequest request, const Outgoing &outgoing)
{
    request.local = outgoing.replica.source;
    request.issueKey = request.local.key;
    request.notices = outgoing.notices;
    TWINSPAN_TRY(twin, m_store.twins().byLocal(m_connectionId, request.local.id));
    if (twin && twin->remote.isValid()) {
        const TwinBase base = TwinBase::fromBytes(twin->base);
        if (base.sent && sameContent(*base.sent, outgoing.replica))
            return m_book.inStep(request, *twin);
    }
    const QJsonObject body = SyncBody{request.id, outgoing.replica, QString()}.toJson();
    if (QJsonDocument(body).toJson(QJsonDocument::Compact).size() > protocol::maxBodySize)
        return fail(tooLarge(request.issueKey));
    // What the other side would refuse is refused here, where somebody can do something about it.
    TWINSPAN_CHECK(protocol::replicaFromJson(protocol::toJson(outgoing.replica)));
    TWINSPAN_CHECK(m_book.sending(request, outgoing.replica));
    m_sent();
    return {};
}

} // namespace twinspan::sync
