#pragma once

#include "tests/contract/trackerfixture.h"

namespace twinspan::contract
{

/// Holds the tracker to the whole contract: SignInContract, ReadContract, WriteContract, TextContract, FileContract.
/// To be called in main() with a QCoreApplication alive; gives the exit code. The arguments are those of Qt Test; a
/// test function named there runs in the class that has it.
int runTrackerContract(TrackerFixture &fixture, const QStringList &arguments);

} // namespace twinspan::contract
