#include "core/sync/fileshere.h"

#include "core/protocol/filename.h"
#include "core/sync/planner.h"
#include "core/text/carriededit.h"
#include "core/text/filelinks.h"

#include <algorithm>

namespace twinspan::sync
{

using text::FileAddress;

namespace
{
/// Before the ending, so that the file still opens with what it is made for.
QString numbered(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    return name.first(end) + u'-' + QString::number(number) + name.sliced(end);
}
} // namespace

FilesHere::FilesHere(const model::Replica &replica, const Target &target, const model::Issue *issue, QSet<QString> gone)
    : m_replica(replica), m_target(target), m_issue(issue), m_gone(std::move(gone))
{
}

const model::Attachment *FilesHere::copyOf(const model::ReplicaAttachment &attachment) const
{
    if (!m_issue)
        return nullptr;
    const model::Marker marker = markerFor(m_replica, m_target, model::MarkerKind::Attachment, attachment.sourceId);
    const auto copy = std::ranges::find(m_issue->attachments, marker, &model::Attachment::marker);
    return copy == m_issue->attachments.end() ? nullptr : &*copy;
}

bool FilesHere::isTaken(const QString &name) const
{
    return m_issue && std::ranges::any_of(m_issue->attachments, [&name](const model::Attachment &file) {
               return file.marker.isNull() && file.fileName.compare(name, Qt::CaseInsensitive) == 0;
           });
}

QString FilesHere::nameOf(const model::ReplicaAttachment &attachment) const
{
    if (const auto *copy = copyOf(attachment))
        return copy->fileName;
    const QString kept = m_target.keptFileName(attachment.fileName);
    QString name = kept;
    for (int number = 2; isTaken(name); ++number)
        name = m_target.keptFileName(numbered(kept, number));
    return name;
}

std::optional<QString> FilesHere::copiedName(const QString &fileName) const
{
    const auto &files = m_replica.attachments;
    const auto newest =
        std::find_if(files.crbegin(), files.crend(), [&fileName](const model::ReplicaAttachment &attachment) {
            return attachment.fileName == fileName;
        });
    if (newest == files.crend() || m_gone.contains(newest->sourceId))
        return std::nullopt;
    return nameOf(*newest);
}

std::optional<QString> FilesHere::ownName(const QString &fileName) const
{
    if (!m_issue)
        return std::nullopt;
    // The other side knows it by the name under which it went.
    const auto isIt = [&fileName](const model::Attachment &file) {
        return file.marker.isNull() && protocol::safeFileName(file.fileName) == fileName;
    };
    const auto &files = m_issue->attachments;
    const auto newest = std::find_if(files.crbegin(), files.crend(), isIt);
    return newest == files.crend() ? std::nullopt : std::optional(newest->fileName);
}

QString FilesHere::text(const QString &foreign) const
{
    return text::withFilesHere(foreign, [this](const FileAddress &file) -> std::optional<QString> {
        switch (file.holder) {
        case FileAddress::Holder::Writer:
            return copiedName(file.name);
        case FileAddress::Holder::Reader:
            return ownName(file.name);
        case FileAddress::Holder::Nobody:
            break;
        }
        return std::nullopt;
    });
}

QString FilesHere::asWritten(const QString &read) const
{
    QList<tracker::NamedFile> files;
    const auto add = [&files](const QString &id, const QString &name) {
        files.append({id, name, FileAddress{name}.text()});
    };
    if (m_issue) {
        for (const model::Attachment &file : m_issue->attachments)
            add(file.id, file.fileName);
    }
    for (const model::ReplicaAttachment &attachment : m_replica.attachments) {
        if (!m_gone.contains(attachment.sourceId) && !copyOf(attachment))
            add({}, nameOf(attachment));
    }
    const QString written = m_target.withFileAddresses(read, files);
    // A link that the tracker would keep in another form stays as it is.
    return text::sameMeaning(m_target.asRead(written), read) ? written : read;
}

model::Replica FilesHere::replica() const
{
    model::Replica here = m_replica;
    here.description = text(here.description);
    for (model::ReplicaComment &comment : here.comments)
        comment.text = text(comment.text);
    return here;
}

QString withoutFiles(const QString &text, const QSet<QString> &fileNames, const Target &target)
{
    QList<tracker::NamedFile> files;
    for (const QString &name : fileNames)
        files.append({{}, name, FileAddress{name, FileAddress::Holder::Nobody}.text()});
    return text::withFilesHere(target.withFileAddresses(text, files),
                               [&fileNames](const FileAddress &file) -> std::optional<QString> {
                                   return fileNames.contains(file.name) ? std::nullopt : std::optional(file.name);
                               });
}

} // namespace twinspan::sync
