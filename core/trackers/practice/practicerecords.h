#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::trackers
{

/// The rows of a practice tracker's file, as they are kept: texts raw, times UTC.
struct PracticeAccount {
    qint64 id = 0;
    QString login; ///< what mentions name: "@member"
    QString name;  ///< for people
    bool isAdmin = false;
};

struct PracticeProject {
    qint64 id = 0;
    QString key; ///< "SUP"
    QString name;
};

struct PracticeType {
    qint64 id = 0;
    QString name;
    bool isDefault = false;
};

struct PracticeComment {
    qint64 id = 0;
    QString author;
    QDateTime created;
    QString text;
    bool isPublic = true;
    QString marker;
};

struct PracticeFile {
    qint64 id = 0;
    QString fileName;
    QString mimeType;
    qint64 size = 0;
    QString author;
    QDateTime created;
    bool isPublic = true;
    QString marker;
};

struct PracticeIssue {
    qint64 id = 0;
    QString key;      ///< "SUP-1"
    QString firstKey; ///< the key it had before it was ever moved: names it for ever
    QString projectKey;
    PracticeType type;
    QString summary;
    QString description;
    qint64 authorId = 0;
    QString author;
    QDateTime created;
    QDateTime updated;
    bool isPrivate = false;
    QString marker;
    QList<PracticeComment> comments; ///< oldest first; empty in lists
    QList<PracticeFile> files;       ///< oldest first; empty in lists
};

/// A staged file that a new issue takes.
struct PracticeStagedFile {
    QString token;
    QString marker;
};

struct PracticeNewIssue {
    QString projectKey;
    QString type; ///< id or name (any case); empty: the project's default
    QString summary;
    QString description;
    bool isPrivate = false;
    QString marker;
    QList<PracticeStagedFile> files;
};

struct PracticeNewComment {
    QString text;
    bool isPublic = true;
    QString marker;
};

} // namespace twinspan::trackers
