#include "core/trackers/rt/rtfiles.h"

#include "core/net/filetransfer.h"
#include "core/net/framedfile.h"
#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtproblems.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

namespace twinspan::trackers
{

namespace
{
struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};

Problem unreadable(const QString &name)
{
    return makeProblem(ProblemKind::Store, QStringLiteral("rt.file-unreadable"),
                       RtTexts::tr("The file “%1” can't be read from this machine's disk.").arg(name),
                       RtTexts::tr("It will be fetched again."));
}

Problem noSuchFile()
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("rt.file-not-found"),
                       RtTexts::tr("RT has no such file any more."),
                       RtTexts::tr("If it was deleted by mistake, attach it again in RT."));
}

/// RT turns the bytes of what it takes for text into UTF-8.
bool isText(const QString &mimeType)
{
    return mimeType.startsWith(QLatin1String("text/")) || mimeType.startsWith(QLatin1String("message/"));
}

QString sentType(const QString &mimeType)
{
    static const QRegularExpression type(QStringLiteral("^[a-z]+/[A-Za-z0-9.+-]{1,60}$"));
    const bool isKept =
        type.match(mimeType).hasMatch() && !isText(mimeType) && !mimeType.startsWith(QLatin1String("multipart/"));
    return isKept ? mimeType : QStringLiteral("application/octet-stream");
}

QJsonObject carrier(const model::Marker &marker)
{
    return {{QStringLiteral("Content"), rtFilesHtml(marker)},
            {QStringLiteral("ContentType"), QStringLiteral("text/html")}};
}

QByteArray headOf(const tracker::FileSource &file, const QByteArray &boundary)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"JSON\"\r\n\r\n" +
           QJsonDocument(carrier(file.marker)).toJson(QJsonDocument::Compact) + "\r\n--" + boundary +
           "\r\nContent-Disposition: form-data; name=\"Attachments\"; filename=\"" +
           rtKeptFileName(file.fileName).toUtf8() + "\"\r\nContent-Type: " + sentType(file.mimeType).toLatin1() +
           "\r\n\r\n";
}

/// A file without bytes: RT refuses it as a part of its own. Within JSON an "=" is base64 of nothing, and RT takes the
/// characters of the name for bytes.
QJsonObject emptyFile(const tracker::FileSource &file)
{
    QJsonObject message = carrier(file.marker);
    const QString name = QString::fromLatin1(rtKeptFileName(file.fileName).toUtf8());
    message.insert(QStringLiteral("Attachments"),
                   QJsonArray{QJsonObject{{QStringLiteral("FileName"), name},
                                          {QStringLiteral("FileType"), sentType(file.mimeType)},
                                          {QStringLiteral("FileContent"), QStringLiteral("=")}}});
    return message;
}
} // namespace

Task<Result<net::HttpResponse>> RtFiles::send(qint64 number, tracker::FileSource file, CancelToken cancel)
{
    auto bytes = std::make_shared<QFile>(file.path);
    if (!bytes->open(QIODevice::ReadOnly))
        co_return fail(unreadable(file.fileName));
    if (bytes->size() > largest)
        co_return fail(rtFileTooLarge(file.fileName));
    const QString path = m_writes->messagePath(number);
    if (bytes->size() == 0)
        co_return co_await m_api->write(QByteArrayLiteral("POST"), path, emptyFile(file), cancel);
    const QByteArray boundary = "twinspan" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto body = std::make_shared<net::FramedFile>(headOf(file, boundary), bytes, "\r\n--" + boundary + "--\r\n");
    co_return co_await m_api->upload(path, "multipart/form-data; boundary=" + boundary, body, cancel);
}

