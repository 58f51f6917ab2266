#include "core/trackers/salesforce/salesforcechanges.h"

#include "core/tracker/changesplace.h"
#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforceid.h"
#include "core/trackers/salesforce/salesforcemapping.h"
#include "core/trackers/salesforce/salesforceproblems.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype idsPerQuery = 400; // an address has 16,384 bytes at most
constexpr qint64 forEver = std::numeric_limits<qint64>::max();

/// Where a page begins: at a second, or the whole of that second.
struct Place {
    qint64 second = 0;
    bool wholeSecond = false;
};

std::optional<Place> placeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(from|all)-([0-9]{1,11})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Place{match.captured(2).toLongLong(), match.captured(1) == u"all"};
}

QString textOf(const Place &place)
{
    return QStringLiteral("%1-%2")
        .arg(place.wholeSecond ? QStringLiteral("all") : QStringLiteral("from"))
        .arg(place.second);
}

QString moment(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString selection(const QString &fields, const QString &from, const QString &own, const QString &condition)
{
    const QStringList conditions = QStringList{own, condition}.filter(QRegularExpression(QStringLiteral(".")));
    return QStringLiteral("SELECT %1, SystemModstamp FROM %2").arg(fields, from) +
           (conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND ")));
}

QString quoted(const QStringList &ids)
{
    return u'\'' + ids.join(QStringLiteral("','")) + u'\'';
}
} // namespace

/// Of each kind, as they came: what tells that a case changed.
struct SalesforceChanges::Rows {
    struct Row {
        QString caseId;
        QString number; ///< empty where the kind of row can't tell
        QDateTime stamp;
    };
    QList<QList<Row>> lists;
    QDateTime date;

    static Row rowOf(const QJsonObject &record)
    {
        const QJsonObject parent = record.value(QLatin1String("Parent")).toObject();
        QString id;
        for (const QLatin1String name :
             {QLatin1String("Id"), QLatin1String("ParentId"), QLatin1String("FirstPublishLocationId")}) {
            if (record.contains(name))
                id = salesforceId(record.value(name).toString(), salesforceprefix::caseRecord);
        }
        if (parent.value(QLatin1String("IsDeleted")).toBool())
            id.clear();
        QString number = record.value(QLatin1String("CaseNumber")).toString();
        if (number.isEmpty())
            number = parent.value(QLatin1String("CaseNumber")).toString();
        return {id, number, salesforceTime(record.value(QLatin1String("SystemModstamp")))};
    }

    /// From this second on the lists may lack rows; for ever when they are complete.
    qint64 horizon(int limit) const
    {
        qint64 first = forEver;
        for (const QList<Row> &list : lists) {
            if (list.size() >= limit)
                first = std::min(first, list.last().stamp.toSecsSinceEpoch());
        }
        return first;
    }

    void dropFrom(qint64 second)
    {
        for (QList<Row> &list : lists)
            list.removeIf([second](const Row &row) { return row.stamp.toSecsSinceEpoch() >= second; });
    }
};

Task<Result<SalesforceChanges::Rows>> SalesforceChanges::read(QString condition, QString order, int limit,
                                                              CancelToken cancel)
{
    const QString end = order + (limit > 0 ? QStringLiteral(" LIMIT %1").arg(limit) : QString());
    // Deleted comments and files change their case as well.
    const QList<SalesforceCall> calls{
        {"GET", SalesforceApi::queryPath(
                    selection(QStringLiteral("Id, CaseNumber"), QStringLiteral("Case"), {}, condition) + end, false)},
        {"GET", SalesforceApi::queryPath(selection(QStringLiteral("ParentId, Parent.CaseNumber, Parent.IsDeleted"),
                                                   QStringLiteral("CaseComment"), {}, condition) +
                                             end,
                                         true)},
        {"GET", SalesforceApi::queryPath(
                    selection(QStringLiteral("FirstPublishLocationId"), QStringLiteral("ContentVersion"),
                              QStringLiteral("IsLatest = true AND FirstPublishLocationId != null"), condition) +
                        end,
                    true)},
        {"GET", SalesforceApi::queryPath(
                    selection(QStringLiteral("ParentId"), QStringLiteral("Attachment"), {}, condition) + end, true)}};
    TWINSPAN_CO_TRY(answer, co_await m_composites->read(calls, cancel));
    Rows rows;
    rows.date = answer.date;
    for (const SalesforceSubanswer &part : std::as_const(answer.answers)) {
        if (part.status != 200)
            co_return fail(salesforceProblem(salesforceErrorIn(part.body), part.status, m_api->base()));
        TWINSPAN_CO_TRY(records, co_await m_api->wholeList(part.body.toObject(), cancel));
        QList<Rows::Row> list;
        for (const QJsonValue record : std::as_const(records))
            list.append(Rows::rowOf(record.toObject()));
        rows.lists.append(list);
    }
    co_return rows;
}

Task<Result<tracker::ChangesPage>> SalesforceChanges::page(QDateTime since, QString after, CancelToken cancel)
{
    // The pages behind the first belong to a poll that has begun.
    if (after.isEmpty() && !m_api->quota().mayPoll())
        co_return fail(m_api->quota().heldBack(m_api->base()));
    tracker::ChangesPage page;
    if (!since.isValid()) {
        TWINSPAN_CO_TRY(newest, co_await read({}, QStringLiteral(" ORDER BY SystemModstamp DESC, Id"), 1, cancel));
        TWINSPAN_CO_TRY(all, co_await named(newest, cancel));
        if (!all.isEmpty())
            page.issues.append(all.last());
        page.now = newest.date;
        co_return page;
    }
    const auto place = after.isEmpty() ? std::optional(Place{since.toSecsSinceEpoch(), false}) : placeFrom(after);
    if (!place)
        co_return fail(tracker::unknownPlaceProblem());
    QString condition = QStringLiteral("SystemModstamp >= ") + moment(place->second);
    if (place->wholeSecond)
        condition += QStringLiteral(" AND SystemModstamp < ") + moment(place->second + 1);
    const int limit = place->wholeSecond ? 0 : m_rows;
    TWINSPAN_CO_TRY(rows, co_await read(condition, QStringLiteral(" ORDER BY SystemModstamp, Id"), limit, cancel));
    page.now = rows.date;
    if (place->wholeSecond) {
        page.next = textOf(Place{place->second + 1, false});
    } else if (const qint64 horizon = rows.horizon(m_rows); horizon != forEver) {
        page.next = textOf(Place{horizon, horizon == place->second});
        rows.dropFrom(horizon);
    }
    TWINSPAN_CO_TRY(issues, co_await named(rows, cancel));
    page.issues = issues;
    co_return page;
}

Task<Result<QList<tracker::ChangedIssue>>> SalesforceChanges::named(Rows rows, CancelToken cancel)
{
    QHash<QString, Rows::Row> newest; // by id
    for (const QList<Rows::Row> &list : std::as_const(rows.lists)) {
        for (const Rows::Row &row : list) {
            if (row.caseId.isEmpty() || !row.stamp.isValid())
                continue;
            Rows::Row &known = newest[row.caseId];
            known.caseId = row.caseId;
            known.stamp = known.stamp.isValid() ? std::max(known.stamp, row.stamp) : row.stamp;
            if (known.number.isEmpty())
                known.number = row.number;
        }
    }
    QStringList nameless;
    for (const Rows::Row &row : std::as_const(newest)) {
        if (row.number.isEmpty())
            nameless.append(row.caseId);
    }
    while (!nameless.isEmpty()) {
        const QStringList some = nameless.first(std::min(idsPerQuery, nameless.size()));
        nameless.remove(0, some.size());
        const QString soql = QStringLiteral("SELECT Id, CaseNumber FROM Case WHERE Id IN (%1)").arg(quoted(some));
        TWINSPAN_CO_TRY(cases, co_await m_api->query(soql, false, cancel));
        for (const QJsonValue record : std::as_const(cases)) {
            const model::IssueRef ref = salesforceRef(record.toObject(), m_api->base());
            newest[ref.id].number = ref.key;
        }
    }
    QList<tracker::ChangedIssue> issues;
    for (const Rows::Row &row : std::as_const(newest)) {
        if (row.number.isEmpty() || row.caseId.isEmpty())
            continue; // deleted, or hidden
        issues.append({{row.caseId, row.number, salesforceCaseUrl(m_api->base(), row.caseId)}, {}, row.stamp});
    }
    std::ranges::sort(issues, [](const tracker::ChangedIssue &left, const tracker::ChangedIssue &right) {
        return left.updated != right.updated ? left.updated < right.updated : left.ref.id < right.ref.id;
    });
    co_return issues;
}

Task<Result<QList<tracker::ChangedIssue>>> SalesforceChanges::existing(QStringList ids, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    QList<tracker::ChangedIssue> found;
    QSet<QString> known;
    for (const QString &text : std::as_const(ids)) {
        if (const QString id = salesforceId(text, salesforceprefix::caseRecord); !id.isEmpty())
            known.insert(id);
    }
    if (known.isEmpty())
        co_return found;
    const QString soql = QStringLiteral("SELECT Id, CaseNumber, SystemModstamp, %1 FROM Case WHERE IsDeleted = false "
                                        "AND Id IN (%2)")
                             .arg(salesforceStampChildren(), quoted(known.values()));
    TWINSPAN_CO_TRY(records, co_await m_api->query(soql, true, cancel));
    for (const QJsonValue record : std::as_const(records)) {
        if (const auto changed = salesforceChangedIssue(record.toObject(), m_api->base()))
            found.append(*changed);
    }
    co_return found;
}

} // namespace twinspan::trackers
