#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/rights.h"
#include "core/trackers/rt/rtapi.h"
#include "core/trackers/rt/rtwrites.h"

#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// As Tracker::rights(), from the links by which RT says what the account may do: those of the queue, and those of its
/// oldest ticket. Three calls. Sources: hypermedia_links in RT::REST2::Resource::Queue and ::Ticket.
Task<Result<QList<tracker::RightCheck>>> rtRightsIn(std::shared_ptr<RtApi> api, qint64 queue, RtMessageKind kind,
                                                    CancelToken cancel);

/// Of the queue and a ticket in it, if there is one that the account may see.
QList<tracker::RightCheck> rtRights(const QJsonObject &queue, const std::optional<QJsonObject> &ticket,
                                    RtMessageKind kind);

/// Whether RT offers this in the links of a ticket or queue: "comment", "correspond", "create".
bool rtOffers(const QJsonObject &record, QLatin1String way);

} // namespace twinspan::trackers
