#pragma once

#include "core/peer/peerservice.h"
#include "core/protocol/envelope.h"
#include "tests/support/fakeclock.h"
#include "tests/support/peernode.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <memory>

namespace twinspan::tests
{

/// The peer's end of connection "b", without a channel: seals and opens by hand.
struct SealingPeer {
    explicit SealingPeer(const FakePeerHost &own, const FakePeerHost &other)
        : sealer(*protocol::Sealer::create(own.key, other.key.publicKey, QStringLiteral("shared1")))
    {
    }

    static peer::IncomingRequest post(const char *route, const QByteArray &body)
    {
        peer::IncomingRequest request;
        request.method = "POST";
        request.path = QByteArray("/twinspan/v1/") + route;
        request.body = body;
        return request;
    }

    peer::IncomingRequest sealed(const char *route, protocol::Purpose purpose, const QByteArray &plain)
    {
        const auto bytes = *sealer.seal(purpose, plain);
        nonce = protocol::Sealer::peek(bytes)->nonce;
        return post(route, bytes);
    }

    Result<QByteArray> open(const peer::HttpAnswer &answer) const
    {
        auto opened = sealer.open(protocol::Purpose::Answer, answer.body, nonce);
        if (!opened)
            return fail(opened.error());
        return opened->plain;
    }

    protocol::Sealer sealer;
    QByteArray nonce;
};

/// What tests of the service share: a service on m_host, and the peer m_far that calls it over connection "b".
class PeerServiceTest : public QObject
{
protected:
    /// For init().
    void begin()
    {
        m_host = FakePeerHost();
        m_far = FakePeerHost();
        connectNodes(m_far, m_host, model::Route::Polled);
        m_service = peer::PeerService::create(m_host, m_invitations, m_clock,
                                              {QStringLiteral("Node of Ann"), QStringLiteral("1.2")});
        m_peer = std::make_unique<SealingPeer>(m_far, m_host);
    }

    /// For cleanup().
    void end()
    {
        m_service->close();
        m_service.reset();
    }

    peer::HttpAnswer ask(peer::IncomingRequest request) { return waitFor(m_service->handle(std::move(request))); }

    FakeClock m_clock;
    FakePeerHost m_host;
    FakePeerHost m_far;
    FakeInvitationHost m_invitations;
    std::shared_ptr<peer::PeerService> m_service;
    std::unique_ptr<SealingPeer> m_peer;
};

} // namespace twinspan::tests
