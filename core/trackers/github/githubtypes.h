#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/model/issue.h"
#include "core/trackers/github/githubapi.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// The types of a repository's issues: those of its organisation; where there are none, the labels that people use for
/// the same. The one without a name is what GitHub makes when nothing is said. Pure, but for GithubTypes.
///
/// Ids are "issue", "type:Bug", "label:bug": the API wants names.
struct GithubTypeList {
    QList<model::IssueType> types; ///< the one without a name first, the default

    bool byLabels() const;
    bool operator==(const GithubTypeList &) const = default;
};

/// entries: an answer of /issue-types and of /labels.
GithubTypeList githubTypesFrom(const QList<QJsonObject> &types, const QList<QJsonObject> &labels);

/// The type of an issue as read.
model::IssueType githubTypeOf(const QJsonObject &issue, const GithubTypeList &known);

/// Puts the type into the fields of a new issue (`before` empty), or of a change of the issue `before`. False: no type
/// has such an id.
bool setGithubType(QJsonObject &fields, const QString &typeId, const QJsonObject &before, const GithubTypeList &known);

/// Asks for them, and keeps them for a few minutes. Whoever awaits a call keeps the object alive.
class GithubTypes
{
public:
    /// The clock outlives it.
    GithubTypes(std::shared_ptr<GithubApi> api, const Clock *clock) : m_api(std::move(api)), m_clock(clock) {}

    Task<Result<GithubTypeList>> of(qint64 repositoryId, CancelToken cancel);

private:
    struct Known {
        GithubTypeList list;
        QDateTime read;
    };
    Task<Result<QList<QJsonObject>>> entries(QUrl list, CancelToken cancel);

    std::shared_ptr<GithubApi> m_api;
    const Clock *m_clock;
    QHash<qint64, Known> m_known;
};

} // namespace twinspan::trackers
