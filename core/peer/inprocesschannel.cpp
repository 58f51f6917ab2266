#include "core/peer/inprocesschannel.h"

#include "core/protocol/envelope.h"

namespace twinspan::peer
{

InProcessChannel::InProcessChannel(PeerHost &host, QString twinConnectionId)
    : m_host(host), m_twinConnectionId(std::move(twinConnectionId))
{
}

Task<Status> InProcessChannel::deliver(QList<protocol::Message> messages, CancelToken cancel)
{
    while (!messages.isEmpty()) {
        if (cancel.isCancelled())
            co_return fail(cancelledProblem());
        const int count = protocol::fittingMessages(messages);
        if (count == 0) {
            TWINSPAN_CO_CHECK(protocol::encodeMessages(messages.first(1)));
            co_return Status();
        }
        TWINSPAN_CO_CHECK(m_host.receive(m_twinConnectionId, messages.first(count)));
        messages.remove(0, count);
    }
    co_return Status();
}

Task<Result<protocol::Answer>> InProcessChannel::ask(protocol::Question question, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    TWINSPAN_CO_CHECK(protocol::encodeQuestion(question));
    auto answer = co_await m_host.answer(m_twinConnectionId, question, cancel);
    if (answer)
        TWINSPAN_CO_CHECK(protocol::encodeAnswer(*answer));
    co_return answer;
}

} // namespace twinspan::peer
