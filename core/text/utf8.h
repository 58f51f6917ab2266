#pragma once

#include <QString>

namespace twinspan::text
{

/// What a parser gave. QString::fromUtf8() would leave out a byte order mark at its start, which can stand in the
/// middle of the whole text.
QString decodedUtf8(const char *utf8);

} // namespace twinspan::text
