#pragma once

#include "core/store/invitations.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlInvitations final : public Invitations
{
public:
    explicit SqlInvitations(SqlDatabase &database) : m_database(database) {}

    Status save(const InvitationRecord &invitation) override;
    Result<QList<InvitationRecord>> all() override;
    Result<InvitationRecord> byId(const QString &id) override;
    Status remove(const QString &id) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
