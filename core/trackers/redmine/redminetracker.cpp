#include "core/trackers/redmine/redminetracker.h"

#include "core/trackers/redmine/redminefiles.h"
#include "core/trackers/redmine/redmineproblems.h"
#include "core/trackers/redmine/redminerequiredfields.h"
#include "core/trackers/redmine/redminerights.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int longestSummary = 255;
constexpr int typesAreGoodForSeconds = 300;
/// A note that Redmine drops is only seen by reading it back: the first of each project, then every so many.
constexpr int commentsPerCheck = 25;
constexpr int mostRememberedIssues = 1000;

struct RedmineTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineTexts)
};

Problem commentDropped(const QUrl &url)
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("redmine.comment-dropped"),
                       RedmineTexts::tr(
                           "Redmine accepted the comment but did not keep it: the account may edit issues, but not add "
                           "notes."),
                       RedmineTexts::tr(
                           "Ask an administrator of Redmine to give the account's role the permission “Add notes” in "
                           "this project."))
        .withUrl(url);
}

Problem unreadableFile(const QString &name)
{
    return makeProblem(ProblemKind::Store, QStringLiteral("redmine.file-unreadable"),
                       RedmineTexts::tr("The file “%1” can't be read from this machine's disk.").arg(name),
                       RedmineTexts::tr("It will be fetched again."));
}

QUrlQuery including(const QString &parts)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("include"), parts);
    return query;
}
} // namespace

RedmineTracker::RedmineTracker(std::shared_ptr<RedmineApi> api, const Options &options, const Clock *clock)
    : m_api(std::move(api)), m_instance(std::make_shared<RedmineInstance>(m_api, options.format, options.markerField)),
      m_search(m_api, m_instance), m_issues(m_api), m_edits(m_api, m_instance), m_changes(m_api),
      m_privateNotes(m_api, clock), m_clock(clock)
{
}

tracker::Capabilities RedmineTracker::capabilities() const
{
    tracker::Capabilities capabilities;
    capabilities.filesWithCreate = true;
    capabilities.maxSummaryLength = longestSummary;
    capabilities.editMovesUpdated = false;
    capabilities.updatedPrecision = std::chrono::seconds(1);
    // The time of a change is taken before it is committed; a bulk edit is one long transaction.
    capabilities.changesLag = std::chrono::seconds(30);
    return capabilities;
}

Task<Result<tracker::Account>> RedmineTracker::whoAmI(CancelToken cancel)
{
    const QString path = QStringLiteral("/users/current.json");
    TWINSPAN_CO_TRY(answer, co_await m_api->get(path, {}, cancel));
    const QJsonObject user = answer.value(QLatin1String("user")).toObject();
    if (user.value(QLatin1String("id")).toInteger() == 0)
        co_return fail(redmineUnexpected(m_api->url(path)));
    co_return redmineAccount(user);
}

