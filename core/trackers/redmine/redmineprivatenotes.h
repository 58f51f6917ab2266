#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/trackers/redmine/redmineapi.h"
#include "core/trackers/redmine/redminemapping.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace twinspan::trackers
{

/// Whose private notes the account is shown. Whoever awaits a call keeps the object alive.
class RedminePrivateNotes
{
public:
    /// `clock` outlives the object.
    RedminePrivateNotes(std::shared_ptr<RedmineApi> api, const Clock *clock) : m_api(std::move(api)), m_clock(clock) {}

    /// In a project; known for a minute. What Redmine does not tell counts as a missing right.
    Task<Result<RedmineInsight>> shownIn(qint64 projectId, CancelToken cancel);

private:
    struct Known {
        RedmineInsight insight;
        QDateTime read;
    };

    Task<bool> hasPermission(QJsonObject user, qint64 projectId, CancelToken cancel);

    std::shared_ptr<RedmineApi> m_api;
    const Clock *m_clock;
    QHash<qint64, Known> m_known;
};

} // namespace twinspan::trackers
