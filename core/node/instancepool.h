#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/credentials/credentialstore.h"
#include "core/store/store.h"
#include "core/sync/providers.h"
#include "core/tracker/trackerregistry.h"

#include <QHash>

namespace twinspan::node
{

/// The signed-in instances of the node, opened when first needed and kept open: the keychain is asked once.
class InstancePool
{
public:
    /// All outlive it.
    InstancePool(store::Store &store, credentials::CredentialStore &credentials,
                 const tracker::TrackerRegistry &registry, tracker::TrackerServices services);

    /// Problems: NotFound (instance.unknown), Secrets, Invalid.
    Task<Result<sync::OpenInstance>> open(QString instanceId, CancelToken cancel);
    /// Signed in anew at the next use.
    void forget(const QString &instanceId);

private:
    store::Store &m_store;
    credentials::CredentialStore &m_credentials;
    const tracker::TrackerRegistry &m_registry;
    tracker::TrackerServices m_services;
    QHash<QString, sync::OpenInstance> m_open;
};

} // namespace twinspan::node
