#include "core/trackers/jira/jiracloudkind.h"

#include "core/base/redaction.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiraprobe.h"
#include "core/trackers/jira/jirasignin.h"
#include "core/trackers/jira/jiratracker.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestAddress = 320;

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

bool isEmailAddress(const QString &text)
{
    return text.size() <= longestAddress && text.indexOf(u'@') > 0 && !text.contains(u':') &&
           std::ranges::none_of(text, [](QChar character) { return character.isSpace() || character < u' '; });
}

tracker::SignInField userField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("user");
    field.label = JiraTexts::tr("E-mail address");
    field.help = JiraTexts::tr("The address with which the account signs in to Atlassian.");
    field.placeholder = QStringLiteral("name@example.com");
    return field;
}
} // namespace

QString JiraCloudKind::id() const
{
    return QStringLiteral("jira-cloud");
}

QString JiraCloudKind::name() const
{
    return QStringLiteral("Jira Cloud");
}

Task<Result<std::optional<tracker::Finding>>> JiraCloudKind::recognise(QUrl url, tracker::TrackerServices services,
                                                                       CancelToken cancel) const
{
    co_return co_await recogniseJira(url, JiraEdition::Cloud, QStringLiteral("jira-cloud"),
                                     QStringLiteral("Jira Cloud"), services, cancel);
}

tracker::SignInForm JiraCloudKind::signInForm() const
{
    tracker::SignInForm form;
    form.introduction = jiraNeededRights();
    const QString help = JiraTexts::tr(
        "Make one on its page at Atlassian while you are signed in as that account. It ends after a year at "
        "most. A token with scopes needs read:jira-work, write:jira-work and read:jira-user.");
    const QString page = QStringLiteral("https://id.atlassian.com/manage-profile/security/api-tokens");
    form.fields = {userField(), jiraTokenField(JiraTexts::tr("API token"), help, page)};
    return form;
}

QString JiraCloudKind::webhookSteps() const
{
    return jiraWebhookSteps();
}

Result<std::shared_ptr<tracker::Tracker>> JiraCloudKind::open(model::InstanceInfo instance,
                                                              credentials::Credential credential,
                                                              tracker::TrackerServices services) const
{
    const QString user = instance.options.value(QStringLiteral("user")).trimmed();
    const QString token = credential.value(QStringLiteral("token")).trimmed();
    if (!isEmailAddress(user)) {
        return fail(ProblemKind::Invalid, QStringLiteral("jira.bad-user"),
                    JiraTexts::tr("This is not an e-mail address."),
                    JiraTexts::tr("Give the address with which the account signs in to Atlassian."));
    }
    if (!isJiraToken(token)) {
        return fail(ProblemKind::Invalid, QStringLiteral("jira.bad-token"),
                    JiraTexts::tr("This is not an API token of Atlassian."),
                    JiraTexts::tr("Copy the token from the page that shows it after it was made."));
    }
    const auto address = jiraAddress(instance.url);
    if (!address || address->isCommon) {
        return fail(ProblemKind::Invalid, QStringLiteral("jira.bad-url"),
                    JiraTexts::tr("The address of this Jira is missing."),
                    JiraTexts::tr("Give its address, for example https://acme.atlassian.net."));
    }
    JiraAccess access;
    access.edition = JiraEdition::Cloud;
    access.site = address->base;
    access.authorization = "Basic " + (user + u':' + token).toUtf8().toBase64();
    access.gateway = QUrl(QStringLiteral("https://api.atlassian.com/ex/jira"));
    redaction::addSecret(token);
    redaction::addSecret(access.authorization.mid(6));
    return JiraTracker::make(access, services);
}

} // namespace twinspan::trackers
