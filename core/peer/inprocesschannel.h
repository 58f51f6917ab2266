#pragma once

#include "core/peer/channel.h"
#include "core/peer/peerhost.h"

#include <QString>

namespace twinspan::peer
{

/// Both sides are held by this node: messages go straight into the inbox of the twin connection. Nothing is sealed, but
/// the limits are those of the network, so that a connection behaves alike wherever its sides are.
class InProcessChannel final : public Channel
{
public:
    /// `twinConnectionId`: the other side's connection on this node. The host outlives the channel.
    InProcessChannel(PeerHost &host, QString twinConnectionId);

    Task<Status> deliver(QList<protocol::Message> messages, CancelToken cancel) override;
    Task<Result<protocol::Answer>> ask(protocol::Question question, CancelToken cancel) override;

private:
    PeerHost &m_host;
    QString m_twinConnectionId;
};

} // namespace twinspan::peer
