#include "ui/console/issuerows.h"

#include <QHash>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
QString identify(const QString &connectionId, const model::IssueRef &local)
{
    return connectionId + u'/' + (local.id.isEmpty() ? local.key : local.id);
}

IssueRow rowOf(const model::SyncRequest &request)
{
    IssueRow row;
    row.connectionId = request.connectionId;
    row.local = request.local;
    if (row.local.key.isEmpty())
        row.local.key = request.issueKey;
    row.remote = request.remote;
    row.stage = request.stage;
    row.requestId = request.id;
    row.updated = request.updated;
    row.identity = identify(row.connectionId, row.local);
    row.isWhole = !request.isPartly();
    return row;
}

bool isUnderWayOrStuck(const model::SyncRequest &request)
{
    return !model::isFinal(request.stage) || request.stage == model::Stage::Failed;
}
} // namespace

QList<IssueRow> issueRows(const QList<node::IssuePair> &pairs, const QList<model::SyncRequest> &requests)
{
    QHash<QString, IssueRow> newest; // of each issue, its newest request
    QSet<QString> partly;            // pairs as the other end of their connection names them, which may be here, too
    for (const model::SyncRequest &request : requests) {
        const IssueRow row = rowOf(request);
        if (newest.contains(row.identity))
            continue;
        newest.insert(row.identity, row);
        if (!row.isWhole)
            partly.insert(row.remote.id + u'/' + row.local.id);
    }
    QList<IssueRow> rows;
    rows.reserve(pairs.size());
    QSet<QString> paired;
    for (const node::IssuePair &pair : pairs) {
        IssueRow row{pair.connectionId,
                     pair.connectionName,
                     pair.local,
                     pair.remote,
                     model::Stage::Synchronized,
                     {},
                     pair.updated,
                     identify(pair.connectionId, pair.local),
                     pair.linked};
        const auto request = newest.constFind(row.identity);
        if (request != newest.cend() && request->stage != model::Stage::Skipped) {
            row.stage = request->stage;
            row.requestId = request->requestId;
            row.isWhole = request->isWhole;
            row.updated = std::max(row.updated, request->updated);
        }
        row.isWhole = row.isWhole && !partly.contains(row.local.id + u'/' + row.remote.id);
        paired.insert(row.identity);
        rows.append(row);
    }
    QList<IssueRow> alone;
    for (const model::SyncRequest &request : requests) {
        const IssueRow row = rowOf(request);
        if (isUnderWayOrStuck(request) && !paired.contains(row.identity)) {
            paired.insert(row.identity);
            alone.append(row);
        }
    }
    return alone + rows;
}

QList<IssueRow> withNewer(QList<IssueRow> older, const QList<IssueRow> &newer)
{
    QSet<QString> known;
    for (const IssueRow &row : newer)
        known.insert(row.identity);
    // What has no twin and is not told of any more has ended without one.
    erase_if(older, [&known](const IssueRow &row) { return known.contains(row.identity) || !row.remote.isValid(); });
    return newer + older;
}

} // namespace twinspan::ui
