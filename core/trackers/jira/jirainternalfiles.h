#pragma once

#include "core/model/issue.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>

namespace twinspan::trackers
{

/// Jira keeps a file that was dropped into an internal or restricted comment as a file of the issue, and says nowhere
/// that it came with the comment. It is told by the texts: a file that an internal comment names is internal if it can
/// have come with it (written by the same person within the day before, or attached later, when the comment may have
/// been edited), unless the description or a public comment names it, too. Of several files of a name a public text
/// names the one that was the newest when it was written, and an internal comment all.
///
/// Where an internal comment shows a file by a name that no file has (documents may show one without its name), it may
/// be any that its author has attached. Texts and files of ours change nothing.
void jiraHideInternalFiles(model::Issue &issue, const QUrl &site);

/// A file is there as soon as it is dropped into a comment, which is saved minutes later: one that is younger than a
/// draft may be and that no public text names is not public yet, for its comment may become an internal one. What came
/// with the issue itself came with no comment. True if one is held back: then the issue is to be read again. `now` by
/// Jira's clock.
bool jiraHoldFreshFiles(model::Issue &issue, const QUrl &site, const QDateTime &now, std::chrono::seconds draftTime);

} // namespace twinspan::trackers
