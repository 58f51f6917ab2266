#include "core/trackers/redmine/redminerights.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
using tracker::Right;
using tracker::RightCheck;

constexpr int closedProject = 5;

struct RedmineRightTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineRightTexts)
};

QString permission(const char *name)
{
    return RedmineRightTexts::tr("the permission “%1”").arg(QLatin1String(name));
}

bool tracksIssues(const QJsonObject &project)
{
    if (!project.contains(QLatin1String("enabled_modules")))
        return true; // before Redmine 2.6
    const QJsonArray modules = project.value(QLatin1String("enabled_modules")).toArray();
    return std::ranges::any_of(modules, [](const QJsonValue &module) {
        return module.toObject().value(QLatin1String("name")).toString() == u"issue_tracking";
    });
}

QList<RightCheck> ofRoles(const QList<QJsonObject> &roles)
{
    QSet<QString> permissions;
    bool seesAll = false;
    for (const QJsonObject &role : roles) {
        const QJsonArray given = role.value(QLatin1String("permissions")).toArray();
        for (const QJsonValue one : given)
            permissions.insert(one.toString());
        seesAll = seesAll || role.value(QLatin1String("issues_visibility")).toString() != u"own";
    }
    const bool edits = permissions.contains(QStringLiteral("edit_issues"));
    const bool notes = permissions.contains(QStringLiteral("add_issue_notes"));
    const bool reads = permissions.contains(QStringLiteral("view_issues"));
    return {grantedIf(reads && seesAll, Right::Read,
                      reads ? RedmineRightTexts::tr("the visibility “All issues” in a role of the account")
                            : permission("View Issues")),
            grantedIf(permissions.contains(QStringLiteral("add_issues")), Right::Create, permission("Add issues")),
            grantedIf(edits, Right::Change, permission("Edit issues")),
            grantedIf(notes, Right::Comment, permission("Add notes")),
            // Files come with an edit or a note: app/models/issue.rb.
            grantedIf(edits || notes, Right::Attach, permission("Edit issues"))};
}
} // namespace

QList<qint64> redmineRoleIds(const QJsonObject &user, const QJsonObject &project)
{
    QList<qint64> ids;
    const qint64 projectId = project.value(QLatin1String("id")).toInteger();
    const QJsonArray memberships = user.value(QLatin1String("memberships")).toArray();
    for (const QJsonValue membership : memberships) {
        const QJsonObject of = membership.toObject().value(QLatin1String("project")).toObject();
        if (of.value(QLatin1String("id")).toInteger() != projectId)
            continue;
        const QJsonArray roles = membership.toObject().value(QLatin1String("roles")).toArray();
        for (const QJsonValue role : roles) {
            const qint64 id = role.toObject().value(QLatin1String("id")).toInteger();
            if (id > 0 && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

bool redmineSeesPrivateNotes(const QJsonObject &user, const QList<QJsonObject> &roles)
{
    return user.value(QLatin1String("admin")).toBool() || std::ranges::any_of(roles, [](const QJsonObject &role) {
               return role.value(QLatin1String("permissions")).toArray().contains(QStringLiteral("view_private_notes"));
           });
}

QList<RightCheck> redmineRights(const QJsonObject &user, const QJsonObject &project, const QList<QJsonObject> &roles)
{
    if (!tracksIssues(project))
        return allAre(RightCheck::State::Missing, RedmineRightTexts::tr("the module “Issue tracking” in the project"));
    const bool isAdmin = user.value(QLatin1String("admin")).toBool();
    if (roles.isEmpty() && !isAdmin)
        return allAre(RightCheck::State::Untold,
                      RedmineRightTexts::tr("the account is no member of the project, and what others may do there "
                                            "Redmine does not tell"));
    QList<RightCheck> checks = isAdmin ? allAre(RightCheck::State::Granted) : ofRoles(roles);
    RightCheck &reads = checks.first();
    if (reads.state == RightCheck::State::Granted && !redmineSeesPrivateNotes(user, roles)) {
        reads.state = RightCheck::State::Untold;
        reads.why = RedmineRightTexts::tr("without the permission “View private notes” files of others that came "
                                          "without a note count as private, and stay in Redmine");
    }
    if (project.value(QLatin1String("status")).toInt() == closedProject) {
        for (RightCheck &check : checks) {
            if (check.right != Right::Read)
                check = grantedIf(false, check.right, RedmineRightTexts::tr("an open project; this one is closed"));
        }
    }
    return checks;
}

Task<Result<QList<RightCheck>>> redmineRightsIn(std::shared_ptr<RedmineApi> api, QString projectId, CancelToken cancel)
{
    QUrlQuery memberships;
    memberships.addQueryItem(QStringLiteral("include"), QStringLiteral("memberships"));
    TWINSPAN_CO_TRY(current, co_await api->get(QStringLiteral("/users/current.json"), memberships, cancel));
    const QJsonObject user = current.value(QLatin1String("user")).toObject();
    QUrlQuery modules;
    modules.addQueryItem(QStringLiteral("include"), QStringLiteral("enabled_modules"));
    const QString path =
        QStringLiteral("/projects/%1.json").arg(QString::fromLatin1(QUrl::toPercentEncoding(projectId)));
    TWINSPAN_CO_TRY(answer, co_await api->get(path, modules, cancel));
    const QJsonObject project = answer.value(QLatin1String("project")).toObject();
    QList<QJsonObject> roles;
    const QList<qint64> ids = redmineRoleIds(user, project);
    roles.reserve(ids.size());
    for (const qint64 id : ids) {
        const QUrlQuery none;
        TWINSPAN_CO_TRY(role, co_await api->get(QStringLiteral("/roles/%1.json").arg(id), none, cancel));
        roles.append(role.value(QLatin1String("role")).toObject());
    }
    co_return redmineRights(user, project, roles);
}

} // namespace twinspan::trackers
