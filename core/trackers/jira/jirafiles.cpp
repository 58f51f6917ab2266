#include "core/trackers/jira/jirafiles.h"

#include "core/net/framedfile.h"
#include "core/text/filelinks.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jirafilemarks.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace twinspan::trackers
{

using text::FileAddress;

namespace
{
constexpr int limitGoodForSeconds = 3'600;

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

Problem tooLarge(const QString &name)
{
    return makeProblem(ProblemKind::TooLarge, QStringLiteral("jira.file-too-large"),
                       JiraTexts::tr("The file “%1” is larger than Jira accepts.").arg(name),
                       JiraTexts::tr("An administrator of Jira can raise the limit."));
}

Problem attachmentsOff()
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("jira.attachments-off"),
                       JiraTexts::tr("Attachments are switched off in this Jira."),
                       JiraTexts::tr("An administrator of Jira can switch them on."));
}

Problem unreadable(const QString &name)
{
    return makeProblem(ProblemKind::Store, QStringLiteral("jira.file-unreadable"),
                       JiraTexts::tr("The file “%1” can't be read from this machine's disk.").arg(name),
                       JiraTexts::tr("It will be fetched again."));
}

Problem noRoomForMarks()
{
    return jiraRefusedHere(
        JiraTexts::tr("The issue in Jira has so many files that Twinspan can't remember which are its own."),
        JiraTexts::tr("Remove files that the issue no longer needs, then try again."));
}

QByteArray headOf(const QString &name, const QByteArray &boundary)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name.toUtf8() +
           "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
}

const tracker::NamedFile *newestNamed(const QList<tracker::NamedFile> &files, const QString &name)
{
    const auto file = std::find_if(files.crbegin(), files.crend(), [&name](const tracker::NamedFile &other) {
        return other.fileName.compare(name, Qt::CaseInsensitive) == 0;
    });
    return file == files.crend() ? nullptr : &*file;
}

const tracker::NamedFile *fileAt(const QString &address, const QList<tracker::NamedFile> &files, const QUrl &site)
{
    const QString id = jiraFileIdAt(address, site);
    const auto found = id.isEmpty() ? files.end() : std::ranges::find(files, id, &tracker::NamedFile::id);
    return found == files.end() ? nullptr : &*found;
}
} // namespace

Task<Result<JiraFiles::Limit>> JiraFiles::limit(CancelToken cancel)
{
    if (!m_limitRead.isValid() || m_limitRead.secsTo(m_clock->now()) >= limitGoodForSeconds) {
        const QUrlQuery none;
        TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/attachment/meta"), none, cancel));
        const QJsonObject meta = answer.json.object();
        m_limit = {meta.value(QLatin1String("enabled")).toBool(true),
                   meta.value(QLatin1String("uploadLimit")).toInteger()};
        m_limitRead = m_clock->now();
    }
    const Limit limit = m_limit;
    co_return limit;
}

Task<Status> JiraFiles::announce(QString issueId, tracker::FileSource file, qint64 size, CancelToken cancel)
{
    const QString fields = QStringLiteral("attachment");
    TWINSPAN_CO_TRY(json, co_await m_issues->fields(issueId, fields, cancel));
    if (file.marker.isNull())
        co_return Status{};
    const JiraView view{m_api->edition(), m_api->site()};
    const QList<model::Attachment> attachments = jiraIssue(json, view).attachments;
    JiraFileMark mark;
    mark.marker = file.marker;
    mark.fileName = jiraFileName(file.fileName);
    mark.size = size;
    mark.after = attachments.isEmpty() ? 0 : attachments.last().id.toLongLong();
    const QJsonObject properties = json.value(QLatin1String("properties")).toObject();
    const auto announced = jiraAnnounced(jiraResolvedMarks(jiraFileMarks(properties), attachments), mark, attachments);
    if (!announced)
        co_return fail(noRoomForMarks());
    const QUrlQuery none;
    const auto put = co_await m_api->write(QByteArrayLiteral("PUT"),
                                           QStringLiteral("/issue/%1/properties/%2").arg(issueId, announced->property),
                                           none, announced->value, cancel);
    if (!put)
        co_return fail(put.error().withKnownOutcome()); // of the file, which was not sent yet
    co_return Status{};
}

Task<Result<tracker::Written>> JiraFiles::attach(model::IssueRef issue, tracker::FileSource file, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(issue.id).isEmpty())
        co_return fail(jiraNoSuchIssue(issue.key));
    auto bytes = std::make_shared<QFile>(file.path);
    if (!bytes->open(QIODevice::ReadOnly))
        co_return fail(unreadable(file.fileName));
    TWINSPAN_CO_TRY(allowed, co_await limit(cancel));
    if (!allowed.isEnabled)
        co_return fail(attachmentsOff());
    if (allowed.bytes > 0 && bytes->size() > allowed.bytes)
        co_return fail(tooLarge(file.fileName));
    TWINSPAN_CO_CHECK(co_await announce(issue.id, file, bytes->size(), cancel));
    const QByteArray boundary = "twinspan" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto body = std::make_shared<net::FramedFile>(headOf(jiraFileName(file.fileName), boundary), bytes,
                                                        "\r\n--" + boundary + "--\r\n");
    TWINSPAN_CO_TRY(answer, co_await m_api->upload(QStringLiteral("/issue/%1/attachments").arg(issue.id),
                                                   "multipart/form-data; boundary=" + boundary, body, cancel));
    tracker::Written written;
    written.ref = issue;
    written.id = jiraId(answer.array().first().toObject().value(QLatin1String("id")).toString());
    co_return written;
}

Task<Status> JiraFiles::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(attachment.id).isEmpty() || attachment.size < 0)
        co_return fail(jiraNoSuchFile());
    const Status done = co_await m_api->download(attachment.id, attachment.fileName, attachment.size, sink, cancel);
    if (!done)
        co_return fail(done.error().kind == ProblemKind::NotFound ? jiraNoSuchFile() : done.error());
    co_return Status{};
}

QString jiraWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files, const QUrl &site)
{
    return text::withChangedAddresses(text, [&](const QString &address, bool isImage) -> std::optional<QString> {
        if (const auto *file = fileAt(address, files, site))
            return file->address;
        const auto named = FileAddress::from(address);
        if (!named)
            return std::nullopt;
        if (const auto *file = newestNamed(files, named->name))
            return file->address;
        return isImage ? std::optional(FileAddress{named->name, FileAddress::Holder::Nobody}.text()) : std::nullopt;
    });
}

} // namespace twinspan::trackers
