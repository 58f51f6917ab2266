#include "core/trackers/practice/practicecomments.h"

#include "core/trackers/practice/practicechanges.h"
#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

namespace twinspan::trackers
{

Result<QList<PracticeComment>> PracticeComments::list(qint64 issueId)
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

Result<PracticeComment> PracticeComments::add(qint64 issueId, const PracticeNewComment &comment,
                                              const PracticeAccount &who)
{
    PracticeComment made{0, who.name, {}, comment.text, comment.isPublic, comment.marker};
    const Status stored = m_database.inTransaction([&]() -> Status {
        made.created = m_database.now();
        TWINSPAN_TRY(query, m_database.run(QStringLiteral("INSERT INTO comments(issue_id,author_id,created,text,"
                                                          "is_public,marker) VALUES(?,?,?,?,?,?)"),
                                           {issueId, who.id, timeValue(made.created), textValue(comment.text),
                                            comment.isPublic, textValue(comment.marker)}));
        made.id = query.lastInsertId().toLongLong();
        TWINSPAN_CHECK(m_mentions.add(comment.text, issueId, made.id));
        return PracticeChanges(m_database).touch(issueId);
    });
    TWINSPAN_CHECK(stored);
    return made;
}

Result<qint64> PracticeComments::issueOf(qint64 commentId)
{
    TWINSPAN_TRY(id, m_database.value(QStringLiteral("SELECT issue_id FROM comments WHERE id=?"), {commentId}));
    if (!id.isValid())
        return practiceRefusal(ProblemKind::NotFound, "comment-unknown",
                               PracticeText::tr("The comment is no longer in the practice tracker."));
    return id.toLongLong();
}

Status PracticeComments::checkRight(qint64 commentId, const PracticeAccount &who)
{
    TWINSPAN_TRY(author, m_database.value(QStringLiteral("SELECT author_id FROM comments WHERE id=?"), {commentId}));
    if (who.isAdmin || author.toLongLong() == who.id)
        return {};
    return practiceRefusal(ProblemKind::Forbidden, "comment-not-yours",
                           PracticeText::tr("In the practice tracker a comment is changed and deleted by its author "
                                            "or an administrator only."));
}

Status PracticeComments::edit(qint64 commentId, const QString &text, const PracticeAccount &who)
{
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(issueId, issueOf(commentId));
        TWINSPAN_CHECK(checkRight(commentId, who));
        TWINSPAN_TRY(before, m_database.value(QStringLiteral("SELECT text FROM comments WHERE id=?"), {commentId}));
        TWINSPAN_TRY(done, m_database.run(QStringLiteral("UPDATE comments SET text=? WHERE id=? AND text<>?"),
                                          {textValue(text), commentId, textValue(text)}));
        if (done.numRowsAffected() == 0)
            return {};
        TWINSPAN_CHECK(m_mentions.add(text, issueId, commentId, before.toString()));
        return PracticeChanges(m_database).touch(issueId);
    });
}

Status PracticeComments::remove(qint64 commentId, const PracticeAccount &who)
{
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(issueId, issueOf(commentId));
        TWINSPAN_CHECK(checkRight(commentId, who));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM mentions WHERE comment_id=?"), {commentId}));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM comments WHERE id=?"), {commentId}));
        return PracticeChanges(m_database).touch(issueId);
    });
}

} // namespace twinspan::trackers
