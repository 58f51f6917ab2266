#pragma once

#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

/// A tracker that takes no files says so, and refuses each.
class NoFileContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void filesAreRefused();
    void textsAreLeftAsTheyAre();
};

} // namespace twinspan::contract