Task<Result<tracker::Written>> RtFiles::attach(model::IssueRef issue, tracker::FileSource file, CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, rtNumberToWrite(issue.id, cancel));
    const auto response = co_await send(number, file, cancel);
    if (!response)
        co_return fail(co_await m_writes->refusal(number, response.error(), cancel));
    tracker::Written written;
    written.ref = rtRef(number, m_api->base());
    if (const qint64 message = RtWrites::messageIn(*response); message > 0) {
        TWINSPAN_CO_TRY(id, co_await kept(number, message, file, cancel));
        written.id = id;
    }
    co_return written;
}

Task<Result<QString>> RtFiles::kept(qint64 number, qint64 message, tracker::FileSource file, CancelToken cancel)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("fields"), QStringLiteral("Filename,Headers"));
    const auto answer = co_await m_api->get(QStringLiteral("/transaction/%1/attachments").arg(message), query, cancel);
    if (!answer)
        co_return QString(); // it is there; only its id is not known
    const QJsonArray items = answer->json.value(QLatin1String("items")).toArray();
    for (const QJsonValue item : items) {
        const QJsonObject attachment = item.toObject();
        if (attachment.value(QLatin1String("Filename")).toString().isEmpty())
            continue;
        const bool cut = co_await wasCut(number, message, file.size, cancel);
        if (cut || rtFileSize(attachment) != file.size)
            co_return fail(rtFileTooLarge(file.fileName));
        co_return rtFileId(message, rtNumber(attachment.value(QLatin1String("id"))));
    }
    co_return QString();
}

Task<bool> RtFiles::wasCut(qint64 number, qint64 message, qint64 size, CancelToken cancel)
{
    // The headers of a file tell the size that it had before RT cut or dropped it ($TruncateLongAttachments,
    // $DropLongAttachments); what was done stands in the history, right behind the message.
    const auto entry = [](const QString &field, const QString &comparison, const QString &value) {
        return QJsonObject{{QStringLiteral("field"), field},
                           {QStringLiteral("operator"), comparison},
                           {QStringLiteral("value"), value}};
    };
    const QJsonArray conditions{
        entry(QStringLiteral("id"), QStringLiteral(">"), QString::number(message)),
        entry(QStringLiteral("Type"), QStringLiteral("STARTSWITH"), QStringLiteral("Attachment"))};
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("fields"), QStringLiteral("Type,OldValue"));
    const QString path = QStringLiteral("/ticket/%1/history").arg(number);
    const auto items = co_await m_api->search(path, query, conditions, cancel);
    bool cut = false;
    for (const QJsonValue item : items.value_or(QJsonArray())) {
        const QString type = item.toObject().value(QLatin1String("Type")).toString();
        const bool isCut = type == u"AttachmentTruncate" || type == u"AttachmentDrop";
        cut = cut || (isCut && rtNumber(item.toObject().value(QLatin1String("OldValue"))) == size);
    }
    co_return cut;
}

Task<Status> RtFiles::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    static const QRegularExpression id(QStringLiteral("^[1-9][0-9]{0,14}-[1-9][0-9]{0,14}$"));
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (!id.match(attachment.id).hasMatch() || attachment.size < 0)
        co_return fail(noSuchFile());
    if (isText(attachment.mimeType))
        co_return co_await downloadText(attachment, sink, cancel);
    co_return co_await m_api->download(attachment.id, attachment.size, sink, cancel);
}

Task<Status> RtFiles::downloadText(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    // The page that gives bytes turns text back into the encoding that it once came in: another size than RT tells.
    const QString path = QStringLiteral("/attachment/") + attachment.id.section(u'-', 1);
    TWINSPAN_CO_TRY(answer, co_await m_api->get(path, {}, cancel));
    const QByteArray bytes = QByteArray::fromBase64(answer.json.value(QLatin1String("Content")).toString().toLatin1());
    if (bytes.size() != attachment.size)
        co_return fail(net::fileCutProblem(QStringLiteral("RT"), m_api->base()));
    if (!sink->seek(0) || sink->write(bytes) != bytes.size())
        co_return fail(unreadable(attachment.fileName));
    co_return Status{};
}

} // namespace twinspan::trackers
