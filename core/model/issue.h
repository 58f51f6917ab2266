#pragma once

#include "core/model/marker.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace twinspan::model
{

/// A project of an instance; where people also say repository, queue, space.
struct Project {
    QString id;   ///< as the tracker's API wants it
    QString key;  ///< short name that people know: "TEST"; may equal id
    QString name; ///< "Test"
    QUrl url;

    bool operator==(const Project &) const = default;
};

/// A kind of issue: Bug, Task, Improvement. Redmine calls it tracker.
struct IssueType {
    QString id;
    QString name;           ///< empty: no type was chosen, or the tracker has none
    bool isDefault = false; ///< what the project makes when nothing is said

    bool operator==(const IssueType &) const = default;
};

/// Who wrote something, as a person reads it. No e-mail address, no login: those do not travel (law 5).
struct Person {
    QString name;

    bool operator==(const Person &) const = default;
};

/// Which issue, for an API and for a person.
struct IssueRef {
    QString id;  ///< as the tracker's API wants it
    QString key; ///< as a person types it: "TEST-1", "#42"
    QUrl url;    ///< opens in a browser

    bool isValid() const { return !id.isEmpty(); }
    bool operator==(const IssueRef &) const = default;
};

struct Comment {
    QString id;
    Person author;
    QDateTime created;     ///< UTC
    QString text;          ///< Markdown, the one inner form; without the marker
    bool isPublic = false; ///< unknown visibility is private (law 5)
    Marker marker;         ///< set when we made it

    bool operator==(const Comment &) const = default;
};

struct Attachment {
    QString id;
    QString fileName;
    QString mimeType;
    qint64 size = 0; ///< bytes
    Person author;
    QDateTime created; ///< UTC
    bool isPublic = true;
    Marker marker; ///< set when we made it

    bool operator==(const Attachment &) const = default;
};

/// An issue as read from a tracker, complete: all comments, the list of all attachments (without their bytes).
struct Issue {
    IssueRef ref;
    QString projectId;
    IssueType type;
    QString summary;
    QString description; ///< Markdown, without the marker
    Person author;
    QDateTime created;             ///< UTC
    QDateTime updated;             ///< UTC, the tracker's own clock
    QList<Comment> comments;       ///< oldest first
    QList<Attachment> attachments; ///< oldest first
    bool isPrivate = false;        ///< the tracker hides it from ordinary members of the project
    Marker marker;                 ///< set when we made it

    bool operator==(const Issue &) const = default;
};

} // namespace twinspan::model
