#include "core/trackers/rt/rtrights.h"

#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtproblems.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
using tracker::Right;
using tracker::RightCheck;

struct RtRightTexts {
    Q_DECLARE_TR_FUNCTIONS(RtRightTexts)
};

QString takes(const QString &right)
{
    return RtRightTexts::tr("the right %1 in the queue").arg(right);
}
} // namespace

bool rtOffers(const QJsonObject &record, QLatin1String way)
{
    const QJsonArray links = record.value(QLatin1String("_hyperlinks")).toArray();
    return std::any_of(links.begin(), links.end(), [way](const QJsonValue &link) {
        return link.toObject().value(QLatin1String("ref")).toString() == way;
    });
}

QList<RightCheck> rtRights(const QJsonObject &queue, const std::optional<QJsonObject> &ticket, RtMessageKind kind)
{
    const bool isReply = kind == RtMessageKind::Reply;
    QList<RightCheck> checks =
        allAre(RightCheck::State::Untold,
               RtRightTexts::tr("RT tells it of tickets alone, and the account sees none in this queue yet"));
    const auto set = [&checks](const RightCheck &check) {
        *std::ranges::find(checks, check.right, &RightCheck::right) = check;
    };
    set(grantedIf(rtOffers(queue, QLatin1String("create")), Right::Create, takes(QStringLiteral("CreateTicket"))));
    if (!ticket)
        return checks;
    set(grantedIf(true, Right::Read, {}));
    const bool writes = rtOffers(*ticket, isReply ? QLatin1String("correspond") : QLatin1String("comment"));
    const QString message = takes(isReply ? QStringLiteral("ReplyToTicket") : QStringLiteral("CommentOnTicket"));
    set(grantedIf(writes, Right::Comment, message));
    set(grantedIf(writes, Right::Attach, message)); // files come with a message
    // What may be done to the status takes ModifyTicket, unless the lifecycle names rights of its own; a status from
    // which nothing leads on tells nothing.
    if (rtOffers(*ticket, QLatin1String("lifecycle")))
        set(grantedIf(true, Right::Change, {}));
    else
        set({Right::Change, RightCheck::State::Untold,
             RtRightTexts::tr("it takes the right ModifyTicket, and RT does not tell whether the account has it")});
    return checks;
}

Task<Result<QList<RightCheck>>> rtRightsIn(std::shared_ptr<RtApi> api, qint64 queue, RtMessageKind kind,
                                           CancelToken cancel)
{
    const QUrlQuery none;
    const auto described = co_await api->get(QStringLiteral("/queue/%1").arg(queue), none, cancel);
    if (!described && described.error().kind == ProblemKind::NotFound)
        co_return fail(rtNoSuchQueue(QString::number(queue)));
    if (!described)
        co_return fail(described.error());
    QUrlQuery oldest;
    oldest.addQueryItem(QStringLiteral("query"), QStringLiteral("Queue = %1").arg(queue));
    oldest.addQueryItem(QStringLiteral("orderby"), QStringLiteral("id"));
    oldest.addQueryItem(QStringLiteral("per_page"), QStringLiteral("1"));
    TWINSPAN_CO_TRY(found, co_await api->get(QStringLiteral("/tickets"), oldest, cancel));
    const QJsonArray tickets = found.json.value(QLatin1String("items")).toArray();
    std::optional<QJsonObject> ticket;
    if (!tickets.isEmpty()) {
        const qint64 number = rtNumber(tickets.first().toObject().value(QLatin1String("id")));
        TWINSPAN_CO_TRY(read, co_await api->get(QStringLiteral("/ticket/%1").arg(number), none, cancel));
        ticket = read.json;
    }
    co_return rtRights(described->json, ticket, kind);
}

} // namespace twinspan::trackers
