#include "core/trackers/rt/rtmapping.h"

#include "core/base/isotime.h"
#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtparts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String linkScheme("sync:");

QString textOf(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString();
}

QHash<qint64, QJsonArray> partsByMessage(const QJsonArray &parts)
{
    QHash<qint64, QJsonArray> result;
    for (const QJsonValue part : parts)
        result[rtNumber(part.toObject().value(QLatin1String("TransactionId")))].append(part);
    return result;
}

RtBody bodyFrom(const QJsonObject &attachment, bool mayDescribe)
{
    return rtBody(textOf(attachment, QLatin1String("Content")),
                  textOf(attachment, QLatin1String("ContentType")) == u"text/html", mayDescribe);
}

model::Attachment fileFrom(const QJsonObject &attachment, const RtMessage &message, const RtBody &body)
{
    model::Attachment file;
    file.id = rtFileId(message.id, rtNumber(attachment.value(QLatin1String("id"))));
    file.fileName = rtKeptFileName(textOf(attachment, QLatin1String("Filename")));
    file.mimeType = textOf(attachment, QLatin1String("ContentType"));
    file.size = std::max<qint64>(rtFileSize(attachment), 0);
    file.author = message.author;
    file.created = message.created;
    file.isPublic = message.kind != RtMessage::Kind::Comment;
    if (body.role == RtRole::Files)
        file.marker = body.marker;
    return file;
}
} // namespace

QString rtMarkerLink(const model::Marker &marker)
{
    return linkScheme + marker.text();
}

model::Marker rtTicketMarker(const QJsonObject &ticket)
{
    const QJsonArray links = ticket.value(QLatin1String("_hyperlinks")).toArray();
    for (const QJsonValue value : links) {
        const QJsonObject link = value.toObject();
        const QString address = textOf(link, QLatin1String("_url"));
        if (textOf(link, QLatin1String("ref")) != u"refers-to" || !address.startsWith(linkScheme))
            continue;
        if (const auto marker = model::Marker::fromText(address.mid(linkScheme.size())); !marker.isNull())
            return marker;
    }
    return {};
}

QDateTime rtTime(const QJsonValue &value)
{
    const QDateTime time = isoTime(value.toString());
    return time.isValid() && time.toSecsSinceEpoch() > 0 ? time : QDateTime();
}

