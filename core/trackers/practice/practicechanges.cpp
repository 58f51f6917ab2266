#include "core/trackers/practice/practicechanges.h"

#include "core/tracker/changesplace.h"
#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practiceprojects.h"
#include "core/trackers/practice/practicetexts.h"

#include <QRegularExpression>

#include <optional>

namespace twinspan::trackers
{

namespace
{
/// Where a page begins: behind this issue.
struct Place {
    qint64 updated = 0;
    qint64 issueId = 0;
};

std::optional<Place> placeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(-?[0-9]{1,18})\\.([1-9][0-9]{0,17})\\z"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Place{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

QString selectChanges()
{
    return QStringLiteral("SELECT i.id,%1,p.key||'-'||i.number,p.key,i.updated FROM issues i "
                          "JOIN projects p ON p.id=i.project_id WHERE (NOT i.is_private OR ? OR i.author_id=?) AND ")
        .arg(practiceFirstKey());
}

PracticeChange changeFrom(const QSqlQuery &query)
{
    return {query.value(1).toString(), query.value(2).toString(), query.value(3).toString(), timeFrom(query.value(4))};
}
} // namespace

QString practiceFirstKey()
{
    return QStringLiteral("coalesce((SELECT f.key FROM former_keys f WHERE f.issue_id=i.id ORDER BY f.id LIMIT 1),"
                          "p.key||'-'||i.number)");
}

QString practiceKeyIs()
{
    return QStringLiteral("(p.key||'-'||i.number=? OR i.id=(SELECT f.issue_id FROM former_keys f WHERE f.key=?))");
}

Status PracticeChanges::touch(qint64 issueId)
{
    TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE issues SET updated=max(?,updated+1) WHERE id=?"),
                                  {timeValue(m_database.now()), issueId}));
    return {};
}

Result<PracticeChangesPage> PracticeChanges::since(const QString &projectKey, const QDateTime &since,
                                                   const QString &after, const PracticeAccount &who)
{
    TWINSPAN_TRY(project, PracticeProjects(m_database).project(projectKey));
    const auto place = after.isEmpty() ? Place{} : placeFrom(after);
    if (!place)
        return fail(tracker::unknownPlaceProblem());
    QVariantList values{who.isAdmin, who.id, project.id};
    QString where = QStringLiteral("i.project_id=? ");
    if (since.isValid()) {
        where += QStringLiteral("AND i.updated>=? ");
        values << timeValue(since);
    }
    if (!after.isEmpty()) {
        where += QStringLiteral("AND (i.updated,i.id)>(?,?) ");
        values << place->updated << place->issueId;
    }
    where += since.isValid() ? QStringLiteral("ORDER BY i.updated,i.id LIMIT %1").arg(pageSize + 1)
                             : QStringLiteral("ORDER BY i.updated DESC,i.id DESC LIMIT 1");
    PracticeChangesPage page;
    // A transaction of a writer's kind: whoever is just writing ends before `now` is looked at.
    TWINSPAN_CHECK(m_database.inLooseTransaction([&] { return readPage(page, where, values); }));
    return page;
}

Status PracticeChanges::readPage(PracticeChangesPage &page, const QString &where, const QVariantList &values)
{
    page.now = m_database.now();
    TWINSPAN_TRY(query, m_database.run(selectChanges() + where, values));
    qint64 last = 0;
    while (query.next()) {
        if (page.issues.size() == pageSize) {
            page.next = QStringLiteral("%1.%2").arg(page.issues.last().updated.toMSecsSinceEpoch()).arg(last);
            break;
        }
        last = query.value(0).toLongLong();
        page.issues.append(changeFrom(query));
    }
    return {};
}

Result<QList<PracticeChange>> PracticeChanges::existing(const QStringList &keys, const PracticeAccount &who)
{
    QList<PracticeChange> found;
    for (const QString &key : keys) {
        const QString wanted = practiceIssueKey(key);
        TWINSPAN_TRY(query, m_database.run(selectChanges() + practiceKeyIs(),
                                           {who.isAdmin, who.id, textValue(wanted), textValue(wanted)}));
        if (query.next())
            found.append(changeFrom(query));
    }
    return found;
}

} // namespace twinspan::trackers
