#include "core/sync/outgoingrules.h"

#include "core/text/textparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
struct OutgoingRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(OutgoingRulesTexts)
};

model::Person withoutAddress(const model::Person &person)
{
    return {text::withoutEmailAddresses(person.name)};
}

void addComments(Outgoing &outgoing, const model::Issue &issue)
{
    int internal = 0;
    for (const model::Comment &comment : issue.comments) {
        if (!comment.marker.isNull())
            continue;
        if (!comment.isPublic)
            ++internal;
        else
            outgoing.replica.comments.append(
                {comment.id, withoutAddress(comment.author), comment.created, comment.text});
    }
    if (internal == 1)
        outgoing.notices.append(
            OutgoingRulesTexts::tr("An internal comment stays here: internal comments are never sent."));
    else if (internal > 1)
        outgoing.notices.append(
            OutgoingRulesTexts::tr("%1 internal comments stay here: internal comments are never sent.").arg(internal));
}

void addAttachments(Outgoing &outgoing, const model::Issue &issue, const QList<model::ReplicaAttachment> &sent)
{
    for (const model::Attachment &attachment : issue.attachments) {
        if (!attachment.marker.isNull())
            continue;
        const auto known = std::ranges::find(sent, attachment.id, &model::ReplicaAttachment::sourceId);
        if (!attachment.isPublic && known != sent.end()) {
            outgoing.replica.attachments.append(*known);
            continue;
        }
        if (!attachment.isPublic) {
            outgoing.notices.append(
                OutgoingRulesTexts::tr("The attachment “%1” stays here: it is internal.").arg(attachment.fileName));
            continue;
        }
        outgoing.replica.attachments.append({attachment.id, attachment.fileName, attachment.mimeType, attachment.size,
                                             withoutAddress(attachment.author), attachment.created});
    }
}
} // namespace

Result<Outgoing> applyBasicOutgoingRules(const model::Issue &issue, const model::InstanceInfo &instance,
                                         const std::optional<model::Replica> &sent)
{
    if (issue.isPrivate) {
        return fail(
            makeProblem(ProblemKind::Forbidden, QStringLiteral("issue.private"),
                        OutgoingRulesTexts::tr("%1 is a private issue.").arg(issue.ref.key),
                        OutgoingRulesTexts::tr(
                            "Make it visible to the members of its project first, if the other side may see it."))
                .withEffect(OutgoingRulesTexts::tr("Nothing of it was sent.")));
    }
    Outgoing outgoing;
    model::Replica &replica = outgoing.replica;
    replica.sourceInstance = instance.uid;
    replica.trackerKind = instance.trackerKind;
    replica.source = issue.ref;
    replica.typeName = issue.type.name;
    replica.summary = issue.summary;
    replica.description = issue.description;
    replica.author = withoutAddress(issue.author);
    replica.created = issue.created;
    replica.updated = issue.updated;
    addComments(outgoing, issue);
    addAttachments(outgoing, issue, sent ? sent->attachments : QList<model::ReplicaAttachment>());
    outgoing.files = issue.attachments;
    outgoing.isCopy = !issue.marker.isNull();
    return outgoing;
}

} // namespace twinspan::sync
