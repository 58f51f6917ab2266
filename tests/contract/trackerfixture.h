#pragma once

#include "core/model/issue.h"
#include "core/tracker/tracker.h"
#include "core/tracker/trackerkind.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace twinspan::contract
{

struct PersonFile {
    QString fileName;
    QByteArray bytes;
};

struct PersonComment {
    QString text; ///< Markdown; the fixture writes it in the tracker's own markup
    bool isPublic = true;
    QList<PersonFile> files = {}; ///< dropped into it; only where commentsCarryFiles()
};

/// An issue as a person makes it in the tracker's own screens: no marker, no defusing.
struct PersonIssue {
    QString summary;
    QString description; ///< Markdown; the fixture writes it in the tracker's own markup
    QString typeName;    ///< empty: the project's default
    QList<PersonComment> comments;
    QList<PersonFile> files;
    bool isPrivate = false;
};

/// A running tracker to hold to the contract: what a test must be able to do behind the back of the Tracker.
///
/// One fixture serves a whole run of the suite; it is made before the first test. Tests leave their issues behind and
/// assume nothing about those of others, so a fixture need not clean up. What a tracker cannot do it says by
/// Capabilities alone. A fixture that cannot do its work throws std::runtime_error: the run fails.
class TrackerFixture
{
public:
    virtual ~TrackerFixture() = default;

    virtual const tracker::TrackerKind &kind() const = 0;
    virtual tracker::TrackerServices services() = 0;
    /// Base URL, as recognise() gives it.
    virtual QUrl instanceUrl() const = 0;
    /// URLs that look alike but belong to no instance of this tracker (nullopt), all answering quickly.
    virtual QList<QUrl> foreignUrls() const = 0;

    virtual std::shared_ptr<tracker::Tracker> asAdmin() = 0;
    /// Sees projectId(), may create and comment there, administers nothing.
    virtual std::shared_ptr<tracker::Tracker> asMember() = 0;
    /// Opens well, but the tracker knows no such credential.
    virtual std::shared_ptr<tracker::Tracker> withWrongCredential() = 0;
    /// Display names, as Account::name and Person::name give them.
    virtual QString adminName() const = 0;
    virtual QString memberName() const = 0;

    /// A project with two types or more, where there are types.
    virtual QString projectId() = 0;
    /// Makes an empty project with the same types, seen by admin and member; another one at each call.
    virtual QString newProjectId() = 0;
    /// Makes such a project below another one; beside it where projects know no others below them.
    virtual QString newProjectIdBelow(QString projectId) = 0;
    /// Sees to it that the admin can see at least so many projects (more than a page of the API).
    virtual void ensureProjects(int count) = 0;

    /// The member makes the issue with its comments and files, in order, through the tracker's own door.
    virtual model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) = 0;
    /// Whether people can drop files into a comment; where they can't, files belong to the issue alone.
    virtual bool commentsCarryFiles() const { return true; }
    /// An administrator deletes the issue for good.
    virtual void deleteIssue(model::IssueRef issue) = 0;
    /// An administrator deletes the comment, or empties it where that is all one can do.
    virtual void deleteComment(model::IssueRef issue, QString commentId) = 0;
    /// A key that is well formed but names no issue: "#999999", "SUP-999999".
    virtual QString absentKey() const = 0;
    /// Other spellings of the key that people type and that mean the same issue: for "#42" also "42".
    virtual QStringList spellingsOf(model::IssueRef issue) const = 0;

    /// All issues of the project, counted behind the Tracker's back.
    virtual int issueCount(QString projectId) = 0;
    /// The text as the tracker keeps it, with whatever marker and defusing it carries.
    virtual QString rawDescription(model::IssueRef issue) = 0;

    /// Bytes above which the tracker refuses a file; small, so that a test can exceed it. At least 3 MiB.
    virtual qint64 fileLimit() = 0;

    /// Markdown that pings the member when a person writes it; a tracker without mentions gives an empty text.
    virtual QString mentionOfMember() const = 0;
    /// A passage in the tracker's own markup, of text that links, mentions the member or shows what only this tracker
    /// can: what no foreign text may do, or say. Within the Markdown of a PersonIssue it stays as it is. An empty one
    /// where the tracker keeps none through an edit.
    virtual QString ownPassage() const { return {}; }
    /// Who was pinged by the description and comments of the issue, or whom the tracker's own rendering shows as
    /// mentioned; names in any form, only the number counts.
    virtual QStringList mentionedIn(model::IssueRef issue) = 0;

    /// What reading gives back after this Markdown was written: itself in the normal form of core/text, less what the
    /// tracker's markup has no way to say. Applying it twice changes nothing.
    virtual QString asRead(QString markdown) const = 0;

    /// What a well-behaved client would not have sent since the last call, a sentence each. Only fakes notice.
    virtual QStringList takeComplaints() { return {}; }

    /// A server of somebody's own, not a fake of ours: a text that it is to keep takes it half a second.
    virtual bool isReal() const { return false; }
};

} // namespace twinspan::contract
