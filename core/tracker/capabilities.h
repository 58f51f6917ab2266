#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace twinspan::tracker
{

/// What a tracker can't do, said by itself; nobody outside core/trackers/x tests for a name.
struct Capabilities {
    bool projects = true; ///< issues live in projects
    bool issueTypes = true;
    bool attachments = true;
    bool filesWithCreate = false;  ///< stageFile() works and createIssue() takes the staged files
    bool internalComments = true;  ///< tells public comments from internal ones
    bool issueMarkerSearch = true; ///< findIssue() is exact and immediate
    bool editComments = true;      ///< editComment() works
    int commentsAtOnce = 1;        ///< addComments() takes so many
    bool privateIssues = true;     ///< hides single issues from ordinary members (Issue::isPrivate)
    bool createsOnce = false;      ///< createIssue() with a marker that an issue carries makes no second one
    bool editMovesUpdated = true;  ///< an edited or deleted comment moves Issue::updated, so changes() names it
    std::chrono::milliseconds updatedPrecision{1}; ///< two changes so close may have the same Issue::updated
    /// So long a change may be missing in changes() after it happened (search index, open transactions).
    std::chrono::milliseconds changesLag{0};
    int maxSummaryLength = 0;          ///< characters (UTF-16 units); 0: no limit
    int maxTextLength = 0;             ///< characters of a description or comment in the tracker's markup; 0: no limit
    std::optional<qint64> maxFileSize; ///< bytes, when the API tells it

    bool operator==(const Capabilities &) const = default;
};

} // namespace twinspan::tracker
