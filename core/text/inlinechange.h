#pragma once

#include "core/text/node.h"

#include <functional>
#include <optional>

namespace twinspan::text
{

/// What stands in place of a link, an image or a piece of plain text; nullopt: it stays.
using InlineChange = std::function<std::optional<Nodes>(const Node &)>;

/// The Markdown with some of its links, images and texts changed. Blocks of the top level in which nothing changes stay
/// as they are, character by character. What stands in code is not looked at; within links only images are, so that no
/// link comes into a link. Pure, safe in any thread.
QString withChangedInlines(const QString &markdown, const InlineChange &change);

/// What a person reads in place of a link or image that leads nowhere here: "[picture.png]", "[a chart: picture.png]",
/// of a link its text and the name behind it.
Nodes readableInstead(const Node &linkOrImage, const QString &fileName);

} // namespace twinspan::text
