#pragma once

#include "core/peer/peerhost.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace twinspan::tests
{

/// A node as far as its channels see it: an inbox that takes each message id once, an outbox, and answers by a
/// function.
class FakePeerHost final : public peer::PeerHost
{
public:
    FakePeerHost() : key(protocol::IdentityKey::generate()) {}

    const protocol::IdentityKey &identity() const override { return key; }
    std::optional<model::Connection> connectionByShared(const QString &sharedId) const override;
    Status receive(const QString &connectionId, const QList<protocol::Message> &messages) override;
    Task<Result<protocol::Answer>> answer(QString connectionId, protocol::Question question,
                                          CancelToken cancel) override;
    QList<protocol::Message> outgoing(const QString &connectionId, int max) override;
    Status delivered(const QString &connectionId, const QStringList &messageIds) override;

    QStringList inboxIds(const QString &connectionId) const;

    protocol::IdentityKey key;
    QList<model::Connection> connections;
    QHash<QString, QList<protocol::Message>> inbox; ///< by connection id, in the order of arrival
    QHash<QString, QList<protocol::Message>> outbox;
    std::optional<Problem> storeProblem; ///< while set, nothing is committed
    std::function<Task<Result<protocol::Answer>>(QString, protocol::Question, CancelToken)> answerer; ///< none: echo
    int receiveCalls = 0;
    int questions = 0;
};

} // namespace twinspan::tests
