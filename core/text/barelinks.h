#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// The text with the addresses in it ("https://a.example/b", "www.a.example") as links that show as themselves, as
/// Markdown reads them. Addresses of more than 2000 characters stay text.
Nodes withBareLinks(const QString &text);

} // namespace twinspan::text
