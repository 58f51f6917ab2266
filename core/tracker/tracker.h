#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/issue.h"
#include "core/model/marker.h"
#include "core/tracker/capabilities.h"
#include "core/tracker/rights.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace twinspan::tracker
{

/// Who the tracker says that we are.
struct Account {
    QString id;
    QString name;
    bool isAdmin = false;

    bool operator==(const Account &) const = default;
};

/// A file on this machine's disk, to be put into the tracker.
struct FileSource {
    QString path;     ///< readable until the call ended
    QString fileName; ///< wanted name; the tracker may clean it
    QString mimeType;
    qint64 size = 0;
    model::Marker marker;
};

/// A file that the tracker holds already but has not attached yet (Capabilities::filesWithCreate).
/// May expire; a token works once.
struct StagedFile {
    QString token;
    QString fileName;
    QString mimeType;
    model::Marker marker;
};

struct NewIssue {
    QString projectId;
    QString typeId; ///< from issueTypes(); empty: the tracker's default
    QString summary;
    QString description; ///< Markdown; foreign: the tracker's mapping defuses mentions and commands in it
    QList<StagedFile> files;
    model::Marker marker;
};

struct NewComment {
    QString text; ///< Markdown; foreign: the tracker's mapping defuses mentions and commands in it
    model::Marker marker;
};

/// What to change of an issue that exists; what is not set stays as it is.
struct IssueChanges {
    std::optional<QString> summary;
    std::optional<QString> description; ///< Markdown, whole; foreign like that of NewIssue
    std::optional<QString> typeId;      ///< from issueTypes()
    model::Marker marker;               ///< of the issue, when it is a twin that we made: it must stay in place

    bool isEmpty() const { return !summary && !description && !typeId; }
};

/// What came of a write.
struct Written {
    model::IssueRef ref; ///< of the issue
    QString id;          ///< of the comment or attachment where the API tells it, else empty
    QStringList dropped; ///< what the tracker silently left out, one sentence each, found by reading back
    std::optional<model::Issue> shown = {}; ///< the issue as it was read back, without comments and files
};

/// A file of an issue, and how texts of the inner form lead to it.
struct NamedFile {
    QString id;
    QString fileName;
    QString address; ///< text::FileAddress

    bool operator==(const NamedFile &) const = default;
};

/// An issue as a list of changes names it.
struct ChangedIssue {
    model::IssueRef ref;
    QString projectId;
    QDateTime updated; ///< UTC, the tracker's own clock and precision

    bool operator==(const ChangedIssue &) const = default;
};

/// A piece of a list of changes, the oldest change first.
struct ChangesPage {
    QList<ChangedIssue> issues;
    QString next;  ///< where the next page begins; empty: that was all
    QDateTime now; ///< the tracker's clock when it answered; not valid where it doesn't tell

    bool operator==(const ChangesPage &) const = default;
};

/// One signed-in instance of a tracker: the contract that every tracker fulfils (tests/contract holds them to it).
///
/// Calls may run at the same time. Whoever awaits a call keeps the Tracker alive until it ends. Problems have the kinds
/// of ProblemKind; a write whose answer was lost has outcomeUnknown set: look for the marker before writing again.
/// Nothing here retries a write by itself. Texts are Markdown on both ways; the tracker's mapping translates. In a text
/// that is written a link or image to "attachment:NAME" is one to the issue's file of that name; in a text that is read
/// files are named in the tracker's own way, until withFileAddresses().
class Tracker
{
public:
    virtual ~Tracker() = default;

    virtual Capabilities capabilities() const = 0;

    /// The only proof that the credential works (many trackers answer other calls anonymously). Unauthorized if not.
    virtual Task<Result<Account>> whoAmI(CancelToken cancel) = 0;

    /// All projects that the account can see, by name. Every page, or a problem.
    virtual Task<Result<QList<model::Project>>> projects(CancelToken cancel) = 0;

    /// The types that an issue of the project may have; exactly one is the default unless the list is empty.
    /// Cached by the tracker for a few minutes.
    virtual Task<Result<QList<model::IssueType>>> issueTypes(QString projectId, CancelToken cancel) = 0;

    /// What an issue of this type needs besides summary and description, and has no value for by itself: the names that
    /// people see. Empty also where this account may not ask: it is for what is said before a first write.
    virtual Task<Result<QStringList>> requiredFields(QString projectId, QString typeId, CancelToken cancel) = 0;

    /// What the account may do in the project, in the order of Right and without what the tracker has no use for; no
    /// write is made to find out. For a person, before a first sync: a right may go at any time. Some calls.
    virtual Task<Result<QList<RightCheck>>> rights(QString projectId, CancelToken cancel) = 0;

    /// An issue, whole. `key` is what a person types (with or without ornament, "42" or "#42") or IssueRef::id.
    /// NotFound where it is absent or hidden.
    virtual Task<Result<model::Issue>> issue(QString key, CancelToken cancel) = 0;

    /// The issue that carries the marker; nullopt if there is none. Several: the oldest.
    virtual Task<Result<std::optional<model::IssueRef>>> findIssue(QString projectId, model::Marker marker,
                                                                   CancelToken cancel) = 0;

    /// Whether any issue of the project carries a marker of ours. Asked once per connection, to decide whether a
    /// look-up is needed before a first create. Exact and immediate, like findIssue(): an issue made a moment ago
    /// counts.
    virtual Task<Result<bool>> hasMarkedIssues(QString projectId, CancelToken cancel) = 0;

    /// Creates and reads back what can be read back without a further call. Several at one time may share a call.
    virtual Task<Result<Written>> createIssue(NewIssue issue, CancelToken cancel) = 0;

    /// Adds a public comment.
    virtual Task<Result<Written>> addComment(model::IssueRef issue, NewComment comment, CancelToken cancel) = 0;

    /// Adds public comments in their order in one call, up to Capabilities::commentsAtOnce. All of them or none; what a
    /// tracker does only in part has an unknown outcome. Where one goes at once, it is addComment().
    virtual Task<Result<Written>> addComments(model::IssueRef issue, QList<NewComment> comments, CancelToken cancel)
    {
        return addComment(std::move(issue), comments.takeFirst(), std::move(cancel));
    }

    /// Changes fields and nothing else; what the tracker leaves out without a word is found by reading back and said.
    virtual Task<Result<Written>> updateIssue(model::IssueRef issue, IssueChanges changes, CancelToken cancel) = 0;

    /// Gives a comment another text. NotFound when it is not there. Only with Capabilities::editComments.
    virtual Task<Result<Written>> editComment(model::IssueRef issue, QString commentId, NewComment comment,
                                              CancelToken cancel) = 0;

    /// The issues of the project that were created or changed at `since` or later (the tracker's clock), one page.
    /// `after` is ChangesPage::next of the page before, or empty. An issue that changes while the pages are read may
    /// come again, none is left out. A `since` that is not valid: only the issue that changed last, if there is one.
    virtual Task<Result<ChangesPage>> changes(QString projectId, QDateTime since, QString after,
                                              CancelToken cancel) = 0;

    /// Which of these issues (at most 100) are there for the account, in whatever project. The others are deleted or
    /// hidden.
    virtual Task<Result<QList<ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel) = 0;

    /// What a text reads as after it was written as a description or comment of ours and read again: the round trip
    /// through the tracker's markup, defused like a foreign text. Makes no call; gives the same for its own result.
    virtual QString asRead(QString text) const = 0;

    /// A text of an issue that was read, with each link, image and other mention of one of its files leading to the
    /// file's address; an image that names no file of the issue leads to one that nobody has. `files`: the oldest
    /// first. Makes no call.
    virtual QString withFileAddresses(QString text, QList<NamedFile> files) const = 0;

    /// The name that a file of this name has after the tracker took it. Makes no call; the same for its own result.
    virtual QString keptFileName(QString name) const = 0;

    /// Puts the bytes into the tracker, attached to nothing yet. Only with Capabilities::filesWithCreate.
    virtual Task<Result<StagedFile>> stageFile(FileSource file, CancelToken cancel) = 0;

    /// Attaches a file to an issue that exists. TooLarge when it is over the tracker's limit.
    virtual Task<Result<Written>> attachFile(model::IssueRef issue, FileSource file, CancelToken cancel) = 0;

    /// Writes the bytes of an attachment to the sink from its start; the sink is open and seekable. A broken line is a
    /// Network problem, never a short file.
    virtual Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink,
                                  CancelToken cancel) = 0;
};

} // namespace twinspan::tracker
