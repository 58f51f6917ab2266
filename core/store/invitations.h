#pragma once

#include "core/base/result.h"
#include "core/model/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace twinspan::store
{

enum class InvitationState { Open, Used, Revoked };

/// An invitation of ours. Its secret is in the CredentialStore under credentialKey(); the code is made again from both.
struct InvitationRecord {
    QString id;
    QString connectionId; ///< the pending connection
    InvitationState state = InvitationState::Open;
    QByteArray content; ///< JSON of the invitation without its secret and signature
    QDateTime issuedAt;
    QDateTime expiresAt;
    QByteArray usedBy; ///< public key of the accepter

    QString credentialKey() const { return QStringLiteral("invitation/") + id; }
    bool operator==(const InvitationRecord &) const = default;
};

class Invitations
{
public:
    virtual ~Invitations() = default;
    virtual Status save(const InvitationRecord &invitation) = 0;
    virtual Result<QList<InvitationRecord>> all() = 0; ///< newest first
    virtual Result<InvitationRecord> byId(const QString &id) = 0;
    virtual Status remove(const QString &id) = 0;
};

} // namespace twinspan::store
