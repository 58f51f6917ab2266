#include "core/peer/peerservice.h"

#include "core/base/logging.h"
#include "core/peer/exchange.h"
#include "core/protocol/envelope.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace twinspan::peer
{

namespace
{
struct PeerTexts {
    Q_DECLARE_TR_FUNCTIONS(PeerTexts)
};

std::chrono::milliseconds sinceEpoch(const Clock &clock)
{
    return std::chrono::milliseconds(clock.now().toMSecsSinceEpoch());
}

HttpAnswer jsonAnswer(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = body;
    return answer;
}

HttpAnswer bytesAnswer(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/octet-stream";
    answer.body = body;
    return answer;
}

HttpAnswer tooFast()
{
    HttpAnswer answer = bareAnswer(429);
    answer.headers.append(net::Header("Retry-After", "5"));
    return answer;
}

HttpAnswer unknownConnection()
{
    const auto problem = makeProblem(ProblemKind::NotFound, QStringLiteral("peer.unknown-connection"),
                                     PeerTexts::tr("The other node does not know this connection."));
    return bytesAnswer(410, protocol::encodeProblem(problem));
}

/// The last part of …/twinspan/v1/{name}; empty when the path is another.
QByteArray routeOf(const QByteArray &path)
{
    static const QByteArray root = QByteArray::fromRawData(route::root.data(), route::root.size());
    const auto at = path.lastIndexOf(root);
    return at < 0 ? QByteArray() : path.mid(at + root.size());
}

bool is(const QByteArray &name, QLatin1String wanted)
{
    return QLatin1String(name) == wanted;
}
} // namespace

std::shared_ptr<PeerService> PeerService::create(PeerHost &host, InvitationHost &invitations, Clock &clock, Hello hello,
                                                 Limits limits)
{
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): make_shared can't reach the private constructor
    return std::shared_ptr<PeerService>(new PeerService(host, invitations, clock, std::move(hello), limits));
}

std::shared_ptr<PeerService> PeerService::create(PeerHost &host, InvitationHost &invitations, Clock &clock, Hello hello)
{
    return create(host, invitations, clock, std::move(hello), Limits());
}

PeerService::PeerService(PeerHost &host, InvitationHost &invitations, Clock &clock, Hello hello, Limits limits)
    : m_host(host), m_invitations(invitations), m_clock(clock), m_hello(std::move(hello)), m_limits(limits),
      m_desk(std::make_shared<PollDesk>(clock)), m_handshakeBucket(limits.handshakesPerSecond, limits.handshakeBurst)
{
}

RequestHandler PeerService::handler()
{
    return [weak = weak_from_this()](IncomingRequest request) { return forward(weak, std::move(request)); };
}

Task<HttpAnswer> PeerService::forward(std::weak_ptr<PeerService> weak, IncomingRequest request)
{
    const auto service = weak.lock();
    if (!service)
        co_return bareAnswer(503);
    co_return co_await service->handle(std::move(request));
}

Task<HttpAnswer> PeerService::handle(IncomingRequest request)
{
    const auto self = shared_from_this();
    if (m_closed)
        co_return bareAnswer(503);
    const QByteArray name = routeOf(request.path);
    if (is(name, route::hello))
        co_return request.method == "POST" ? bareAnswer(405) : jsonAnswer(200, toBytes(m_hello));

    using protocol::Purpose;
    std::optional<Purpose> purpose;
    if (is(name, route::messages))
        purpose = Purpose::Messages;
    else if (is(name, route::poll))
        purpose = Purpose::Poll;
    else if (is(name, route::ask))
        purpose = Purpose::Ask;
    const bool isHandshake = is(name, route::handshake);
    if (!purpose && !isHandshake && !is(name, route::rendezvous))
        co_return bareAnswer(404);
    if (request.method != "POST")
        co_return bareAnswer(405);
    if (purpose)
        co_return co_await sealed(*purpose, std::move(request.body), request.cancel);

    if (isHandshake)
        co_return co_await handshake(std::move(request.body));
    co_return rendezvous(request.body);
}

