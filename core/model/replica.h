#pragma once

#include "core/model/issue.h"

#include <QJsonObject>

namespace twinspan::model
{

/// What of a comment travels. Always public: private ones never become one of these.
struct ReplicaComment {
    QString sourceId;
    Person author;
    QDateTime created;
    QString text; ///< Markdown

    bool operator==(const ReplicaComment &) const = default;
};

struct ReplicaAttachment {
    QString sourceId;
    QString fileName;
    QString mimeType;
    qint64 size = 0;
    Person author;
    QDateTime created;

    bool operator==(const ReplicaAttachment &) const = default;
};

/// The tracker-neutral snapshot of an issue that travels between nodes. Produced by the outgoing rules.
struct Replica {
    static constexpr int version = 1;

    QString sourceInstance; ///< identity of the instance it was read from
    QString trackerKind;
    IssueRef source;
    QString typeName;
    QString summary;
    QString description; ///< Markdown
    Person author;
    QDateTime created;
    QDateTime updated;
    QList<ReplicaComment> comments;
    QList<ReplicaAttachment> attachments;

    bool operator==(const Replica &) const = default;
};

} // namespace twinspan::model
