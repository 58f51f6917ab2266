#include "tests/contract/jira/jirafixture.h"
#include "tests/contract/trackercontract.h"

#include <QCoreApplication>

// NOLINTNEXTLINE(bugprone-exception-escape): a fixture that can't start ends the program, and that is the failure
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::JiraFixture fixture(twinspan::contract::JiraFixture::Place::BelowPath);
    return twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments());
}
