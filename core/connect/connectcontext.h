#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/credentials/credentialstore.h"
#include "core/net/httpclient.h"
#include "core/peer/handshakeclient.h"
#include "core/protocol/identity.h"
#include "core/store/store.h"
#include "core/tracker/trackerregistry.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace twinspan::connect
{

/// What the flows work with; all of it outlives them.
struct ConnectContext {
    const tracker::TrackerRegistry *registry = nullptr;
    tracker::TrackerServices services;
    store::Store *store = nullptr;
    credentials::CredentialStore *credentials = nullptr;
    Clock *clock = nullptr;
    const protocol::IdentityKey *identity = nullptr;
    QString nodeName;
    QUrl publicUrl; ///< of this node's endpoint; empty when it can't be reached
    std::function<std::shared_ptr<net::HttpClient>()> makeHttpClient;
    /// The instance's tracker with its credential from the CredentialStore.
    std::function<Task<Result<std::shared_ptr<tracker::Tracker>>>(QString instanceId, CancelToken cancel)> openTracker;
};

} // namespace twinspan::connect
