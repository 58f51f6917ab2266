#include "core/node/webhookdesk.h"

#include "core/base/ids.h"
#include "core/base/logging.h"
#include "core/protocol/crypto.h"

namespace twinspan::node
{

namespace
{
const QByteArray root = QByteArrayLiteral("/twinspan/changed/");

/// What the token of an instance is a code of; the purpose is in it, so that the key serves others, too.
QByteArray named(const QString &instanceId)
{
    return protocol::joined({QByteArrayLiteral("twinspan webhook"), instanceId.toUtf8()});
}

/// The seed of the key pair, which libsodium keeps in front of the public half.
QByteArray secretOf(const protocol::IdentityKey &identity)
{
    return identity.secretKey.first(protocol::secretSize);
}

Task<peer::HttpAnswer> ready(peer::HttpAnswer answer)
{
    co_return answer;
}
} // namespace

WebhookDesk::WebhookDesk(const protocol::IdentityKey &identity, store::Store &store,
                         std::function<void(const QString &instanceId)> called)
    : m_identity(identity), m_store(store), m_called(std::move(called))
{
}

QString WebhookDesk::path(const QString &instanceId) const
{
    const QByteArray token = protocol::mac(named(instanceId), secretOf(m_identity));
    return QString::fromLatin1(root) + instanceId + u'/' + toBase64Url(token);
}

peer::RequestHandler WebhookDesk::before(peer::RequestHandler others)
{
    return [this, others = std::move(others)](peer::IncomingRequest request) {
        const auto at = request.path.lastIndexOf(root);
        if (at < 0)
            return others(std::move(request));
        return ready(answer(request.method, request.path.mid(at + root.size())));
    };
}

peer::HttpAnswer WebhookDesk::answer(const QByteArray &method, const QByteArray &place)
{
    const auto instanceId = instanceAt(place);
    if (!instanceId)
        return peer::bareAnswer(404);
    if (method != "POST")
        return peer::bareAnswer(405);
    qCDebug(logNode).noquote() << "called by the instance" << *instanceId;
    m_called(*instanceId);
    return peer::bareAnswer(200);
}

std::optional<QString> WebhookDesk::instanceAt(const QByteArray &place) const
{
    const QList<QByteArray> parts = place.split('/');
    if (parts.size() != 2)
        return std::nullopt;
    QString instanceId = QString::fromLatin1(parts.first());
    const auto token = fromBase64Url(QString::fromLatin1(parts.last()));
    if (!token || !protocol::isMac(*token, named(instanceId), secretOf(m_identity)))
        return std::nullopt;
    if (!m_store.instances().byId(instanceId))
        return std::nullopt;
    return instanceId;
}

} // namespace twinspan::node
