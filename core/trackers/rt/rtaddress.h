#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace twinspan::trackers
{

/// What an address of Request Tracker says by its form alone. Source: share/html of RT.
struct RtAddress {
    QList<QUrl> bases;  ///< where the instance may be, most likely first, no trailing slash; never empty for http(s)
    QString projectKey; ///< name of the queue, if the address has one
    QString issueKey;   ///< "#123", if the address has one
};

/// Takes any address a person may copy: start page, ticket (page, history, reply form, mobile, self service, one of its
/// files, REST), search, queue. Query, fragment and user info are left out of the bases. No base when the address is no
/// http(s) address with a host.
RtAddress rtAddress(const QUrl &url);

/// The identity of an instance, equal for everybody who connects to it: "rt:host/path".
QString rtInstanceUid(const QUrl &base);

/// "#42" and "42" give 42; 0 when the text names no ticket.
qint64 rtTicketNumber(const QString &key);

/// Where a person sees the ticket.
QUrl rtTicketUrl(const QUrl &base, qint64 number);
/// Where a person sees the open tickets of a queue.
QUrl rtQueueUrl(const QUrl &base, const QString &queue);

/// A text as a value of TicketSQL, quoted.
QString rtQuoted(const QString &text);

} // namespace twinspan::trackers
