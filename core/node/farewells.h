#pragma once

#include "core/node/nodesetup.h"
#include "core/protocol/message.h"
#include "core/sync/worker.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twinspan::node
{

/// Connections that were deleted here while their other side could not be reached: it is told as soon as it can be,
/// for 30 days. Peers that poll need none: they ask, and hear that the connection is gone.
class Farewells final : public sync::Worker
{
public:
    /// `parts` outlives it.
    explicit Farewells(NodeParts &parts);

    /// Keeps what is to be said; part of the caller's transaction. wake() it after the commit.
    Status add(const model::Connection &connection, const protocol::Message &message);

private:
    Task<> work() override;
    Task<Status> tell(QJsonObject farewell);
    Result<QJsonArray> open() const;
    Status keep(const QJsonArray &farewells) const;

    NodeParts &m_parts;
};

} // namespace twinspan::node
