#pragma once

#include "core/base/result.h"
#include "core/model/sync.h"

#include <QList>
#include <QString>

#include <optional>

namespace twinspan::store
{

/// Pairs of issues, and per pair the comments and attachments that have a copy on the other side.
class Twins
{
public:
    virtual ~Twins() = default;
    virtual Status save(const model::Twin &twin) = 0; ///< by connection and local issue id
    virtual Result<std::optional<model::Twin>> byLocal(const QString &connectionId, const QString &localIssueId) = 0;
    virtual Result<std::optional<model::Twin>> byRemote(const QString &connectionId, const QString &remoteIssueId) = 0;
    virtual Result<QList<model::Twin>> of(const QString &connectionId, int offset, int max) = 0;
    /// Newest first, of all connections; with a key or id of a local issue only those of it.
    virtual Result<QList<model::Twin>> latest(int max, const QString &localKeyOrId = {}) = 0;
    /// Twins of any connection whose local issue this is.
    virtual Result<QList<model::Twin>> ofLocalIssue(const QString &instanceId, const QString &localIssueId) = 0;
};

} // namespace twinspan::store
