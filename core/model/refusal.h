#pragma once

#include "core/base/problem.h"
#include "core/model/issue.h"

#include <QDateTime>
#include <QString>

namespace twinspan::model
{

/// A change of the other side that could not be written here. The other side is told of it, too; what the tracker said
/// stays here.
struct Refusal {
    QString id;
    QString connectionId;
    IssueRef source;   ///< the issue of the other side
    IssueRef local;    ///< its twin; not valid: there is none
    QString requestId; ///< of the other side
    Problem problem;
    QDateTime at;

    bool operator==(const Refusal &) const = default;
};

} // namespace twinspan::model
