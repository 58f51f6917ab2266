#pragma once

#include "core/model/connection.h"
#include "core/model/sync.h"

#include <QJsonArray>
#include <QJsonObject>

/// The parts of records that lie in JSON columns: nobody searches for them.
namespace twinspan::store
{

QJsonObject toJson(const model::IssueRef &ref);
model::IssueRef issueRefFromJson(const QJsonObject &json);

QJsonObject toJson(const model::Project &project);
model::Project projectFromJson(const QJsonObject &json);

QJsonObject toJson(const model::RemoteSide &side);
model::RemoteSide remoteSideFromJson(const QJsonObject &json);

QJsonObject toJson(const QMap<QString, QString> &options);
QMap<QString, QString> optionsFromJson(const QJsonObject &json);

QJsonArray toJson(const QStringList &texts);
QStringList textsFromJson(const QJsonArray &json);

} // namespace twinspan::store
