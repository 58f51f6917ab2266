#include "core/trackers/practice/practiceissues.h"

#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
QString selectHeads(const QString &where)
{
    return QStringLiteral("SELECT i.id, p.key||'-'||i.number, p.key, t.id, t.name, t.is_default, summary, description, "
                          "author_id, a.name, created, updated, is_private, marker FROM issues i "
                          "JOIN projects p ON p.id=i.project_id JOIN types t ON t.id=type_id "
                          "JOIN accounts a ON a.id=author_id WHERE ") +
           where;
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
    : m_database(database), m_projects(database), m_files(database)
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
        TWINSPAN_CHECK(ping(issue.description, id, QVariant()));
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
    TWINSPAN_TRY(number, m_database.value(QStringLiteral("UPDATE projects SET next_number=next_number+1 WHERE id=? "
                                                         "RETURNING next_number-1"),
                                          {project.id}));
    const QVariant now = timeValue(m_database.now());
    TWINSPAN_TRY(made, m_database.run(QStringLiteral("INSERT INTO issues(project_id,number,type_id,summary,description,"
                                                     "author_id,created,updated,is_private,marker) "
                                                     "VALUES(?,?,?,?,?,?,?,?,?,?)"),
                                      {project.id, number, type.id, textValue(oneLine(issue.summary)),
                                       textValue(issue.description), who.id, now, now, issue.isPrivate,
                                       textValue(issue.marker)}));
    return made.lastInsertId().toLongLong();
}

Result<PracticeIssue> PracticeIssues::head(const QString &key, const PracticeAccount &who)
{
    const QString wanted = practiceIssueKey(key);
    const qsizetype dash = wanted.lastIndexOf(u'-');
    if (dash > 0) {
        TWINSPAN_TRY(query, m_database.run(selectHeads(QStringLiteral("p.key=? AND i.number=?")),
                                           {wanted.left(dash), wanted.mid(dash + 1).toLongLong()}));
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
    TWINSPAN_TRY(comments, this->comments(found.id));
    TWINSPAN_TRY(files, m_files.list(found.id));
    found.comments = comments;
    found.files = files;
    return found;
}

Result<QList<PracticeComment>> PracticeIssues::comments(qint64 issueId)
{
    TWINSPAN_TRY(query,
                 m_database.run(QStringLiteral("SELECT c.id,a.name,created,text,is_public,marker FROM comments c "
                                               "JOIN accounts a ON a.id=author_id WHERE issue_id=? ORDER BY c.id"),
                                {issueId}));
    QList<PracticeComment> comments;
    while (query.next())
        comments.append({query.value(0).toLongLong(), query.value(1).toString(), timeFrom(query.value(2)),
                         query.value(3).toString(), query.value(4).toBool(), query.value(5).toString()});
    return comments;
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
    TWINSPAN_TRY(found, head(key, who));
    TWINSPAN_TRY(type, m_projects.type(found.projectKey, edit.type.value_or(QString::number(found.type.id))));
    const QString summary = edit.summary.value_or(found.summary);
    const QString description = edit.description.value_or(found.description);
    TWINSPAN_CHECK(checkSummary(summary));
    TWINSPAN_CHECK(checkText(description));
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE issues SET summary=?,description=?,type_id=? WHERE id=?"),
                                      {textValue(oneLine(summary)), textValue(description), type.id, found.id}));
        if (description != found.description)
            TWINSPAN_CHECK(ping(description, found.id, QVariant()));
        return touch(found.id);
    });
}

Result<PracticeComment> PracticeIssues::addComment(const QString &key, const PracticeNewComment &comment,
                                                   const PracticeAccount &who)
{
    TWINSPAN_TRY(found, head(key, who));
    TWINSPAN_CHECK(checkText(comment.text));
    if (comment.text.trimmed().isEmpty())
        return practiceRefusal(ProblemKind::Rejected, "comment-empty", PracticeText::tr("A comment can't be empty."),
                               PracticeText::tr("Write some text."));
    PracticeComment made{0, who.name, m_database.now(), comment.text, comment.isPublic, comment.marker};
    const Status stored = m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(query, m_database.run(QStringLiteral("INSERT INTO comments(issue_id,author_id,created,text,"
                                                          "is_public,marker) VALUES(?,?,?,?,?,?)"),
                                           {found.id, who.id, timeValue(made.created), textValue(comment.text),
                                            comment.isPublic, textValue(comment.marker)}));
        made.id = query.lastInsertId().toLongLong();
        TWINSPAN_CHECK(ping(comment.text, found.id, made.id));
        return touch(found.id);
    });
    TWINSPAN_CHECK(stored);
    return made;
}

Status PracticeIssues::editComment(qint64 commentId, const QString &text, const PracticeAccount &who)
{
    TWINSPAN_CHECK(checkText(text));
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(done, m_database.run(QStringLiteral("UPDATE comments SET text=? WHERE id=? "
                                                         "AND (author_id=? OR ?) RETURNING issue_id"),
                                          {textValue(text), commentId, who.id, who.isAdmin}));
        if (!done.next())
            return practiceRefusal(
                ProblemKind::NotFound, "comment-unknown",
                PracticeText::tr("There is no comment %1 that this account may edit.").arg(commentId));
        const qint64 issueId = done.value(0).toLongLong();
        TWINSPAN_CHECK(ping(text, issueId, commentId));
        return touch(issueId);
    });
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
    TWINSPAN_TRY(key, m_database.value(QStringLiteral("SELECT p.key||'-'||number FROM issues i "
                                                      "JOIN projects p ON p.id=project_id WHERE i.id=?"),
                                       {issueId}));
    TWINSPAN_CHECK(head(key.toString(), who));
    return m_files.read(fileId, sink, limit);
}

Result<QString> PracticeIssues::findMarked(const QString &projectKey, const QString &marker)
{
    TWINSPAN_TRY(project, m_projects.project(projectKey));
    if (marker.isEmpty())
        return QString();
    TWINSPAN_TRY(number, m_database.value(QStringLiteral("SELECT number FROM issues WHERE marker=? AND project_id=? "
                                                         "ORDER BY id LIMIT 1"),
                                          {marker, project.id}));
    return number.isValid() ? project.key + u'-' + number.toString() : QString();
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
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT login FROM mentions m JOIN accounts a ON a.id=account_id "
                                                      "WHERE issue_id=? ORDER BY m.id"),
                                       {found.id}));
    QStringList logins;
    while (query.next())
        logins.append(query.value(0).toString());
    return logins;
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

Status PracticeIssues::ping(const QString &text, qint64 issueId, const QVariant &commentId)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.@-])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        TWINSPAN_CHECK(m_database.run(QStringLiteral("INSERT INTO mentions(issue_id,comment_id,account_id) "
                                                     "SELECT ?,?,id FROM accounts WHERE login=?"),
                                      {issueId, commentId, matches.next().captured(1)}));
    }
    return {};
}

Status PracticeIssues::touch(qint64 issueId)
{
    TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE issues SET updated=? WHERE id=?"),
                                  {timeValue(m_database.now()), issueId}));
    return {};
}

} // namespace twinspan::trackers
