#pragma once

#include "core/model/replica.h"
#include "core/sync/fieldstate.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace twinspan::sync
{

/// The remembered state of a pair, as it lies in model::Twin::base: what this side has sent, what it has received, and
/// what is on its way. The store does not look inside.
struct TwinBase {
    std::optional<model::Replica> sent;     ///< the last one that the other side has applied
    std::optional<model::Replica> received; ///< the last one that this side has applied
    QMap<QString, model::Replica> pending;  ///< on its way, by request id
    FieldStates fields;                     ///< empty: not known what was in step
    FieldStates perhaps; ///< of fields whose write was given up with its outcome unknown: how they are if it has run
    QString applying;    ///< id of the message that is being written here: what the tracker shows is in between
    QString ticket;      ///< of the other side's issue: goes back with what is sent for it
    QStringList leftOut; ///< ids of comments and attachments of ours that the other side's tracker refused
    qint64 turn = 0;     ///< rises with each message that was written here: what was read before is outdated
    quint64 number = 0;  ///< of the last message that was written here: what has a lower one was sent before it

    QByteArray toBytes() const;
    /// Damaged bytes give an empty base: the tracker's markers then tell what is there.
    static TwinBase fromBytes(const QByteArray &bytes);

    /// The message is being written here. Its ticket is kept from now on, not only from its end: a message that is
    /// refused in between leaves a twin of which the other side has not heard, and what this side sends of it must be
    /// recognised.
    void begin(const QString &messageId, const QString &itsTicket);

    /// A field that shows what the given up write would have written was written by it: that is no edit of this side.
    void recognise(const QMap<Field, QString> &shown);

    /// What the other side has of what was sent: its tracker may have refused some of the files.
    std::optional<model::Replica> taken() const;

    /// The attachment was part of something that we sent on this connection: the peer may have its bytes (law 5).
    std::optional<model::ReplicaAttachment> sentAttachment(const QString &sourceId) const;
};

/// Equal but for the time of the last change, which moves without a change of what travels.
bool sameContent(const model::Replica &a, const model::Replica &b);

} // namespace twinspan::sync
