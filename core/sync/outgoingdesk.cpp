#include "core/sync/outgoingdesk.h"

#include "core/protocol/pairticket.h"
#include "core/protocol/replicajson.h"
#include "core/sync/outage.h"
#include "core/sync/retrypolicy.h"
#include "core/sync/syncmessages.h"
#include "core/sync/travelling.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
/// An issue that is written again and again while it is read is looked at later.
constexpr int maxReads = 3;
/// So many issues whose messages wait are known to have been looked at.
constexpr qsizetype maxLooked = 20'000;
/// So far back are those that wait.
constexpr int requestsOfAnIssue = 50;

struct OutgoingTexts {
    Q_DECLARE_TR_FUNCTIONS(OutgoingTexts)
};

Problem tooLarge(const QString &key)
{
    return makeProblem(ProblemKind::TooLarge, QStringLiteral("issue.too-large"),
                       OutgoingTexts::tr("The texts of %1 are larger than one message may be (%2 MiB).")
                           .arg(key)
                           .arg(protocol::maxBodySize >> 20U),
                       OutgoingTexts::tr("Shorten its longest comments, or move them into an attachment."));
}

Problem unknownIssue(const QString &key, const model::InstanceInfo &instance)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("issue.unknown"),
                       OutgoingTexts::tr("There is no issue %1 in %2 that the account of Twinspan can see.")
                           .arg(key, instance.name),
                       OutgoingTexts::tr("Check the key, and what the account may see."))
        .withUrl(instance.url);
}

/// The twin's issue is gone from where it was: nothing is done about it but to say so.
Problem lostIssue(const Problem &problem, const QString &code, const QString &cause, const QString &remedy)
{
    return makeProblem(problem.kind, code, cause, remedy)
        .withEffect(
            OutgoingTexts::tr("Its changes don't reach the other side. Its twin stays as it is, and the link is "
                              "kept."));
}

Problem forgottenCopy(const QString &key)
{
    return makeProblem(
               ProblemKind::Conflict, QStringLiteral("issue.forgotten-copy"),
               OutgoingTexts::tr("%1 is the copy of an issue of another side, made before this connection, and "
                                 "nothing is known here of its original any more.")
                   .arg(key),
               OutgoingTexts::tr("Sync the original from its own side: it finds this copy again. Retry sends this "
                                 "one as an issue of its own."))
        .withEffect(OutgoingTexts::tr("It was not sent: a second original would have been made."));
}

template<typename Part>
bool holdsParts(const QList<Part> &now, const QList<Part> &before)
{
    return std::ranges::all_of(before, [&now](const Part &part) { return now.contains(part); });
}

/// Whether all that `before`, which was kept, says is still said.
bool holdsAll(const model::Replica &issue, const model::Replica &before)
{
    // Names of files, say, are kept as they travel.
    const model::Replica now = protocol::replicaFromJson(protocol::toJson(issue)).value_or(issue);
    return now.summary == before.summary && now.description == before.description && now.typeName == before.typeName &&
           holdsParts(now.comments, before.comments) && holdsParts(now.attachments, before.attachments);
}

Problem otherProject(const QString &key, const QString &project)
{
    return makeProblem(
        ProblemKind::Invalid, QStringLiteral("issue.other-project"),
        OutgoingTexts::tr("%1 is not in the project %2 of this connection.").arg(key, project),
        OutgoingTexts::tr("Give the key of an issue of %1, or make a connection for the other project.").arg(project));
}
} // namespace

Problem OutgoingDesk::ofLostIssue(const Problem &problem, const OutgoingWork &work)
{
    QString key = work.issue;
    const auto twin = m_store.twins().byLocal(work.connection.id, work.issue).value_or(std::nullopt);
    if (twin)
        key = twin->local.key;
    if (problem.code == QLatin1String("issue.unknown"))
        return lostIssue(
            problem, QStringLiteral("issue.removed"),
            OutgoingTexts::tr("%1 is not there any more, or the account of Twinspan can't see it.").arg(key),
            OutgoingTexts::tr("If it was deleted on purpose there is nothing to do."));
    if (problem.code == QLatin1String("issue.other-project"))
        return lostIssue(
            problem, QStringLiteral("issue.moved"),
            OutgoingTexts::tr("%1 is not in the project %2 any more.").arg(key, work.connection.local.project.name),
            OutgoingTexts::tr("Move it back, or make a connection for the other project."));
    if (problem.code == QLatin1String("issue.private"))
        return lostIssue(problem, problem.code,
                         OutgoingTexts::tr("%1 was made private after it had been synced.").arg(key),
                         OutgoingTexts::tr("If the other side may see it, make it visible to the members of its "
                                           "project again: what was changed meanwhile is sent then. If not, end its "
                                           "link."));
    return problem;
}

