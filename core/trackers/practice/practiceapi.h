#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practiceaccounts.h"
#include "core/trackers/practice/practicechanges.h"
#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicefaults.h"
#include "core/trackers/practice/practicefiles.h"
#include "core/trackers/practice/practiceissues.h"
#include "core/trackers/practice/practiceprojects.h"

#include <QString>

#include <memory>

namespace twinspan::trackers
{

/// One practice tracker, open: everything that its own screens would do. Used by PracticeTracker for a signed-in
/// account, and directly by scripts and the `practice` commands, which act as a named account without a password: who
/// can read the file can do everything anyway. Synchronous; belongs to the thread that opened it.
class PracticeApi
{
public:
    /// Problems as of PracticeDatabase.
    static Result<std::unique_ptr<PracticeApi>> open(const QString &path);
    /// Makes an empty tracker: without accounts and projects.
    static Result<std::unique_ptr<PracticeApi>> create(const QString &path);

    PracticeDatabase &database() { return *m_database; }
    PracticeAccounts &accounts() { return m_accounts; }
    PracticeProjects &projects() { return m_projects; }
    PracticeIssues &issues() { return m_issues; }
    PracticeFiles &files() { return m_files; }
    PracticeChanges &changes() { return m_changes; }
    PracticeFaults &faults() { return m_faults; }

    /// Identity of the tracker, kept in its file.
    Result<QString> uid();
    /// Version of the file's form: "1".
    static QString version();

private:
    explicit PracticeApi(std::unique_ptr<PracticeDatabase> database);

    std::unique_ptr<PracticeDatabase> m_database;
    PracticeAccounts m_accounts;
    PracticeProjects m_projects;
    PracticeIssues m_issues;
    PracticeFiles m_files;
    PracticeChanges m_changes;
    PracticeFaults m_faults;
};

} // namespace twinspan::trackers
