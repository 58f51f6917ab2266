#include "core/trackers/salesforce/salesforceorg.h"

#include "core/trackers/salesforce/salesforceid.h"
#include "core/trackers/salesforce/salesforceproblems.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace twinspan::trackers
{

namespace
{
constexpr int goodForSeconds = 300;
constexpr int attempts = 2;

QList<model::IssueType> typesOf(const QJsonObject &field)
{
    QList<model::IssueType> types{{salesforceNoType, QString(), true}};
    const QJsonArray values = field.value(QLatin1String("picklistValues")).toArray();
    for (const QJsonValue entry : values) {
        const QJsonObject value = entry.toObject();
        const QString name = value.value(QLatin1String("value")).toString();
        if (name.isEmpty() || !value.value(QLatin1String("active")).toBool(true))
            continue;
        const bool isDefault = value.value(QLatin1String("defaultValue")).toBool() && types.first().isDefault;
        if (isDefault)
            types.first().isDefault = false;
        QString label = value.value(QLatin1String("label")).toString();
        types.append({name, label.isEmpty() ? name : label, isDefault});
    }
    return types;
}

bool isRequired(const QJsonObject &field)
{
    const QString name = field.value(QLatin1String("name")).toString();
    return field.value(QLatin1String("createable")).toBool() && !field.value(QLatin1String("nillable")).toBool(true) &&
           !field.value(QLatin1String("defaultedOnCreate")).toBool() &&
           field.value(QLatin1String("type")).toString() != u"boolean" && name != u"Subject" &&
           name != u"Description" && name != u"OwnerId";
}

Problem userProblem(const net::HttpResponse &response, const QUrl &url)
{
    // This address refuses a token with 403 and a word, not as the API does.
    if (response.status == 401 || (response.status == 403 && response.body.contains("Bad_OAuth_Token"))) {
        SalesforceError error;
        error.message = QString::fromUtf8(response.body.left(100));
        return salesforceProblem(error, 401, url);
    }
    if (response.status == 403) {
        return makeProblem(ProblemKind::Forbidden, QStringLiteral("salesforce.scope"),
                           QCoreApplication::translate("Salesforce", "This sign-in does not let Twinspan see who is "
                                                                     "signed in to Salesforce."),
                           QCoreApplication::translate(
                               "Salesforce", "Sign in again with the scopes “api”, “id” and “refresh_token”."))
            .withUrl(url)
            .withSeverity(Severity::Pause);
    }
    return salesforceProblem(response, url, QByteArrayLiteral("GET"));
}
} // namespace

SalesforceSchema salesforceSchema(const QJsonObject &describe)
{
    SalesforceSchema schema;
    const QJsonArray fields = describe.value(QLatin1String("fields")).toArray();
    for (const QJsonValue entry : fields) {
        const QJsonObject field = entry.toObject();
        const QString name = field.value(QLatin1String("name")).toString();
        if (name == u"Type") {
            schema.readsType = true;
            schema.types = typesOf(field);
        }
        if (name == salesforceKeyField) {
            schema.readsKey = true;
            schema.writesKey =
                field.value(QLatin1String("createable")).toBool() && field.value(QLatin1String("externalId")).toBool();
        }
        if (isRequired(field))
            schema.requiredFields.append(field.value(QLatin1String("label")).toString());
    }
    if (schema.types.isEmpty()) // an account that may not see the field
        schema.types = typesOf({});
    return schema;
}

Task<Result<SalesforceSchema>> SalesforceOrg::schema(CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (!m_schema || m_read.secsTo(m_clock->now()) >= goodForSeconds) {
        TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/sobjects/Case/describe"), cancel));
        if (!answer.toObject().value(QLatin1String("fields")).isArray())
            co_return fail(salesforceUnexpected(m_api->base()));
        m_schema = salesforceSchema(answer.toObject());
        m_read = m_clock->now();
    }
    SalesforceSchema copy = *m_schema;
    co_return copy;
}

Task<Result<SalesforceOrg::Cases>> SalesforceOrg::cases(CaseQuery soql, bool withDeleted, CancelToken cancel)
{
    Problem unseen;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        TWINSPAN_CO_TRY(now, co_await schema(cancel));
        const QString text = soql(now);
        if (text.isEmpty())
            co_return Cases{{}, now};
        const auto records = co_await m_api->query(text, withDeleted, cancel);
        if (records)
            co_return Cases{*records, now};
        unseen = records.error();
        if (unseen.code != salesforceFieldUnseen)
            break;
        m_schema.reset();
    }
    co_return fail(unseen);
}

Task<Result<SalesforceUser>> SalesforceOrg::user(CancelToken cancel)
{
    const QString path = QStringLiteral("/services/oauth2/userinfo");
    TWINSPAN_CO_TRY(response, co_await m_api->getOutside(path, cancel));
    QUrl url = m_api->base();
    url.setPath(path);
    if (response.status != 200)
        co_return fail(userProblem(response, url));
    const QJsonObject user = QJsonDocument::fromJson(response.body).object();
    SalesforceUser found;
    found.id = salesforceId(user.value(QLatin1String("user_id")).toString(), salesforceprefix::user);
    found.name = user.value(QLatin1String("name")).toString();
    if (found.id.isEmpty())
        co_return fail(salesforceUnexpected(url));
    co_return found;
}

} // namespace twinspan::trackers
