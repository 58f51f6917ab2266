#include "tests/contract/practice/practicefixture.h"
#include "tests/contract/trackercontract.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::PracticeFixture fixture;
    return twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments());
}
