#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/credentials/credential.h"
#include "core/credentials/credentialstore.h"
#include "core/net/oauthsession.h"
#include "core/store/store.h"
#include "core/sync/providers.h"
#include "core/tracker/trackerregistry.h"

#include <QHash>

namespace twinspan::node
{

/// The signed-in instances of the node, opened when first needed and kept open: the keychain is asked once. Tokens that
/// are renewed are put into the CredentialStore before they are used; there is one session per instance.
class InstancePool
{
public:
    /// All outlive it.
    InstancePool(store::Store &store, credentials::CredentialStore &credentials,
                 const tracker::TrackerRegistry &registry, tracker::TrackerServices services);

    /// Problems: NotFound (instance.unknown), Secrets, Invalid.
    Task<Result<sync::OpenInstance>> open(QString instanceId, CancelToken cancel);
    /// Signed in anew at the next use. When this ends, the former sign-in writes nothing any more. Whether there was
    /// one that renews itself.
    Task<bool> close(QString instanceId);
    /// All of them: tokens of which the server knows are stored, too. Before the pool goes.
    Task<> closeAll();

private:
    struct Open {
        sync::OpenInstance instance;
        std::shared_ptr<net::OAuthSession> session; ///< of a sign-in in the browser
    };

    Result<Open> made(const model::InstanceInfo &info, const credentials::Credential &credential) const;
    Task<Status> keep(QString key, net::OAuthTokens tokens) const;

    store::Store &m_store;
    credentials::CredentialStore &m_credentials;
    const tracker::TrackerRegistry &m_registry;
    tracker::TrackerServices m_services;
    QHash<QString, Open> m_open;
};

} // namespace twinspan::node
