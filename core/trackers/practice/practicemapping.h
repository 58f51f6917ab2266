#pragma once

#include "core/model/issue.h"
#include "core/text/defuse.h"
#include "core/tracker/tracker.h"
#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practicechanges.h"
#include "core/trackers/practice/practiceissues.h"
#include "core/trackers/practice/practicerecords.h"

namespace twinspan::trackers
{

/// The practice tracker reacts to one thing in a text: "@login", also in code.
const text::DefuseRules &practiceDefuseRules();

/// Records of the practice tracker as the model knows them. The id of a project is its key, that of an issue the first
/// key it had.
model::Project practiceProject(const PracticeProject &project, const PracticeAddress &address);
model::IssueType practiceIssueType(const PracticeType &type);
model::IssueRef practiceIssueRef(const QString &firstKey, const QString &key, const PracticeAddress &address);
tracker::ChangedIssue practiceChangedIssue(const PracticeChange &change, const PracticeAddress &address);
model::Issue practiceIssue(const PracticeIssue &record, const PracticeAddress &address);

/// Foreign texts on their way in: mentions are defused.
PracticeNewIssue practiceNewIssue(const tracker::NewIssue &issue);
PracticeNewComment practiceNewComment(const tracker::NewComment &comment);
/// Of the texts that are there (`kept`) what reads the same stays as it is.
PracticeEdit practiceEdit(const tracker::IssueChanges &changes, const QString &kept);
QString practiceEditedComment(const QString &text, const QString &kept);
/// What is read again after one of these was written.
QString practiceAsRead(const QString &text);

} // namespace twinspan::trackers
