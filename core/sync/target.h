#pragma once

#include "core/model/issue.h"
#include "core/tracker/capabilities.h"

#include <QList>
#include <QString>

#include <functional>

namespace twinspan::sync
{

/// Where a replica is to be written.
struct Target {
    QString instanceUid;
    QString projectId;
    QList<model::IssueType> types;
    tracker::Capabilities capabilities;
    /// Tracker::asRead().
    std::function<QString(const QString &)> asRead = [](const QString &text) { return text; };
};

} // namespace twinspan::sync
