#include "core/trackers/rt/rttracker.h"

#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtmarkup.h"
#include "core/trackers/rt/rtproblems.h"
#include "core/trackers/rt/rtrights.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int queuesAreGoodForSeconds = 300;
constexpr int commentsAtOnce = 5; // RT sets no limit; each sends its mails before the answer comes

struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};
} // namespace

RtTracker::RtTracker(std::shared_ptr<RtApi> api, RtMessageKind kind, const Clock *clock)
    : m_api(std::move(api)), m_kind(kind), m_issues(std::make_shared<RtIssueCalls>(m_api)),
      m_writes(std::make_shared<RtWrites>(m_api, m_issues, kind)), m_files(m_api, m_writes), m_changes(m_api),
      m_search(m_api), m_clock(clock)
{
}

tracker::Capabilities RtTracker::capabilities() const
{
    tracker::Capabilities capabilities;
    capabilities.issueTypes = false;
    capabilities.editComments = false;
    capabilities.privateIssues = false;
    capabilities.updatedPrecision = std::chrono::seconds(1);
    // The time is that of the beginning of a database transaction.
    capabilities.changesLag = std::chrono::seconds(60);
    capabilities.maxSummaryLength = rtLongestSubject;
    capabilities.maxFileSize = RtFiles::largest;
    capabilities.commentsAtOnce = commentsAtOnce;
    return capabilities;
}

Task<Result<tracker::Account>> RtTracker::whoAmI(CancelToken cancel)
{
    TWINSPAN_CO_TRY(user, co_await m_api->get(QStringLiteral("/user/%1").arg(m_api->userId()), {}, cancel));
    // RT names its plugins to superusers alone.
    TWINSPAN_CO_TRY(rt, co_await m_api->get(QStringLiteral("/rt"), {}, cancel));
    tracker::Account account;
    account.id = QString::number(m_api->userId());
    account.name = rtPerson(user.json).name;
    account.isAdmin = rt.json.contains(QLatin1String("Plugins"));
    if (account.name.isEmpty())
        co_return fail(rtUnexpected(m_api->base()));
    co_return account;
}

Task<Result<QList<model::Project>>> RtTracker::projects(CancelToken cancel)
{
    QList<model::Project> projects;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("fields"), QStringLiteral("Name"));
    query.addQueryItem(QStringLiteral("orderby"), QStringLiteral("id"));
    const auto take = [&projects, this](const QJsonObject &queue) {
        const QString name = queue.value(QLatin1String("Name")).toString();
        const QString id = QString::number(rtNumber(queue.value(QLatin1String("id"))));
        projects.append({id, name, name, rtQueueUrl(m_api->base(), name)});
        return false;
    };
    TWINSPAN_CO_CHECK(co_await m_api->visit(QStringLiteral("/queues/all"), query, take, cancel));
    std::ranges::sort(projects, [](const model::Project &left, const model::Project &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    co_return projects;
}

Task<Status> RtTracker::checkQueue(QString projectId, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (rtTicketNumber(projectId) == 0)
        co_return fail(rtNoSuchQueue(projectId));
    const QDateTime now = m_clock->now();
    const auto seen = m_seenQueues.constFind(projectId);
    if (seen != m_seenQueues.constEnd() && std::abs(seen->secsTo(now)) < queuesAreGoodForSeconds)
        co_return Status{};
    const auto queue = co_await m_api->get(QStringLiteral("/queue/") + projectId, {}, cancel);
    if (!queue && (queue.error().kind == ProblemKind::NotFound || queue.error().kind == ProblemKind::Forbidden))
        co_return fail(rtNoSuchQueue(projectId));
    if (!queue)
        co_return fail(queue.error());
    m_seenQueues.insert(projectId, now);
    co_return Status{};
}

Task<Result<QList<model::IssueType>>> RtTracker::issueTypes(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await checkQueue(projectId, cancel));
    co_return QList<model::IssueType>{rtType()};
}

