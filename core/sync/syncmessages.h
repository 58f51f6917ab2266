#pragma once

#include "core/base/result.h"
#include "core/model/replica.h"
#include "core/protocol/message.h"
#include "core/sync/fieldstate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace twinspan::sync
{

/// The code of a problem: this side of the connection is deactivated, or its invitation was not accepted yet.
inline constexpr QLatin1String notActiveCode("connection.not-active");

/// The bodies of the messages that the engine exchanges (docs/protocol.md), as values. Reading is bounded and validated
/// (law 7): a Protocol problem names the member.

/// Body of MessageKind::Sync.
struct SyncBody {
    QString requestId;
    model::Replica replica;
    FieldEdits edits;    ///< the fields that the sender's side has changed
    QString knownTwin;   ///< id of the reader's issue that the sender believes to be the twin; empty at the first sync
    QString ticket;      ///< of the sender's issue, for the reader to keep and give back
    QString knownTicket; ///< the one that the reader gave with knownTwin
    bool linkAgain = false; ///< a person at the sender's side wants an ended link back
    bool isUrgent = false;  ///< a person waits for it, and nothing earlier of this issue is on its way

    QJsonObject toJson() const;
    static Result<SyncBody> fromJson(const QJsonObject &json);
};

/// Body of MessageKind::Applied.
struct AppliedBody {
    QString requestId;
    QString sourceId;     ///< id of the issue that the replica was made of
    model::IssueRef twin; ///< the issue on the applying side
    QList<Field> kept;    ///< edits that were not taken: a later one of the other side counts, or it can't be had there
    QStringList notices;
    QStringList leftOut;    ///< ids of comments and attachments that were refused, and may not be another time
    QString messageId = {}; ///< of the message that was applied; empty when the answering side does not say
    QString ticket = {};    ///< of the twin, for the reader to keep and give back

    QJsonObject toJson() const;
    static Result<AppliedBody> fromJson(const QJsonObject &json);
};

/// Body of MessageKind::Refused.
struct RefusedBody {
    QString requestId;
    QString sourceId; ///< empty when the message could not be read
    Problem problem;
    QString messageId = {}; ///< as that of AppliedBody

    QJsonObject toJson() const;
    static Result<RefusedBody> fromJson(const QJsonObject &json);
};

/// The issue that a message is about, as the sender knows it; empty when the message does not say.
QString theirIssueOf(const protocol::Message &message);
/// The key of that issue; empty when the message does not say.
QString theirKeyOf(const protocol::Message &message);
/// The issue that an answer is about, as the reader knows it.
QString ownIssueOf(const protocol::Message &message);
/// Whether somebody waits for it: a sync that says so, and every answer, which costs little.
bool isUrgent(const protocol::Message &message);

QJsonObject toJson(const model::IssueRef &ref);
/// Id and key must be there; the URL is dropped unless a person can open it (http, https, practice).
Result<model::IssueRef> issueRefFromJson(const QJsonObject &json);

} // namespace twinspan::sync
