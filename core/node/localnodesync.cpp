// The part of LocalNode that syncs: connections, requests, previews, problems.
#include "core/node/localnode.h"
#include "core/node/problemlist.h"

#include <QJsonArray>

#include <algorithm>

namespace twinspan::node
{

namespace
{
constexpr int shownProblems = 500;
constexpr int longestPage = 10000;
/// Characters of texts in a page of the history: three bytes each, it still is a line of the local socket.
constexpr qint64 largestPage = 2LL << 20;

/// PairsPage::next: the place of a page's last pair.
QString placeBehind(const model::Twin &twin)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(twin.updated.toMSecsSinceEpoch()), twin.connectionId, twin.local.id);
}

Result<std::optional<store::TwinPosition>> placeOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<store::TwinPosition>();
    const qsizetype first = text.indexOf(u' ');
    const qsizetype second = text.indexOf(u' ', first + 1);
    bool isNumber = false;
    const qint64 time = text.first(std::max<qsizetype>(first, 0)).toLongLong(&isNumber);
    if (!isNumber || second < 0) {
        return fail(ProblemKind::Invalid, QStringLiteral("pairs.page"),
                    LocalNode::tr("“%1” is not the end of a page of issues.").arg(text),
                    LocalNode::tr("Ask for the first page."));
    }
    return store::TwinPosition{QDateTime::fromMSecsSinceEpoch(time, Qt::UTC),
                               text.sliced(first + 1, second - first - 1), text.sliced(second + 1)};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list.append(entry.toString());
    return list;
}

SyncPreview previewOf(const QJsonObject &json)
{
    SyncPreview preview;
    preview.source = json.value(QStringLiteral("source")).toString();
    preview.existing = json.value(QStringLiteral("existing")).toString();
    preview.project = json.value(QStringLiteral("project")).toString();
    preview.type = json.value(QStringLiteral("type")).toString();
    preview.summary = json.value(QStringLiteral("summary")).toString();
    preview.description = json.value(QStringLiteral("description")).toString();
    preview.comments = strings(json.value(QStringLiteral("comments")));
    preview.attachments = strings(json.value(QStringLiteral("attachments")));
    preview.notices = strings(json.value(QStringLiteral("staysHere"))) + strings(json.value(QStringLiteral("notices")));
    return preview;
}
} // namespace

Task<Result<model::SyncRequest>> LocalNode::syncIssue(QString connectionId, QString issueKey)
{
    const auto request = m_engine->requestSync(connectionId, issueKey);
    if (!request)
        co_return fail(request.error());
    co_return told(*request);
}

Task<Result<SyncPreview>> LocalNode::previewSync(QString connectionId, QString issueKey)
{
    TWINSPAN_CO_TRY(json, co_await m_engine->preview(connectionId, issueKey, m_cancel.token()));
    co_return previewOf(json);
}

Task<Result<model::SyncRequest>> LocalNode::request(QString requestId)
{
    TWINSPAN_CO_TRY(request, store().requests().byId(requestId));
    co_return told(request);
}

Task<Result<QList<model::SyncRequest>>> LocalNode::requests(QString issueKey, int max)
{
    TWINSPAN_CO_TRY(all, store().requests().latest(max, issueKey));
    for (model::SyncRequest &request : all)
        request = told(request);
    co_return all;
}

Task<Result<PairsPage>> LocalNode::pairs(PairsQuery query)
{
    TWINSPAN_CO_TRY(after, placeOf(query.after));
    TWINSPAN_CO_TRY(connections, store().connections().all());
    QHash<QString, QString> names;
    for (const model::Connection &connection : std::as_const(connections))
        names.insert(connection.id, connection.name);
    const int max = std::clamp(query.max, 1, longestPage);
    TWINSPAN_CO_TRY(twins, store().twins().latest(max, query.issueKey, after));
    PairsPage page;
    for (const model::Twin &twin : std::as_const(twins))
        page.pairs.append(
            {twin.connectionId, names.value(twin.connectionId), twin.local, twin.remote, twin.updated, !twin.unlinked});
    if (twins.size() == max)
        page.next = placeBehind(twins.last());
    co_return page;
}

Task<Result<HistoryPage>> LocalNode::history(HistoryQuery query)
{
    const int max = std::clamp(query.max, 1, longestPage);
    store::HistoryFilter filter{query.connectionId, query.issueKey, max, query.before};
    // Of a connection that was deleted the history is still there.
    if (const auto connection = store().connections().byId(query.connectionId))
        filter.otherEndId = connection->twinConnectionId;
    TWINSPAN_CO_TRY(entries, store().history().list(filter));
    HistoryPage page{{}, 0};
    qint64 size = 0;
    for (const model::HistoryEntry &entry : std::as_const(entries)) {
        size += entry.before.size() + entry.after.size();
        if (size > largestPage && !page.entries.isEmpty())
            break;
        page.entries.append(entry);
    }
    if (entries.size() == max || page.entries.size() < entries.size())
        page.next = page.entries.last().number;
    co_return page;
}

Task<Status> LocalNode::keepHistory(qint64 days)
{
    co_return m_engine->keepHistory(days);
}

