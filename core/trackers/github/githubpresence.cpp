#include "core/trackers/github/githubpresence.h"

#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubmapping.h"

#include <QMap>
#include <QSet>

namespace twinspan::trackers
{

namespace
{
/// By repository: the numbers that are asked for.
using Wanted = QMap<qint64, QSet<qint64>>;

Wanted wantedFrom(const QStringList &issueIds)
{
    Wanted wanted;
    for (const QString &id : issueIds) {
        const auto place = githubIssuePlace(id);
        if (place && place->repositoryId > 0)
            wanted[place->repositoryId].insert(place->number);
    }
    return wanted;
}

/// A part of the query; the names of a repository hold nothing that would need escaping.
QString partFor(qint64 repositoryId, const QString &name, const QSet<qint64> &numbers)
{
    QString part = QStringLiteral("r%1: repository(owner: \"%2\", name: \"%3\") { nameWithOwner")
                       .arg(QString::number(repositoryId), name.section(u'/', 0, 0), name.section(u'/', 1));
    for (const qint64 number : numbers)
        part += QStringLiteral(" i%1: issue(number: %1) { number updatedAt repository { nameWithOwner } }").arg(number);
    return part + QStringLiteral(" }\n");
}

QList<tracker::ChangedIssue> foundIn(const QJsonObject &data, const Wanted &wanted, const QUrl &instance)
{
    QList<tracker::ChangedIssue> found;
    for (auto asked = wanted.constBegin(); asked != wanted.constEnd(); ++asked) {
        const QJsonObject repository = data.value(QStringLiteral("r%1").arg(asked.key())).toObject();
        const QString name = repository.value(QLatin1String("nameWithOwner")).toString();
        for (const qint64 number : asked.value()) {
            const QJsonObject issue = repository.value(QStringLiteral("i%1").arg(number)).toObject();
            const QDateTime updated = githubTime(issue, QStringLiteral("updatedAt"));
            // One that was transferred is answered with what it is now, elsewhere.
            const QJsonObject holder = issue.value(QLatin1String("repository")).toObject();
            const bool isHere = issue.value(QLatin1String("number")).toInteger() == number &&
                                holder.value(QLatin1String("nameWithOwner")).toString() == name;
            if (isHere && updated.isValid())
                found.append({githubRef(asked.key(), name, number, instance), QString::number(asked.key()), updated});
        }
    }
    return found;
}
} // namespace

Task<Result<QList<tracker::ChangedIssue>>> GithubPresence::existing(QStringList issueIds, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const Wanted wanted = wantedFrom(issueIds);
    QString parts;
    for (auto asked = wanted.constBegin(); asked != wanted.constEnd(); ++asked) {
        const auto name = co_await m_repositories->nameOf(asked.key(), cancel);
        if (!name && name.error().kind == ProblemKind::NotFound)
            continue; // and so are all of its issues
        if (!name)
            co_return fail(name.error());
        parts += partFor(asked.key(), *name, asked.value());
    }
    if (parts.isEmpty())
        co_return QList<tracker::ChangedIssue>();
    const QString graphql = QStringLiteral("query { ") + parts + QStringLiteral("}");
    TWINSPAN_CO_TRY(data, co_await m_api->query(graphql, cancel));
    co_return foundIn(data, wanted, m_api->instance());
}

} // namespace twinspan::trackers
