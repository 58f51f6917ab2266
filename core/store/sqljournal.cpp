#include "core/store/sqljournal.h"

#include "core/model/enumnames.h"
#include "core/store/storeproblems.h"

#include <array>

namespace twinspan::store
{

namespace
{
using KindName = model::EnumName<OperationKind>;
constexpr std::array kinds{KindName{OperationKind::StageFile, QLatin1String("stage-file")},
                           KindName{OperationKind::CreateIssue, QLatin1String("create-issue")},
                           KindName{OperationKind::UpdateIssue, QLatin1String("update-issue")},
                           KindName{OperationKind::EditComment, QLatin1String("edit-comment")},
                           KindName{OperationKind::AddComment, QLatin1String("add-comment")},
                           KindName{OperationKind::AttachFile, QLatin1String("attach-file")}};

using StateName = model::EnumName<OperationState>;
constexpr std::array states{StateName{OperationState::Planned, QLatin1String("planned")},
                            StateName{OperationState::Started, QLatin1String("started")},
                            StateName{OperationState::Done, QLatin1String("done")}};

Result<Operation> read(const SqlRow &row)
{
    const auto kind = model::enumFromString<OperationKind>(kinds, row.text(2));
    const auto state = model::enumFromString<OperationState>(states, row.text(3));
    const auto marker = model::Marker::fromText(row.text(4));
    const auto arguments = row.json(5);
    const auto result = row.json(6);
    if (!kind || !state || !arguments || !result || marker.isNull() != row.text(4).isEmpty())
        return fail(damagedRecordProblem(QStringLiteral("operation"), row.text(0)));
    return Operation{row.text(0), static_cast<int>(row.number(1)), *kind, *state, marker, *arguments, *result};
}

Result<QString> readId(const SqlRow &row)
{
    return row.text(0);
}
} // namespace

Status SqlJournal::save(const QString &connectionId, const Operation &operation)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO journal (connection_id, message_id, position, kind, state, marker, arguments, result) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (connection_id, message_id, position) DO UPDATE SET "
        "kind = excluded.kind, state = excluded.state, marker = excluded.marker, arguments = excluded.arguments, "
        "result = excluded.result",
        {connectionId, operation.messageId, operation.position, model::enumToString(kinds, operation.kind),
         model::enumToString(states, operation.state), operation.marker.text(), toColumn(operation.arguments),
         toColumn(operation.result)}));
    return {};
}

Result<QList<Operation>> SqlJournal::of(const QString &connectionId, const QString &messageId)
{
    return m_database.all("SELECT message_id, position, kind, state, marker, arguments, result FROM journal "
                          "WHERE connection_id = ? AND message_id = ? ORDER BY position",
                          {connectionId, messageId}, read);
}

Result<QStringList> SqlJournal::idsBeginningWith(const QString &connectionId, const QString &beginning)
{
    return m_database.all("SELECT DISTINCT message_id FROM journal WHERE connection_id = ? AND "
                          "substr(message_id, 1, ?) = ? ORDER BY message_id",
                          {connectionId, beginning.size(), beginning}, readId);
}

Status SqlJournal::remove(const QString &connectionId, const QString &messageId)
{
    TWINSPAN_CHECK(
        m_database.write("DELETE FROM journal WHERE connection_id = ? AND message_id = ?", {connectionId, messageId}));
    return {};
}

} // namespace twinspan::store
