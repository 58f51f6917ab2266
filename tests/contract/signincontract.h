#pragma once

#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

/// Finding an instance, signing in, and what it offers.
class SignInContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void recognisesItsOwnUrls();
    void recognisesUrlsOfAProjectAndOfAnIssue();
    void leavesForeignUrlsAlone();
    void formAsksEachThingOnce();
    void openRefusesAnIncompleteSignIn();
    void adminIsSeenAsAdmin();
    void memberIsNoAdmin();
    void wrongCredentialIsUnauthorizedNeverAnonymous();
    void projectsComeWholeBeyondAPage();
    void typesHaveExactlyOneDefault();
    void typesOfAnUnknownProjectAreNotFound();
};

} // namespace twinspan::contract
