#pragma once

#include "core/base/result.h"
#include "core/model/instance.h"
#include "core/model/issue.h"
#include "core/model/replica.h"
#include "core/tracker/tracker.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace twinspan::sync
{

/// What leaves, and what does not and why (one sentence each).
struct Outgoing {
    model::Replica replica;
    QStringList notices;
    bool isCopy = false;                 ///< the issue itself was made by a connection
    QList<model::Attachment> files = {}; ///< of the issue, all: its texts name them
    /// Tracker::withFileAddresses().
    std::function<QString(const QString &, const QList<tracker::NamedFile> &)> withFileAddresses =
        [](const QString &text, const QList<tracker::NamedFile> &) { return text; };
};

/// The outgoing rules of Basic mode: summary, description, type, public comments, public attachments. Left out:
/// internal comments and attachments (law 5), and what carries our marker, since it came from the other side (law 3).
/// `sent`: what the other side has of it. An attachment of it that became internal since is no removed one: it stays in
/// the replica, for nothing leaves with it that is not there. Problem issue.private when the issue itself is private.
/// Pure.
Result<Outgoing> applyBasicOutgoingRules(const model::Issue &issue, const model::InstanceInfo &instance,
                                         const std::optional<model::Replica> &sent = {});

} // namespace twinspan::sync
