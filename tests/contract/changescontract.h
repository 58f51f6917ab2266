#pragma once

#include "tests/contract/contracttest.h"

#include <functional>

namespace twinspan::contract
{

/// Which issues changed, and which are there.
class ChangesContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void issuesOfTheProjectAloneAreNamed();
    void everyKindOfChangeIsNamed();
    void sinceIsInclusive();
    void withoutSinceTheNewestIsNamed();
    void pagesAreCompleteWhileIssuesChange();
    void wrongQuestionsAreRefused();
    void nowIsTheTrackersClock();
    void existingNamesWhatIsThere();

private:
    model::IssueRef anIssueIn(const QString &projectId, const QString &summary);
    /// All pages; `between` runs after the first.
    void readAll(QList<tracker::ChangedIssue> &issues, const QString &projectId, const QDateTime &since,
                 const std::function<void()> &between = {});
};

} // namespace twinspan::contract
