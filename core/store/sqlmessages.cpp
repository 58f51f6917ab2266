#include "core/store/sqlmessages.h"

#include "core/base/logging.h"
#include "core/model/enumnames.h"
#include "core/store/storeproblems.h"

#include <QCoreApplication>

#include <array>

namespace twinspan::store
{

using protocol::Message;
using protocol::MessageKind;

namespace
{
using KindName = model::EnumName<MessageKind>;
constexpr std::array kinds{KindName{MessageKind::Sync, QLatin1String("sync")},
                           KindName{MessageKind::Applied, QLatin1String("applied")},
                           KindName{MessageKind::Refused, QLatin1String("refused")},
                           KindName{MessageKind::Connection, QLatin1String("connection")}};

Result<Message> read(const SqlRow &row)
{
    const auto kind = model::enumFromString<MessageKind>(kinds, row.text(2));
    const auto body = row.json(3);
    if (!kind || !body)
        return fail(damagedRecordProblem(QStringLiteral("message"), row.text(0)));
    return Message{row.text(0), static_cast<quint64>(row.number(1)), *kind, *body};
}

SqlDatabase::Values columns(const QString &connectionId, const Message &message)
{
    return {connectionId, static_cast<qint64>(message.number), message.id, model::enumToString(kinds, message.kind),
            toColumn(message.body)};
}

/// Above every number that SQL can hold there is nothing to ask for.
qint64 toNumber(quint64 number)
{
    return static_cast<qint64>(std::min<quint64>(number, std::numeric_limits<qint64>::max()));
}

bool isPlausible(const Message &message)
{
    return message.number > 0 && message.number <= Messages::maxNumber;
}

Problem badNumber()
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("messages.bad-number"),
                       QCoreApplication::translate("Store", "The other side sent a message whose number can't be "
                                                            "right."),
                       QCoreApplication::translate("Store", "Check that the other node was not set back to an old "
                                                            "state, and update both to the newest Twinspan."));
}
} // namespace

Result<Message> SqlMessages::send(const QString &connectionId, const Message &message)
{
    Message numbered = message;
    TWINSPAN_CHECK(m_database.transaction([&] { return append(connectionId, numbered); }));
    return numbered;
}

Status SqlMessages::append(const QString &connectionId, Message &message)
{
    TWINSPAN_TRY(waiting, m_database.first("SELECT message_id, number, kind, body FROM outbox "
                                           "WHERE connection_id = ? AND message_id = ?",
                                           {connectionId, message.id}, read));
    if (waiting) {
        message = *waiting;
        return {};
    }
    TWINSPAN_TRY(number, m_database.number("INSERT INTO message_numbers (connection_id, sent, accepted) "
                                           "VALUES (?, ?, 0) ON CONFLICT (connection_id) DO UPDATE SET "
                                           "sent = CASE WHEN message_numbers.sent >= excluded.sent THEN "
                                           "message_numbers.sent + 1 ELSE excluded.sent END RETURNING sent",
                                           {connectionId, toNumber(m_leastNumber)}));
    message.number = static_cast<quint64>(number);
    TWINSPAN_CHECK(m_database.write("INSERT INTO outbox (connection_id, number, message_id, kind, body) "
                                    "VALUES (?, ?, ?, ?, ?)",
                                    columns(connectionId, message)));
    return {};
}

Result<QList<Message>> SqlMessages::outgoing(const QString &connectionId, int max, quint64 after)
{
    return m_database.all("SELECT message_id, number, kind, body FROM outbox WHERE connection_id = ? AND number > ? "
                          "ORDER BY number LIMIT ?",
                          {connectionId, toNumber(after), max}, read);
}

Result<QList<Message>> SqlMessages::outgoing(const QString &connectionId, MessageKind kind, int max)
{
    return m_database.all("SELECT message_id, number, kind, body FROM outbox WHERE connection_id = ? AND kind = ? "
                          "ORDER BY number LIMIT ?",
                          {connectionId, model::enumToString(kinds, kind), max}, read);
}

Result<QList<Message>> SqlMessages::outgoing(const QString &connectionId, const QStringList &messageIds)
{
    QList<Message> found;
    for (const QString &id : messageIds) {
        TWINSPAN_TRY(message, m_database.first("SELECT message_id, number, kind, body FROM outbox "
                                               "WHERE connection_id = ? AND message_id = ?",
                                               {connectionId, id}, read));
        if (message)
            found.append(*message);
    }
    std::ranges::sort(found, {}, &Message::number);
    return found;
}

