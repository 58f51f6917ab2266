#include "core/peer/handshakeclient.h"

#include "core/peer/exchange.h"
#include "core/peer/rendezvousdesk.h"
#include "core/protocol/envelope.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace twinspan::peer
{

namespace
{
using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr std::array<std::chrono::milliseconds, 6> askTable{1s, 1s, 2s, 3s, 5s, 10s};
/// An answer goes at once, but not to an accepter that asks something new each time.
constexpr int mostAtOnce = 3;

struct HandshakeTexts {
    Q_DECLARE_TR_FUNCTIONS(HandshakeTexts)
};

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
}

QString notConnected()
{
    return HandshakeTexts::tr("The connection is not made yet.");
}

Problem noAddress(const protocol::Invitation &invitation)
{
    return makeProblem(
               ProblemKind::Invalid, QStringLiteral("handshake.no-address"),
               HandshakeTexts::tr("The node of %1 can't be called: its invitation has no address.")
                   .arg(invitation.inviter.name),
               HandshakeTexts::tr("Make your own node reachable (Settings, Reachability), and give its address to the "
                                  "people who invited you."))
        .withEffect(notConnected());
}

Problem unreachable(Problem problem, const QUrl &base)
{
    if (problem.isCancelled())
        return problem;
    problem.code = QStringLiteral("handshake.unreachable");
    problem.cause = HandshakeTexts::tr("The inviter's node can't be reached at %1. %2").arg(shown(base), problem.cause);
    problem.effect = notConnected();
    problem.remedy =
        HandshakeTexts::tr("See that this computer can reach that address, and ask the people who invited you whether "
                           "their node runs. Then accept again: the invitation stays good.");
    problem.outcomeUnknown = false;
    return problem;
}

Problem notANode(const QUrl &base)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("handshake.not-a-node"),
                       HandshakeTexts::tr("There is no Twinspan node at %1.").arg(shown(base)),
                       HandshakeTexts::tr(
                           "Ask the people who invited you for a new invitation: the public address of their node is "
                           "set wrongly."))
        .withEffect(notConnected());
}

Problem busy(const QUrl &base)
{
    return makeProblem(ProblemKind::Server, QStringLiteral("handshake.busy"),
                       HandshakeTexts::tr("The inviter's node at %1 can't answer now.").arg(shown(base)),
                       HandshakeTexts::tr("Accept again in a minute: the invitation stays good."))
        .withEffect(notConnected());
}

Problem otherNode(const QUrl &base)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("handshake.other-node"),
                       HandshakeTexts::tr("Somebody other than the inviter answers at %1.").arg(shown(base)),
                       HandshakeTexts::tr(
                           "Ask the people who invited you whether their node moved or was set up anew; then they have "
                           "to send a new invitation."))
        .withEffect(notConnected());
}

Problem expired(const protocol::Invitation &invitation)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("invitation.expired"),
                       HandshakeTexts::tr("The invitation expired on %1, and nobody has accepted it.")
                           .arg(QLocale().toString(invitation.expiresAt.toLocalTime(), QLocale::ShortFormat)),
                       HandshakeTexts::tr("Make a new invitation."));
}

Problem refusal(const net::HttpResponse &response, const QUrl &base)
{
    if (response.status == 429 || response.status >= 500)
        return busy(base);
    if (const auto told = plainProblem(response.body); told && response.status == 403)
        return told->effect.isEmpty() ? told->withEffect(notConnected()) : *told;
    return notANode(base);
}

/// One call of the inviter to the accepter's node; nullopt: nothing usable came, ask again later.
Task<std::optional<RendezvousReply>> call(std::shared_ptr<net::HttpClient> http, QUrl accepterUrl, RendezvousCall sent,
                                          CancelToken cancel)
{
    auto request =
        postRequest(routeUrl(accepterUrl, route::rendezvous), toBytes(sent), protocol::maxHandshakeSize * 2, patience);
    const auto response = co_await http->send(std::move(request), cancel);
    if (!response || response->status != 200)
        co_return std::nullopt;
    const auto reply = rendezvousReplyFromBytes(response->body);
    if (!reply)
        co_return std::nullopt;
    co_return *reply;
}

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): the host and the clock outlive the call
/// What is to be said to the accepter's request: our answer, or why not. Empty: nothing, the request proves nothing.
Task<QByteArray> contentFor(QByteArray bytes, InvitationHost &host, protocol::IdentityKey own)
{
    auto request = protocol::handshakeRequestFromBytes(bytes);
    if (!request)
        co_return QByteArray();
    const auto answer = co_await acceptHandshake(host, own, *request);
    if (answer)
        co_return toBytes(*answer);
    const bool isForeign = answer.error().code == QLatin1String("handshake.wrong-secret") ||
                           answer.error().code == QLatin1String("handshake.forged") ||
                           answer.error().code == QLatin1String("handshake.other-invitation");
    co_return isForeign ? QByteArray() : protocol::encodeProblem(answer.error());
}
} // namespace

