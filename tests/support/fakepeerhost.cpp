#include "tests/support/fakepeerhost.h"

#include <algorithm>

namespace twinspan::tests
{

std::optional<model::Connection> FakePeerHost::connectionByShared(const QString &sharedId) const
{
    for (const model::Connection &connection : connections) {
        if (connection.sharedId == sharedId)
            return connection;
    }
    return std::nullopt;
}

Status FakePeerHost::receive(const QString &connectionId, const QList<protocol::Message> &messages)
{
    ++receiveCalls;
    if (storeProblem)
        return fail(*storeProblem);
    const QStringList known = inboxIds(connectionId);
    for (const protocol::Message &message : messages) {
        if (!known.contains(message.id))
            inbox[connectionId].append(message);
    }
    return {};
}

Task<Result<protocol::Answer>> FakePeerHost::answer(QString connectionId, protocol::Question question,
                                                    CancelToken cancel)
{
    ++questions;
    if (answerer)
        co_return co_await answerer(connectionId, question, cancel);
    protocol::Answer echo;
    echo.values = question.arguments;
    echo.bytes = question.name.toUtf8();
    co_return echo;
}

QList<protocol::Message> FakePeerHost::outgoing(const QString &connectionId, int max)
{
    return outbox.value(connectionId).mid(0, max);
}

Status FakePeerHost::delivered(const QString &connectionId, const QStringList &messageIds)
{
    if (storeProblem)
        return fail(*storeProblem);
    outbox[connectionId].removeIf([&](const protocol::Message &message) { return messageIds.contains(message.id); });
    return {};
}

QStringList FakePeerHost::inboxIds(const QString &connectionId) const
{
    QStringList ids;
    for (const protocol::Message &message : inbox.value(connectionId))
        ids.append(message.id);
    return ids;
}

} // namespace twinspan::tests
