#pragma once

#include <QStringList>

namespace twinspan::trackers
{

/// The statements that make the tables of version 1.
QStringList practiceSchema();

/// The statements that make what files of version 1 may lack: older programs get on without. Each does nothing where
/// its table is there.
QStringList practiceAdditions();

} // namespace twinspan::trackers