OutgoingDesk::OutgoingDesk(store::Store &store, EngineHost &host, RequestBook &book, Clock &clock)
    : m_store(store), m_host(host), m_book(book), m_clock(clock)
{
}

Task<Result<Outgoing>> OutgoingDesk::read(model::Connection connection, QString key, CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, co_await m_host.openInstance(connection.local.instanceId, cancel));
    const auto tracker = instance.tracker;
    const Result<model::Issue> issue = co_await tracker->issue(key, cancel);
    if (!issue && issue.error().kind == ProblemKind::NotFound)
        co_return fail(unknownIssue(key, instance.info));
    if (!issue)
        co_return fail(issue.error());
    const model::Project &project = connection.local.project;
    if (!project.id.isEmpty() && issue->projectId != project.id)
        co_return fail(otherProject(issue->ref.key, project.name));
    TWINSPAN_CO_TRY(twin, m_store.twins().byLocal(connection.id, issue->ref.id));
    const TwinBase base = TwinBase::fromBytes(twin ? twin->base : QByteArray());
    Result<Outgoing> outgoing = applyBasicOutgoingRules(*issue, instance.info, base.taken());
    if (outgoing)
        outgoing->withFileAddresses = [tracker](const QString &text, const QList<tracker::NamedFile> &files) {
            return tracker->withFileAddresses(text, files);
        };
    co_return std::move(outgoing);
}

Task<Result<OutgoingDesk::Outcome>> OutgoingDesk::take(OutgoingWork work, CancelToken cancel)
{
    QString issue = work.issue;
    // It need not be read to find that its turn is later.
    TWINSPAN_CO_TRY(wait, mustWait(work, issue));
    if (wait) {
        const Status looked = co_await lookAtWaiting(work, cancel);
        if (!looked && reactionTo(looked.error()) == Reaction::WaitForAll)
            co_return fail(looked.error());
        co_return Outcome::Later;
    }
    for (int reads = 0; reads < maxReads; ++reads) {
        TWINSPAN_CO_TRY(turn, turnOf(work.connection.id, issue));
        const Result<Outgoing> found = co_await read(work.connection, issue, cancel);
        if (!found)
            co_return fail(work.isByHand() ? found.error() : ofLostIssue(found.error(), work));
        const Outgoing &outgoing = *found;
        issue = outgoing.replica.source.id;
        TWINSPAN_CO_TRY(outcome, handOver(work, outgoing, turn));
        if (outcome)
            co_return *outcome;
    }
    co_return Outcome::Later;
}

Task<Status> OutgoingDesk::lookAtWaiting(OutgoingWork work, CancelToken cancel)
{
    TWINSPAN_CO_TRY(waiting, inOutbox(work));
    const QString which = work.connection.id + u' ' + work.issue;
    QString seen = QString::number(work.change()->version);
    for (const model::SyncRequest &request : std::as_const(waiting))
        seen += u' ' + request.messageId;
    if (waiting.isEmpty() || m_looked.value(which) == seen)
        co_return Status();
    const Result<Outgoing> now = co_await read(work.connection, work.issue, cancel);
    if (!now && reactionTo(now.error()) != Reaction::GiveUpItem)
        co_return fail(now.error());
    // Some may have left meanwhile.
    TWINSPAN_CO_TRY(still, inOutbox(work));
    TWINSPAN_CO_TRY(twin, m_store.twins().byLocal(work.connection.id, work.issue));
    const TwinBase base = TwinBase::fromBytes(twin ? twin->base : QByteArray());
    for (const model::SyncRequest &request : std::as_const(still)) {
        const auto pending = base.pending.constFind(request.id);
        if (!now || pending == base.pending.cend() || !holdsAll(now->replica, *pending))
            TWINSPAN_CO_CHECK(m_book.takeBack(request));
    }
    // Not before it is taken back: a full disk may undo that.
    if (m_looked.size() >= maxLooked)
        m_looked.erase(m_looked.begin());
    m_looked.insert(which, seen);
    co_return Status();
}

