#pragma once

#include "core/store/messages.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlMessages final : public Messages
{
public:
    explicit SqlMessages(SqlDatabase &database) : m_database(database) {}

    Result<protocol::Message> send(const QString &connectionId, const protocol::Message &message) override;
    void setLeastNumber(quint64 least) override { m_leastNumber = least; }
    Result<QList<protocol::Message>> outgoing(const QString &connectionId, int max, quint64 after) override;
    Result<QList<protocol::Message>> outgoing(const QString &connectionId, const QStringList &messageIds) override;
    Result<QList<protocol::Message>> outgoing(const QString &connectionId, protocol::MessageKind kind,
                                              int max) override;
    Status delivered(const QString &connectionId, const QStringList &messageIds) override;
    Result<QList<protocol::Message>> accept(const QString &connectionId, const QList<protocol::Message> &messages,
                                            const QSet<QString> &urgent) override;
    Result<QList<protocol::Message>> incoming(const QString &connectionId, int max, quint64 after) override;
    Result<QList<protocol::Message>> incoming(const QString &connectionId, protocol::MessageKind kind, int max,
                                              quint64 after) override;
    Result<QList<protocol::Message>> urgent(const QString &connectionId, int max, quint64 after) override;
    Result<qint64> waitingBytes(const QString &connectionId) override;
    Status finished(const QString &connectionId, const QString &messageId) override;

private:
    Status append(const QString &connectionId, protocol::Message &message);
    /// Whether it is the first time that this message came.
    Result<bool> keep(const QString &connectionId, qint64 floor, const protocol::Message &message, bool isUrgent);
    Status raiseFloor(const QString &connectionId, qint64 floor);

    SqlDatabase &m_database;
    quint64 m_leastNumber = 1;
};

} // namespace twinspan::store
