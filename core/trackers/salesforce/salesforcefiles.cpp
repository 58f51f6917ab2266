#include "core/trackers/salesforce/salesforcefiles.h"

#include "core/net/framedfile.h"
#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforceid.h"
#include "core/trackers/salesforce/salesforcemapping.h"
#include "core/trackers/salesforce/salesforceproblems.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

namespace twinspan::trackers
{

namespace
{
struct SalesforceTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceTexts)
};

Problem tooLarge(const QString &name)
{
    return makeProblem(ProblemKind::TooLarge, QStringLiteral("salesforce.file-too-large"),
                       SalesforceTexts::tr("The file “%1” is larger than Salesforce accepts.").arg(name));
}

Problem unreadable(const QString &name)
{
    return makeProblem(ProblemKind::Store, QStringLiteral("salesforce.file-unreadable"),
                       SalesforceTexts::tr("The file “%1” can't be read from this machine's disk.").arg(name),
                       SalesforceTexts::tr("It will be fetched again."));
}

/// The record as one part, the start of the bytes as the other.
QByteArray headOf(const QJsonObject &record, const QByteArray &boundary)
{
    // The name in the record counts; the one of the part is merely asked for.
    return "--" + boundary +
           "\r\nContent-Disposition: form-data; name=\"entity_content\"\r\nContent-Type: application/json\r\n\r\n" +
           QJsonDocument(record).toJson(QJsonDocument::Compact) + "\r\n--" + boundary +
           "\r\nContent-Disposition: form-data; name=\"VersionData\"; filename=\"file\"\r\n"
           "Content-Type: application/octet-stream\r\n\r\n";
}
} // namespace

Task<Result<tracker::Written>> SalesforceFiles::attach(model::IssueRef issue, tracker::FileSource file,
                                                       CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QString id = salesforceId(issue.id, salesforceprefix::caseRecord);
    if (id.isEmpty())
        co_return fail(salesforceNoSuchCase(issue.id));
    auto bytes = std::make_shared<QFile>(file.path);
    if (!bytes->open(QIODevice::ReadOnly))
        co_return fail(unreadable(file.fileName));
    if (bytes->size() > m_largest)
        co_return fail(tooLarge(file.fileName));
    const QString name = salesforceFileName(file.fileName);
    const QJsonObject record{{QStringLiteral("Title"), salesforceFileTitle(name)},
                             {QStringLiteral("PathOnClient"), name},
                             {QStringLiteral("Description"), file.marker.text()},
                             {QStringLiteral("FirstPublishLocationId"), id}};
    const QByteArray boundary = "twinspan" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto body =
        std::make_shared<net::FramedFile>(headOf(record, boundary), bytes, "\r\n--" + boundary + "--\r\n");
    TWINSPAN_CO_TRY(answer, co_await m_api->upload(QStringLiteral("/sobjects/ContentVersion"),
                                                   "multipart/form-data; boundary=" + boundary, body, cancel));
    tracker::Written written;
    written.ref = {id, issue.key, salesforceCaseUrl(m_api->base(), id)};
    written.id = salesforceId(answer.value(QLatin1String("id")).toString(), salesforceprefix::fileVersion);
    co_return written;
}

Task<Status> SalesforceFiles::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink,
                                       CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QString version = salesforceId(attachment.id, salesforceprefix::fileVersion);
    const QString classic = salesforceId(attachment.id, salesforceprefix::attachment);
    if ((version.isEmpty() && classic.isEmpty()) || attachment.size < 0) {
        co_return fail(makeProblem(ProblemKind::NotFound, QStringLiteral("salesforce.file-not-found"),
                                   SalesforceTexts::tr("Salesforce has no such file any more.")));
    }
    const QString path = version.isEmpty() ? QStringLiteral("/sobjects/Attachment/%1/Body").arg(classic)
                                           : QStringLiteral("/sobjects/ContentVersion/%1/VersionData").arg(version);
    co_return co_await m_api->download(path, attachment.size, sink, cancel);
}

} // namespace twinspan::trackers
