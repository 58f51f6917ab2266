#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/connection.h"
#include "core/model/issue.h"
#include "core/sync/providers.h"
#include "core/tracker/capabilities.h"
#include "core/tracker/tracker.h"

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
    /// Tracker::withFileAddresses().
    std::function<QString(const QString &, const QList<tracker::NamedFile> &)> withFileAddresses =
        [](const QString &text, const QList<tracker::NamedFile> &) { return text; };
    /// Tracker::keptFileName().
    std::function<QString(const QString &)> keptFileName = [](const QString &name) { return name; };
};

/// The project of this side. Problems of the tracker.
Task<Result<Target>> targetOf(model::Connection connection, OpenInstance instance, CancelToken cancel);

} // namespace twinspan::sync
