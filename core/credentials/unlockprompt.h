#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"

#include <chrono>
#include <functional>

namespace twinspan::credentials
{

/// Asks the Secret Service to unlock its default keyring. Where a person must answer, its dialog is shown and waited
/// for; when the patience ends it is taken away again. `forPerson` 0: no dialog. Tells whether the keyring is open now.
/// `dialog`, which may be empty, is told that the dialog is there (true) and that it is gone.
Task<bool> unlockDefaultKeyring(std::chrono::milliseconds forAnswer, std::chrono::milliseconds forPerson,
                                std::function<void(bool)> dialog, CancelToken cancel);

} // namespace twinspan::credentials