Result<QList<model::SyncRequest>> OutgoingDesk::inOutbox(const OutgoingWork &work)
{
    TWINSPAN_TRY(all, m_store.requests().latest(requestsOfAnIssue, work.issue));
    erase_if(all, [&work](const model::SyncRequest &request) {
        return request.connectionId != work.connection.id || request.stage != model::Stage::Sending;
    });
    return all;
}

Task<std::optional<Problem>> OutgoingDesk::outageBehind(Problem problem, const model::Connection &connection,
                                                        CancelToken cancel)
{
    return sync::outageBehind(std::move(problem), &m_host, connection.local.instanceId, std::move(cancel));
}

Result<OutgoingChange> OutgoingDesk::compared(const QString &connectionId, const Outgoing &outgoing)
{
    TWINSPAN_TRY(twin, m_store.twins().byLocal(connectionId, outgoing.replica.source.id));
    return lookForChange(TwinBase::fromBytes(twin ? twin->base : QByteArray()), outgoing.replica,
                         m_clock.now().toMSecsSinceEpoch(), weightOn(connectionId));
}

int OutgoingDesk::weightOn(const QString &connectionId)
{
    // As it is now: it may have been chosen since the work began.
    const auto connection = m_store.connections().byId(connectionId);
    return connection ? weightUnder(connection->rule) : 0;
}

Result<std::optional<qint64>> OutgoingDesk::turnOf(const QString &connectionId, const QString &issue)
{
    TWINSPAN_TRY(twin, m_store.twins().byLocal(connectionId, issue));
    return twin ? std::optional(TwinBase::fromBytes(twin->base).turn) : std::nullopt;
}

Result<bool> OutgoingDesk::mustWait(const OutgoingWork &work, const QString &issueId)
{
    TWINSPAN_TRY(open, m_store.requests().openFor(work.connection.id, issueId));
    return open && !work.request();
}

