#include "core/trackers/salesforce/salesforcetracker.h"

#include "core/trackers/salesforce/salesforceid.h"
#include "core/trackers/salesforce/salesforcemapping.h"
#include "core/trackers/salesforce/salesforceproblems.h"
#include "core/trackers/salesforce/salesforcerights.h"
#include "core/trackers/salesforce/salesforcetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int longestSubject = 255;
constexpr int commentsAtOnce = 25; // of the longest texts they still fit into the five collections of a composite
constexpr qsizetype digitsOfNumber = 8;

struct SalesforceTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceTexts)
};

/// What selects the case that a person names by this key; empty when no case can have it.
QString conditionFor(const QString &key)
{
    static const QRegularExpression number(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$"));
    QString name = key.trimmed();
    if (const QString id = salesforceId(name, salesforceprefix::caseRecord); !id.isEmpty())
        return QStringLiteral("Id = '%1'").arg(id);
    if (name.startsWith(u'#'))
        name.remove(0, 1);
    if (!number.match(name).hasMatch())
        return {};
    // "1026" is what people say for "00001026"; an org may give its numbers another form.
    return QStringLiteral("CaseNumber IN ('%1','%2')").arg(name, name.rightJustified(digitsOfNumber, u'0'));
}

Status checkProject(const QString &projectId)
{
    if (projectId.isEmpty())
        return {};
    return fail(ProblemKind::NotFound, QStringLiteral("salesforce.no-projects"),
                SalesforceTexts::tr("Salesforce has no projects: an organization has one list of cases."));
}
} // namespace

SalesforceTracker::SalesforceTracker(std::shared_ptr<SalesforceApi> api, Options options, const Clock *clock)
    : m_api(std::move(api)), m_composites(std::make_shared<SalesforceComposites>(m_api)),
      m_org(std::make_shared<SalesforceOrg>(m_api, clock)), m_writes(m_api, m_composites, m_org),
      m_changes(m_api, m_composites), m_files(m_api, options.largestFile), m_editsComments(options.editsComments)
{
}

tracker::Capabilities SalesforceTracker::capabilities() const
{
    tracker::Capabilities capabilities;
    capabilities.projects = false;
    capabilities.privateIssues = false;
    const auto &schema = m_org->known();
    capabilities.createsOnce = !schema || schema->writesKey;
    capabilities.issueMarkerSearch = !schema || schema->writesKey; // else only what this account has made is found
    capabilities.editComments = m_editsComments;
    capabilities.commentsAtOnce = commentsAtOnce;
    capabilities.updatedPrecision = std::chrono::seconds(1);
    // A stamp is that of the start of a transaction, which may take a while.
    capabilities.changesLag = std::chrono::seconds(90);
    capabilities.maxSummaryLength = longestSubject;
    capabilities.maxTextLength = salesforceLongestDescription;
    capabilities.maxFileSize = m_files.largest();
    return capabilities;
}

Task<Result<tracker::Account>> SalesforceTracker::whoAmI(CancelToken cancel)
{
    TWINSPAN_CO_TRY(user, co_await m_org->user(cancel));
    // A profile has a set of permissions of its own, which this query sees as well.
    const QString soql = QStringLiteral("SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '%1' AND "
                                        "PermissionSet.PermissionsModifyAllData = true LIMIT 1")
                             .arg(user.id);
    TWINSPAN_CO_TRY(sets, co_await m_api->query(soql, false, cancel));
    tracker::Account account;
    account.id = user.id;
    account.name = user.name;
    account.isAdmin = !sets.isEmpty();
    co_return account;
}

Task<Result<QList<model::Project>>> SalesforceTracker::projects(CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    co_return QList<model::Project>();
}

Task<Result<QList<model::IssueType>>> SalesforceTracker::issueTypes(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(projectId));
    TWINSPAN_CO_TRY(schema, co_await m_org->schema(cancel));
    co_return schema.types;
}

Task<Result<QStringList>> SalesforceTracker::requiredFields(QString projectId, QString /*typeId*/, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(projectId));
    TWINSPAN_CO_TRY(schema, co_await m_org->schema(cancel));
    co_return schema.requiredFields;
}

Task<Result<QList<tracker::RightCheck>>> SalesforceTracker::rights(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(projectId));
    co_return co_await salesforceRightsIn(m_api, cancel);
}

Task<Result<model::Issue>> SalesforceTracker::issue(QString key, CancelToken cancel)
{
    const QString condition = conditionFor(key);
    if (condition.isEmpty())
        co_return fail(salesforceNoSuchCase(key));
    const SalesforceOrg::CaseQuery soql = [condition](const SalesforceSchema &schema) {
        return QStringLiteral("SELECT %1, %2 FROM Case WHERE IsDeleted = false AND %3")
            .arg(salesforceCaseFields(schema), salesforceChildren(), condition);
    };
    // Deleted comments tell when the case changed last.
    TWINSPAN_CO_TRY(read, co_await m_org->cases(soql, true, cancel));
    if (read.records.isEmpty())
        co_return fail(salesforceNoSuchCase(key));
    QJsonObject record = read.records.first().toObject();
    const QStringList names = record.keys();
    for (const QString &name : names) {
        QJsonObject list = record.value(name).toObject();
        if (list.value(QLatin1String("done")).toBool(true))
            continue; // no list, or a whole one
        TWINSPAN_CO_TRY(whole, co_await m_api->wholeList(list, cancel));
        list.insert(QStringLiteral("records"), whole);
        record.insert(name, list);
    }
    const SalesforceView view{m_api->base(), read.schema};
    auto issue = salesforceIssue(record, view);
    if (!issue)
        co_return fail(salesforceUnexpected(m_api->base()));
    co_return *issue;
}