Task<Result<QList<model::Project>>> RedmineTracker::projects(CancelToken cancel)
{
    TWINSPAN_CO_TRY(entries,
                    co_await m_api->all(QStringLiteral("/projects.json"), QStringLiteral("projects"), {}, cancel));
    QList<model::Project> projects;
    for (const QJsonValue entry : std::as_const(entries)) {
        if (auto project = redmineProject(entry.toObject(), m_api->base()))
            projects.append(*project);
    }
    std::sort(projects.begin(), projects.end(), [](const model::Project &left, const model::Project &right) {
        const int order = left.name.compare(right.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    co_return projects;
}

Task<Result<QList<model::IssueType>>> RedmineTracker::issueTypes(QString projectId, CancelToken cancel)
{
    if (const auto known = m_types.constFind(projectId);
        known != m_types.constEnd() && known->read.secsTo(m_clock->now()) < typesAreGoodForSeconds)
        co_return known->types;
    TWINSPAN_CO_TRY(project, co_await readProject(projectId, QStringLiteral("trackers"), cancel));
    const QList<model::IssueType> types = redmineTypes(project);
    m_types.insert(projectId, {types, m_clock->now()});
    co_return types;
}

Task<Result<QStringList>> RedmineTracker::requiredFields(QString projectId, QString typeId, CancelToken cancel)
{
    const auto fields = co_await m_api->get(QStringLiteral("/custom_fields.json"), {}, cancel);
    if (!fields && fields.error().kind == ProblemKind::Forbidden)
        co_return QStringList(); // for administrators only
    if (!fields)
        co_return fail(fields.error());
    TWINSPAN_CO_TRY(project, co_await readProject(projectId, QStringLiteral("issue_custom_fields"), cancel));
    co_return redmineRequiredFields(fields->value(QLatin1String("custom_fields")).toArray(),
                                    project.value(QLatin1String("issue_custom_fields")).toArray(), typeId,
                                    m_instance->fieldName());
}

Task<Result<QJsonObject>> RedmineTracker::readProject(QString projectId, QString include, CancelToken cancel)
{
    const QString path =
        QStringLiteral("/projects/%1.json").arg(QString::fromLatin1(QUrl::toPercentEncoding(projectId)));
    TWINSPAN_CO_TRY(answer, co_await m_api->get(path, including(include), cancel));
    co_return answer.value(QLatin1String("project")).toObject();
}

Task<Result<QJsonObject>> RedmineTracker::readIssue(qint64 number, QString include, CancelToken cancel)
{
    TWINSPAN_CO_TRY(issue, co_await m_issues.read(number, include, cancel));
    rememberProject(issue);
    co_return issue;
}

void RedmineTracker::rememberProject(const QJsonObject &issue)
{
    const auto idOf = [](const QJsonObject &object) {
        return QString::number(object.value(QLatin1String("id")).toInteger());
    };
    if (m_projectOf.size() >= mostRememberedIssues)
        m_projectOf.clear();
    m_projectOf.insert(idOf(issue), idOf(issue.value(QLatin1String("project")).toObject()));
}

Task<Result<RedmineView>> RedmineTracker::view(qint64 issue, CancelToken cancel)
{
    TWINSPAN_CO_TRY(format, co_await m_instance->format(issue, cancel));
    co_return RedmineView{m_api->base(), format, m_instance->fieldName()};
}

Task<Result<QList<tracker::RightCheck>>> RedmineTracker::rights(QString projectId, CancelToken cancel)
{
    co_return co_await redmineRightsIn(m_api, projectId, cancel);
}

Task<Result<model::Issue>> RedmineTracker::issue(QString key, CancelToken cancel)
{
    const qint64 number = redmineIssueNumber(key);
    if (number == 0)
        co_return fail(redmineNoSuchIssue(key));
    TWINSPAN_CO_TRY(json, co_await readIssue(number, QStringLiteral("journals,attachments"), cancel));
    TWINSPAN_CO_TRY(known, co_await view(number, cancel));
    if (redmineMayHideNotes(json)) {
        const qint64 project = json.value(QLatin1String("project")).toObject().value(QLatin1String("id")).toInteger();
        TWINSPAN_CO_TRY(insight, co_await m_privateNotes.shownIn(project, cancel));
        known.insight = insight;
    }
    auto issue = redmineIssue(json, known);
    if (!issue)
        co_return fail(redmineUnexpected(m_api->base()));
    co_return *issue;
}

Task<Result<std::optional<model::IssueRef>>> RedmineTracker::findIssue(QString projectId, model::Marker marker,
                                                                       CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, co_await m_search.oldestWith(projectId, marker, cancel));
    std::optional<model::IssueRef> ref;
    if (number)
        ref = redmineRef(*number, m_api->base());
    co_return ref;
}

Task<Result<bool>> RedmineTracker::hasMarkedIssues(QString projectId, CancelToken cancel)
{
    co_return co_await m_search.hasMarked(projectId, cancel);
}

Task<Result<RedmineMarkerPlace>> RedmineTracker::markerPlace(QString projectId, QString typeId, CancelToken cancel)
{
    RedmineMarkerPlace place;
    TWINSPAN_CO_TRY(field, co_await m_instance->markerField(projectId, cancel));
    place.fieldId = field;
    place.inDescription = field == 0 || !m_instance->isFieldProven(projectId, typeId.toLongLong());
    co_return place;
}

Task<Result<tracker::Written>> RedmineTracker::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    TWINSPAN_CO_TRY(format, co_await m_instance->format(0, cancel));
    TWINSPAN_CO_TRY(place, co_await markerPlace(issue.projectId, issue.typeId, cancel));
    const QJsonObject sent = redmineNewIssue(issue, format, place);
    const QString path = QStringLiteral("/issues.json");
    TWINSPAN_CO_TRY(answer, co_await m_api->create(path, including(QStringLiteral("attachments")), sent, cancel));
    const QJsonObject created = answer.value(QLatin1String("issue")).toObject();
    const qint64 number = created.value(QLatin1String("id")).toInteger();
    if (number == 0)
        co_return fail(redmineUnexpected(m_api->url(path)).withUnknownOutcome());

    rememberProject(created);
    tracker::Written written;
    written.ref = redmineRef(number, m_api->base());
    written.dropped = redmineDropped(issue, sent, created);
    written.shown = redmineIssue(created, {m_api->base(), format, m_instance->fieldName()});
    if (!issue.marker.isNull() && co_await m_instance->learnFrom(created, issue.marker, cancel)) {
        written.dropped.append(
            RedmineTexts::tr("Redmine did not keep Twinspan's marker in the custom field “%1”; it is hidden at the "
                             "end of the description instead.")
                .arg(m_instance->fieldName()));
    }
    co_return written;
}

bool RedmineTracker::isCommentToCheck(const QString &issueId)
{
    const QString project = m_projectOf.value(issueId);
    return project.isEmpty() || m_commentsWritten.value(project) % commentsPerCheck == 0;
}

Task<Result<tracker::Written>> RedmineTracker::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                          CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, redmineNumberToWrite(issue.id, cancel));
    if (comment.text.trimmed().isEmpty())
        co_return fail(redmineEmptyComment());
    TWINSPAN_CO_TRY(format, co_await m_instance->format(number, cancel));
    const QJsonObject sent = redmineNewComment(comment, format);
    TWINSPAN_CO_CHECK(co_await m_issues.write(number, sent, cancel));

    tracker::Written written;
    written.ref = redmineRef(number, m_api->base());
    const bool check = isCommentToCheck(issue.id) && !comment.marker.isNull();
    if (check) {
        TWINSPAN_CO_TRY(id, co_await keptComment(number, comment.marker, cancel));
        written.id = id;
    }
    if (const QString project = m_projectOf.value(issue.id); !project.isEmpty())
        ++m_commentsWritten[project];
    co_return written;
}

