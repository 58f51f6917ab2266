#pragma once

#include "tests/contract/contracttest.h"

namespace twinspan::contract
{

/// Changing what is there: fields of issues and texts of comments.
class EditContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void fieldChangesAlone_data();
    void fieldChangesAlone();
    void allFieldsChangeAtOnce();
    void updatingTwiceIsAsOnce();
    void noChangeIsNoWrite();
    void emptiedDescriptionKeepsTheMarker();
    void issueOfAPersonGetsNoMarker();
    void markerOfAForeignTextIsNotTaken();
    void wrongUpdatesAreRefused();
    void absentIssueIsNotFound();
    void editedCommentKeepsItsMarker();
    void editOfACommentChangesNothingElse();
    void internalCommentStaysInternal();
    void goneCommentIsNotFound();
    void commentOfAnotherIssueIsNotFound();
    void blankCommentIsRefused();
    void editedMentionPingsNobody();
    void passageThatNobodyEditedStaysAsItIs();

private:
    /// An issue of ours with a comment of ours, one of a person and a file where the tracker takes files.
    struct Twin {
        model::Marker marker;
        model::Issue issue;
    };
    void makeTwin(Twin &twin);
};

} // namespace twinspan::contract
