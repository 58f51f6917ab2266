#pragma once

#include "core/model/connection.h"
#include "core/sync/field.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <algorithm>
#include <optional>

namespace twinspan::sync
{

/// How an edit stands to those of the other side: by the rule of the connection that its side knew when it was made.
/// The heavier one counts, of the same weight the later one.
int weightUnder(model::ConflictRule rule);

/// What one side remembers of a field of a pair. Edits are named by stamps: each side gives its own edits rising
/// numbers (the milliseconds of its clock, or one more than the last), so that a store that was set back never gives a
/// number twice.
struct FieldState {
    QString here;                  ///< as our tracker shows it; what we wrote counts as it will be read
    QString inStep;                ///< `here` when both sides were last in step
    std::optional<QString> there;  ///< their value then, as it came; nullopt: `inStep` is what they took of ours
    qint64 mine = 0;               ///< our last edit; 0: none
    qint64 theirs = 0;             ///< the last edit of the other side that came here
    qint64 acked = 0;              ///< our last edit that the other side has answered
    qint64 flying = 0;             ///< our edit that is on its way
    qint64 settled = 0;            ///< our edit that gave way to one of theirs
    QDateTime time;                ///< when `mine` was made, by our tracker's clock
    std::optional<int> weight = 0; ///< of `mine`; nullopt: made by a version that knew no rules

    /// The other side must hear of our last edit. Not of one that gave way: both sides have the other's by then.
    bool isUnsent() const { return mine > std::max(acked, settled); }
    /// Takes note of what the tracker shows: an edit, unless it says the same as before.
    /// `ownWeight`: of edits that are made now.
    void look(Field field, const QString &shown, const QDateTime &updated, qint64 now, int ownWeight = 0);
    /// An edit of this side. Never lighter than one before it that the other side has not answered: that one may have
    /// won there already.
    void makeEdit(const QDateTime &updated, qint64 now, int ownWeight);
    /// Our next stamp.
    qint64 nextStamp(qint64 now) const { return std::max(now, mine + 1); }

    QJsonObject toJson() const;
    static FieldState fromJson(const QJsonObject &json);
    bool operator==(const FieldState &) const = default;
};

using FieldStates = QMap<Field, FieldState>;

/// The states that a message leaves, by the plan that was made when it was begun. Answers to edits of ours that have
/// come since, as `stored` knows them, count as well.
FieldStates withAnswers(FieldStates planned, const FieldStates &stored);

QJsonObject toJson(const FieldStates &states);
FieldStates fieldStatesFromJson(const QJsonObject &json);

/// An edit as it travels with a replica, which has its value.
struct FieldEdit {
    qint64 edit = 0;                ///< the sender's stamp
    qint64 seen = 0;                ///< the reader's last edit that the sender knew
    QDateTime time;                 ///< by the sender's tracker's clock
    std::optional<QString> before;  ///< the sender's value when both were last in step
    std::optional<int> weight = {}; ///< nullopt: the sender knows no rules; then times decide

    bool operator==(const FieldEdit &) const = default;
};

using FieldEdits = QMap<Field, FieldEdit>;

} // namespace twinspan::sync
