#include "tests/contract/github/githubfixture.h"
#include "tests/contract/trackercontract.h"

#include <QCoreApplication>

// NOLINTNEXTLINE(bugprone-exception-escape): a fixture that can't start ends the program, and that is the failure
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::GithubFixture fixture(twinspan::contract::GithubFixture::Form::Server);
    return twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments());
}
