#pragma once

#include "core/text/node.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twinspan::text
{

/// Is it a node that stands in a line of text?
bool isAdfInline(const QJsonObject &node);

/// The inlines of a paragraph, a heading, a task.
Nodes readAdfInlines(const QJsonArray &content);

/// A picture or a file; with its link if it has one.
Node readAdfMedia(const QJsonObject &media);

/// What a person could read of a node that means nothing here and holds nothing.
QString readableAdf(const QJsonObject &node);

} // namespace twinspan::text