Task<Result<HandshakeOutcome>> performHandshake(std::shared_ptr<net::HttpClient> http, protocol::Invitation invitation,
                                                protocol::IdentityKey own, protocol::NodeInfo self, CancelToken cancel)
{
    const QUrl base = invitation.inviter.baseUrl;
    if (invitation.inviter.pollOnly || base.isEmpty())
        co_return fail(noAddress(invitation));
    const auto request = protocol::makeHandshakeRequest(invitation, own, self);
    auto posted = postRequest(routeUrl(base, route::handshake), toBytes(request), protocol::maxHandshakeSize, patience);
    auto response = co_await http->send(std::move(posted), cancel);
    if (!response)
        co_return fail(unreachable(std::move(response).error(), base));
    if (response->status != 200)
        co_return fail(refusal(*response, base));
    const auto answer = protocol::handshakeAnswerFromBytes(response->body);
    if (!answer)
        co_return fail(notANode(base));
    if (const auto proof = protocol::verifyHandshakeAnswer(*answer, request, invitation); !proof) {
        const bool isVersion = proof.error().code == QLatin1String("handshake.version");
        co_return fail(isVersion ? proof.error() : otherNode(base));
    }
    co_return HandshakeOutcome{answer->inviter, invitation.publicKey,
                               protocol::safetyPhrase(invitation.id, invitation.publicKey, own.publicKey)};
}

Task<Result<protocol::HandshakeAnswer>> acceptHandshake(InvitationHost &host, protocol::IdentityKey own,
                                                        protocol::HandshakeRequest request)
{
    auto invitation = co_await host.openInvitation(request.invitationId, request.publicKey);
    if (!invitation)
        co_return fail(std::move(invitation).error());
    TWINSPAN_CO_CHECK(protocol::verifyHandshakeRequest(request, *invitation));
    const QString phrase = protocol::safetyPhrase(invitation->id, own.publicKey, request.publicKey);
    auto pinned = co_await host.accepted(request.invitationId, request.publicKey, request.accepter, phrase);
    if (!pinned)
        co_return fail(std::move(pinned).error());
    co_return protocol::makeHandshakeAnswer(request, *invitation, own, invitation->inviter);
}

Task<Status> pollRendezvous(std::shared_ptr<net::HttpClient> http, Clock &clock, QUrl accepterUrl,
                            protocol::Invitation invitation, InvitationHost &host, protocol::IdentityKey own,
                            CancelToken cancel)
{
    QByteArray content;
    std::optional<Problem> refused;
    int atOnce = 0;
    for (std::size_t round = 0;; ++round) {
        const auto sent = makeRendezvousCall(invitation, content);
        const auto reply = co_await call(http, accepterUrl, sent, cancel);
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
        if (reply && reply->state == RendezvousReply::State::Done)
            co_return refused ? Status(fail(*refused)) : Status();
        if (reply && reply->state == RendezvousReply::State::Request) {
            const QByteArray next = co_await contentFor(reply->request, host, own);
            if (cancel.isCancelled())
                co_return fail(cancelledProblem());
            refused = plainProblem(next);
            const bool isNews = next != std::exchange(content, next);
            if (isNews && !next.isEmpty() && atOnce++ < mostAtOnce)
                continue;
        }
        if (clock.now() > invitation.expiresAt)
            co_return fail(expired(invitation));
        co_await clock.sleep(askTable.at(std::min(round, askTable.size() - 1)), cancel);
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
    }
}
// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace twinspan::peer
