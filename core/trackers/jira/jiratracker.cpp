#include "core/trackers/jira/jiratracker.h"

#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiramarkup.h"
#include "core/trackers/jira/jiraproblems.h"
#include "core/trackers/jira/jirarights.h"

#include <QCoreApplication>

namespace twinspan::trackers
{

namespace
{
/// What defusing, escapes and our marker add to a text has its place in what is left.
constexpr int markupReserve = 4'096;
/// An index that is later than that is found late, and that is all.
constexpr std::chrono::seconds indexLag{60};
constexpr QLatin1String administer("ADMINISTER");
constexpr QLatin1String administerProjects("ADMINISTER_PROJECTS");

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

bool has(const QJsonObject &permissions, QLatin1String name)
{
    return permissions.value(name).toObject().value(QLatin1String("havePermission")).toBool();
}
} // namespace

std::shared_ptr<JiraTracker> JiraTracker::make(const JiraAccess &access, const tracker::TrackerServices &services)
{
    return std::make_shared<JiraTracker>(std::make_shared<JiraApi>(access, services.makeHttpClient()), services.clock,
                                         services.draftTime);
}

JiraTracker::JiraTracker(std::shared_ptr<JiraApi> api, const Clock *clock, std::chrono::seconds draftTime)
    : m_api(std::move(api)), m_projects(std::make_shared<JiraProjects>(m_api, clock)),
      m_issues(std::make_shared<JiraIssues>(m_api, clock, draftTime)), m_queries(std::make_shared<JiraQueries>(m_api)),
      m_writes(m_api, m_issues, m_projects), m_changes(m_api, m_queries, m_projects),
      m_search(m_api, m_queries, m_projects), m_files(m_api, m_issues, clock)
{
}

tracker::Capabilities JiraTracker::capabilities() const
{
    tracker::Capabilities capabilities;
    capabilities.updatedPrecision = std::chrono::seconds(1); // some databases keep no more
    capabilities.changesLag = indexLag;
    capabilities.maxSummaryLength = jiraLongestSummary;
    capabilities.maxTextLength = jiraLongestText - markupReserve;
    return capabilities;
}

Task<Result<tracker::Account>> JiraTracker::whoAmI(CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QUrlQuery none;
    const QString myself = QStringLiteral("/myself");
    TWINSPAN_CO_TRY(user, co_await m_api->get(myself, none, cancel));
    tracker::Account account = jiraAccount(user.json.object());
    if (account.id.isEmpty() || account.name.isEmpty())
        co_return fail(jiraUnexpected(m_api->url(myself)));
    const QUrlQuery query =
        jiraQuery({{QStringLiteral("permissions"), QString(administer) + u',' + QString(administerProjects)}});
    TWINSPAN_CO_TRY(rights, co_await m_api->get(QStringLiteral("/mypermissions"), query, cancel));
    const QJsonObject permissions = rights.json.object().value(QLatin1String("permissions")).toObject();
    account.isAdmin = has(permissions, administer) || has(permissions, administerProjects);
    co_return account;
}

Task<Result<QList<model::Project>>> JiraTracker::projects(CancelToken cancel)
{
    co_return co_await m_projects->all(cancel);
}

Task<Result<QList<model::IssueType>>> JiraTracker::issueTypes(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_TRY(project, co_await m_projects->project(projectId, cancel));
    co_return project.types;
}

Task<Result<QStringList>> JiraTracker::requiredFields(QString projectId, QString typeId, CancelToken cancel)
{
    co_return co_await m_projects->requiredFields(projectId, typeId, cancel);
}

Task<Result<QList<tracker::RightCheck>>> JiraTracker::rights(QString projectId, CancelToken cancel)
{
    co_return co_await jiraRightsIn(m_api, projectId, cancel);
}

Task<Result<model::Issue>> JiraTracker::issue(QString key, CancelToken cancel)
{
    co_return co_await m_issues->whole(key, cancel);
}

Task<Result<std::optional<model::IssueRef>>> JiraTracker::findIssue(QString projectId, model::Marker marker,
                                                                    CancelToken cancel)
{
    co_return co_await m_search.oldestWith(projectId, marker, cancel);
}

Task<Result<bool>> JiraTracker::hasMarkedIssues(QString projectId, CancelToken cancel)
{
    co_return co_await m_search.hasMarked(projectId, cancel);
}

Task<Result<tracker::Written>> JiraTracker::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    co_return co_await m_writes.createIssue(issue, cancel);
}

Task<Result<tracker::Written>> JiraTracker::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                       CancelToken cancel)
{
    co_return co_await m_writes.addComment(issue, comment, cancel);
}

Task<Result<tracker::Written>> JiraTracker::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                        CancelToken cancel)
{
    co_return co_await m_writes.updateIssue(issue, changes, cancel);
}

Task<Result<tracker::Written>> JiraTracker::editComment(model::IssueRef issue, QString commentId,
                                                        tracker::NewComment comment, CancelToken cancel)
{
    co_return co_await m_writes.editComment(issue, commentId, comment, cancel);
}

Task<Result<tracker::ChangesPage>> JiraTracker::changes(QString projectId, QDateTime since, QString after,
                                                        CancelToken cancel)
{
    co_return co_await m_changes.page(projectId, since, after, cancel);
}

Task<Result<QList<tracker::ChangedIssue>>> JiraTracker::existing(QStringList issueIds, CancelToken cancel)
{
    co_return co_await m_changes.existing(issueIds, cancel);
}

QString JiraTracker::asRead(QString text) const
{
    return JiraMarkup(m_api->edition()).asRead(text);
}

QString JiraTracker::withFileAddresses(QString text, QList<tracker::NamedFile> files) const
{
    return jiraWithFileAddresses(text, files, m_api->site());
}

QString JiraTracker::keptFileName(QString name) const
{
    return jiraFileName(name);
}

Task<Result<tracker::StagedFile>> JiraTracker::stageFile(tracker::FileSource /*file*/, CancelToken cancel)
{
    co_return fail(cancel.isCancelled()
                       ? cancelledProblem()
                       : jiraRefusedHere(JiraTexts::tr("Jira takes files only for issues that are there already.")));
}

Task<Result<tracker::Written>> JiraTracker::attachFile(model::IssueRef issue, tracker::FileSource file,
                                                       CancelToken cancel)
{
    co_return co_await m_files.attach(issue, file, cancel);
}

Task<Status> JiraTracker::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    co_return co_await m_files.download(attachment, sink, cancel);
}

} // namespace twinspan::trackers
