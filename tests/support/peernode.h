#pragma once

#include "core/peer/httpendpoint.h"
#include "core/peer/peerservice.h"
#include "tests/support/fakeinvitationhost.h"
#include "tests/support/fakepeerhost.h"

#include <QHostAddress>
#include <QUrl>

#include <memory>

namespace twinspan::tests
{

/// A node as far as its peers see it: fakes behind a real service and a real endpoint on the loopback.
struct PeerNode {
    explicit PeerNode(Clock &clock, peer::PeerService::Limits limits = peer::PeerService::Limits())
        : service(peer::PeerService::create(host, invitations, clock,
                                            {QStringLiteral("Test node"), QStringLiteral("9.9")}, limits)),
          endpoint(service->handler())
    {
    }
    ~PeerNode() { service->close(); }
    PeerNode(const PeerNode &) = delete;
    PeerNode &operator=(const PeerNode &) = delete;

    bool listen() { return endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0).has_value(); }
    /// With a path in front, as behind a proxy.
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/some/prefix").arg(endpoint.port())); }

    FakePeerHost host;
    FakeInvitationHost invitations;
    std::shared_ptr<peer::PeerService> service;
    peer::HttpEndpoint endpoint;
};

/// Makes each the peer of the other: connection "a" of the first, "b" of the second.
inline void connectNodes(FakePeerHost &first, FakePeerHost &second, model::Route secondsRoute = model::Route::Direct)
{
    model::Connection a;
    a.id = QStringLiteral("a");
    a.sharedId = QStringLiteral("shared1");
    a.status = model::ConnectionStatus::Active;
    a.remote.publicKey = second.key.publicKey;
    first.connections.append(a);
    model::Connection b = a;
    b.id = QStringLiteral("b");
    b.route = secondsRoute;
    b.remote.publicKey = first.key.publicKey;
    second.connections.append(b);
}

inline protocol::Message testMessage(int number, const QString &text = QStringLiteral("text"))
{
    protocol::Message message;
    message.id = QStringLiteral("m%1").arg(number);
    message.number = static_cast<quint64>(number);
    message.body = {{QStringLiteral("text"), text}};
    return message;
}

inline QStringList idsOf(const QList<protocol::Message> &messages)
{
    QStringList ids;
    for (const auto &message : messages)
        ids.append(message.id);
    return ids;
}

} // namespace twinspan::tests
