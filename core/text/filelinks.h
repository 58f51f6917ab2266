#pragma once

#include "core/text/fileaddress.h"

#include <QString>

#include <functional>
#include <optional>

namespace twinspan::text
{

/// Where a link or an image of another address leads instead; nullopt: it stays.
using AddressChange = std::function<std::optional<QString>(const QString &address, bool isImage)>;

/// The Markdown with some addresses changed. A link that shows its address shows the name of the file instead.
QString withChangedAddresses(const QString &markdown, const AddressChange &change);

/// The name of the file here; nullopt: it is not here.
using FileNameHere = std::function<std::optional<QString>(const FileAddress &)>;

/// The Markdown with each link and image to a file of an issue leading to the file here, or, where there is none, as
/// text that can be read. An image that says nothing else says the name.
QString withFilesHere(const QString &markdown, const FileNameHere &nameHere);

} // namespace twinspan::text