Result<std::optional<OutgoingDesk::Outcome>> OutgoingDesk::handOver(const OutgoingWork &work, const Outgoing &outgoing,
                                                                    std::optional<qint64> turn)
{
    const model::IssueRef &issue = outgoing.replica.source;
    if (const model::SyncRequest *request = work.request()) {
        // It may have been skipped while the issue was read: by the end of its link, or by an answer that came late.
        TWINSPAN_TRY(now, m_store.requests().byId(request->id));
        if (now.stage != model::Stage::Preparing)
            return std::optional(Outcome::InStep);
    }
    TWINSPAN_TRY(known, m_store.twins().byLocal(work.connection.id, issue.id));
    // It named the issue in other words when the link was ended.
    if (const model::SyncRequest *request = work.request();
        request && known && known->unlinked && request->updated < known->updated) {
        TWINSPAN_CHECK(m_book.endWithLink(*request));
        return std::optional(Outcome::InStep);
    }
    const store::NotedChange *noted = work.change();
    if (noted && (!known || known->unlinked)) {
        // Nobody asked for this issue, the first sync that was asked for was given up, or the link was ended.
        TWINSPAN_CHECK(m_store.changes().done(*noted));
        return std::optional(Outcome::InStep);
    }
    // Who has it tried again wants it so.
    if (!known && (!work.request() || work.request()->attempts == 0)) {
        TWINSPAN_TRY(isForgotten, isForgottenCopy(work.connection, outgoing));
        if (isForgotten)
            return fail(forgottenCopy(issue.key));
    }
    model::Twin twin = known.value_or(model::Twin{work.connection.id, issue, {}, {}, {}});
    TwinBase base = TwinBase::fromBytes(twin.base);
    if (!base.applying.isEmpty())
        return std::optional(Outcome::Later);
    if (known && base.turn != turn.value_or(0))
        return std::optional<Outcome>();
    TWINSPAN_TRY(wait, mustWait(work, issue.id));
    if (wait)
        return std::optional(Outcome::Later);
    Departure departure;
    departure.twin = twin;
    departure.twin.local = issue;
    departure.change = lookForChange(std::move(base), outgoing.replica, m_clock.now().toMSecsSinceEpoch(),
                                     weightOn(work.connection.id));
    const bool isRefused = noted && wasRefused(departure.change, outgoing.replica);
    // A look that finds something new is not the last: what changes right after it may have the same time. One that a
    // person asked for counts as the poller's first.
    if (work.request() || (noted && noted->isMature && (isRefused || !departure.change.differs)))
        departure.twin.checked = outgoing.replica.updated;
    departure.twin.looked = m_clock.now();
    if (noted)
        departure.noted = *noted;
    departure.request = requestOf(work, outgoing);
    departure.ticket = protocol::pairTicket(m_host.identity(), work.connection.sharedId, issue.id);
    departure.linkAgain = std::exchange(departure.twin.unlinked, false);
    // What was refused there is tried again when a person asks for it: trackers seldom change their mind by themselves.
    const bool tryAgain = work.request() && !departure.change.base.leftOut.isEmpty();
    // Taken back, but perhaps there already: only another message tells the other side what is not to be seen.
    const bool wasSent = work.request() && departure.change.base.pending.contains(work.request()->id);
    const bool isInStep =
        !departure.change.differs && twin.remote.isValid() && !departure.linkAgain && !tryAgain && !wasSent;
    if (isInStep || isRefused) {
        TWINSPAN_CHECK(m_book.inStep(departure));
        return std::optional(Outcome::InStep);
    }
    TWINSPAN_CHECK(send(outgoing, departure, work.connection.local.project.id));
    return std::optional(Outcome::Sent);
}

Result<bool> OutgoingDesk::isForgottenCopy(const model::Connection &connection, const Outgoing &outgoing)
{
    // What this very connection, or another one since, has made is the middle of a chain.
    if (!outgoing.isCopy || !connection.created.isValid() || outgoing.replica.created >= connection.created)
        return false;
    TWINSPAN_TRY(others, m_store.twins().ofLocalIssue(connection.local.instanceId, outgoing.replica.source.id));
    return others.isEmpty();
}

bool OutgoingDesk::wasRefused(const OutgoingChange &change, const model::Replica &replica)
{
    const auto &pending = change.base.pending;
    for (auto edit = change.edits.cbegin(); edit != change.edits.cend(); ++edit) {
        if (edit->edit > change.base.fields.value(edit.key()).flying)
            return false;
    }
    if (pending.isEmpty() || !sameContent(pending.last(), replica))
        return false;
    const auto request = m_store.requests().byId(pending.lastKey());
    // What was taken back before it left was refused by nobody.
    const bool hasLeft = request && request->failedAt != model::Stage::Preparing;
    return hasLeft && (request->stage == model::Stage::Failed || request->stage == model::Stage::Skipped);
}

std::optional<model::SyncRequest> OutgoingDesk::requestOf(const OutgoingWork &work, const Outgoing &outgoing)
{
    if (!work.request())
        return std::nullopt;
    model::SyncRequest request = *work.request();
    request.local = outgoing.replica.source;
    request.issueKey = request.local.key;
    request.notices = outgoing.notices;
    return request;
}

Status OutgoingDesk::send(const Outgoing &outgoing, Departure departure, const QString &projectId)
{
    const Travelling change = travelling(outgoing, departure.change, projectId);
    SyncBody body;
    body.replica = change.replica;
    body.edits = change.edits;
    if (QJsonDocument(body.toJson()).toJson(QJsonDocument::Compact).size() > protocol::maxBodySize)
        return fail(tooLarge(outgoing.replica.source.key));
    // What the other side would refuse is refused here, where somebody can do something about it.
    TWINSPAN_CHECK(protocol::replicaFromJson(protocol::toJson(change.replica)));
    departure.notices = outgoing.notices;
    return m_book.sending(departure, outgoing.replica, change);
}

} // namespace twinspan::sync