Status SqlMessages::delivered(const QString &connectionId, const QStringList &messageIds)
{
    return m_database.transaction([&]() -> Status {
        for (const QString &id : messageIds)
            TWINSPAN_CHECK(
                m_database.write("DELETE FROM outbox WHERE connection_id = ? AND message_id = ?", {connectionId, id}));
        return {};
    });
}

Result<QList<Message>> SqlMessages::accept(const QString &connectionId, const QList<Message> &messages,
                                           const QSet<QString> &urgent)
{
    TWINSPAN_TRY(floor,
                 m_database.number("SELECT accepted FROM message_numbers WHERE connection_id = ?", {connectionId}));
    for (const Message &message : messages) {
        if (!isPlausible(message))
            return fail(badNumber());
    }
    QList<Message> fresh;
    TWINSPAN_CHECK(m_database.transaction([&]() -> Status {
        for (const Message &message : messages) {
            TWINSPAN_TRY(isNew, keep(connectionId, floor, message, urgent.contains(message.id)));
            if (isNew)
                fresh.append(message);
        }
        return fresh.isEmpty() ? Status() : raiseFloor(connectionId, floor);
    }));
    return fresh;
}

Result<bool> SqlMessages::keep(const QString &connectionId, qint64 floor, const Message &message, bool isUrgent)
{
    if (static_cast<qint64>(message.number) <= floor)
        return false;
    TWINSPAN_TRY(noted, m_database.write("INSERT INTO accepted (connection_id, number, message_id) VALUES (?, ?, ?) "
                                         "ON CONFLICT DO NOTHING",
                                         {connectionId, static_cast<qint64>(message.number), message.id}));
    if (noted == 0)
        return false;
    SqlDatabase::Values values = columns(connectionId, message);
    const auto size = static_cast<qint64>(values.last().toString().toUtf8().size());
    values << (isUrgent ? 1 : 0) << size;
    TWINSPAN_CHECK(m_database.write("INSERT INTO inbox (connection_id, number, message_id, kind, body, urgent, size) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                                    values));
    return true;
}

Status SqlMessages::raiseFloor(const QString &connectionId, qint64 floor)
{
    TWINSPAN_TRY(raised, m_database.number("SELECT number FROM accepted WHERE connection_id = ? "
                                           "ORDER BY number DESC LIMIT 1 OFFSET ?",
                                           {connectionId, remembered}));
    if (raised <= floor)
        return {};
    TWINSPAN_CHECK(m_database.write("INSERT INTO message_numbers (connection_id, sent, accepted) VALUES (?, 0, ?) "
                                    "ON CONFLICT (connection_id) DO UPDATE SET accepted = excluded.accepted",
                                    {connectionId, raised}));
    TWINSPAN_CHECK(
        m_database.write("DELETE FROM accepted WHERE connection_id = ? AND number <= ?", {connectionId, raised}));
    return {};
}

Result<QList<Message>> SqlMessages::incoming(const QString &connectionId, int max, quint64 after)
{
    return m_database.all("SELECT message_id, number, kind, body FROM inbox WHERE connection_id = ? AND number > ? "
                          "ORDER BY number LIMIT ?",
                          {connectionId, toNumber(after), max}, read);
}

Result<QList<Message>> SqlMessages::incoming(const QString &connectionId, MessageKind kind, int max, quint64 after)
{
    return m_database.all("SELECT message_id, number, kind, body FROM inbox WHERE connection_id = ? AND kind = ? "
                          "AND number > ? ORDER BY number LIMIT ?",
                          {connectionId, model::enumToString(kinds, kind), toNumber(after), max}, read);
}

Result<QList<Message>> SqlMessages::urgent(const QString &connectionId, int max, quint64 after)
{
    return m_database.all("SELECT message_id, number, kind, body FROM inbox WHERE connection_id = ? AND urgent = 1 "
                          "AND number > ? ORDER BY number LIMIT ?",
                          {connectionId, toNumber(after), max}, read);
}

Result<qint64> SqlMessages::waitingBytes(const QString &connectionId)
{
    return m_database.number("SELECT COALESCE(SUM(size + 512), 0) FROM inbox WHERE connection_id = ?", {connectionId});
}

Status SqlMessages::finished(const QString &connectionId, const QString &messageId)
{
    TWINSPAN_CHECK(
        m_database.write("DELETE FROM inbox WHERE connection_id = ? AND message_id = ?", {connectionId, messageId}));
    return {};
}

} // namespace twinspan::store
