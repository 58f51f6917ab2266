#pragma once

#include "core/tracker/signinform.h"

#include <QString>

namespace twinspan::trackers
{

/// What both editions ask for; `help` says how the token is made, `page` where.
tracker::SignInField jiraTokenField(const QString &label, const QString &help, const QString &page);

/// Has the form of something that may stand in a header: printable ASCII without a space.
bool isJiraToken(const QString &token);

/// What the account must be allowed to do in the projects, in a sentence.
QString jiraNeededRights();

/// TrackerKind::webhookSteps() of both editions.
QString jiraWebhookSteps();

} // namespace twinspan::trackers
