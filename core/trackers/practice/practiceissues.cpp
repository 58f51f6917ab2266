#include "core/trackers/practice/practiceissues.h"

#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practicechanges.h"
#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

namespace twinspan::trackers
{

namespace
{
QString selectHeads(const QString &where)
{
    return QStringLiteral("SELECT i.id, p.key||'-'||i.number, p.key, t.id, t.name, t.is_default, summary, description, "
                          "author_id, a.name, created, updated, is_private, marker, %1 FROM issues i "
                          "JOIN projects p ON p.id=i.project_id JOIN types t ON t.id=type_id "
                          "JOIN accounts a ON a.id=author_id WHERE %2")
        .arg(practiceFirstKey(), where);
}

PracticeIssue headFrom(const QSqlQuery &query)
{
    PracticeIssue issue;
    issue.id = query.value(0).toLongLong();
    issue.key = query.value(1).toString();
    issue.projectKey = query.value(2).toString();
    issue.type = {query.value(3).toLongLong(), query.value(4).toString(), query.value(5).toBool()};
    issue.summary = query.value(6).toString();
    issue.description = query.value(7).toString();
    issue.authorId = query.value(8).toLongLong();
    issue.author = query.value(9).toString();
    issue.created = timeFrom(query.value(10));
    issue.updated = timeFrom(query.value(11));
    issue.isPrivate = query.value(12).toBool();
    issue.marker = query.value(13).toString();
    issue.firstKey = query.value(14).toString();
    return issue;
}

bool maySee(const PracticeIssue &issue, const PracticeAccount &who)
{
    return !issue.isPrivate || who.isAdmin || issue.authorId == who.id;
}

QString oneLine(QString summary)
{
    summary.replace(u'\n', u' ').replace(u'\r', u' ');
    return summary.trimmed();
}
} // namespace

PracticeIssues::PracticeIssues(PracticeDatabase &database)
    : m_database(database), m_projects(database), m_comments(database), m_files(database), m_mentions(database),
      m_changes(database)
{
}

Result<PracticeIssue> PracticeIssues::create(const PracticeNewIssue &issue, const PracticeAccount &who)
{
    TWINSPAN_TRY(project, m_projects.project(issue.projectKey));
    TWINSPAN_TRY(type, m_projects.type(project.key, issue.type));
    TWINSPAN_CHECK(checkSummary(issue.summary));
    TWINSPAN_CHECK(checkText(issue.description));
    QString key;
    const Status stored = m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(id, insert(issue, project, type, who));
        for (const PracticeStagedFile &file : issue.files)
            TWINSPAN_CHECK(m_files.attachStaged(id, file, who));
        TWINSPAN_CHECK(m_mentions.add(issue.description, id, QVariant()));
        TWINSPAN_TRY(number, m_database.value(QStringLiteral("SELECT number FROM issues WHERE id=?"), {id}));
        key = project.key + u'-' + number.toString();
        return {};
    });
    TWINSPAN_CHECK(stored);
    return this->issue(key, who);
}

Result<qint64> PracticeIssues::insert(const PracticeNewIssue &issue, const PracticeProject &project,
                                      const PracticeType &type, const PracticeAccount &who)
{
    TWINSPAN_TRY(number, nextNumber(project));
    const QVariant now = timeValue(m_database.now());
    TWINSPAN_TRY(made, m_database.run(QStringLiteral("INSERT INTO issues(project_id,number,type_id,summary,description,"
                                                     "author_id,created,updated,is_private,marker) "
                                                     "VALUES(?,?,?,?,?,?,?,?,?,?)"),
                                      {project.id, number, type.id, textValue(oneLine(issue.summary)),
                                       textValue(issue.description), who.id, now, now, issue.isPrivate,
                                       textValue(issue.marker)}));
    return made.lastInsertId().toLongLong();
}

Result<qint64> PracticeIssues::nextNumber(const PracticeProject &project)
{
    TWINSPAN_TRY(number, m_database.value(QStringLiteral("UPDATE projects SET next_number=next_number+1 WHERE id=? "
                                                         "RETURNING next_number-1"),
                                          {project.id}));
    return number.toLongLong();
}

Result<PracticeIssue> PracticeIssues::head(const QString &key, const PracticeAccount &who)
{
    if (const QString wanted = practiceIssueKey(key); !wanted.isEmpty()) {
        TWINSPAN_TRY(query, m_database.run(selectHeads(practiceKeyIs()), {wanted, wanted}));
        if (query.next()) {
            PracticeIssue issue = headFrom(query);
            if (maySee(issue, who))
                return issue;
        }
    }
    return practiceRefusal(ProblemKind::NotFound, "issue-unknown",
                           PracticeText::tr("The practice tracker has no issue “%1”.").arg(key.trimmed().left(64)),
                           PracticeText::tr("Check the issue key; keys look like “SUP-1”."));
}

