#pragma once

#include "core/model/issue.h"
#include "core/tracker/tracker.h"
#include "core/trackers/rt/rtmarkup.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// Pure functions between RT's JSON and the model. Numbers and texts of the wrong type become empty values.

/// The address that stands for a marker among a ticket's links: "sync:ts1...".
QString rtMarkerLink(const model::Marker &marker);
/// From the _hyperlinks of a ticket: of the oldest link that is one.
model::Marker rtTicketMarker(const QJsonObject &ticket);

/// RT writes "1970-01-01T00:00:00Z" for no time: then not valid.
QDateTime rtTime(const QJsonValue &value);
/// A number is a number on a record and a text in a list.
qint64 rtNumber(const QJsonValue &value);

/// Of a user as it was expanded with RealName and Name.
model::Person rtPerson(const QJsonValue &user);

model::IssueRef rtRef(qint64 number, const QUrl &base);
/// The one type that tickets have: RT knows no types.
model::IssueType rtType();

/// All but description, comments and files. nullopt: this is no ticket that is there.
std::optional<model::Issue> rtTicket(const QJsonObject &ticket, const QUrl &base);
/// An entry of a list that was asked for with LastUpdated and Queue; nullopt without a number or a time.
std::optional<tracker::ChangedIssue> rtChangedTicket(const QJsonObject &ticket, const QUrl &base);

/// A part of a ticket's history that people see.
struct RtMessage {
    enum class Kind { Create, Correspond, Comment };

    qint64 id = 0;
    Kind kind = Kind::Comment;
    model::Person author;
    QDateTime created;
    qsizetype parts = 0; ///< of its MIME tree
    bool isOwn = true;   ///< not of a ticket that was merged into this one, whose history then is in this one's
};
/// An entry of the history of a ticket; nullopt for all that is no message.
std::optional<RtMessage> rtMessage(const QJsonObject &transaction, qint64 ticket);

/// Puts description, comments and files of the messages, oldest first, into the issue. `parts`: attachments without a
/// name, in the order of their ids, with TransactionId, ContentType and Content; `files`: those with a name, with
/// TransactionId, Filename, ContentType and Headers. The description is what this ticket was created with, or the
/// newest of its comments that says that it is; nothing that comes from outside, or from another ticket, is one.
void rtAddMessages(model::Issue &issue, const QList<RtMessage> &messages, const QJsonArray &parts,
                   const QJsonArray &files);

/// What RT says of the size of an attachment, in its headers; -1 if nothing.
qint64 rtFileSize(const QJsonObject &attachment);

/// One line, no white space around it.
QString rtSubject(const QString &summary);

/// As many characters as RT keeps of a subject.
inline constexpr int rtLongestSubject = 200;

/// The body of POST /ticket.
QJsonObject rtNewTicket(const tracker::NewIssue &issue);

} // namespace twinspan::trackers
