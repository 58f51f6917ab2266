#pragma once

#include "core/model/replica.h"
#include "core/store/journal.h"
#include "core/sync/fieldstate.h"
#include "core/sync/target.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace twinspan::sync
{

/// An edit that does not count, since the other side has edited the same field later.
struct Conflict {
    Field field = Field::Summary;
    bool isOurs = false; ///< the edit of this side is the one that does not count
    QString loser;       ///< in the form of this side
    QString winner;      ///< what the field shows here instead

    bool operator==(const Conflict &) const = default;
};

/// The writes in their order, what will not arrive and why, and what is remembered of the fields when all is written.
struct Plan {
    QList<store::Operation> operations; ///< positions from 0; all Planned
    QStringList notices;
    FieldStates fields;
    QList<Field> kept; ///< edits that are not taken
    QList<Conflict> conflicts;
};

model::Marker markerFor(const model::Replica &replica, const Target &target, model::MarkerKind kind,
                        const QString &sourceId);
model::Marker issueMarker(const model::Replica &replica, const Target &target);

/// The source ids of the replica's comments by the markers of their copies, and of their parts. For all at once: each
/// marker is a hash.
QHash<QString, QString> commentsByMarker(const model::Replica &replica, const Target &target);

/// The notice of a comment whose edit on this side is overwritten. `theirKey`: of the issue whose edit counts.
QString editedOnBothSides(const QString &theirKey);

/// A comment of ours that says something of the replica, as an operation without position.
store::Operation noticeComment(const model::Replica &replica, const Target &target, const QString &noticeId,
                               const QString &text);

/// The comment that says that a file is not there, as an operation without position.
store::Operation fileNotice(const model::Replica &replica, const Target &target, const QString &attachmentId,
                            const QString &reason);

/// A plan in the making. What the issue has already, by marker, is not written again.
class Planner
{
public:
    /// Stands for the id of a comment in the markers of comments that continue the description.
    static QString descriptionId() { return QStringLiteral("description"); }

    /// `issue`: what is there; nullptr for a new one. All outlive it.
    Planner(const model::Replica &replica, const Target &target, const model::Issue *issue = nullptr);

    void add(store::Operation operation);
    /// A text as comments of at most the tracker's length; from the part `from` on. Parts that are there take the new
    /// text, surplus ones lose theirs. `before`: the parts that were written last, where it is known: what stands there
    /// now and is none of them was edited here.
    void putComments(const QString &sourceId, const QStringList &parts, qsizetype from, const QStringList &before = {});
    /// `notice`: says so far that it is not there; may be nullptr.
    void putFile(const model::ReplicaAttachment &attachment, store::OperationKind kind,
                 const model::Comment *notice = nullptr);
    /// As a file, also when a notice says that it could not be copied before; or as the notice that it can't be.
    /// Nothing when it is there, or can't be copied and this is said.
    void putAttachment(const model::ReplicaAttachment &attachment);
    void putNotice(const QString &noticeId, const QString &text);
    /// A line in front of a comment that is there. False when it is not.
    bool putLineAbove(const QString &sourceId, const QString &line);
    void notice(const QString &sentence) { m_plan.notices.append(sentence); }

    /// The comment of ours that is the copy of this one; nullptr when it is not there.
    const model::Comment *copyOf(const QString &sourceId) const;
    /// Why a file can't be written here, for those who read it here and for those who read it at the other side.
    struct Obstacle {
        QString here;
        QString there;
    };
    /// nullopt when the file can be copied.
    std::optional<Obstacle> obstacle(const model::ReplicaAttachment &attachment) const;
    /// The text as the tracker takes it: each part fits in also when it is defused.
    QStringList parts(const QString &text) const;
    /// Ids of the replica's files that are not there and will not come. `known`: had been received before.
    QSet<QString> missingFiles(const QSet<QString> &known = {}) const;

    Plan take() { return std::move(m_plan); }
    Plan &plan() { return m_plan; }

private:
    bool isThere(model::MarkerKind kind, const QString &sourceId) const;
    void putComment(const QString &sourceId, const QString &text, const QString &before);
    void edit(const model::Comment &comment, const QString &text, const QString &before = {});
    /// Where comments can't be edited: by a comment behind it.
    void sayEdited(const model::Comment &comment, const QString &text, const QString &before);
    /// Where in the talk the comment last had these words, as the copy or as was said behind it; -1: nowhere. `other`:
    /// the text from which or to which it was edited.
    qsizetype saidAt(const model::Comment &comment, const QString &words, const QString &other) const;

    const model::Replica &m_replica;
    const Target &m_target;
    const model::Issue *m_issue;
    QHash<QString, const model::Comment *> m_comments; ///< by marker
    QSet<QString> m_files;                             ///< markers
    Plan m_plan;
};

} // namespace twinspan::sync
