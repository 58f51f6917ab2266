#pragma once

#include "core/model/issue.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace twinspan::model
{

/// What was done to one part of an issue, and where.
enum class HistoryAction {
    Created,  ///< here: the twin of an issue there
    Changed,  ///< here: a field or comment took the text of there
    Added,    ///< here: a comment or file of there was copied
    Sent,     ///< from here: the other side has it
    NotTaken, ///< an edit of the other side that does not count: `after` is its text, `before` what counts
    Replaced, ///< an edit of this side that does not count: `before` was its text, `after` is what counts
    Restored, ///< here: a person took the text back that had not counted; `before` stood there until then
    Unlinked, ///< the pair is no longer kept in step
};

/// The written form: "created", "changed", "added", "sent", "not-taken", "replaced", "restored", "unlinked".
QString toString(HistoryAction action);
std::optional<HistoryAction> historyActionFromString(const QString &text);

/// HistoryEntry::part of a comment.
inline const QString commentPart = QStringLiteral("comment");

/// One entry of the answer to "why does this issue look like this".
struct HistoryEntry {
    qint64 number = 0; ///< in the order of happening; 0 before it is stored
    QDateTime at;      ///< by our clock
    QString connectionId;
    IssueRef local;
    IssueRef remote;
    HistoryAction action = HistoryAction::Changed;
    QString part;      ///< "issue", "summary", "description", "type", "comment", "attachment"
    QString who;       ///< a person's name as far as the tracker told it; may be empty
    QString before;    ///< Markdown, as it stood; of a file nothing
    QString after;     ///< Markdown, or the name of a file
    QString requestId; ///< of the sync request that did it, at the side where the change was made

    bool operator==(const HistoryEntry &) const = default;
};

/// A text that gave way to another one, and can take its place again.
struct LostText {
    QString text;
    QString winner; ///< what stands there instead, as long as nobody has edited it since

    bool operator==(const LostText &) const = default;
};

/// Of a conflict, and of a text that was taken back after one. nullopt: nothing gave way in it.
std::optional<LostText> lostText(const HistoryEntry &entry);

} // namespace twinspan::model
