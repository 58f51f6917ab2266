#pragma once

#include <QString>

namespace twinspan::text
{

/// What may become of the address of a link or an image.
enum class AddressUse {
    Link,  ///< a path, an anchor, or a scheme that only leads somewhere (http, mailto ...)
    Shown, ///< a scheme unknown here: for people to read, not to click
    None   ///< empty, or a scheme that runs or holds something (javascript, vbscript, data)
};

/// `isImage`: images are loaded without being asked for, from http and https only.
AddressUse useOfAddress(const QString &address, bool isImage);

/// The address as Markdown and HTML can both hold it: white space percent-encoded, none at the ends.
QString encodedSpaces(const QString &address);

} // namespace twinspan::text
