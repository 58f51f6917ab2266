#pragma once

#include "core/base/result.h"
#include "core/model/connection.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace twinspan::sync
{

/// Body of MessageKind::Connection (docs/protocol.md): what became of the sender's end, or of one pair. What a later
/// version says besides is ignored.
struct ConnectionBody {
    std::optional<model::PeerStatus> status; ///< of the sender's end
    QString unlinkedSource;                  ///< id of the sender's issue whose link was ended; empty: none
    QString unlinkedTwin;                    ///< id of the reader's issue
    std::optional<model::ConflictRule> rule; ///< as the sender says it
    qint64 ruleNumber = 0;                   ///< the choice with the higher number counts
    bool restored = false; ///< the sender's store was set back: what was not answered is to come again

    QJsonObject toJson() const;
    /// Bounded and validated (law 7): a Protocol problem names the member.
    static Result<ConnectionBody> fromJson(const QJsonObject &json);
};

} // namespace twinspan::sync
