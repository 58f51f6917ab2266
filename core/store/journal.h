#pragma once

#include "core/base/result.h"
#include "core/model/marker.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::store
{

enum class OperationKind { StageFile, CreateIssue, UpdateIssue, AddComment, EditComment, AttachFile };
enum class OperationState {
    Planned,
    Started, ///< may have run: look for its marker before running it again
    Done,
};

/// One remote write, written down before it runs (law 2).
struct Operation {
    QString messageId; ///< of the Sync message that it belongs to
    int position = 0;  ///< order within the message
    OperationKind kind = OperationKind::CreateIssue;
    OperationState state = OperationState::Planned;
    model::Marker marker;
    QJsonObject arguments; ///< what to write; no secret, bounded like a message
    QJsonObject result;    ///< what came of it: ids, staged token, dropped parts

    bool operator==(const Operation &) const = default;
};

class Journal
{
public:
    virtual ~Journal() = default;
    /// Adds, or overwrites by message id and position.
    virtual Status save(const QString &connectionId, const Operation &operation) = 0;
    /// In order of position.
    virtual Result<QList<Operation>> of(const QString &connectionId, const QString &messageId) = 0;
    /// The message ids with this beginning, of which there is anything.
    virtual Result<QStringList> idsBeginningWith(const QString &connectionId, const QString &beginning) = 0;
    virtual Status remove(const QString &connectionId, const QString &messageId) = 0;
};

} // namespace twinspan::store
