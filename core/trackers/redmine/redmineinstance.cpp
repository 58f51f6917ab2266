#include "core/trackers/redmine/redmineinstance.h"

#include "core/trackers/redmine/redminemapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
/// A well-formed marker that nothing derives: whoever finds issues by it does not search at all.
const QString &nobodysMarker()
{
    static const QString marker = QStringLiteral("ts1") + QString(26, u'0');
    return marker;
}

qint64 idOf(const QJsonObject &issue, QLatin1String part)
{
    return issue.value(part).toObject().value(QLatin1String("id")).toInteger();
}

QString idText(const QJsonObject &issue, QLatin1String part)
{
    return QString::number(idOf(issue, part));
}

QString placeOf(const QString &projectId, qint64 typeId)
{
    return projectId + u'/' + QString::number(typeId);
}

QUrlQuery oneIssue()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("status_id"), QStringLiteral("*"));
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1"));
    return query;
}
} // namespace

std::optional<RedmineFormat> redmineFormatOfPage(const QByteArray &html)
{
    // The help link of the editor's toolbar up to 5.0, the toolbar's own script in all versions.
    static const QRegularExpression formatter(
        QStringLiteral("(?:wiki_syntax_|jstoolbar/)(textile|common_mark|markdown)"));
    const QString name = formatter.match(QString::fromUtf8(html)).captured(1);
    if (name.isEmpty())
        return std::nullopt;
    return name == u"textile" ? RedmineFormat::Textile : RedmineFormat::CommonMark;
}

RedmineInstance::RedmineInstance(std::shared_ptr<RedmineApi> api, std::optional<RedmineFormat> format,
                                 QString fieldName)
    : m_api(std::move(api)), m_format(format), m_fieldName(std::move(fieldName))
{
}

Task<Result<std::optional<QJsonObject>>> RedmineInstance::anyIssue(QString projectId, CancelToken cancel)
{
    QUrlQuery query = oneIssue();
    if (!projectId.isEmpty())
        query.addQueryItem(QStringLiteral("project_id"), projectId);
    TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/issues.json"), query, cancel));
    const QJsonArray issues = answer.value(QLatin1String("issues")).toArray();
    std::optional<QJsonObject> issue;
    if (!issues.isEmpty())
        issue = issues.first().toObject();
    co_return issue;
}

Task<Result<RedmineFormat>> RedmineInstance::format(qint64 issue, CancelToken cancel)
{
    if (!m_format && issue != 0)
        TWINSPAN_CO_CHECK(co_await readFormat(issue, cancel));
    if (!m_format) {
        TWINSPAN_CO_TRY(any, co_await anyIssue({}, cancel));
        const qint64 number = any ? any->value(QLatin1String("id")).toInteger() : 0;
        if (number != 0 && number != issue)
            TWINSPAN_CO_CHECK(co_await readFormat(number, cancel));
    }
    co_return m_format.value_or(RedmineFormat::CommonMark);
}

Task<Status> RedmineInstance::readFormat(qint64 issue, CancelToken cancel)
{
    const auto page = co_await m_api->page(QStringLiteral("/issues/%1").arg(issue), cancel);
    if (page)
        m_format = redmineFormatOfPage(*page);
    else if (page.error().isTransient() || page.error().needsSignIn())
        co_return fail(page.error());
    co_return Status{};
}

Task<Result<qint64>> RedmineInstance::markerField(QString projectId, CancelToken cancel)
{
    if (m_fieldId)
        co_return *m_fieldId;
    qint64 field = 0;
    TWINSPAN_CO_TRY(any, co_await anyIssue(projectId, cancel));
    if (any)
        field = redmineFieldId(any->value(QLatin1String("custom_fields")).toArray(), m_fieldName);
    if (field == 0) {
        const auto all = co_await m_api->get(QStringLiteral("/custom_fields.json"), {}, cancel);
        if (!all && all.error().kind != ProblemKind::Forbidden)
            co_return fail(all.error());
        if (all)
            field = redmineFieldId(all->value(QLatin1String("custom_fields")).toArray(), m_fieldName);
        else if (!any)
            co_return 0; // neither an issue nor the right to ask: the next time may tell
    }
    m_fieldId = field;
    co_return field;
}

bool RedmineInstance::isFieldProven(const QString &projectId, qint64 typeId) const
{
    return m_proven.contains(placeOf(projectId, typeId));
}

Task<Result<bool>> RedmineInstance::isSearchable(qint64 fieldId, CancelToken cancel)
{
    if (m_searchable)
        co_return *m_searchable;
    // Redmine ignores a filter that it does not know, and then answers with everything.
    QUrlQuery query = oneIssue();
    query.addQueryItem(QStringLiteral("cf_%1").arg(fieldId), nobodysMarker());
    TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/issues.json"), query, cancel));
    m_searchable = answer.value(QLatin1String("issues")).toArray().isEmpty();
    co_return *m_searchable;
}

Task<bool> RedmineInstance::learnFrom(QJsonObject createdIssue, model::Marker marker, CancelToken cancel)
{
    const qint64 wanted = m_fieldId.value_or(0);
    const QJsonArray fields = createdIssue.value(QLatin1String("custom_fields")).toArray();
    if (wanted == 0) {
        if (const qint64 found = redmineFieldId(fields, m_fieldName); found != 0)
            m_fieldId = found;
        co_return false;
    }
    const QString place =
        placeOf(idText(createdIssue, QLatin1String("project")), idOf(createdIssue, QLatin1String("tracker")));
    const bool kept = std::any_of(fields.begin(), fields.end(), [&](const QJsonValue &value) {
        const QJsonObject field = value.toObject();
        return field.value(QLatin1String("id")).toInteger() == wanted &&
               field.value(QLatin1String("value")).toString() == marker.text();
    });
    if (!kept) {
        m_proven.remove(place);
        const bool isNews = !m_refused.contains(place);
        m_refused.insert(place);
        co_return isNews;
    }
    if (!m_proven.contains(place)) {
        const auto searchable = co_await isSearchable(wanted, cancel);
        if (searchable && *searchable)
            m_proven.insert(place);
    }
    co_return false;
}

} // namespace twinspan::trackers
