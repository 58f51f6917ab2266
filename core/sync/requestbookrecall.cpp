#include "core/sync/requestbook.h"

namespace twinspan::sync
{

using model::Stage;

Result<QList<model::SyncRequest>> RequestBook::skipIssue(const QString &connectionId, const model::IssueRef &issue)
{
    QList<model::SyncRequest> ended;
    // Before the tracker has told the id, a request knows its issue by the key that was typed.
    for (const QString &name : {issue.id, issue.key}) {
        for (;;) {
            TWINSPAN_TRY(open, m_store.requests().openFor(connectionId, name));
            if (!open)
                break;
            TWINSPAN_CHECK(recall(*open, Stage::Skipped));
            ended.append(*open);
        }
    }
    // Earlier failures count no more than the last one.
    TWINSPAN_TRY(last, lastOf(connectionId, issue.id));
    if (last && last->stage == Stage::Failed) {
        TWINSPAN_CHECK(recall(*last, Stage::Skipped));
        ended.append(*last);
    }
    return ended;
}

Result<QList<model::SyncRequest>> RequestBook::prepareAgain(const QString &connectionId, const QDateTime &movedBefore,
                                                            Unanswered which)
{
    QList<model::SyncRequest> again;
    TWINSPAN_TRY(open, m_store.requests().open());
    for (model::SyncRequest &request : open) {
        const bool isSent = (request.stage == Stage::WaitingForRemote && which != Unanswered::Waiting) ||
                            (request.stage == Stage::Sending && which != Unanswered::Delivered);
        if (request.connectionId != connectionId || !isSent || request.updated >= movedBefore)
            continue;
        TWINSPAN_CHECK(recall(request, Stage::Preparing));
        again.append(request);
    }
    return again;
}

Status RequestBook::sendAgain(const QString &connectionId, const QDateTime &movedBefore, Unanswered which)
{
    QList<model::SyncRequest> moved;
    const Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_TRY(again, prepareAgain(connectionId, movedBefore, which));
        moved = again;
        return {};
    });
    TWINSPAN_CHECK(saved);
    announce(moved);
    return {};
}

Result<QList<model::SyncRequest>> RequestBook::refusedAgain(const QString &connectionId, const QString &requestId)
{
    if (requestId.isEmpty())
        return QList<model::SyncRequest>();
    const auto request = m_store.requests().byId(requestId);
    if (!request && request.error().kind != ProblemKind::NotFound)
        return fail(request.error());
    // A later one of the issue has its own end.
    TWINSPAN_TRY(last, lastOf(connectionId, request ? request->local.id : QString()));
    const bool wasRefused = request && request->stage == Stage::Failed && request->failedAt != Stage::Preparing;
    if (!wasRefused || !last || last->id != requestId)
        return QList<model::SyncRequest>();
    TWINSPAN_CHECK(prepareOnceMore(*last));
    return QList<model::SyncRequest>{*last};
}

Status RequestBook::takeBack(model::SyncRequest request)
{
    TWINSPAN_CHECK(m_store.transaction([&] { return recall(request, Stage::Preparing); }));
    announce({request});
    return {};
}

Status RequestBook::endWithLink(model::SyncRequest request)
{
    TWINSPAN_CHECK(save(request, Stage::Skipped));
    Q_EMIT changed(request);
    return {};
}

Status RequestBook::recall(model::SyncRequest &request, Stage stage)
{
    TWINSPAN_TRY(waiting, m_store.messages().outgoing(request.connectionId, QStringList{request.messageId}));
    for (const protocol::Message &message : waiting) {
        // Nobody has heard that the two are to be linked again.
        const auto body = SyncBody::fromJson(message.body);
        TWINSPAN_TRY(twin, m_store.twins().byLocal(request.connectionId, request.local.id));
        if (!twin || !body || !body->linkAgain)
            continue;
        twin->unlinked = true;
        TWINSPAN_CHECK(m_store.twins().save(*twin));
    }
    TWINSPAN_CHECK(m_store.messages().delivered(request.connectionId, {request.messageId}));
    return save(request, stage);
}

} // namespace twinspan::sync
