#pragma once

#include "core/model/marker.h"
#include "core/tracker/tracker.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace twinspan::trackers
{

/// What a message of ours is in a ticket's history.
enum class RtRole {
    Comment,     ///< a comment of somebody, ours or not
    Files,       ///< says nothing: carries files of ours
    Description, ///< the ticket's description from then on, since RT's own can't be changed
};

/// The body of a message as RT keeps it, taken apart.
struct RtBody {
    QString markdown; ///< without marker
    RtRole role = RtRole::Comment;
    model::Marker marker; ///< of the comment, or of the files

    bool operator==(const RtBody &) const = default;
};

/// Foreign Markdown as HTML that RT shows. Files are named in words: RT gives no address to a file before it is there.
QString rtHtml(const QString &markdown);
/// HTML of a comment with its marker, if there is one, in front: an HTML comment, which RT keeps and does not show.
QString rtCommentHtml(const QString &markdown, const model::Marker &marker);
/// HTML that carries files and shows nothing.
QString rtFilesHtml(const model::Marker &marker);
/// HTML of a new description, with a sentence in front that says that it is one.
QString rtDescriptionHtml(const QString &markdown);

/// The other way. The sign of ours counts at the very start alone: replies by mail quote what they answer. That of a
/// description counts only where the message may be one: what comes from outside may not.
RtBody rtBody(const QString &content, bool isHtml, bool mayDescribe);

/// What is read again after a foreign text was written. The same for its own result.
QString rtAsRead(const QString &markdown);

/// A text that was read, its references to files of the ticket with the addresses of `files`: addresses of the
/// instance that name one of the files by its number. An image within a mail ("cid:") names none.
QString rtWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files, const QUrl &base);

/// The id of a file: RT finds it by the number of its message (transaction) and its own.
QString rtFileId(qint64 message, qint64 attachment);

/// A file name as we give it to RT, and RT keeps it: no path, nothing that has a meaning in a header of a mail, no
/// longer than RT's column for it.
QString rtKeptFileName(const QString &name);

} // namespace twinspan::trackers
