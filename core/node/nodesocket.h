#pragma once

#include <QString>

namespace twinspan::node
{

/// The local socket of the node that runs on this data folder: in the folder where the path fits (the system allows 107
/// bytes), else in the user's run-time folder under a name made of the path. The same on both ends.
QString nodeSocketPath(const QString &home);

/// A local socket of the data folder's in the user's run-time folder, for example "<program>-1f0c....sock".
QString runtimeSocketPath(const QString &program, const QString &home);

/// A line of the local socket, in bytes.
inline constexpr qint64 maxNodeLine = 16LL << 20;

} // namespace twinspan::node
