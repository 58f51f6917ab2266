#include "core/sync/connectionproblems.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
struct ConnectionTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTexts)
};
} // namespace

std::optional<Problem> pausedThere(const model::Connection &connection)
{
    const QString &other = connection.remote.nodeName;
    switch (connection.remote.status) {
    case model::PeerStatus::Active:
        break;
    case model::PeerStatus::Deactivated:
        return makeProblem(ProblemKind::Conflict, QStringLiteral("connection.paused-there"),
                           ConnectionTexts::tr("“%1” has deactivated this connection on its side.").arg(other),
                           ConnectionTexts::tr("Ask the people there to activate it."))
            .withEffect(ConnectionTexts::tr("Changes are kept here, and travel when it is active again."));
    case model::PeerStatus::Deleted:
        return makeProblem(ProblemKind::NotFound, QStringLiteral("connection.deleted-there"),
                           ConnectionTexts::tr("“%1” has deleted this connection on its side.").arg(other),
                           ConnectionTexts::tr("Delete it here, too, or connect again with a new invitation."))
            .withEffect(
                ConnectionTexts::tr("The issues stay as they are on both sides; nothing is kept in step any more."));
    }
    return std::nullopt;
}

Problem inboxFull()
{
    return makeProblem(ProblemKind::RateLimited, QStringLiteral("peer.inbox-full"),
                       ConnectionTexts::tr("Too much of what was sent over this connection is still waiting to be "
                                           "written."),
                       ConnectionTexts::tr("It goes on by itself."))
        .withEffect(ConnectionTexts::tr("Until it has become less, the rest is kept where it comes from."));
}

} // namespace twinspan::sync
