#include "core/trackers/practice/practicementions.h"

#include "core/trackers/practice/practicedatabase.h"

#include <QRegularExpression>

namespace twinspan::trackers
{

Status PracticeMentions::add(const QString &text, qint64 issueId, const QVariant &commentId)
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

Result<QStringList> PracticeMentions::list(qint64 issueId)
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT login FROM mentions m JOIN accounts a ON a.id=account_id "
                                                      "WHERE issue_id=? ORDER BY m.id"),
                                       {issueId}));
    QStringList logins;
    while (query.next())
        logins.append(query.value(0).toString());
    return logins;
}

} // namespace twinspan::trackers
