#pragma once

#include <QStringList>

namespace twinspan::trackers
{

/// The statements that make the tables of version 1.
QStringList practiceSchema();

} // namespace twinspan::trackers
