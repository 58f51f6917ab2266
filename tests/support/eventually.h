#pragma once

#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace twinspan::tests
{

/// Runs the event loop until it is so; false when patience has ended. As QTRY_VERIFY, which looks only every 50 ms: too
/// slow for a test that waits a thousand times.
template<typename Condition>
bool eventually(Condition isSo)
{
    const QDeadlineTimer deadline(patience);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::usleep(200);
    }
    return true;
}

} // namespace twinspan::tests
