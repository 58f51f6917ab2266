#pragma once

#include <QLoggingCategory>
#include <QString>

namespace twinspan
{

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logPeer)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logNode)
Q_DECLARE_LOGGING_CATEGORY(logTracker)

/// Installs the process's message handler: time, level, category and the redacted text as one line on stderr and,
/// when a path is given, appended to that file (mode 0600, rotated once at 5 MiB). Call once, before threads start.
void installLogging(const QString &filePath = {});

} // namespace twinspan
