#include "core/peer/directchannel.h"

#include "core/peer/exchange.h"
#include "core/protocol/envelope.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::peer
{

namespace
{
using namespace std::chrono_literals;

constexpr auto commitPatience = 30s;
constexpr auto answerPatience = 120s; ///< the peer may have to fetch the answer from its tracker

Problem notCommitted()
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("peer.not-committed"),
                       QCoreApplication::translate("Peer", "The other node did not keep all messages."),
                       QCoreApplication::translate("Peer", "This node tries again by itself."))
        .withSeverity(Severity::Pause);
}

bool isCommitted(const QList<protocol::Message> &batch, const QStringList &acks)
{
    return std::all_of(batch.begin(), batch.end(),
                       [&acks](const protocol::Message &message) { return acks.contains(message.id); });
}
} // namespace

DirectChannel::DirectChannel(std::shared_ptr<net::HttpClient> http, protocol::Sealer sealer, QUrl peerUrl)
    : m_http(std::move(http)), m_sealer(std::move(sealer)), m_peerUrl(std::move(peerUrl))
{
}

Task<Status> DirectChannel::deliver(QList<protocol::Message> messages, CancelToken cancel)
{
    while (!messages.isEmpty()) {
        const auto batch = messages.first(std::max(protocol::fittingMessages(messages), 1));
        TWINSPAN_CO_TRY(plain, protocol::encodeMessages(batch));
        auto answer =
            co_await exchange(m_http, m_sealer, m_peerUrl, protocol::Purpose::Messages, plain, commitPatience, cancel);
        if (!answer)
            co_return fail(std::move(answer).error());
        TWINSPAN_CO_TRY(acks, protocol::decodeAcks(*answer));
        if (!isCommitted(batch, acks))
            co_return fail(notCommitted());
        messages.remove(0, batch.size());
    }
    co_return Status();
}

Task<Result<protocol::Answer>> DirectChannel::ask(protocol::Question question, CancelToken cancel)
{
    TWINSPAN_CO_TRY(plain, protocol::encodeQuestion(question));
    auto answer = co_await exchange(m_http, m_sealer, m_peerUrl, protocol::Purpose::Ask, plain, answerPatience, cancel);
    if (!answer)
        co_return fail(std::move(answer).error());
    co_return protocol::decodeAnswer(*answer);
}

} // namespace twinspan::peer