/// Only what costs us something counts, else any stranger could keep the invited ones out.
bool PeerService::isTooFast(bool isKnown)
{
    return isKnown && !m_handshakeBucket.take(sinceEpoch(m_clock));
}

Task<HttpAnswer> PeerService::handshake(QByteArray body)
{
    const auto request = protocol::handshakeRequestFromBytes(body);
    if (!request)
        co_return bareAnswer(400);
    if (isTooFast(m_invitations.knows(request->invitationId)))
        co_return tooFast();
    const auto answer = co_await acceptHandshake(m_invitations, m_host.identity(), *request);
    if (!answer) {
        qCInfo(logPeer) << "A handshake was refused:" << answer.error().code;
        co_return bytesAnswer(403, protocol::encodeProblem(answer.error()));
    }
    co_return jsonAnswer(200, toBytes(*answer));
}

HttpAnswer PeerService::rendezvous(const QByteArray &body)
{
    const auto call = rendezvousCallFromBytes(body);
    if (!call)
        return bareAnswer(400);
    if (isTooFast(m_rendezvous.knows(call->invitationId)))
        return tooFast();
    return jsonAnswer(200, toBytes(m_rendezvous.reply(*call)));
}

Task<Result<HandshakeOutcome>> PeerService::offerHandshake(protocol::Invitation invitation, protocol::NodeInfo self,
                                                           CancelToken cancel)
{
    const auto keep = shared_from_this();
    const auto &own = m_host.identity();
    const auto request = protocol::makeHandshakeRequest(invitation, own, self);
    const auto outcome = m_rendezvous.offer(invitation, request);
    const auto finish = [outcome] { outcome->finish(fail(cancelledProblem())); };
    const auto cancelled = cancel.onCancel(finish);
    const auto closed = m_closing.token().onCancel(finish);
    const auto answer = co_await outcome->wait();
    m_rendezvous.withdraw(invitation.id, outcome);
    if (!answer)
        co_return fail(answer.error());
    co_return HandshakeOutcome{answer->inviter, invitation.publicKey,
                               protocol::safetyPhrase(invitation.id, invitation.publicKey, request.publicKey)};
}

PeerService::Known *PeerService::known(const model::Connection &connection)
{
    const auto found = m_known.find(connection.sharedId);
    if (found != m_known.end() && found->publicKey == connection.remote.publicKey)
        return &*found;
    auto sealer = protocol::Sealer::create(m_host.identity(), connection.remote.publicKey, connection.sharedId);
    if (!sealer)
        return nullptr;
    const TokenBucket bucket(m_limits.requestsPerSecond, m_limits.burst);
    return &*m_known.insert(connection.sharedId, {std::move(*sealer), connection.remote.publicKey, bucket});
}

tl::expected<PeerService::Proven, HttpAnswer> PeerService::prove(protocol::Purpose purpose, const QByteArray &body)
{
    const auto header = protocol::Sealer::peek(body);
    if (!header) {
        const bool isVersion = header.error().code == QLatin1String("sealing.version");
        return tl::unexpected(isVersion ? bytesAnswer(400, protocol::encodeProblem(header.error())) : bareAnswer(400));
    }
    const auto connection = m_host.connectionByShared(header->sharedConnectionId);
    if (!connection || connection->route == model::Route::InProcess) {
        forget(header->sharedConnectionId);
        return tl::unexpected(unknownConnection());
    }
    Known *peer = known(*connection);
    const auto opened = peer == nullptr ? fail(cancelledProblem()) : peer->sealer.open(purpose, body);
    if (!opened) {
        qCInfo(logPeer) << "A seal for connection" << connection->id << "did not open";
        return tl::unexpected(bareAnswer(403));
    }
    if (!peer->bucket.take(sinceEpoch(m_clock)))
        return tl::unexpected(tooFast());
    return Proven{connection->id, connection->sharedId, opened->header.nonce, opened->plain};
}

