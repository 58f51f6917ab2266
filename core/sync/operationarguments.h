#pragma once

#include <QJsonObject>
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

/// Of StageFile and AttachFile.
struct FileArguments {
    QString sourceId;
    QString fileName;
    QString mimeType;
    qint64 size = 0;

    QJsonObject toJson() const;
    static FileArguments fromJson(const QJsonObject &json);
};

} // namespace twinspan::sync