Task<Result<QString>> RedmineTracker::keptComment(qint64 number, model::Marker marker, CancelToken cancel)
{
    // The comment is written by now. What keeps us from looking is no reason to write it again.
    const auto json = co_await readIssue(number, QStringLiteral("journals"), cancel);
    if (!json)
        co_return QString();
    const QJsonArray journals = json->value(QLatin1String("journals")).toArray();
    for (const QJsonValue value : journals) {
        const QJsonObject journal = value.toObject();
        if (redmineMarkerIn(journal.value(QLatin1String("notes")).toString()) == marker)
            co_return QString::number(journal.value(QLatin1String("id")).toInteger());
    }
    co_return fail(commentDropped(m_api->url(QStringLiteral("/issues/%1").arg(number))));
}

Task<Result<tracker::Written>> RedmineTracker::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                           CancelToken cancel)
{
    co_return co_await m_edits.updateIssue(issue, changes, cancel);
}

Task<Result<tracker::Written>> RedmineTracker::editComment(model::IssueRef issue, QString commentId,
                                                           tracker::NewComment comment, CancelToken cancel)
{
    co_return co_await m_edits.editComment(issue, commentId, comment, cancel);
}

Task<Result<tracker::ChangesPage>> RedmineTracker::changes(QString projectId, QDateTime since, QString after,
                                                           CancelToken cancel)
{
    co_return co_await m_changes.page(projectId, since, after, cancel);
}

Task<Result<QList<tracker::ChangedIssue>>> RedmineTracker::existing(QStringList issueIds, CancelToken cancel)
{
    co_return co_await m_changes.existing(issueIds, cancel);
}

QString RedmineTracker::asRead(QString text) const
{
    return redmineAsRead(text, m_instance->knownFormat());
}

QString RedmineTracker::withFileAddresses(QString text, QList<tracker::NamedFile> files) const
{
    return redmineWithFileAddresses(text, files, m_api->base());
}

QString RedmineTracker::keptFileName(QString name) const
{
    return redmineKeptFileName(name);
}

Task<Result<tracker::StagedFile>> RedmineTracker::stageFile(tracker::FileSource file, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    auto source = std::make_shared<QFile>(file.path);
    if (!source->open(QIODevice::ReadOnly))
        co_return fail(unreadableFile(file.fileName));
    tracker::StagedFile staged;
    staged.fileName = redmineFileName(file.fileName);
    TWINSPAN_CO_TRY(token, co_await m_api->upload(staged.fileName, file.mimeType, source, cancel));
    staged.token = token;
    staged.mimeType = file.mimeType;
    staged.marker = file.marker;
    co_return staged;
}

Task<Result<tracker::Written>> RedmineTracker::attachFile(model::IssueRef issue, tracker::FileSource file,
                                                          CancelToken cancel)
{
    TWINSPAN_CO_TRY(number, redmineNumberToWrite(issue.id, cancel));
    auto staged = co_await stageFile(file, cancel);
    if (!staged)
        co_return fail(staged.error().withKnownOutcome()); // whatever came of it, it is not attached
    const QJsonObject sent = redmineNewFile(*staged);
    TWINSPAN_CO_CHECK(co_await m_issues.write(number, sent, cancel));
    tracker::Written written;
    written.ref = redmineRef(number, m_api->base());
    written.id = QString::number(redmineUploadId(staged->token));
    co_return written;
}

Task<Status> RedmineTracker::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const qint64 id = attachment.id.toLongLong();
    if (id <= 0 || attachment.size < 0)
        co_return fail(redmineUnexpected(m_api->base()));
    co_return co_await m_api->download(id, attachment.size, sink, cancel);
}

} // namespace twinspan::trackers
