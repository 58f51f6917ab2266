#include "core/trackers/salesforce/salesforcerights.h"

#include "core/trackers/salesforce/salesforceproblems.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
using tracker::Right;

struct SalesforceRightTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceRightTexts)
};

bool may(const QJsonArray &objects, QLatin1String name, QLatin1String what)
{
    return std::ranges::any_of(objects, [name, what](const QJsonValue &object) {
        return object.toObject().value(QLatin1String("name")).toString() == name &&
               object.toObject().value(what).toBool();
    });
}
} // namespace

QList<tracker::RightCheck> salesforceRights(const QJsonArray &objects)
{
    const QLatin1String cases("Case");
    const QLatin1String create("createable");
    const auto permission = [](const char *name) {
        return SalesforceRightTexts::tr("the object permission “%1” on cases").arg(QLatin1String(name));
    };
    return {
        grantedIf(may(objects, cases, QLatin1String("queryable")), Right::Read, permission("Read")),
        grantedIf(may(objects, cases, create), Right::Create, permission("Create")),
        grantedIf(may(objects, cases, QLatin1String("updateable")), Right::Change, permission("Edit")),
        // There is no permission on comments: whoever may edit the case may comment on it.
        grantedIf(may(objects, QLatin1String("CaseComment"), create), Right::Comment, permission("Edit")),
        grantedIf(may(objects, QLatin1String("ContentVersion"), create), Right::Attach,
                  SalesforceRightTexts::tr("Salesforce Files, switched on for the account")),
    };
}

Task<Result<QList<tracker::RightCheck>>> salesforceRightsIn(std::shared_ptr<SalesforceApi> api, CancelToken cancel)
{
    TWINSPAN_CO_TRY(answer, co_await api->get(QStringLiteral("/sobjects"), cancel));
    const QJsonValue objects = answer.toObject().value(QLatin1String("sobjects"));
    if (!objects.isArray())
        co_return fail(salesforceUnexpected(api->base()));
    co_return salesforceRights(objects.toArray());
}

} // namespace twinspan::trackers