Task<Result<QStringList>> RtTracker::requiredFields(QString /*projectId*/, QString /*typeId*/, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    co_return QStringList(); // RT asks for its mandatory fields on its pages alone
}

Task<Result<QList<tracker::RightCheck>>> RtTracker::rights(QString projectId, CancelToken cancel)
{
    const qint64 queue = rtTicketNumber(projectId);
    if (queue == 0)
        co_return fail(rtNoSuchQueue(projectId));
    co_return co_await rtRightsIn(m_api, queue, m_kind, cancel);
}

Task<Result<model::Issue>> RtTracker::issue(QString key, CancelToken cancel)
{
    const qint64 number = rtTicketNumber(key);
    if (number == 0)
        co_return fail(rtNoSuchTicket(key));
    co_return co_await m_issues->issue(number, cancel);
}

Task<Result<std::optional<model::IssueRef>>> RtTracker::findIssue(QString projectId, model::Marker marker,
                                                                  CancelToken cancel)
{
    const qint64 queue = rtTicketNumber(projectId);
    if (queue == 0)
        co_return fail(rtNoSuchQueue(projectId));
    TWINSPAN_CO_TRY(found, co_await m_search.oldestWith(queue, marker, cancel));
    std::optional<model::IssueRef> ref;
    if (found)
        ref = rtRef(*found, m_api->base());
    co_return ref;
}

Task<Result<bool>> RtTracker::hasMarkedIssues(QString projectId, CancelToken cancel)
{
    const qint64 queue = rtTicketNumber(projectId);
    if (queue == 0)
        co_return fail(rtNoSuchQueue(projectId));
    co_return co_await m_search.hasMarked(queue, cancel);
}

Task<Result<tracker::Written>> RtTracker::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    co_return co_await m_writes->create(issue, cancel);
}

Task<Result<tracker::Written>> RtTracker::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                     CancelToken cancel)
{
    co_return co_await m_writes->addComment(issue, comment, cancel);
}

Task<Result<tracker::Written>> RtTracker::addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                                      CancelToken cancel)
{
    co_return co_await m_writes->addComments(issue, comments, cancel);
}

Task<Result<tracker::Written>> RtTracker::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                      CancelToken cancel)
{
    co_return co_await m_writes->update(issue, changes, cancel);
}

Task<Result<tracker::Written>> RtTracker::editComment(model::IssueRef issue, QString /*commentId*/,
                                                      tracker::NewComment /*comment*/, CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, rtNumberToWrite(issue.id, cancel));
    TWINSPAN_CO_CHECK(co_await m_issues->ticket(number, cancel));
    co_return fail(rtNoEdits());
}

Task<Result<tracker::ChangesPage>> RtTracker::changes(QString projectId, QDateTime since, QString after,
                                                      CancelToken cancel)
{
    co_return co_await m_changes.page(projectId, since, after, cancel);
}

Task<Result<QList<tracker::ChangedIssue>>> RtTracker::existing(QStringList issueIds, CancelToken cancel)
{
    co_return co_await m_changes.existing(issueIds, cancel);
}

QString RtTracker::asRead(QString text) const
{
    return rtAsRead(text);
}

QString RtTracker::withFileAddresses(QString text, QList<tracker::NamedFile> files) const
{
    return rtWithFileAddresses(text, files, m_api->base());
}

QString RtTracker::keptFileName(QString name) const
{
    return rtKeptFileName(name);
}

Task<Result<tracker::StagedFile>> RtTracker::stageFile(tracker::FileSource file, CancelToken /*cancel*/)
{
    co_return fail(makeProblem(ProblemKind::Internal, QStringLiteral("rt.no-staging"),
                               RtTexts::tr("The file “%1” needs a ticket to be attached to.").arg(file.fileName)));
}

Task<Result<tracker::Written>> RtTracker::attachFile(model::IssueRef issue, tracker::FileSource file,
                                                     CancelToken cancel)
{
    co_return co_await m_files.attach(issue, file, cancel);
}

Task<Status> RtTracker::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    co_return co_await m_files.download(attachment, sink, cancel);
}

} // namespace twinspan::trackers
