#include "tests/contract/rt/rtfixture.h"
#include "tests/contract/trackercontract.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::RtFixture fixture;
    return twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments());
}
