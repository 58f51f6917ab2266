#pragma once

#include <QUrlQuery>

namespace twinspan::net
{

/// The query with each character encoded that may mean something else to a server: QUrl leaves '+', '=', ':' and quotes
/// as they are, and a plus is read as a space.
QUrlQuery literalQuery(const QUrlQuery &query);

} // namespace twinspan::net
