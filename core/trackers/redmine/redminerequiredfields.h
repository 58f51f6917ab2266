#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace twinspan::trackers
{

/// Names of the fields of which an issue of this project and tracker ("issue type") needs a value that Redmine does not
/// fill in: required, without a default value. `allFields`: "custom_fields" of /custom_fields.json; `ofProject`: the
/// project's "issue_custom_fields"; `ours` is filled by us. Pure. What a workflow or a role makes required no answer of
/// Redmine names (https://www.redmine.org/projects/redmine/wiki/Rest_CustomFields).
QStringList redmineRequiredFields(const QJsonArray &allFields, const QJsonArray &ofProject, const QString &trackerId,
                                  const QString &ours);

} // namespace twinspan::trackers
