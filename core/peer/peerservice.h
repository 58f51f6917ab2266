#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/peer/handshakeclient.h"
#include "core/peer/hello.h"
#include "core/peer/httpmessage.h"
#include "core/peer/peerhost.h"
#include "core/peer/polldesk.h"
#include "core/peer/rendezvousdesk.h"
#include "core/peer/tokenbucket.h"
#include "core/protocol/sealing.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace twinspan::peer
{

/// What peers and strangers find at this node's endpoint, under any path prefix:
///   GET  …/twinspan/v1/hello       who is here; nothing secret
///   POST …/twinspan/v1/handshake   HandshakeRequest -> HandshakeAnswer
///   POST …/twinspan/v1/rendezvous  an inviter that can't be reached fetches our HandshakeRequest, brings its answer
///   POST …/twinspan/v1/messages    sealed; answered after the messages are committed
///   POST …/twinspan/v1/ask         sealed
///   POST …/twinspan/v1/poll        sealed; held back up to 15 s while there is nothing
/// A seal that doesn't open gets a bare 403 that doesn't say why; everything that we say to a proven peer is sealed,
/// problems too. Lives on the node's thread, by shared_ptr: running requests keep it alive; end them with close().
class PeerService final : public std::enable_shared_from_this<PeerService>
{
public:
    struct Limits {
        double requestsPerSecond = 500; ///< per connection, after its seal was opened
        double burst = 1000;
        double handshakesPerSecond = 5; ///< of all who name an invitation that is known
        double handshakeBurst = 50;
        std::chrono::milliseconds longestPoll{15'000};
    };

    /// Hosts and clock outlive the service and its running requests.
    static std::shared_ptr<PeerService> create(PeerHost &host, InvitationHost &invitations, Clock &clock, Hello hello,
                                               Limits limits);
    static std::shared_ptr<PeerService> create(PeerHost &host, InvitationHost &invitations, Clock &clock, Hello hello);

    /// The handler for an HttpEndpoint; holds the service weakly.
    RequestHandler handler();

    Task<HttpAnswer> handle(IncomingRequest request);

    /// There is something to send to a peer that polls: its poll is answered now. Connection ids of the node.
    void wake(const QString &connectionId);
    /// For PolledChannels.
    std::shared_ptr<PollDesk> desk() const { return m_desk; }

    /// The accepter's side when the inviter can't be reached but knows our URL: our request lies ready until the
    /// inviter has fetched it and brought its answer. Ends then, or when cancelled; repeat it after a restart. The
    /// problems are those of performHandshake() that come from the inviter.
    Task<Result<HandshakeOutcome>> offerHandshake(protocol::Invitation invitation, protocol::NodeInfo self,
                                                  CancelToken cancel);

    /// A connection was deleted or its key changed: forget what was derived from it.
    void forget(const QString &sharedConnectionId);
    /// Ends held polls, offers, and what waits at the desk; new requests get 503.
    void close();

private:
    struct Known {
        protocol::Sealer sealer;
        QByteArray publicKey;
        TokenBucket bucket;
    };
    /// A request whose seal was opened.
    struct Proven {
        QString connectionId;
        QString sharedId;
        QByteArray nonce;
        QByteArray plain;
    };

    PeerService(PeerHost &host, InvitationHost &invitations, Clock &clock, Hello hello, Limits limits);

    static Task<HttpAnswer> forward(std::weak_ptr<PeerService> weak, IncomingRequest request);
    bool isTooFast(bool isKnown);
    Task<HttpAnswer> handshake(QByteArray body);
    HttpAnswer rendezvous(const QByteArray &body);
    Task<HttpAnswer> sealed(protocol::Purpose purpose, QByteArray body, CancelToken cancel);
    tl::expected<Proven, HttpAnswer> prove(protocol::Purpose purpose, const QByteArray &body);
    Known *known(const model::Connection &connection);
    HttpAnswer sealedAnswer(const Proven &request, const Result<QByteArray> &plain) const;

    Result<QByteArray> messages(const Proven &request);
    Task<Result<QByteArray>> ask(Proven request, CancelToken cancel);
    Task<Result<QByteArray>> poll(Proven request, CancelToken cancel);
    Result<QByteArray> pollAnswer(const QString &connectionId);

    PeerHost &m_host;
    InvitationHost &m_invitations;
    Clock &m_clock;
    Hello m_hello;
    Limits m_limits;
    std::shared_ptr<PollDesk> m_desk;
    RendezvousDesk m_rendezvous;
    TokenBucket m_handshakeBucket;
    QHash<QString, Known> m_known; ///< by shared connection id
    CancelSource m_closing;
    bool m_closed = false;
};

} // namespace twinspan::peer
