#include "core/trackers/jira/jiradckind.h"

#include "core/base/redaction.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiraprobe.h"
#include "core/trackers/jira/jirasignin.h"
#include "core/trackers/jira/jiratracker.h"

#include <QCoreApplication>

namespace twinspan::trackers
{

namespace
{
struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};
} // namespace

QString JiraDcKind::id() const
{
    return QStringLiteral("jira-dc");
}

QString JiraDcKind::name() const
{
    return QStringLiteral("Jira Data Center");
}

Task<Result<std::optional<tracker::Finding>>> JiraDcKind::recognise(QUrl url, tracker::TrackerServices services,
                                                                    CancelToken cancel) const
{
    co_return co_await recogniseJira(url, JiraEdition::DataCenter, QStringLiteral("jira-dc"),
                                     QStringLiteral("Jira Data Center"), services, cancel);
}

tracker::SignInForm JiraDcKind::signInForm() const
{
    tracker::SignInForm form;
    form.introduction = jiraNeededRights();
    const QString help = JiraTexts::tr("Make one in Jira (8.14 or newer) under your picture, Profile, Personal Access "
                                       "Tokens. It has the rights of your account.");
    const QString page = QStringLiteral("/secure/ViewProfile.jspa?selectedTab=com.atlassian.pats.pats-plugin:"
                                        "jira-user-personal-access-tokens");
    form.fields = {jiraTokenField(JiraTexts::tr("Personal access token"), help, page)};
    return form;
}

QString JiraDcKind::webhookSteps() const
{
    return jiraWebhookSteps();
}

Result<std::shared_ptr<tracker::Tracker>> JiraDcKind::open(model::InstanceInfo instance,
                                                           credentials::Credential credential,
                                                           tracker::TrackerServices services) const
{
    const QString token = credential.value(QStringLiteral("token")).trimmed();
    if (!isJiraToken(token)) {
        return fail(ProblemKind::Invalid, QStringLiteral("jira.bad-token"),
                    JiraTexts::tr("This is not a personal access token of Jira."),
                    JiraTexts::tr("Copy the token from the page that shows it after it was made."));
    }
    const auto address = jiraAddress(instance.url);
    if (!address) {
        return fail(ProblemKind::Invalid, QStringLiteral("jira.bad-url"),
                    JiraTexts::tr("The address of this Jira is missing."),
                    JiraTexts::tr("Give its address, for example https://jira.example.com."));
    }
    JiraAccess access;
    access.edition = JiraEdition::DataCenter;
    access.site = address->base;
    access.authorization = "Bearer " + token.toUtf8();
    redaction::addSecret(token);
    return JiraTracker::make(access, services);
}

} // namespace twinspan::trackers
