#pragma once

#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

/// Texts come back as they were meant, and reach nobody whom they should not.
class TextContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void corpusReadsAsSaid_data();
    void corpusReadsAsSaid();
    void longTextsComeBack();
    void summariesComeBack_data();
    void summariesComeBack();
    void mentionOfAPersonPings();
    void foreignMentionPingsNobody_data();
    void foreignMentionPingsNobody();
};

} // namespace twinspan::contract
