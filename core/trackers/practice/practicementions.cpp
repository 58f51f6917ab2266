#include "core/trackers/practice/practicementions.h"

#include "core/trackers/practice/practicedatabase.h"

#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
QStringList mentionedIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.@-])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList logins;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        logins.append(matches.next().captured(1));
    return logins;
}
} // namespace

Status PracticeMentions::add(const QString &text, qint64 issueId, const QVariant &commentId, const QString &before)
{
    const QStringList known = mentionedIn(before);
    const QStringList logins = mentionedIn(text);
    for (const QString &login : logins) {
        if (known.contains(login, Qt::CaseInsensitive))
            continue;
        TWINSPAN_CHECK(m_database.run(QStringLiteral("INSERT INTO mentions(issue_id,comment_id,account_id) "
                                                     "SELECT ?,?,id FROM accounts WHERE login=?"),
                                      {issueId, commentId, login}));
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
