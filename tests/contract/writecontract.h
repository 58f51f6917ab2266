#pragma once

#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

/// Creating issues and comments, and finding them again by marker.
class WriteContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void createdIssueIsReadBackWhole();
    void createdIssueIsFoundByItsMarker();
    void emptyTypeMeansTheDefault();
    void absentMarkerFindsNothing();
    void similarMarkerFindsNothing();
    void markerOfAnotherProjectFindsNothing();
    void ofSeveralWithTheMarkerTheOldestIsFound();
    void projectKnowsWhetherItHasMarkedIssues();
    void unknownProjectIsRefused();
    void unknownTypeIsNeverReplacedInSilence();
    void summaryMeetsItsLimit_data();
    void summaryMeetsItsLimit();
    void blankSummaryIsRefused();
    void commentsKeepOrderAndMarkers();
    void commentsAtOnceComeInTheirOrderOrNotAtAll();
    void commentIsPublicAndOurs();
    void blankCommentIsRefused_data();
    void blankCommentIsRefused();
    void commentOnAnAbsentIssueIsNotFound();
    void writesAtTheSameTimeDontMix();
    void cancelledBeforeStartDoesNothing_data();
    void cancelledBeforeStartDoesNothing();
};

} // namespace twinspan::contract