Task<HttpAnswer> PeerService::sealed(protocol::Purpose purpose, QByteArray body, CancelToken cancel)
{
    auto proven = prove(purpose, body);
    if (!proven)
        co_return proven.error();
    body.clear();
    switch (purpose) {
    case protocol::Purpose::Messages: {
        const auto plain = messages(*proven);
        co_return sealedAnswer(*proven, plain);
    }
    case protocol::Purpose::Poll: {
        const auto plain = co_await poll(*proven, cancel);
        co_return sealedAnswer(*proven, plain);
    }
    case protocol::Purpose::Ask: {
        const auto plain = co_await ask(*proven, cancel);
        co_return sealedAnswer(*proven, plain);
    }
    case protocol::Purpose::Answer:
        break;
    }
    co_return bareAnswer(404);
}

HttpAnswer PeerService::sealedAnswer(const Proven &request, const Result<QByteArray> &plain) const
{
    const auto peer = m_known.constFind(request.sharedId);
    if (peer == m_known.constEnd())
        return unknownConnection(); // deleted while we worked
    const auto bytes = plain ? *plain : protocol::encodeProblem(plain.error());
    auto sealedBytes = peer->sealer.seal(protocol::Purpose::Answer, bytes, request.nonce);
    if (!sealedBytes)
        sealedBytes =
            peer->sealer.seal(protocol::Purpose::Answer, protocol::encodeProblem(sealedBytes.error()), request.nonce);
    return sealedBytes ? bytesAnswer(200, *sealedBytes) : bareAnswer(500);
}

Result<QByteArray> PeerService::messages(const Proven &request)
{
    TWINSPAN_TRY(batch, protocol::decodeMessages(request.plain));
    TWINSPAN_CHECK(m_host.receive(request.connectionId, batch));
    QStringList ids;
    for (const protocol::Message &message : batch)
        ids.append(message.id);
    return protocol::encodeAcks(ids);
}

Task<Result<QByteArray>> PeerService::ask(Proven request, CancelToken cancel)
{
    TWINSPAN_CO_TRY(question, protocol::decodeQuestion(request.plain));
    const auto answer = co_await m_host.answer(request.connectionId, question, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return protocol::encodeAnswer(*answer);
}

Task<Result<QByteArray>> PeerService::poll(Proven request, CancelToken cancel)
{
    TWINSPAN_CO_TRY(said, protocol::decodePollRequest(request.plain));
    const QString id = request.connectionId;
    m_desk->polled(id);
    if (!said.received.isEmpty()) {
        TWINSPAN_CO_CHECK(m_host.delivered(id, said.received));
        m_desk->acknowledge(id, said.received);
    }
    for (const auto &answer : std::as_const(said.answers))
        m_desk->answer(id, answer);

    const auto longest =
        std::min<std::chrono::milliseconds>(std::chrono::seconds(said.waitSeconds), m_limits.longestPoll);
    const bool isWaiting = longest.count() > 0 && !m_desk->hasQuestions(id) && m_host.outgoing(id, 1).isEmpty();
    if (isWaiting) {
        const auto desk = m_desk;
        co_await desk->untilWoken(id, longest, cancel);
    }
    if (cancel.isCancelled())
        co_return fail(cancelledProblem()); // nobody is there to hear what we would hand out
    co_return pollAnswer(id);
}

Result<QByteArray> PeerService::pollAnswer(const QString &connectionId)
{
    protocol::PollAnswer answer;
    const auto waiting = m_host.outgoing(connectionId, protocol::maxBatch);
    const int fitting = protocol::fittingMessages(waiting);
    answer.messages = waiting.first(fitting);
    answer.more = fitting < waiting.size();
    answer.questions = m_desk->takeQuestions(connectionId);
    auto encoded = protocol::encodePollAnswer(answer);
    if (encoded || answer.questions.isEmpty() || answer.messages.isEmpty())
        return encoded;
    // Both together are too much: the questions first, somebody waits for them.
    answer.messages.clear();
    answer.more = true;
    return protocol::encodePollAnswer(answer);
}

void PeerService::wake(const QString &connectionId)
{
    m_desk->wake(connectionId);
}

void PeerService::forget(const QString &sharedConnectionId)
{
    m_known.remove(sharedConnectionId);
}

void PeerService::close()
{
    m_closed = true;
    m_desk->close();
    m_closing.cancel();
}

} // namespace twinspan::peer