qint64 rtNumber(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

model::Person rtPerson(const QJsonValue &user)
{
    const QJsonObject object = user.toObject();
    const QString realName = textOf(object, QLatin1String("RealName")).simplified();
    return {realName.isEmpty() ? textOf(object, QLatin1String("Name")).simplified() : realName};
}

model::IssueRef rtRef(qint64 number, const QUrl &base)
{
    const QString id = QString::number(number);
    return {id, u'#' + id, rtTicketUrl(base, number)};
}

model::IssueType rtType()
{
    return {QStringLiteral("ticket"), QString(), true};
}

std::optional<model::Issue> rtTicket(const QJsonObject &ticket, const QUrl &base)
{
    const qint64 number = rtNumber(ticket.value(QLatin1String("id")));
    if (number <= 0 || textOf(ticket, QLatin1String("Status")) == u"deleted")
        return std::nullopt;
    model::Issue issue;
    issue.ref = rtRef(number, base);
    issue.projectId =
        QString::number(rtNumber(ticket.value(QLatin1String("Queue")).toObject().value(QLatin1String("id"))));
    issue.type = rtType();
    issue.summary = textOf(ticket, QLatin1String("Subject"));
    issue.author = rtPerson(ticket.value(QLatin1String("Creator")));
    issue.created = rtTime(ticket.value(QLatin1String("Created")));
    issue.updated = rtTime(ticket.value(QLatin1String("LastUpdated")));
    issue.marker = rtTicketMarker(ticket);
    return issue;
}

std::optional<tracker::ChangedIssue> rtChangedTicket(const QJsonObject &ticket, const QUrl &base)
{
    const qint64 number = rtNumber(ticket.value(QLatin1String("id")));
    const QDateTime updated = rtTime(ticket.value(QLatin1String("LastUpdated")));
    if (number <= 0 || !updated.isValid())
        return std::nullopt;
    const qint64 queue = rtNumber(ticket.value(QLatin1String("Queue")).toObject().value(QLatin1String("id")));
    return tracker::ChangedIssue{rtRef(number, base), QString::number(queue), updated};
}

std::optional<RtMessage> rtMessage(const QJsonObject &transaction, qint64 ticket)
{
    static const QHash<QString, RtMessage::Kind> kinds{{QStringLiteral("Create"), RtMessage::Kind::Create},
                                                       {QStringLiteral("Correspond"), RtMessage::Kind::Correspond},
                                                       {QStringLiteral("Comment"), RtMessage::Kind::Comment}};
    const auto kind = kinds.constFind(textOf(transaction, QLatin1String("Type")));
    if (kind == kinds.constEnd())
        return std::nullopt;
    RtMessage message;
    message.id = rtNumber(transaction.value(QLatin1String("id")));
    message.kind = *kind;
    message.isOwn = rtNumber(transaction.value(QLatin1String("ObjectId"))) == ticket;
    message.author = rtPerson(transaction.value(QLatin1String("Creator")));
    message.created = rtTime(transaction.value(QLatin1String("Created")));
    const QJsonArray links = transaction.value(QLatin1String("_hyperlinks")).toArray();
    message.parts = std::count_if(links.begin(), links.end(), [](const QJsonValue &link) {
        return textOf(link.toObject(), QLatin1String("ref")) == u"attachment";
    });
    return message;
}

void rtAddMessages(model::Issue &issue, const QList<RtMessage> &messages, const QJsonArray &parts,
                   const QJsonArray &files)
{
    const auto partsOf = partsByMessage(parts);
    for (const RtMessage &message : messages) {
        const bool isInternal = message.kind == RtMessage::Kind::Comment;
        const RtBody said = bodyFrom(rtBodyPart(partsOf.value(message.id)), isInternal && message.isOwn);
        const bool isFirst = message.kind == RtMessage::Kind::Create && message.isOwn;
        if (isFirst || said.role == RtRole::Description) {
            issue.description = said.markdown;
        } else if (said.role == RtRole::Comment && !said.markdown.isEmpty()) {
            issue.comments.append({QString::number(message.id), message.author, message.created, said.markdown,
                                   !isInternal, said.marker});
        }
        for (const QJsonValue value : files) {
            const QJsonObject attachment = value.toObject();
            if (rtNumber(attachment.value(QLatin1String("TransactionId"))) == message.id)
                issue.attachments.append(fileFrom(attachment, message, said));
        }
    }
}

qint64 rtFileSize(const QJsonObject &attachment)
{
    static const QRegularExpression length(QStringLiteral("^Content-Length:\\s*([0-9]{1,15})\\s*$"),
                                           QRegularExpression::MultilineOption |
                                               QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(textOf(attachment, QLatin1String("Headers")));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

QString rtSubject(const QString &summary)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\t]+"));
    return QString(summary).replace(lineEnds, QStringLiteral(" ")).trimmed();
}

QJsonObject rtNewTicket(const tracker::NewIssue &issue)
{
    QJsonObject ticket{{QStringLiteral("Queue"), issue.projectId},
                       {QStringLiteral("Subject"), rtSubject(issue.summary)},
                       {QStringLiteral("Content"), rtHtml(issue.description)},
                       {QStringLiteral("ContentType"), QStringLiteral("text/html")}};
    if (!issue.marker.isNull())
        ticket.insert(QStringLiteral("RefersTo"), QJsonArray{rtMarkerLink(issue.marker)});
    return ticket;
}

} // namespace twinspan::trackers
