#pragma once

#include "core/model/issue.h"
#include "core/sync/field.h"
#include "core/tracker/tracker.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace twinspan::sync
{

/// store::Operation::result, as a value: what came of a write.
struct OperationResult {
    model::IssueRef issue;      ///< CreateIssue
    tracker::StagedFile staged; ///< StageFile; empty token: the file was left out
    QMap<Field, QString> shown; ///< UpdateIssue: what the tracker showed afterwards, where it told
    QStringList notices;        ///< what was left out, and why
    bool leftOut = false;       ///< it was refused, and may not be another time
    bool isMissing = false;     ///< a file that is not there

    /// What the tracker said of a write.
    static OperationResult of(const tracker::Written &written);
    QJsonObject toJson() const;
    static OperationResult fromJson(const QJsonObject &json);
};

} // namespace twinspan::sync
