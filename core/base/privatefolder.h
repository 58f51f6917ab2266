#pragma once

#include <QString>

namespace twinspan
{

/// Makes the folder, and its parents, where they are missing. One that is made or was empty is closed to other accounts
/// (mode 0700); one that holds something already is left as it is: it may be a place that others use on purpose.
/// Returns 0, or the error number of the system call that failed.
int makePrivateFolder(const QString &path);

} // namespace twinspan
