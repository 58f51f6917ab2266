#pragma once

#include "tests/contract/trackerfixture.h"

namespace twinspan::contract
{

enum class ContractParts {
    All,
    OfTexts, ///< what a tracker does in another way when its texts have another format
};

/// Holds the tracker to the contract: SignInContract, ReadContract, WriteContract, TextContract, FileContract,
/// EditContract, ChangesContract. To be called in main() with a QCoreApplication alive; gives the exit code. The
/// arguments are those of Qt Test; a test function named there runs in the class that has it.
int runTrackerContract(TrackerFixture &fixture, const QStringList &arguments, ContractParts parts = ContractParts::All);

} // namespace twinspan::contract
