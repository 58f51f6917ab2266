#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/node/nodesetup.h"

#include <chrono>
#include <functional>
#include <memory>

namespace twinspan::app
{

/// Where a node lives, and what it trusts.
struct NodePlace {
    QString home;           ///< data folder; empty: the usual one of this user
    QString passphraseFile; ///< of the sealed file with the secrets; empty: see credentials::PassphraseSource
    QString caFile;         ///< certificates that are trusted besides the system's
    /// For a person to answer the desktop's dialog when the keyring is locked; 0: none is shown.
    std::chrono::milliseconds unlockPatience{0};
    /// Told on the node's thread when that dialog is there (true) and when it is gone.
    std::function<void(bool)> unlockDialog;
};

/// The big objects of a node. The only place of the programs that builds them. Used on the thread of its node.
class Composition
{
public:
    explicit Composition(NodePlace place) : m_place(std::move(place)) {}

    QString home() const;
    /// Names this computer and data folder, which must be there.
    QString place() const;
    /// Problems: those of openStore() (isStoreLocked(): another process runs this node), ca-file.unusable,
    /// sealed-file.no-passphrase.
    Result<node::NodeSetup> setup();
    /// For a node in a folder of its own, with secrets that end with the process (demo).
    Result<node::NodeSetup> temporarySetup(const QString &folder, const QString &name);

    static std::shared_ptr<const tracker::TrackerRegistry> trackers();
    Clock &clock() { return m_clock; }

    /// Called at every point of the journal; tests stop the process there.
    static void setProbe(std::function<void(const char *)> installed);
    /// Instead of that of EngineOptions: tests that kill the process hundreds of times don't wait for seconds.
    static void setSettleTime(std::chrono::milliseconds time);
    /// Instead of that of TrackerServices, for tests.
    static void setDraftTime(std::chrono::seconds time);
    /// No HTTP call of a node that is set up from now on takes longer, for tests.
    static void setLongestDeadline(std::chrono::milliseconds time);

private:
    Result<std::unique_ptr<credentials::CredentialStore>> credentialStore() const;
    Result<std::function<std::shared_ptr<net::HttpClient>()>> httpClients();
    static void applyProbe(node::NodeSetup &setup);

    NodePlace m_place;
    SystemClock m_clock;
};

} // namespace twinspan::app
