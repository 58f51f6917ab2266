#include "tests/contract/redmine/redminefixture.h"
#include "tests/contract/trackercontract.h"
#include "tests/support/scale.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    twinspan::contract::RedmineFixture fixture(twinspan::trackers::RedmineFormat::CommonMark);
    // All else is the same Redmine with Textile.
    using twinspan::contract::ContractParts;
    const auto parts = ContractParts(twinspan::tests::sized(int(ContractParts::OfTexts), int(ContractParts::All)));
    return twinspan::contract::runTrackerContract(fixture, QCoreApplication::arguments(), parts);
}