Task<Result<std::optional<model::IssueRef>>> SalesforceTracker::findIssue(QString projectId, model::Marker marker,
                                                                          CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(projectId));
    const QString byKey =
        QStringLiteral("SELECT Id, CaseNumber FROM Case WHERE %1 = '%2' ORDER BY CreatedDate, Id LIMIT 1")
            .arg(salesforceKeyField, marker.text());
    const SalesforceOrg::CaseQuery soql = [byKey](const SalesforceSchema &schema) {
        return schema.readsKey ? byKey : QString();
    };
    TWINSPAN_CO_TRY(read, co_await m_org->cases(soql, false, cancel));
    std::optional<model::IssueRef> found;
    if (!read.records.isEmpty())
        found = salesforceRef(read.records.first().toObject(), m_api->base());
    if (found || read.schema.writesKey)
        co_return found;
    const Wanted isIt = [marker](const model::Marker &one) { return one == marker; };
    co_return co_await inDescriptions(isIt, cancel);
}

Task<Result<bool>> SalesforceTracker::hasMarkedIssues(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(projectId));
    const QString byKey = QStringLiteral("SELECT Id FROM Case WHERE %1 LIKE 'ts1%' LIMIT 1").arg(salesforceKeyField);
    const SalesforceOrg::CaseQuery soql = [byKey](const SalesforceSchema &schema) {
        return schema.readsKey ? byKey : QString();
    };
    TWINSPAN_CO_TRY(read, co_await m_org->cases(soql, false, cancel));
    if (!read.records.isEmpty() || read.schema.writesKey)
        co_return !read.records.isEmpty();
    const Wanted isAny = [](const model::Marker &found) { return !found.isNull(); };
    TWINSPAN_CO_TRY(any, co_await inDescriptions(isAny, cancel));
    co_return any.has_value();
}

Task<Result<std::optional<model::IssueRef>>> SalesforceTracker::inDescriptions(Wanted wanted, CancelToken cancel)
{
    // SOQL can't filter by a long text, and the search index lags behind; the cases that we made are few.
    TWINSPAN_CO_TRY(user, co_await m_org->user(cancel));
    const QString soql = QStringLiteral("SELECT Id, CaseNumber, Description FROM Case WHERE CreatedById = '%1' "
                                        "ORDER BY CreatedDate, Id")
                             .arg(user.id);
    TWINSPAN_CO_TRY(records, co_await m_api->query(soql, false, cancel));
    std::optional<model::IssueRef> found;
    for (const QJsonValue value : std::as_const(records)) {
        const QJsonObject record = value.toObject();
        if (!wanted(salesforceIssueMarker(record)))
            continue;
        found = salesforceRef(record, m_api->base());
        break;
    }
    co_return found;
}

Task<Result<tracker::Written>> SalesforceTracker::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(issue.projectId));
    co_return co_await m_writes.create(issue, cancel);
}

Task<Result<tracker::Written>> SalesforceTracker::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                             CancelToken cancel)
{
    const QList<tracker::NewComment> one{comment};
    co_return co_await m_writes.addComments(issue, one, cancel);
}

Task<Result<tracker::Written>> SalesforceTracker::addComments(model::IssueRef issue,
                                                              QList<tracker::NewComment> comments, CancelToken cancel)
{
    co_return co_await m_writes.addComments(issue, comments, cancel);
}

Task<Result<tracker::Written>> SalesforceTracker::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                              CancelToken cancel)
{
    co_return co_await m_writes.update(issue, changes, cancel);
}

Task<Result<tracker::Written>> SalesforceTracker::editComment(model::IssueRef issue, QString commentId,
                                                              tracker::NewComment comment, CancelToken cancel)
{
    co_return co_await m_writes.editComment(issue, commentId, comment, cancel);
}

Task<Result<tracker::ChangesPage>> SalesforceTracker::changes(QString projectId, QDateTime since, QString after,
                                                              CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkProject(projectId));
    co_return co_await m_changes.page(since, after, cancel);
}

Task<Result<QList<tracker::ChangedIssue>>> SalesforceTracker::existing(QStringList issueIds, CancelToken cancel)
{
    co_return co_await m_changes.existing(issueIds, cancel);
}

QString SalesforceTracker::asRead(QString text) const
{
    return salesforceAsRead(text);
}

QString SalesforceTracker::withFileAddresses(QString text, QList<tracker::NamedFile> /*files*/) const
{
    return text;
}

QString SalesforceTracker::keptFileName(QString name) const
{
    return salesforceFileName(name);
}

Task<Result<tracker::StagedFile>> SalesforceTracker::stageFile(tracker::FileSource file, CancelToken /*cancel*/)
{
    co_return fail(
        makeProblem(ProblemKind::Internal, QStringLiteral("salesforce.no-staging"),
                    SalesforceTexts::tr("The file “%1” needs a case to be attached to.").arg(file.fileName)));
}

Task<Result<tracker::Written>> SalesforceTracker::attachFile(model::IssueRef issue, tracker::FileSource file,
                                                             CancelToken cancel)
{
    co_return co_await m_files.attach(issue, file, cancel);
}

Task<Status> SalesforceTracker::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink,
                                         CancelToken cancel)
{
    co_return co_await m_files.download(attachment, sink, cancel);
}

} // namespace twinspan::trackers
