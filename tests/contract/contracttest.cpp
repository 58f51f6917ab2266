#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

tracker::NewIssue ContractTest::newIssue(const QString &summary)
{
    tracker::NewIssue issue;
    issue.projectId = m_fixture.projectId();
    issue.summary = summary;
    issue.marker = newMarker();
    return issue;
}

model::IssueRef ContractTest::anIssue(const QString &summary)
{
    PersonIssue issue;
    issue.summary = summary;
    issue.description = QStringLiteral("Made by a person.");
    return m_fixture.personCreatesIssue(issue, m_fixture.projectId());
}

void ContractTest::cleanup()
{
    QCOMPARE(m_fixture.takeComplaints(), QStringList());
}

QString sentenceOf(const Problem &problem)
{
    return QStringLiteral("%1 (%2): %3").arg(toString(problem.kind), problem.code, problem.sentence());
}

} // namespace twinspan::contract
