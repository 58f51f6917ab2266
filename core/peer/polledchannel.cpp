#include "core/peer/polledchannel.h"

namespace twinspan::peer
{

PolledChannel::PolledChannel(std::shared_ptr<PollDesk> desk, QString connectionId,
                             std::chrono::milliseconds answerDeadline)
    : m_desk(std::move(desk)), m_connectionId(std::move(connectionId)), m_answerDeadline(answerDeadline)
{
}

Task<Status> PolledChannel::deliver(QList<protocol::Message> messages, CancelToken cancel)
{
    QStringList ids;
    for (const protocol::Message &message : messages)
        ids.append(message.id);
    const auto desk = m_desk;
    co_return co_await desk->untilAcknowledged(m_connectionId, ids, cancel);
}

Task<Result<protocol::Answer>> PolledChannel::ask(protocol::Question question, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(protocol::encodeQuestion(question));
    const auto desk = m_desk;
    co_return co_await desk->ask(m_connectionId, question, m_answerDeadline, cancel);
}

} // namespace twinspan::peer
