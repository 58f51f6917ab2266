#pragma once

#include "core/text/node.h"

#include <QJsonObject>

namespace twinspan::text
{

/// Reads a document of the Atlassian Document Format, without what defusing put in.
Node readAdf(const QJsonObject &document);

} // namespace twinspan::text