Result<PracticeIssue> PracticeIssues::issue(const QString &key, const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    TWINSPAN_TRY(comments, m_comments.list(found.id));
    TWINSPAN_TRY(files, m_files.list(found.id));
    found.comments = comments;
    found.files = files;
    return found;
}

Result<QList<PracticeIssue>> PracticeIssues::list(const QString &projectKey, const PracticeAccount &who)
{
    if (!projectKey.isEmpty())
        TWINSPAN_CHECK(m_projects.project(projectKey));
    TWINSPAN_TRY(query, m_database.run(selectHeads(QStringLiteral("?='' OR p.key=? ORDER BY i.id")),
                                       {textValue(projectKey), textValue(projectKey.toUpper())}));
    QList<PracticeIssue> issues;
    while (query.next()) {
        const PracticeIssue issue = headFrom(query);
        if (maySee(issue, who))
            issues.append(issue);
    }
    return issues;
}

Result<int> PracticeIssues::count(const QString &projectKey)
{
    if (!projectKey.isEmpty())
        TWINSPAN_CHECK(m_projects.project(projectKey));
    TWINSPAN_TRY(number, m_database.value(QStringLiteral("SELECT count(*) FROM issues i JOIN projects p "
                                                         "ON p.id=project_id WHERE ?='' OR p.key=?"),
                                          {textValue(projectKey), textValue(projectKey.toUpper())}));
    return number.toInt();
}

Status PracticeIssues::edit(const QString &key, const PracticeEdit &edit, const PracticeAccount &who)
{
    // What is not edited is written as it was read: nobody may write in between.
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(found, head(key, who));
        TWINSPAN_TRY(type, m_projects.type(found.projectKey, edit.type.value_or(QString::number(found.type.id))));
        const QString summary = oneLine(edit.summary.value_or(found.summary));
        const QString description = edit.description.value_or(found.description);
        TWINSPAN_CHECK(checkSummary(summary));
        TWINSPAN_CHECK(checkText(description));
        if (summary == found.summary && description == found.description && type.id == found.type.id)
            return {};
        TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE issues SET summary=?,description=?,type_id=? WHERE id=?"),
                                      {textValue(summary), textValue(description), type.id, found.id}));
        if (description != found.description)
            TWINSPAN_CHECK(m_mentions.add(description, found.id, QVariant(), found.description));
        return m_changes.touch(found.id);
    });
}

Result<PracticeIssue> PracticeIssues::move(const QString &key, const QString &projectKey, const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    TWINSPAN_TRY(target, m_projects.project(projectKey));
    if (target.key == found.projectKey)
        return issue(key, who);
    const auto sameType = m_projects.type(target.key, found.type.name);
    TWINSPAN_TRY(type, sameType ? *sameType : m_projects.type(target.key, {}));
    const Status moved = m_database.inTransaction([&]() -> Status {
        TWINSPAN_CHECK(
            m_database.run(QStringLiteral("INSERT INTO former_keys(key,issue_id) VALUES(?,?)"), {found.key, found.id}));
        TWINSPAN_TRY(number, nextNumber(target));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE issues SET project_id=?,number=?,type_id=? WHERE id=?"),
                                      {target.id, number, type.id, found.id}));
        return m_changes.touch(found.id);
    });
    TWINSPAN_CHECK(moved);
    return issue(key, who);
}

Status PracticeIssues::remove(const QString &key, const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    if (!who.isAdmin && found.authorId != who.id)
        return practiceRefusal(ProblemKind::Forbidden, "issue-not-yours",
                               PracticeText::tr("In the practice tracker an issue is deleted by its author or an "
                                                "administrator only."));
    return m_database.inTransaction([&]() -> Status {
        for (const char *table : {"mentions", "comments", "files", "former_keys"})
            TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM %1 WHERE issue_id=?").arg(QLatin1String(table)),
                                          {found.id}));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM issues WHERE id=?"), {found.id}));
        return {};
    });
}

Result<PracticeComment> PracticeIssues::addComment(const QString &key, const PracticeNewComment &comment,
                                                   const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    TWINSPAN_CHECK(checkComment(comment.text));
    return m_comments.add(found.id, comment, who);
}

