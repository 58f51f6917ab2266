#pragma once

#include "core/text/defuse.h"

#include <QJsonObject>

namespace twinspan::text
{

/// adfDocument() for a text that Jira holds already: the nodes of its top level that say the same as before stay as
/// they are, with their mentions, panels, colours and files; what is new or was edited is written anew.
/// Pure, safe in any thread.
QJsonObject editedAdf(const QJsonObject &original, const QString &markdown, const DefuseRules &rules);

} // namespace twinspan::text
