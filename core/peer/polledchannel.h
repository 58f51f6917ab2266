#pragma once

#include "core/peer/channel.h"
#include "core/peer/polldesk.h"

#include <QString>

#include <chrono>
#include <memory>

namespace twinspan::peer
{

/// To a peer that can't be reached and polls our endpoint.
class PolledChannel final : public Channel
{
public:
    /// `desk`: PeerService::desk(). `connectionId`: ours.
    PolledChannel(std::shared_ptr<PollDesk> desk, QString connectionId,
                  std::chrono::milliseconds answerDeadline = std::chrono::minutes(2));

    /// The messages travel from PeerHost::outgoing(): they are in the outbox already, and PeerHost::delivered() is
    /// called before this ends. Waits as long as it takes; cancel it. Problem: peer.silent, as PollDesk.
    Task<Status> deliver(QList<protocol::Message> messages, CancelToken cancel) override;
    bool isFetched() const override { return true; }
    /// Problems: peer.no-answer, peer.busy, and the peer's own.
    Task<Result<protocol::Answer>> ask(protocol::Question question, CancelToken cancel) override;

private:
    std::shared_ptr<PollDesk> m_desk;
    QString m_connectionId;
    std::chrono::milliseconds m_answerDeadline;
};

} // namespace twinspan::peer
