#include "core/sync/spooldownloads.h"

#include "core/base/finishafter.h"
#include "core/net/filetransfer.h"
#include "core/sync/outgoingrules.h"
#include "core/sync/spool.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace twinspan::sync
{

namespace
{
using namespace std::chrono_literals;

// Between two attempts at a file that did not come whole.
constexpr std::array cutPauses{2s, 10s};

/// Not the line is at fault, or not any more: whoever waits for this file waits for ever.
Problem cutForGood(const Problem &problem, const QString &fileName)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("attachment.cut-at-source"),
                       QCoreApplication::translate("AttachmentSource",
                                                   "The tracker does not give “%1” as long as it says "
                                                   "that it is.")
                           .arg(fileName),
                       QCoreApplication::translate("AttachmentSource", "See whether the file can be opened there."))
        .withUrl(problem.url);
}

bool mayLeave(const model::Issue &issue, const model::InstanceInfo &instance, const QString &attachmentId)
{
    const auto outgoing = applyBasicOutgoingRules(issue, instance);
    return outgoing && std::ranges::any_of(outgoing->replica.attachments, [&attachmentId](const auto &attachment) {
               return attachment.sourceId == attachmentId;
           });
}

tl::unexpected<Problem> notWritable(const QString &fileName)
{
    return fail(ProblemKind::Store, QStringLiteral("spool.unusable"),
                QCoreApplication::translate("AttachmentSource", "The bytes of “%1” can't be kept on this computer.")
                    .arg(fileName),
                QCoreApplication::translate("AttachmentSource", "Check the free space of its disk."));
}
} // namespace

Problem notOffered()
{
    return makeProblem(
        ProblemKind::Forbidden, QStringLiteral("chunk.not-offered"),
        QCoreApplication::translate("AttachmentSource", "The attachment that was asked for is not under sync."));
}

SpoolDownloads::SpoolDownloads(EngineHost &host, Clock &clock) : m_host(host), m_clock(clock) {}

Task<Result<bool>> SpoolDownloads::fetch(model::Connection connection, model::ReplicaAttachment attachment,
                                         QString lookAt, QString path, std::chrono::milliseconds patience,
                                         CancelToken cancel)
{
    if (m_cancel.token().isCancelled())
        co_return fail(cancelledProblem());
    auto download = m_downloads.value(path);
    if (!download) {
        download = std::make_shared<Download>();
        m_downloads.insert(path, download);
        run(download, connection, attachment, lookAt, path);
    }
    if (!download->isDone)
        co_await wait(download, patience, cancel);
    if (!download->isDone && (cancel.isCancelled() || m_cancel.token().isCancelled()))
        co_return fail(cancelledProblem());
    if (!download->isDone)
        co_return false;
    if (m_downloads.value(path) == download)
        m_downloads.remove(path);
    TWINSPAN_CO_CHECK(download->result);
    co_return true;
}

Task<> SpoolDownloads::wait(std::shared_ptr<Download> download, std::chrono::milliseconds patience, CancelToken cancel)
{
    ++m_inside;
    auto waiter = std::make_shared<Completion<bool>>();
    download->waiters.append(waiter);
    const auto cancelled = cancel.onCancel([waiter] { waiter->finish(false); });
    CancelSource alarm;
    finishAfter(&m_clock, patience, waiter, false, alarm.token());
    co_await waiter->wait();
    download->waiters.removeOne(waiter);
    leave();
}

Task<> SpoolDownloads::run(std::shared_ptr<Download> download, model::Connection connection,
                           model::ReplicaAttachment attachment, QString lookAt, QString path)
{
    ++m_inside;
    download->result = co_await read(connection, attachment, lookAt, path);
    download->isDone = true;
    for (const auto &waiter : std::exchange(download->waiters, {}))
        waiter->finish(true);
    // Nobody may have waited just then; the file is found by its path, and a problem by the next who asks.
    if (download->result && m_downloads.value(path) == download)
        m_downloads.remove(path);
    leave();
}

Task<Status> SpoolDownloads::read(model::Connection connection, model::ReplicaAttachment attachment, QString lookAt,
                                  QString path)
{
    const CancelToken cancel = m_cancel.token();
    TWINSPAN_CO_TRY(instance, co_await m_host.openInstance(connection.local.instanceId, cancel));
    model::Attachment wanted;
    wanted.id = attachment.sourceId;
    wanted.fileName = attachment.fileName;
    wanted.mimeType = attachment.mimeType;
    wanted.size = attachment.size;
    const auto tracker = instance.tracker;
    if (!lookAt.isEmpty()) {
        const Result<model::Issue> issue = co_await tracker->issue(lookAt, cancel);
        if (!issue && issue.error().kind != ProblemKind::NotFound)
            co_return fail(issue.error());
        if (!issue || !mayLeave(*issue, instance.info, attachment.sourceId))
            co_return fail(notOffered());
    }
    for (const std::chrono::seconds pause : cutPauses) {
        const Status done = co_await readOnce(tracker, wanted, path, cancel);
        if (done || done.error().code != net::fileCutCode || cancel.isCancelled())
            co_return done;
        co_await m_clock.sleep(pause, cancel);
    }
    const Status last = co_await readOnce(tracker, wanted, path, cancel);
    if (last || last.error().code != net::fileCutCode)
        co_return last;
    co_return fail(cutForGood(last.error(), wanted.fileName));
}

Task<Status> SpoolDownloads::readOnce(std::shared_ptr<tracker::Tracker> tracker, model::Attachment wanted, QString path,
                                      CancelToken cancel)
{
    const QString unfinished = Spool::unfinished(path);
    auto file = std::make_shared<QFile>(unfinished);
    if (!file->open(QIODevice::ReadWrite | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        co_return notWritable(wanted.fileName);
    const Status downloaded = co_await tracker->download(wanted, file, cancel);
    const bool isWritten = file->flush() && file->error() == QFileDevice::NoError;
    file->close();
    if (downloaded && isWritten && QFile::rename(unfinished, path))
        co_return Status();
    QFile::remove(unfinished);
    if (!downloaded)
        co_return fail(downloaded.error());
    co_return notWritable(wanted.fileName);
}

Task<> SpoolDownloads::stop()
{
    m_cancel.cancel();
    const auto downloads = m_downloads.values(); // who is told may change the list
    for (const auto &download : downloads) {
        for (const auto &waiter : std::exchange(download->waiters, {}))
            waiter->finish(false);
    }
    if (m_inside == 0)
        co_return;
    m_empty = std::make_shared<Completion<bool>>();
    const auto empty = m_empty;
    co_await empty->wait();
}

void SpoolDownloads::leave()
{
    if (--m_inside == 0 && m_empty)
        m_empty->finish(true);
}

} // namespace twinspan::sync
