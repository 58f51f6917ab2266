#include "core/store/sqlinvitations.h"

#include "core/model/enumnames.h"
#include "core/store/storeproblems.h"

#include <array>

namespace twinspan::store
{

namespace
{
using StateName = model::EnumName<InvitationState>;
constexpr std::array states{StateName{InvitationState::Open, QLatin1String("open")},
                            StateName{InvitationState::Used, QLatin1String("used")},
                            StateName{InvitationState::Revoked, QLatin1String("revoked")}};

Result<InvitationRecord> read(const SqlRow &row)
{
    const auto state = model::enumFromString<InvitationState>(states, row.text(2));
    if (!state)
        return fail(damagedRecordProblem(QStringLiteral("invitation"), row.text(0)));
    return InvitationRecord{row.text(0), row.text(1), *state, row.bytes(3), row.time(4), row.time(5), row.bytes(6)};
}
} // namespace

Status SqlInvitations::save(const InvitationRecord &invitation)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO invitations (id, connection_id, state, content, issued, expires, used_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET connection_id = excluded.connection_id, "
        "state = excluded.state, content = excluded.content, issued = excluded.issued, expires = excluded.expires, "
        "used_by = excluded.used_by",
        {invitation.id, invitation.connectionId, model::enumToString(states, invitation.state), invitation.content,
         toColumn(invitation.issuedAt), toColumn(invitation.expiresAt), invitation.usedBy}));
    return {};
}

Result<QList<InvitationRecord>> SqlInvitations::all()
{
    return m_database.readable("SELECT id, connection_id, state, content, issued, expires, used_by FROM invitations "
                               "ORDER BY issued DESC, id DESC",
                               {}, read);
}

Result<InvitationRecord> SqlInvitations::byId(const QString &id)
{
    TWINSPAN_TRY(found, m_database.first("SELECT id, connection_id, state, content, issued, expires, used_by "
                                         "FROM invitations WHERE id = ?",
                                         {id}, read));
    if (!found)
        return fail(notFoundProblem(QStringLiteral("invitation"), id));
    return *std::move(found);
}

Status SqlInvitations::remove(const QString &id)
{
    TWINSPAN_TRY(removed, m_database.write("DELETE FROM invitations WHERE id = ?", {id}));
    if (removed == 0)
        return fail(notFoundProblem(QStringLiteral("invitation"), id));
    return {};
}

} // namespace twinspan::store
