#include "core/peer/rendezvousdesk.h"

#include "core/base/ids.h"
#include "core/peer/exchange.h"
#include "core/protocol/boundedjson.h"
#include "core/protocol/crypto.h"
#include "core/protocol/jsonreader.h"

#include <QJsonObject>

#include <algorithm>

namespace twinspan::peer
{

namespace
{
constexpr QLatin1String invitationIdName{"invitationId"};
constexpr QLatin1String publicKeyName{"publicKey"};
constexpr QLatin1String contentName{"content"};
constexpr QLatin1String macName{"mac"};
constexpr QLatin1String stateName{"state"};
constexpr QLatin1String requestName{"request"};
constexpr QLatin1String waitingText{"waiting"};
constexpr QLatin1String requestText{"request"};
constexpr QLatin1String doneText{"done"};

constexpr qsizetype maxContent = protocol::maxHandshakeSize;
/// In base64url and JSON.
constexpr qsizetype maxCall = maxContent * 2;
constexpr qsizetype maxRemembered = 256;

QString area()
{
    return QStringLiteral("rendezvous");
}

QByteArray transcript(const RendezvousCall &call)
{
    return protocol::joined({"twinspan rendezvous mac 1", call.invitationId.toUtf8(), call.publicKey, call.content});
}

bool isFor(const RendezvousCall &call, const protocol::Invitation &invitation)
{
    return call.publicKey == invitation.publicKey && protocol::isMac(call.mac, transcript(call), invitation.secret);
}
} // namespace

RendezvousCall makeRendezvousCall(const protocol::Invitation &invitation, const QByteArray &content)
{
    RendezvousCall call{invitation.id, invitation.publicKey, content, {}};
    call.mac = protocol::mac(transcript(call), invitation.secret);
    return call;
}

QByteArray toBytes(const RendezvousCall &call)
{
    QJsonObject json{{invitationIdName, call.invitationId},
                     {publicKeyName, toBase64Url(call.publicKey)},
                     {macName, toBase64Url(call.mac)}};
    if (!call.content.isEmpty())
        json.insert(contentName, toBase64Url(call.content));
    return protocol::canonicalJson(json);
}

Result<RendezvousCall> rendezvousCallFromBytes(const QByteArray &bytes)
{
    TWINSPAN_TRY(json, protocol::parseBounded(bytes, area(), maxCall));
    protocol::JsonReader reader(json, area());
    RendezvousCall call;
    call.invitationId = reader.id(invitationIdName);
    call.publicKey = reader.bytes(publicKeyName, protocol::publicKeySize, protocol::publicKeySize);
    call.mac = reader.bytes(macName, protocol::macSize, protocol::macSize);
    if (reader.has(contentName))
        call.content = reader.bytes(contentName, 1, maxContent);
    TWINSPAN_CHECK(reader.status());
    return call;
}

QByteArray toBytes(const RendezvousReply &reply)
{
    switch (reply.state) {
    case RendezvousReply::State::Request:
        return protocol::canonicalJson({{stateName, requestText}, {requestName, toBase64Url(reply.request)}});
    case RendezvousReply::State::Done:
        return protocol::canonicalJson({{stateName, doneText}});
    case RendezvousReply::State::Waiting:
        break;
    }
    return protocol::canonicalJson({{stateName, waitingText}});
}

Result<RendezvousReply> rendezvousReplyFromBytes(const QByteArray &bytes)
{
    TWINSPAN_TRY(json, protocol::parseBounded(bytes, area(), maxCall));
    protocol::JsonReader reader(json, area());
    RendezvousReply reply;
    const QString state = reader.requiredText(stateName, 32);
    if (state == requestText) {
        reply.state = RendezvousReply::State::Request;
        reply.request = reader.bytes(requestName, 1, maxContent);
    } else if (state == doneText) {
        reply.state = RendezvousReply::State::Done;
    } else if (state != waitingText) {
        reader.refuse(stateName, QStringLiteral("“%1” is unknown"));
    }
    TWINSPAN_CHECK(reader.status());
    return reply;
}

std::shared_ptr<Completion<RendezvousDesk::Outcome>> RendezvousDesk::offer(const protocol::Invitation &invitation,
                                                                           const protocol::HandshakeRequest &request)
{
    auto outcome = std::make_shared<Completion<Outcome>>();
    const Offer previous = m_offers.value(invitation.id);
    m_offers.insert(invitation.id, {invitation, request, outcome});
    m_done.removeIf([&](const protocol::Invitation &done) { return done.id == invitation.id; });
    if (previous.outcome)
        previous.outcome->finish(fail(cancelledProblem()));
    return outcome;
}

void RendezvousDesk::withdraw(const QString &invitationId, const std::shared_ptr<Completion<Outcome>> &offer)
{
    const auto found = m_offers.constFind(invitationId);
    if (found != m_offers.constEnd() && found->outcome == offer)
        m_offers.erase(found);
}

bool RendezvousDesk::knows(const QString &invitationId) const
{
    return m_offers.contains(invitationId) ||
           std::ranges::any_of(m_done, [&](const auto &done) { return done.id == invitationId; });
}

RendezvousReply RendezvousDesk::reply(const RendezvousCall &call)
{
    using State = RendezvousReply::State;
    for (const protocol::Invitation &invitation : std::as_const(m_done)) {
        if (invitation.id == call.invitationId)
            return {isFor(call, invitation) ? State::Done : State::Waiting, {}};
    }
    const auto found = m_offers.constFind(call.invitationId);
    if (found == m_offers.constEnd() || !isFor(call, found->invitation))
        return {};
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): take() may remove it from m_offers
    const Offer offer = *found;
    if (call.content.isEmpty() || !take(offer, call.content))
        return {State::Request, protocol::toBytes(offer.request)};
    return {State::Done, {}};
}

bool RendezvousDesk::take(const Offer &offer, const QByteArray &content)
{
    Outcome outcome = protocol::handshakeAnswerFromBytes(content);
    if (outcome) {
        // Who holds the secret without being the inviter can't end the offer.
        if (!protocol::verifyHandshakeAnswer(*outcome, offer.request, offer.invitation))
            return false;
    } else {
        const auto problem = plainProblem(content);
        if (!problem)
            return false;
        outcome = fail(*problem);
    }
    m_offers.remove(offer.invitation.id);
    m_done.append(offer.invitation);
    if (m_done.size() > maxRemembered)
        m_done.removeFirst();
    offer.outcome->finish(outcome);
    return true;
}

} // namespace twinspan::peer
