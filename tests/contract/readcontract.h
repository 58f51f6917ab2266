#pragma once

#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

/// Reading issues that people made, and what the account may do with them.
class ReadContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void issueOfAPersonComesWhole();
    void internalCommentsAreTold();
    void privateIssueIsTold();
    void allCommentsOfALongTalkComeInOrder();
    void rightsAreToldWithoutAWrite();
    void everySpellingOfTheKeyFindsTheIssue();
    void absentKeyIsNotFound();
    void garbageIsNoKey_data();
    void garbageIsNoKey();
};

} // namespace twinspan::contract
