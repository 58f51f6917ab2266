#include "tests/contract/salesforce/salesforcefixture.h"
#include "tests/contract/trackercontract.h"

#include <QCoreApplication>

#include <cstdio>

// NOLINTNEXTLINE(bugprone-exception-escape): a fixture that can't start ends the program, and that is the failure
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::SalesforceFixture fixture;
    const int failed = twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments());
    const QStringList breaches = fixture.fake().breaches();
    for (const QString &breach : breaches)
        std::fprintf(stderr, "FAIL: what no client may send: %s\n", qPrintable(breach));
    return failed != 0 || !breaches.isEmpty() ? 1 : 0;
}
