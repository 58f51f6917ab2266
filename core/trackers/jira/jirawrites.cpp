#include "core/trackers/jira/jirawrites.h"

#include "core/text/textparts.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String summaryField("summary");
constexpr QLatin1String descriptionField("description");
constexpr QLatin1String typeField("issuetype");
constexpr QLatin1String propertiesName("properties");
constexpr QLatin1String visibilityName("visibility");
constexpr QLatin1String bodyName("body");

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

Problem emptyComment()
{
    return jiraRefusedHere(JiraTexts::tr("The comment is empty, and Jira takes no empty comments."));
}

Status checkSummary(const QString &summary)
{
    if (summary.isEmpty())
        return fail(jiraRefusedHere(JiraTexts::tr("The issue would have no summary."),
                                    JiraTexts::tr("Give the issue a summary.")));
    return {};
}

Problem unknownType(const QString &typeId)
{
    return jiraRefusedHere(JiraTexts::tr("Jira has no issue type “%1” in this project.").arg(typeId.left(80)),
                           JiraTexts::tr("Choose another type."));
}

QJsonObject withId(const QString &id)
{
    return {{QStringLiteral("id"), id}};
}

/// The id of the type, or of the default where nothing is said.
Result<QString> knownType(const QString &typeId, const JiraKnownProject &project)
{
    const auto isMeant = [&typeId](const model::IssueType &type) {
        return typeId.isEmpty() ? type.isDefault : type.id == typeId;
    };
    const auto type = std::ranges::find_if(project.types, isMeant);
    if (type == project.types.end())
        return fail(unknownType(typeId));
    return type->id;
}

QJsonObject bodyOf(const QJsonObject &fields)
{
    return {{QStringLiteral("fields"), fields}};
}

Problem withoutIssue(const Problem &problem, const model::IssueRef &issue)
{
    return problem.kind == ProblemKind::NotFound ? jiraNoSuchIssue(issue.key).withUrl(problem.url) : problem;
}

/// To be written again with an edit: nothing promises that a restriction stays otherwise.
QJsonObject restrictionOf(const QJsonObject &comment)
{
    const QJsonObject visibility = comment.value(visibilityName).toObject();
    QJsonObject repeated;
    for (const char *name : {"type", "value", "identifier"}) {
        const QString value = visibility.value(QLatin1String(name)).toString();
        if (!value.isEmpty())
            repeated.insert(QLatin1String(name), value);
    }
    // Groups can be renamed: where both are told, the identifier is the one that counts.
    if (repeated.contains(QLatin1String("identifier")))
        repeated.remove(QLatin1String("value"));
    return repeated;
}
} // namespace

JiraWrites::JiraWrites(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraIssues> issues,
                       std::shared_ptr<JiraProjects> projects)
    : m_api(std::move(api)), m_issues(std::move(issues)), m_projects(std::move(projects)), m_markup(m_api->edition())
{
}

Task<Result<text::DefuseRules>> JiraWrites::rulesFor(QString markdown, CancelToken cancel)
{
    TWINSPAN_CO_TRY(keys, co_await m_projects->keys(cancel));
    co_return jiraDefuseRules(m_api->edition(), keys, markdown);
}

Task<Result<tracker::Written>> JiraWrites::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    TWINSPAN_CO_TRY(project, co_await m_projects->project(issue.projectId, cancel));
    const QString summary = text::singleLine(issue.summary);
    TWINSPAN_CO_CHECK(checkSummary(summary));
    TWINSPAN_CO_TRY(typeId, knownType(issue.typeId, project));
    TWINSPAN_CO_TRY(rules, co_await rulesFor(issue.description, cancel));
    const bool isCloud = m_api->edition() == JiraEdition::Cloud;
    QJsonObject fields{
        {QStringLiteral("project"), withId(issue.projectId)}, {typeField, withId(typeId)}, {summaryField, summary}};
    const QJsonValue description = m_markup.written(issue.description, issue.marker, rules);
    if (!issue.description.trimmed().isEmpty() || (!isCloud && !issue.marker.isNull()))
        fields.insert(descriptionField, description);
    QJsonObject body{{QStringLiteral("fields"), fields}};
    if (isCloud && !issue.marker.isNull())
        body.insert(propertiesName, jiraMarkerProperties(issue.marker));
    const QUrlQuery none;
    const QString path = QStringLiteral("/issue");
    TWINSPAN_CO_TRY(created, co_await m_api->write(QByteArrayLiteral("POST"), path, none, body, cancel));
    tracker::Written written;
    written.ref = jiraRef(created, m_api->site());
    if (!written.ref.isValid())
        co_return fail(jiraUnexpected(m_api->url(path)).withUnknownOutcome());
    co_return written;
}

Task<Result<tracker::Written>> JiraWrites::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                      CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(issue.id).isEmpty())
        co_return fail(jiraNoSuchIssue(issue.key));
    if (comment.text.trimmed().isEmpty())
        co_return fail(emptyComment());
    TWINSPAN_CO_TRY(rules, co_await rulesFor(comment.text, cancel));
    QJsonObject body{{bodyName, m_markup.written(comment.text, {}, rules)}};
    if (!comment.marker.isNull())
        body.insert(propertiesName, jiraMarkerProperties(comment.marker));
    const QUrlQuery none;
    const auto made = co_await m_api->write(QByteArrayLiteral("POST"),
                                            QStringLiteral("/issue/%1/comment").arg(issue.id), none, body, cancel);
    if (!made)
        co_return fail(withoutIssue(made.error(), issue));
    tracker::Written written;
    written.ref = issue;
    written.id = jiraId(made->value(QLatin1String("id")).toString());
    co_return written;
}

