#pragma once

#include "core/base/clock.h"
#include "core/credentials/credentialstore.h"
#include "core/net/pacedhttpclient.h"
#include "core/protocol/identity.h"
#include "core/store/store.h"
#include "core/sync/engineoptions.h"
#include "core/tracker/trackerregistry.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace twinspan::node
{

/// What the composition root hands to a node.
struct NodeSetup {
    QString home;
    QString place; ///< names this computer and folder: a copy of the data at another place is noticed; may be empty
    QString defaultName;    ///< until the user gives one: the computer's
    Clock *clock = nullptr; ///< outlives the node
    std::shared_ptr<const tracker::TrackerRegistry> registry;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<credentials::CredentialStore> credentials;
    std::function<std::shared_ptr<net::HttpClient>()> makeHttpClient;
    sync::EngineOptions engine;
    std::chrono::seconds draftTime = tracker::TrackerServices().draftTime;
};

/// What the parts of a node share; the LocalNode owns it, its parts hold references.
struct NodeParts {
    NodeSetup setup;
    protocol::IdentityKey identity;

    tracker::TrackerServices trackerServices() const
    {
        const auto make = setup.makeHttpClient;
        return {setup.clock, [make] { return std::make_shared<net::PacedHttpClient>(make()); }, nullptr,
                setup.draftTime};
    }
};

} // namespace twinspan::node
