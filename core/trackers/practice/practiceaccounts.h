#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicerecords.h"

#include <QList>

namespace twinspan::trackers
{

class PracticeDatabase;

/// Who may use a practice tracker. Passwords are kept as hashes of libsodium at their cheapest setting: they guard
/// toys.
class PracticeAccounts
{
public:
    explicit PracticeAccounts(PracticeDatabase &database) : m_database(database) {}

    /// Invalid for an empty or odd login, Conflict for one that is there.
    Result<PracticeAccount> add(const QString &login, const QString &name, const QString &password, bool isAdmin);
    Status setPassword(const QString &login, const QString &password);
    Result<QList<PracticeAccount>> list();

    /// The account of that login, without proof: for scripts, which can read the file anyway. NotFound.
    Result<PracticeAccount> account(const QString &login);
    /// Unauthorized when login and password don't belong together; does not tell which is wrong.
    Result<PracticeAccount> signIn(const QString &login, const QString &password);

private:
    PracticeDatabase &m_database;
};

} // namespace twinspan::trackers
