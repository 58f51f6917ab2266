#include "core/sync/operationjournal.h"

#include "core/sync/operationresult.h"
#include "core/sync/twinbase.h"

#include <algorithm>

namespace twinspan::sync
{

using store::OperationKind;
using store::OperationState;

namespace
{
const QString startedAtName = QStringLiteral("startedAt");
const QString restagedName = QStringLiteral("restaged");
} // namespace

Result<bool> OperationJournal::begin(IncomingJob &job)
{
    bool isBegun = true;
    const Status saved = m_store.transaction([&]() -> Status {
        if (job.issue.isValid()) {
            // What this side has sent of the issue is remembered in the twin: it stays.
            TWINSPAN_TRY(known, m_store.twins().byLocal(job.connection.id, job.issue.id));
            model::Twin twin = known.value_or(model::Twin{job.connection.id, job.issue, {}, {}, {}});
            isBegun = twin.base == job.base;
            if (!isBegun)
                return {};
            twin.remote = job.body.replica.source;
            twin.updated = m_clock.now();
            TwinBase base = TwinBase::fromBytes(twin.base);
            base.begin(job.messageId, job.body.ticket);
            twin.base = base.toBytes();
            TWINSPAN_CHECK(m_store.twins().save(twin));
        }
        for (const store::Operation &operation : std::as_const(job.operations))
            TWINSPAN_CHECK(m_store.journal().save(job.connection.id, operation));
        return job.operations.isEmpty() ? Status() : start(job, 0);
    });
    TWINSPAN_CHECK(saved);
    return isBegun;
}

Status OperationJournal::append(IncomingJob &job, qsizetype doneIndex, store::Operation operation)
{
    operation.messageId = job.messageId;
    operation.position = job.operations.last().position + 1;
    job.operations.append(operation);
    return m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.journal().save(job.connection.id, operation));
        return done(job, doneIndex, doneIndex);
    });
}

Status OperationJournal::start(IncomingJob &job, qsizetype index)
{
    store::Operation &operation = job.operations[index];
    operation.state = OperationState::Started;
    operation.arguments.insert(startedAtName, m_clock.now().toMSecsSinceEpoch());
    TWINSPAN_CHECK(m_store.journal().save(job.connection.id, operation));
    job.notYetRun = index;
    return {};
}

Status OperationJournal::saveAll(const IncomingJob &job)
{
    return m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.journal().remove(job.connection.id, job.messageId));
        for (const store::Operation &operation : job.operations)
            TWINSPAN_CHECK(m_store.journal().save(job.connection.id, operation));
        return {};
    });
}

Status OperationJournal::startAlong(IncomingJob &job, qsizetype first, qsizetype last)
{
    const qsizetype notYetRun = job.notYetRun;
    const Status saved = m_store.transaction([&]() -> Status {
        for (qsizetype index = first; index <= last; ++index)
            TWINSPAN_CHECK(start(job, index));
        return {};
    });
    job.notYetRun = notYetRun;
    return saved;
}

Status OperationJournal::takeBack(IncomingJob &job, qsizetype first, qsizetype last)
{
    return m_store.transaction([&]() -> Status {
        for (qsizetype index = first; index <= last; ++index) {
            job.operations[index].state = OperationState::Planned;
            TWINSPAN_CHECK(m_store.journal().save(job.connection.id, job.operations.at(index)));
        }
        return {};
    });
}

Status OperationJournal::done(IncomingJob &job, qsizetype first, qsizetype last)
{
    const bool created = job.operations.at(first).kind == OperationKind::CreateIssue;
    if (created)
        job.issue = OperationResult::fromJson(job.operations.at(first).result).issue;
    return m_store.transaction([&]() -> Status {
        for (qsizetype index = first; index <= last; ++index) {
            job.operations[index].state = OperationState::Done;
            TWINSPAN_CHECK(m_store.journal().save(job.connection.id, job.operations.at(index)));
        }
        if (created) {
            TwinBase base;
            base.begin(job.messageId, job.body.ticket);
            const model::Twin twin{job.connection.id, job.issue, job.body.replica.source, base.toBytes(),
                                   m_clock.now()};
            TWINSPAN_CHECK(m_store.twins().save(twin));
        }
        const auto isOpen = [](OperationState state) { return state != OperationState::Done; };
        const auto next = std::ranges::find_if(job.operations, isOpen, &store::Operation::state);
        const bool isPlanned = next != job.operations.end() && next->state == OperationState::Planned;
        return isPlanned ? start(job, next - job.operations.begin()) : Status();
    });
}

Status OperationJournal::stageAgain(IncomingJob &job, qsizetype createIndex)
{
    return m_store.transaction([&]() -> Status {
        job.operations[createIndex].arguments.insert(restagedName, true);
        for (store::Operation &operation : job.operations) {
            const bool staged = operation.kind == OperationKind::StageFile &&
                                !OperationResult::fromJson(operation.result).staged.token.isEmpty();
            if (!staged && operation.kind != OperationKind::CreateIssue)
                continue;
            operation.state = OperationState::Planned;
            operation.result = {};
            TWINSPAN_CHECK(m_store.journal().save(job.connection.id, operation));
        }
        return {};
    });
}

qint64 OperationJournal::startedAt(const store::Operation &operation)
{
    return operation.arguments.value(startedAtName).toInteger();
}

bool OperationJournal::wasStagedAgain(const store::Operation &operation)
{
    return operation.arguments.value(restagedName).toBool();
}

} // namespace twinspan::sync
