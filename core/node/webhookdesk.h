#pragma once

#include "core/peer/httpmessage.h"
#include "core/protocol/identity.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace twinspan::node
{

/// Where an instance says that something has changed there, as webhooks do:
///   POST …/twinspan/changed/{instance id}/{token}, under any path prefix
/// Only that it was called counts. What is sent along is never read, so whoever knows the address can have the tracker
/// asked a little earlier, and no more. The token follows from the node's key: it can't be guessed, is kept nowhere,
/// and is good as long as the instance is connected.
class WebhookDesk
{
public:
    /// Called on the node's thread. Identity and store outlive it.
    WebhookDesk(const protocol::IdentityKey &identity, store::Store &store,
                std::function<void(const QString &instanceId)> called);

    /// The address that the instance is to call, below the one that the node tells to others.
    QString path(const QString &instanceId) const;

    /// Takes the requests that are meant for it, and leaves all others to the other handler. The desk outlives it.
    peer::RequestHandler before(peer::RequestHandler others);

private:
    peer::HttpAnswer answer(const QByteArray &method, const QByteArray &place);
    /// Whose address it is; nullopt when the token is wrong, or the instance is not connected any more.
    std::optional<QString> instanceAt(const QByteArray &place) const;

    const protocol::IdentityKey &m_identity;
    store::Store &m_store;
    std::function<void(const QString &)> m_called;
};

} // namespace twinspan::node
