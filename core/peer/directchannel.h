#pragma once

#include "core/net/httpclient.h"
#include "core/peer/channel.h"
#include "core/protocol/sealing.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace twinspan::peer
{

/// To a node whose endpoint we can reach. Problems, besides Cancelled and those that the peer itself tells:
/// peer.unreachable, peer.busy, peer.not-recognised (it refuses our seal), peer.unknown-connection (it has no such
/// connection any more), peer.not-a-node, peer.wrong-answer (the answer was not sealed by the peer's pinned key),
/// envelope.too-large.
class DirectChannel final : public Channel
{
public:
    /// `peerUrl`: the peer's NodeInfo::baseUrl.
    DirectChannel(std::shared_ptr<net::HttpClient> http, protocol::Sealer sealer, QUrl peerUrl);

    Task<Status> deliver(QList<protocol::Message> messages, CancelToken cancel) override;
    Task<Result<protocol::Answer>> ask(protocol::Question question, CancelToken cancel) override;

private:
    std::shared_ptr<net::HttpClient> m_http;
    protocol::Sealer m_sealer;
    QUrl m_peerUrl;
};

} // namespace twinspan::peer
