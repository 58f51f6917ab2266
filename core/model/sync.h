#pragma once

#include "core/base/problem.h"
#include "core/model/issue.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace twinspan::model
{

/// Where a sync request is. Failed and Skipped end it like Synchronized does.
enum class Stage { Preparing, Sending, WaitingForRemote, Finalizing, Synchronized, Failed, Skipped };

bool isFinal(Stage stage);
/// The documented words: "Preparing", "Sending", "Waiting for remote", "Finalizing", "Synchronized", "Failed",
/// "Skipped".
QString toString(Stage stage);
std::optional<Stage> stageFromString(const QString &text);

/// One unit of work on one twin.
struct SyncRequest {
    QString id;
    QString connectionId;
    QString issueKey; ///< as the user typed it, then as the tracker spells it
    Stage stage = Stage::Preparing;
    Stage failedAt = Stage::Preparing; ///< when Failed: the stage in which it happened
    std::optional<Problem> problem;    ///< when Failed, or Synchronized but for a part; also while it waits
    QString waitingFor;                ///< one sentence for the screen while it waits; may be empty
    IssueRef local;
    IssueRef remote;     ///< set from Finalizing on
    QStringList notices; ///< what did not travel, and why; one sentence each
    QString messageId;   ///< of the last message that carried it; the answers to earlier ones say nothing of that one
    int attempts = 0;
    bool automatic = false; ///< made by a change that was found, not by a person
    QDateTime created;
    QDateTime updated;

    /// Synchronized, but for what the other tracker refused: `problem` says so.
    bool isPartly() const { return stage == Stage::Synchronized && problem; }

    bool operator==(const SyncRequest &) const = default;
};

/// The pair of issues and the remembered state of the pair.
struct Twin {
    QString connectionId;
    IssueRef local;
    IssueRef remote;
    QByteArray base; ///< what sync remembers of the pair; the store does not look inside
    QDateTime updated;
    QDateTime checked = {}; ///< Issue::updated of the local issue when it was last compared with the base
    QDateTime looked = {};  ///< when that was, by our clock
    /// A person ended the link: nothing flows, and what was remembered stays, so that nothing is made twice when
    /// somebody links the two again.
    bool unlinked = false;

    bool operator==(const Twin &) const = default;
};

} // namespace twinspan::model
