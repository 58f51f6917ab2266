#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/trackers/redmine/redmineapi.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace twinspan::trackers
{

/// One issue, read and written. Whoever awaits a call keeps the object alive.
class RedmineIssueCalls
{
public:
    explicit RedmineIssueCalls(std::shared_ptr<RedmineApi> api) : m_api(std::move(api)) {}

    /// include: "journals,attachments". NotFound where it is absent or hidden.
    Task<Result<QJsonObject>> read(qint64 number, QString include, CancelToken cancel);
    /// The one way of writing to an issue that exists. Redmine's answer doesn't say what it kept.
    Task<Status> write(qint64 number, QJsonObject fields, CancelToken cancel);

private:
    std::shared_ptr<RedmineApi> m_api;
};

} // namespace twinspan::trackers
