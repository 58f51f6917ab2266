#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QString>
#include <QUrl>

namespace twinspan::connect
{

/// Which address of this node the other side of a connection knows: told once, when the connection is made. `told` is
/// empty where it was told none.
Status rememberTold(store::Store &store, const QString &connectionId, const QUrl &told);

/// Whether the other side knows this address. Not of connections that were made before this was remembered.
bool isTold(store::Store &store, const QString &connectionId, const QUrl &address);

} // namespace twinspan::connect
