#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <chrono>
#include <functional>

namespace twinspan::credentials
{

/// The Secret Service of a Linux desktop (GNOME Keyring, KWallet 6, KeePassXC), asked over D-Bus how it is before
/// anything is asked of it: an answer for a locked keyring may never come, and a missing one is told in riddles.
/// https://specifications.freedesktop.org/secret-service/latest/
///
///   no D-Bus session      -> keychain.no-session
///   library not installed -> keychain.no-library
///   nobody offers it      -> keychain.missing
///   no answer in time     -> keychain.silent
///   no keyring in it      -> keychain.no-keyring
///   locked                -> the unlock dialog of the desktop, if there is patience; then keychain.locked
///   open                  -> good
class SecretService
{
public:
    struct Patience {
        std::chrono::milliseconds answer{5'000}; ///< for one answer of the service, its start included
        std::chrono::milliseconds unlock{0};     ///< for a person at the unlock dialog; 0: none is shown
        std::function<void(bool)>
            unlockDialog; ///< told when the dialog is there (true) and when it is gone; may be none
    };

    /// Ends well when secrets can be read and written now.
    static Task<Status> ready(Patience patience, CancelToken cancel);
};

} // namespace twinspan::credentials
