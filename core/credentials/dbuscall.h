#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>

namespace twinspan::credentials
{

/// The session bus, connected anew when it was lost. May be unconnected.
QDBusConnection keychainBus();

/// One call on the session bus. The answer, or an error message: of the service, of a time-out, of a cancel.
Task<QDBusMessage> dbusCall(QDBusMessage message, std::chrono::milliseconds patience, CancelToken cancel);

} // namespace twinspan::credentials