Status PracticeIssues::editComment(qint64 commentId, const QString &text, const PracticeAccount &who)
{
    TWINSPAN_TRY(issueId, m_comments.issueOf(commentId));
    TWINSPAN_CHECK(checkSight(issueId, who));
    TWINSPAN_CHECK(checkComment(text));
    return m_comments.edit(commentId, text, who);
}

Status PracticeIssues::removeComment(qint64 commentId, const PracticeAccount &who)
{
    TWINSPAN_TRY(issueId, m_comments.issueOf(commentId));
    TWINSPAN_CHECK(checkSight(issueId, who));
    return m_comments.remove(commentId, who);
}

Result<PracticeFile> PracticeIssues::addFile(const QString &key, const PracticeUpload &upload, QIODevice &bytes,
                                             const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    return m_files.attach(found.id, upload, bytes, who);
}

Status PracticeIssues::readFile(qint64 fileId, QIODevice &sink, qint64 limit, const PracticeAccount &who)
{
    TWINSPAN_TRY(issueId, m_files.issueOf(fileId));
    TWINSPAN_CHECK(checkSight(issueId, who));
    return m_files.read(fileId, sink, limit);
}

Status PracticeIssues::removeFile(qint64 fileId, const PracticeAccount &who)
{
    TWINSPAN_TRY(issueId, m_files.issueOf(fileId));
    TWINSPAN_CHECK(checkSight(issueId, who));
    return m_files.remove(fileId, who);
}

Status PracticeIssues::checkSight(qint64 issueId, const PracticeAccount &who)
{
    TWINSPAN_TRY(key, m_database.value(QStringLiteral("SELECT p.key||'-'||number FROM issues i "
                                                      "JOIN projects p ON p.id=project_id WHERE i.id=?"),
                                       {issueId}));
    TWINSPAN_CHECK(head(key.toString(), who));
    return {};
}

Result<std::optional<PracticeChange>> PracticeIssues::findMarked(const QString &projectKey, const QString &marker)
{
    using Found = std::optional<PracticeChange>;
    TWINSPAN_TRY(project, m_projects.project(projectKey));
    if (marker.isEmpty())
        return Found();
    TWINSPAN_TRY(query, m_database.run(selectHeads(QStringLiteral("marker=? AND i.project_id=? ORDER BY i.id LIMIT 1")),
                                       {marker, project.id}));
    if (!query.next())
        return Found();
    const PracticeIssue issue = headFrom(query);
    return Found({issue.firstKey, issue.key, issue.projectKey, issue.updated});
}

Result<bool> PracticeIssues::hasMarked(const QString &projectKey)
{
    TWINSPAN_TRY(project, m_projects.project(projectKey));
    TWINSPAN_TRY(found, m_database.value(QStringLiteral("SELECT EXISTS(SELECT 1 FROM issues WHERE project_id=? "
                                                        "AND marker<>'')"),
                                         {project.id}));
    return found.toBool();
}

Result<QStringList> PracticeIssues::mentions(const QString &key, const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    return m_mentions.list(found.id);
}

Result<int> PracticeIssues::maxTextLength()
{
    TWINSPAN_TRY(text, m_database.setting(QStringLiteral("max-text-length")));
    return text.toInt();
}

Status PracticeIssues::checkSummary(const QString &summary) const
{
    const qsizetype length = oneLine(summary).size();
    if (length == 0)
        return practiceRefusal(ProblemKind::Rejected, "summary-empty", PracticeText::tr("An issue needs a summary."),
                               PracticeText::tr("Say in a few words what it is about."));
    if (length > maxSummaryLength)
        return practiceRefusal(ProblemKind::Rejected, "summary-too-long",
                               PracticeText::tr("The summary has %1 characters; the practice tracker takes %2.")
                                   .arg(length)
                                   .arg(maxSummaryLength),
                               PracticeText::tr("Shorten the summary."));
    return {};
}

Status PracticeIssues::checkText(const QString &text)
{
    TWINSPAN_TRY(limit, maxTextLength());
    if (limit <= 0 || text.size() <= limit)
        return {};
    return practiceRefusal(
        ProblemKind::Rejected, "text-too-long",
        PracticeText::tr("The text has %1 characters; this practice tracker takes %2.").arg(text.size()).arg(limit),
        PracticeText::tr("Shorten the text, or raise the limit of the practice tracker."));
}

Status PracticeIssues::checkComment(const QString &text)
{
    if (text.trimmed().isEmpty())
        return practiceRefusal(ProblemKind::Rejected, "comment-empty", PracticeText::tr("A comment can't be empty."),
                               PracticeText::tr("Write some text."));
    return checkText(text);
}

} // namespace twinspan::trackers
