#pragma once

#include "core/base/result.h"
#include "core/model/connection.h"
#include "core/model/issue.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace twinspan::sync
{

/// A pair that the sender knows.
struct KnownPair {
    model::IssueRef source; ///< the sender's issue
    model::IssueRef twin;   ///< the reader's
    QString ticket;         ///< of the sender's issue, for the reader to keep
    QString knownTicket;    ///< of the reader's issue: that the reader knew the pair
};

/// Body of MessageKind::Connection (docs/protocol.md): what became of the sender's end, or of one pair. What a later
/// version says besides is ignored.
struct ConnectionBody {
    std::optional<model::PeerStatus> status; ///< of the sender's end
    QString unlinkedSource;                  ///< id of the sender's issue whose link was ended; empty: none
    QString unlinkedTwin;                    ///< id of the reader's issue
    std::optional<model::ConflictRule> rule; ///< as the sender says it
    qint64 ruleNumber = 0;                   ///< the choice with the higher number counts
    QString again;          ///< a request of the reader's that was refused is to be tried again; empty: none
    QString skippedSource;  ///< id of the sender's issue whose refused change is left so; empty: none
    QString skippedRequest; ///< id of the request that had failed by it
    bool restored = false;  ///< the sender's store was set back: what was not answered is to come again

    QList<KnownPair> pairs; ///< for a reader that was set back; at most maxPairs
    static constexpr int maxPairs = 100;

    QJsonObject toJson() const;
    /// Bounded and validated (law 7): a Protocol problem names the member.
    static Result<ConnectionBody> fromJson(const QJsonObject &json);
};

} // namespace twinspan::sync