Task<Result<QJsonObject>> JiraWrites::newFields(QJsonObject before, tracker::IssueChanges changes, CancelToken cancel)
{
    const QJsonObject now = jiraFields(before);
    QJsonObject fields;
    if (changes.summary) {
        const QString summary = text::singleLine(*changes.summary);
        TWINSPAN_CO_CHECK(checkSummary(summary));
        if (summary != now.value(summaryField).toString())
            fields.insert(summaryField, summary);
    }
    if (changes.description) {
        const QJsonValue kept = now.value(descriptionField);
        const bool isCloud = m_api->edition() == JiraEdition::Cloud;
        const bool lacksMarker = !isCloud && m_markup.read(kept).marker != changes.marker;
        if (lacksMarker || !m_markup.says(kept, *changes.description)) {
            TWINSPAN_CO_TRY(rules, co_await rulesFor(*changes.description, cancel));
            fields.insert(descriptionField, m_markup.edited(kept, *changes.description, changes.marker, rules));
        }
    }
    const QString typeNow = now.value(typeField).toObject().value(QLatin1String("id")).toString();
    if (changes.typeId && *changes.typeId != typeNow) {
        TWINSPAN_CO_TRY(project, co_await m_projects->project(jiraProjectIdOf(before), cancel));
        TWINSPAN_CO_TRY(typeId, knownType(*changes.typeId, project));
        fields.insert(typeField, withId(typeId));
    }
    co_return fields;
}

/// What the issue is after a write. Cloud tells with its answer, perhaps only what was written.
Task<Result<QJsonObject>> JiraWrites::readBack(QJsonObject before, QJsonObject answer, CancelToken cancel)
{
    if (m_api->edition() == JiraEdition::DataCenter) {
        const QString own = jiraOwnFields;
        co_return co_await m_issues->fields(jiraRef(before, m_api->site()).id, own, cancel);
    }
    QJsonObject fields = jiraFields(before);
    const QJsonObject told = jiraFields(answer);
    for (auto field = told.begin(); field != told.end(); ++field)
        fields.insert(field.key(), field.value());
    before.insert(QStringLiteral("fields"), fields);
    co_return before;
}

Task<Result<tracker::Written>> JiraWrites::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                       CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(issue.id).isEmpty())
        co_return fail(jiraNoSuchIssue(issue.key));
    const QString own = jiraOwnFields;
    TWINSPAN_CO_TRY(before, co_await m_issues->fields(issue.id, own, cancel));
    tracker::Written written;
    written.ref = jiraRef(before, m_api->site());
    if (changes.isEmpty())
        co_return written;
    TWINSPAN_CO_TRY(fields, co_await newFields(before, changes, cancel));
    if (fields.isEmpty())
        co_return written;
    QUrlQuery query;
    if (m_api->edition() == JiraEdition::Cloud)
        query.addQueryItem(QStringLiteral("returnIssue"), QStringLiteral("true"));
    const QString path = QStringLiteral("/issue/") + issue.id;
    const QByteArray put = QByteArrayLiteral("PUT");
    const QJsonObject whole = bodyOf(fields);
    Result<QJsonObject> answer = co_await m_api->write(put, path, query, whole, cancel);
    QJsonObject taken = fields;
    if (!answer && answer.error().kind == ProblemKind::Rejected && fields.contains(typeField)) {
        // A type of another workflow, say. The rest must not wait for it.
        taken.remove(typeField);
        answer = QJsonObject();
        const QJsonObject rest = bodyOf(taken);
        if (!taken.isEmpty())
            answer = co_await m_api->write(put, path, query, rest, cancel);
    }
    if (!answer)
        co_return fail(answer.error());
    const auto after = co_await readBack(before, *answer, cancel);
    if (after) {
        const JiraView view{m_api->edition(), m_api->site()};
        written.dropped = jiraNotTaken(fields, *after, m_markup);
        written.shown = jiraIssue(*after, view);
        written.shown->attachments.clear();
    } else if (taken != fields) {
        co_return fail(after.error()); // else the refused type would count as written
    }
    // What is written is written: what keeps us from looking is no reason to write it again.
    co_return written;
}

Task<Result<tracker::Written>> JiraWrites::editComment(model::IssueRef issue, QString commentId,
                                                       tracker::NewComment comment, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(issue.id).isEmpty())
        co_return fail(jiraNoSuchIssue(issue.key));
    if (comment.text.trimmed().isEmpty())
        co_return fail(emptyComment());
    TWINSPAN_CO_TRY(before, co_await m_issues->comment(issue.id, commentId, cancel));
    tracker::Written written;
    written.ref = issue;
    written.id = commentId;
    const QJsonValue kept = before.value(bodyName);
    if (m_markup.says(kept, comment.text))
        co_return written;
    TWINSPAN_CO_TRY(rules, co_await rulesFor(comment.text, cancel));
    QJsonObject body{{bodyName, m_markup.edited(kept, comment.text, {}, rules)}};
    if (const QJsonObject restriction = restrictionOf(before); !restriction.isEmpty())
        body.insert(visibilityName, restriction);
    const QUrlQuery none;
    const QString path = QStringLiteral("/issue/%1/comment/%2").arg(issue.id, commentId);
    const auto edited = co_await m_api->write(QByteArrayLiteral("PUT"), path, none, body, cancel);
    if (!edited)
        co_return fail(edited.error().kind == ProblemKind::NotFound ? jiraNoSuchComment() : edited.error());
    co_return written;
}

} // namespace twinspan::trackers
