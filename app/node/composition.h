#pragma once

#include "app/node/commandline.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/node/nodesetup.h"

#include <chrono>
#include <functional>
#include <memory>

namespace twinspan::app
{

/// The big objects of a node, as the command line wants them. The only place of this program that builds them.
class Composition
{
public:
    explicit Composition(const CommandLine &line) : m_line(line) {}

    QString home() const;
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

private:
    Result<std::unique_ptr<credentials::CredentialStore>> credentialStore() const;
    Result<std::function<std::shared_ptr<net::HttpClient>()>> httpClients();
    static void applyProbe(node::NodeSetup &setup);

    const CommandLine &m_line;
    SystemClock m_clock;
};

} // namespace twinspan::app
