#include "core/trackers/jira/jirasignin.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestToken = 1'000;

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};
} // namespace

tracker::SignInField jiraTokenField(const QString &label, const QString &help, const QString &page)
{
    tracker::SignInField field;
    field.id = QStringLiteral("token");
    field.kind = tracker::SignInField::Kind::Secret;
    field.label = label;
    field.help = help;
    field.page = page;
    return field;
}

bool isJiraToken(const QString &token)
{
    return !token.isEmpty() && token.size() <= longestToken &&
           std::ranges::all_of(token, [](QChar character) { return character > u' ' && character < u'\x7f'; });
}

QString jiraNeededRights()
{
    return JiraTexts::tr("Twinspan works in Jira with the rights of this account, and writes in its name. In each "
                         "project it needs: Browse projects, Create issues, Edit issues, Add comments, Edit own "
                         "comments, Create attachments.");
}

QString jiraWebhookSteps()
{
    return JiraTexts::tr(
        "In Jira, as an administrator, open the settings, then System, WebHooks, Create a WebHook. URL: "
        "this address. Choose the events of issues, comments and attachments. Exclude the body where "
        "that is offered: it is not read.");
}

} // namespace twinspan::trackers
