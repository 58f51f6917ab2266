#pragma once

#include "core/model/issue.h"
#include "core/model/replica.h"
#include "core/sync/target.h"

#include <QSet>
#include <QString>

#include <optional>

namespace twinspan::sync
{

/// The files of a replica on this side, for the texts that name them. Pure.
class FilesHere
{
public:
    /// `issue`: what is there; nullptr for a new one. `gone`: ids of the replica's files that are not here and will not
    /// come. All but `gone` outlive it.
    FilesHere(const model::Replica &replica, const Target &target, const model::Issue *issue, QSet<QString> gone = {});

    /// The name of the copy: as it is, or as the tracker will keep it, beside files of other people that have the name.
    QString nameOf(const model::ReplicaAttachment &attachment) const;

    /// A text that came from the other side, its files named as here; those that are not here can be read of. In the
    /// form in which it is written.
    QString text(const QString &foreign) const;
    /// What is written of a text of this side: as it is read, but what the tracker takes for a link to one of its files
    /// stays alive.
    QString asWritten(const QString &read) const;
    /// The replica with its texts as text() gives them.
    model::Replica replica() const;

private:
    const model::Attachment *copyOf(const model::ReplicaAttachment &attachment) const;
    std::optional<QString> copiedName(const QString &fileName) const;
    std::optional<QString> ownName(const QString &fileName) const;
    bool isTaken(const QString &name) const;

    const model::Replica &m_replica;
    const Target &m_target;
    const model::Issue *m_issue;
    QSet<QString> m_gone;
};

/// A text that is about to be written, when files turned out not to come: it can be read without them.
QString withoutFiles(const QString &text, const QSet<QString> &fileNames, const Target &target);

} // namespace twinspan::sync
