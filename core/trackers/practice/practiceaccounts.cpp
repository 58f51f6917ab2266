#include "core/trackers/practice/practiceaccounts.h"

#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

#include <QRegularExpression>

#include <sodium.h>

#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String columns("id, login, name, is_admin, password");

PracticeAccount accountFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(), query.value(3).toBool()};
}

Result<QString> hashOf(const QString &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray bytes = password.toUtf8();
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) != 0)
        return practiceRefusal(ProblemKind::Internal, "hash-failed",
                               PracticeText::tr("The password can't be hashed on this machine."));
    return QString::fromLatin1(hash.data());
}

bool fits(const QString &hash, const QString &password)
{
    const QByteArray bytes = password.toUtf8();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                                          static_cast<unsigned long long>(bytes.size())) == 0;
}
} // namespace

Result<PracticeAccount> PracticeAccounts::add(const QString &login, const QString &name, const QString &password,
                                              bool isAdmin)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}\\z"));
    if (!pattern.match(login).hasMatch())
        return practiceRefusal(ProblemKind::Invalid, "login-invalid",
                               PracticeText::tr("“%1” can't be the login of an account.").arg(login),
                               PracticeText::tr("Use 1 to 40 letters, digits, dots, dashes and underscores."));
    if (password.isEmpty())
        return practiceRefusal(ProblemKind::Invalid, "password-empty",
                               PracticeText::tr("An account needs a password."));
    if (account(login))
        return practiceRefusal(ProblemKind::Conflict, "login-taken",
                               PracticeText::tr("There is an account “%1” already.").arg(login));
    TWINSPAN_TRY(hash, hashOf(password));
    TWINSPAN_CHECK(m_database.run(QStringLiteral("INSERT INTO accounts(login,name,password,is_admin) VALUES(?,?,?,?)"),
                                  {login, textValue(name.isEmpty() ? login : name), hash, isAdmin}));
    return account(login);
}

Status PracticeAccounts::setPassword(const QString &login, const QString &password)
{
    TWINSPAN_TRY(who, account(login));
    TWINSPAN_TRY(hash, hashOf(password));
    TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE accounts SET password=? WHERE id=?"), {hash, who.id}));
    return {};
}

Result<QList<PracticeAccount>> PracticeAccounts::list()
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT %1 FROM accounts ORDER BY id").arg(columns)));
    QList<PracticeAccount> accounts;
    while (query.next())
        accounts.append(accountFrom(query));
    return accounts;
}

Result<PracticeAccount> PracticeAccounts::account(const QString &login)
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT %1 FROM accounts WHERE login=?").arg(columns),
                                       {textValue(login)}));
    if (!query.next())
        return practiceRefusal(ProblemKind::NotFound, "account-unknown",
                               PracticeText::tr("The practice tracker has no account “%1”.").arg(login),
                               PracticeText::tr("The sample companies have the accounts “admin” and “member”."));
    return accountFrom(query);
}

Result<PracticeAccount> PracticeAccounts::signIn(const QString &login, const QString &password)
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT %1 FROM accounts WHERE login=?").arg(columns),
                                       {textValue(login)}));
    if (!query.next() || !fits(query.value(4).toString(), password))
        return practiceRefusal(
            ProblemKind::Unauthorized, "sign-in-refused",
            PracticeText::tr("The practice tracker does not know this account and password."),
            PracticeText::tr("Check both; the sample companies' passwords are in the documentation."));
    return accountFrom(query);
}

} // namespace twinspan::trackers
