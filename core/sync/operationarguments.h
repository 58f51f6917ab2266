#pragma once

#include "core/sync/field.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace twinspan::sync
{

/// store::Operation::arguments, as values: what to write.

struct CreateArguments {
    QString projectId;
    QString typeId;
    QString summary;
    QString description; ///< Markdown

    QJsonObject toJson() const;
    static CreateArguments fromJson(const QJsonObject &json);
};

struct CommentArguments {
    QString text; ///< Markdown

    QJsonObject toJson() const;
    static CommentArguments fromJson(const QJsonObject &json);
};

/// Of UpdateIssue.
struct UpdateArguments {
    QMap<Field, QString> values; ///< what to write; of the type its name
    QMap<Field, QString> before; ///< what stood there
    QString typeId;
    QString written = {}; ///< the description as it is given to the tracker; empty: as in `values`, as it is read

    QString descriptionToWrite() const { return written.isEmpty() ? values.value(Field::Description) : written; }
    QJsonObject toJson() const;
    static UpdateArguments fromJson(const QJsonObject &json);
};

/// Of EditComment.
struct EditArguments {
    QString commentId;
    QString text;            ///< Markdown
    QString before;          ///< what stood there
    bool overwrites = false; ///< what stood there was an edit of this side
    bool isLate = false;     ///< which the plan did not know

    QJsonObject toJson() const;
    static EditArguments fromJson(const QJsonObject &json);
};

/// Of StageFile and AttachFile.
struct FileArguments {
    QString sourceId;
    QString fileName;
    QString mimeType;
    qint64 size = 0;
    QString noticeId;   ///< of the comment that says that the file is not there, if it was left out before
    QString noticeText; ///< of that comment

    QJsonObject toJson() const;
    static FileArguments fromJson(const QJsonObject &json);
};

} // namespace twinspan::sync
