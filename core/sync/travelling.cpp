#include "core/sync/travelling.h"

#include "core/protocol/filename.h"
#include "core/sync/planner.h"
#include "core/text/fileaddress.h"

#include <algorithm>

namespace twinspan::sync
{

using text::FileAddress;

namespace
{
/// Of whose file of the other side this is the copy.
std::optional<QString> nameThere(const model::Attachment &copy, const OutgoingChange &change, const Target &here)
{
    if (!change.base.received)
        return std::nullopt;
    const model::Replica &received = *change.base.received;
    const auto original = std::ranges::find_if(received.attachments, [&](const model::ReplicaAttachment &attachment) {
        return markerFor(received, here, model::MarkerKind::Attachment, attachment.sourceId) == copy.marker;
    });
    return original == received.attachments.end() ? std::nullopt : std::optional(original->fileName);
}

QList<tracker::NamedFile> namedFiles(const Outgoing &outgoing, const OutgoingChange &change, const QString &projectId)
{
    Target here;
    here.instanceUid = outgoing.replica.sourceInstance;
    here.projectId = projectId;
    QList<tracker::NamedFile> files;
    for (const model::Attachment &file : outgoing.files) {
        FileAddress address{protocol::safeFileName(file.fileName), FileAddress::Holder::Nobody};
        if (!file.marker.isNull()) {
            if (const auto name = nameThere(file, change, here))
                address = {*name, FileAddress::Holder::Reader};
        } else if (file.isPublic) {
            address.holder = FileAddress::Holder::Writer;
        }
        files.append({file.id, file.fileName, address.text()});
    }
    return files;
}
} // namespace

Travelling travelling(const Outgoing &outgoing, const OutgoingChange &change, const QString &projectId)
{
    const QList<tracker::NamedFile> files = namedFiles(outgoing, change, projectId);
    const auto named = [&](const QString &text) { return outgoing.withFileAddresses(text, files); };
    Travelling result{outgoing.replica, change.edits};
    result.replica.description = named(result.replica.description);
    for (model::ReplicaComment &comment : result.replica.comments)
        comment.text = named(comment.text);
    const auto edit = result.edits.find(Field::Description);
    if (edit != result.edits.end()) {
        if (std::optional<QString> &before = edit->before)
            before = named(*before);
    }
    return result;
}

} // namespace twinspan::sync