Task<Result<QList<ConnectionActivity>>> LocalNode::activity()
{
    TWINSPAN_CO_TRY(connections, store().connections().all());
    TWINSPAN_CO_TRY(counts, store().twins().counts());
    QList<ConnectionActivity> activity;
    for (const model::Connection &connection : std::as_const(connections)) {
        const auto count = std::ranges::find(counts, connection.id, &store::TwinCount::connectionId);
        activity.append(count == counts.end() ? ConnectionActivity{connection.id, 0, {}}
                                              : ConnectionActivity{connection.id, count->twins, count->lastUpdated});
    }
    co_return activity;
}

Task<Result<QList<OpenProblem>>> LocalNode::problems()
{
    ProblemList problems;
    if (m_unreachable)
        problems.addOfNode(*m_unreachable, waitsSince({}, *m_unreachable));
    TWINSPAN_CO_TRY(connections, store().connections().all());
    QHash<QString, QString> names;
    for (const model::Connection &connection : std::as_const(connections)) {
        names.insert(connection.id, connection.name);
        if (const auto tracker = m_engine->trackerProblem(connection.id)) {
            const auto instance = store().instances().byId(connection.local.instanceId);
            problems.addWaiting(connection, *tracker, waitsSince(connection.id, *tracker),
                                instance ? std::optional(*instance) : std::nullopt);
        } else if (const auto waits = waitsFor(connection.id)) {
            problems.addWaiting(connection, *waits, waitsSince(connection.id, *waits), std::nullopt);
        }
    }
    TWINSPAN_CO_TRY(failed, store().requests().failed(shownProblems));
    for (const model::SyncRequest &request : std::as_const(failed))
        problems.addFailed(request, names.value(request.connectionId));
    TWINSPAN_CO_TRY(refused, store().refusals().latest(shownProblems));
    for (const model::Refusal &refusal : std::as_const(refused))
        problems.addRefused(refusal, names.value(refusal.connectionId));
    QList<OpenProblem> all = problems.all();
    co_return all;
}

QDateTime LocalNode::waitsSince(const QString &connectionId, const Problem &problem)
{
    Wait &wait = m_waits[connectionId];
    if (wait.code != problem.code)
        wait = {problem.code, m_parts->setup.clock->now()};
    return wait.since;
}

void LocalNode::tellUnreachable(const Problem &problem)
{
    m_unreachable = problem.withEffect(tr("Other nodes can't call this one; those that it calls are not concerned."));
    Q_EMIT problemsChanged();
}

Task<Result<model::SyncRequest>> LocalNode::retry(QString requestId)
{
    const auto request = m_engine->retry(requestId);
    if (!request)
        co_return fail(request.error());
    co_return told(*request);
}

Task<Result<model::SyncRequest>> LocalNode::skip(QString requestId)
{
    co_return m_engine->skip(requestId);
}

Task<Status> LocalNode::unlinkIssue(QString connectionId, QString issueKey)
{
    TWINSPAN_CO_CHECK(m_engine->unlink(connectionId, issueKey));
    if (m_started)
        m_engine->hurry(connectionId);
    Q_EMIT connectionsChanged();
    co_return Status();
}

Task<Status> LocalNode::setConflictRule(RuleSetting setting)
{
    TWINSPAN_CO_CHECK(m_engine->setRule(setting.connectionId, setting.rule));
    if (m_started)
        m_engine->hurry(setting.connectionId);
    Q_EMIT connectionsChanged();
    co_return Status();
}

Task<Status> LocalNode::undo(qint64 entry)
{
    co_return co_await m_engine->undo(entry, m_cancel.token());
}

Task<Result<QList<model::Connection>>> LocalNode::connections()
{
    co_return store().connections().all();
}

Status LocalNode::setStatus(const QString &connectionId, model::ConnectionStatus status)
{
    TWINSPAN_CHECK(m_engine->setStatus(connectionId, status));
    connectionsMoved(connectionId);
    return {};
}

Task<Status> LocalNode::activateConnection(QString connectionId)
{
    co_return setStatus(connectionId, model::ConnectionStatus::Active);
}

Task<Status> LocalNode::deactivateConnection(QString connectionId)
{
    co_return setStatus(connectionId, model::ConnectionStatus::Deactivated);
}

Task<Status> LocalNode::deleteConnection(QString connectionId)
{
    TWINSPAN_CO_TRY(connection, store().connections().byId(connectionId));
    TWINSPAN_CO_CHECK(forget(connection));
    m_host->forgetConnection(connection);
    connectionsMoved(connectionId);
    if (m_started)
        m_farewells->hurry();
    co_return Status();
}

Status LocalNode::forget(const model::Connection &connection)
{
    return store().transaction([&]() -> Status {
        if (!connection.twinConnectionId.isEmpty())
            TWINSPAN_CHECK(store().connections().remove(connection.twinConnectionId));
        TWINSPAN_TRY(records, store().invitations().all());
        for (store::InvitationRecord &record : records) {
            if (record.connectionId != connection.id || record.state != store::InvitationState::Open)
                continue;
            record.state = store::InvitationState::Revoked;
            TWINSPAN_CHECK(store().invitations().save(record));
        }
        const bool isToBeTold = connection.route == model::Route::Direct &&
                                connection.status != model::ConnectionStatus::Pending &&
                                connection.remote.status != model::PeerStatus::Deleted;
        if (isToBeTold) {
            TWINSPAN_TRY(farewell, m_engine->farewell(connection.id));
            TWINSPAN_CHECK(m_farewells->add(connection, farewell));
        }
        return store().connections().remove(connection.id);
    });
}

} // namespace twinspan::node
