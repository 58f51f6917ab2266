#include "tests/contract/redmine/redminefixture.h"
#include "tests/contract/trackercontract.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::RedmineFixture fixture(twinspan::trackers::RedmineFormat::Textile);
    return twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments());
}
