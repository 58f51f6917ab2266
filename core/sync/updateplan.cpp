#include "core/sync/updateplan.h"

#include "core/sync/fileshere.h"
#include "core/sync/incomingplan.h"
#include "core/sync/operationarguments.h"
#include "core/text/carriededit.h"
#include "core/text/textparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
struct UpdatePlanTexts {
    Q_DECLARE_TR_FUNCTIONS(UpdatePlanTexts)
};

template<typename Part>
const Part *partOf(const QList<Part> &parts, const QString &sourceId)
{
    const auto found = std::ranges::find(parts, sourceId, &Part::sourceId);
    return found == parts.end() ? nullptr : &*found;
}

/// The plan for one update.
class Updating
{
public:
    Updating(const Update &update, const Target &target)
        : m_update(update), m_target(target), m_planner(update.replica, target, &update.issue),
          m_filesHere(update.replica, target, &update.issue, m_planner.missingFiles(receivedFiles(update))),
          m_here(m_filesHere.replica()), m_isCopy(update.issue.marker == issueMarker(update.replica, target))
    {
    }

    Plan plan()
    {
        // Files first: when a text names one, it is known whether it came.
        putAttachments();
        putFields();
        putComments();
        sayRemovedAttachments();
        return m_planner.take();
    }

private:
    static QSet<QString> receivedFiles(const Update &update)
    {
        QSet<QString> ids;
        if (update.received) {
            for (const model::ReplicaAttachment &attachment : update.received->attachments)
                ids.insert(attachment.sourceId);
        }
        return ids;
    }

    QString shown(Field field) const
    {
        switch (field) {
        case Field::Summary:
            return m_update.issue.summary;
        case Field::Description:
            return m_update.issue.description;
        case Field::Type:
            break;
        }
        return m_update.issue.type.name;
    }

    /// The field with what the tracker shows now.
    FieldState present(Field field) const
    {
        FieldState state = m_update.fields.value(field);
        if (m_update.fields.contains(field)) {
            state.look(field, shown(field), m_update.issue.updated, m_update.now, m_update.weight);
        } else {
            // Nothing is remembered: if it differs, the times decide, and neither text is lost.
            state.here = state.inStep = shown(field);
            state.makeEdit(m_update.issue.updated, m_update.now, m_update.weight);
        }
        return state;
    }

    /// Of a field of which nothing is remembered: what stands here as the other side's would be copied is no edit.
    FieldState unlessAsCopied(Field field, const FieldState &state) const
    {
        const auto copied = translated(field, state);
        if (!copied || !sameValue(field, *copied, state.here))
            return state;
        FieldState inStep;
        inStep.here = inStep.inStep = state.here;
        inStep.there = valueOf(m_update.replica, field);
        return inStep;
    }

    std::optional<QString> translated(Field field, const FieldState &state) const
    {
        if (field == Field::Summary)
            return shortSummary(m_update.replica, m_target);
        if (field == Field::Description)
            return m_planner.parts(m_target.asRead(description(state))).first();
        const auto *type = typeNamed(m_target, m_update.replica.typeName);
        if (!type && m_update.replica.typeName.isEmpty())
            return state.here; // nothing is said about it there
        return type ? std::optional(type->name) : std::nullopt;
    }

    bool isContinued() const { return m_planner.copyOf(Planner::descriptionId() + QStringLiteral("/2")) != nullptr; }

    /// Their description of which `inStep` is our form. What they say of it may be older: an answer of ours may not
    /// have reached them before they sent this. nullopt: not known.
    std::optional<QString> counterpart(const FieldState &state) const
    {
        const FieldEdit edit = m_update.edits.value(Field::Description);
        if (state.there && edit.edit > 0)
            return state.there;
        // They have taken an edit of ours, and that has not been heard here yet.
        return edit.seen <= state.acked ? edit.before : std::nullopt;
    }

    /// The whole description in our form.
    QString description(const FieldState &state) const
    {
        const auto before = counterpart(state);
        // Of a text that goes on in comments only its first part stands in the description.
        if (before && m_update.fields.contains(Field::Description) && !isContinued())
            return carried(*before, state.inStep);
        return m_isCopy ? copiedDescription(m_here, m_target) : withoutOurName(m_here.description);
    }

    /// The copy of an issue of ours begins with who wrote it, which is known here.
    QString withoutOurName(const QString &theirs) const
    {
        const QString name = text::attributed(m_update.issue.author.name, m_update.issue.created, {}).trimmed();
        return theirs.startsWith(name) ? theirs.mid(name.size()).trimmed() : theirs;
    }

    QString carried(const QString &before, const QString &inStep) const
    {
        const QString beforeHere = m_filesHere.text(before);
        const QString &here = m_here.description;
        if (beforeHere == before && here == m_update.replica.description)
            return text::carriedEdit(before, here, inStep);
        // Files are named as they are read in `inStep`.
        return text::carriedEdit(m_target.asRead(beforeHere), m_target.asRead(here), inStep);
    }

    void putFields()
    {
        UpdateArguments arguments;
        bool continues = false;
        for (const Field field : allFields) {
            const FieldState state = present(field);
            if (!m_update.edits.contains(field)) {
                m_planner.plan().fields.insert(field, m_update.fields.value(field, unlessAsCopied(field, state)));
                continue;
            }
            const FieldMerge merge = mergeOf(field, state);
            say(field, merge, state);
            FieldState after = merge.state;
            if (merge.write) {
                arguments.before.insert(field, state.here);
                arguments.values.insert(field, *merge.write);
                after.here = after.inStep = *merge.write;
                continues = continues || field == Field::Description;
            }
            // Nothing is remembered, and theirs can't be had here: that ours is another one is nobody's edit.
            if (merge.outcome == FieldMerge::Outcome::Impossible && !m_update.fields.contains(field))
                after.settled = after.mine;
            m_planner.plan().fields.insert(field, after);
        }
        const auto *type =
            arguments.values.contains(Field::Type) ? typeNamed(m_target, arguments.values[Field::Type]) : nullptr;
        if (type)
            arguments.typeId = type->id;
        if (arguments.values.contains(Field::Description))
            arguments.written = m_filesHere.asWritten(arguments.values.value(Field::Description));
        if (!arguments.values.isEmpty())
            addUpdate(arguments);
        // Nothing is remembered: a part that is missing may never have been written.
        continues =
            continues || (m_isCopy && !m_update.received && !m_planner.plan().kept.contains(Field::Description));
        if (continues)
            m_planner.putComments(Planner::descriptionId(),
                                  m_planner.parts(m_target.asRead(description(present(Field::Description)))), 1);
    }

    FieldMerge mergeOf(Field field, const FieldState &state) const
    {
        MergeContext context;
        // Two projects of one instance: then the issue decides.
        context.ourInstance = m_target.instanceUid + QChar(u'\0') + m_update.issue.ref.id;
        context.theirInstance = m_update.replica.sourceInstance + QChar(u'\0') + m_update.replica.source.id;
        context.translated = [this, field, &state] { return translated(field, state); };
        return merged(field, state, m_update.edits.value(field), valueOf(m_update.replica, field), context);
    }

    void addUpdate(const UpdateArguments &arguments)
    {
        store::Operation operation;
        operation.kind = store::OperationKind::UpdateIssue;
        operation.marker = m_update.issue.marker;
        operation.arguments = arguments.toJson();
        m_planner.add(operation);
    }

    /// As it would stand here if it counted: so it can still be put here by hand.
    QString lostHere(Field field, const FieldMerge &merge, const FieldState &state) const
    {
        const bool isTheirs = merge.outcome == FieldMerge::Outcome::OursCounts;
        return isTheirs && field == Field::Description ? m_target.asRead(description(state)) : merge.loser;
    }

    void say(Field field, const FieldMerge &merge, const FieldState &state)
    {
        using Outcome = FieldMerge::Outcome;
        if (merge.keptOurs())
            m_planner.plan().kept.append(field);
        if (merge.outcome == Outcome::Impossible)
            m_planner.notice(UpdatePlanTexts::tr("The type “%1” does not exist there: the issue keeps its type.")
                                 .arg(m_update.replica.typeName));
        const bool isConflict = merge.outcome == Outcome::OursCounts || merge.outcome == Outcome::TheirsCounts;
        if (isConflict)
            m_planner.plan().conflicts.append(
                {field, merge.outcome == Outcome::TheirsCounts, lostHere(field, merge, state), merge.winner});
        if (merge.outcome == Outcome::OursCounts)
            m_planner.notice(conflictSentence(field, m_update.issue.ref.key, merge.isByRule));
        if (merge.outcome == Outcome::TheirsCounts)
            m_planner.notice(conflictSentence(field, m_update.replica.source.key, merge.isByRule));
    }

    static QString conflictSentence(Field field, const QString &winner, bool isByRule)
    {
        return isByRule ? ruleSentence(field, winner) : laterSentence(field, winner);
    }

    static QString ruleSentence(Field field, const QString &winner)
    {
        switch (field) {
        case Field::Summary:
            return UpdatePlanTexts::tr(
                       "The summary was edited on both sides. By the rule of the connection the edit of "
                       "%1 counts; the other one is kept in the history.")
                .arg(winner);
        case Field::Description:
            return UpdatePlanTexts::tr("The description was edited on both sides. By the rule of the connection the "
                                       "edit of %1 counts; the other one is kept in the history.")
                .arg(winner);
        case Field::Type:
            break;
        }
        return UpdatePlanTexts::tr("The type was changed on both sides. By the rule of the connection the change of %1 "
                                   "counts; the other one is kept in the history.")
            .arg(winner);
    }

    static QString laterSentence(Field field, const QString &winner)
    {
        switch (field) {
        case Field::Summary:
            return UpdatePlanTexts::tr("The summary was edited on both sides. The later edit counts, that of %1; the "
                                       "other one is kept in the history.")
                .arg(winner);
        case Field::Description:
            return UpdatePlanTexts::tr("The description was edited on both sides. The later edit counts, that of %1; "
                                       "the other one is kept in the history.")
                .arg(winner);
        case Field::Type:
            break;
        }
        return UpdatePlanTexts::tr("The type was changed on both sides. The later change counts, that of %1; the other "
                                   "one is kept in the history.")
            .arg(winner);
    }

    /// `text`: of the comment, in our form.
    QStringList partsOf(const model::ReplicaComment &comment, const QString &text) const
    {
        return m_planner.parts(text::attributed(comment.author.name, comment.created, text));
    }

    void putComments()
    {
        for (const model::ReplicaComment &comment : m_here.comments) {
            const auto *before = m_update.received ? partOf(m_update.received->comments, comment.sourceId) : nullptr;
            if (before && before->text == partOf(m_update.replica.comments, comment.sourceId)->text)
                continue;
            if (before && !m_planner.copyOf(comment.sourceId))
                m_planner.notice(UpdatePlanTexts::tr("A comment was edited whose copy was removed there: the copy "
                                                     "does not come back."));
            else
                m_planner.putComments(comment.sourceId, partsOf(comment, comment.text), 0,
                                      before ? partsOf(*before, m_filesHere.text(before->text)) : QStringList());
        }
        if (!m_update.received)
            return;
        const QString line = UpdatePlanTexts::tr("*This comment was removed in %1.*")
                                 .arg(text::escapedMarkdown(m_update.replica.source.key));
        for (const model::ReplicaComment &comment : m_update.received->comments) {
            if (!partOf(m_update.replica.comments, comment.sourceId))
                m_planner.putLineAbove(comment.sourceId, line);
        }
    }

    void putAttachments()
    {
        for (const model::ReplicaAttachment &attachment : m_update.replica.attachments) {
            if (!m_update.received || !partOf(m_update.received->attachments, attachment.sourceId))
                m_planner.putAttachment(attachment);
        }
    }

    void sayRemovedAttachments()
    {
        if (!m_update.received)
            return;
        for (const model::ReplicaAttachment &attachment : m_update.received->attachments) {
            if (!partOf(m_update.replica.attachments, attachment.sourceId))
                m_planner.putNotice(QStringLiteral("removed/") + attachment.sourceId,
                                    UpdatePlanTexts::tr("The attachment “%1” was removed in %2. Its copy stays here.")
                                        .arg(text::escapedMarkdown(attachment.fileName),
                                             text::escapedMarkdown(m_update.replica.source.key)));
        }
    }

    const Update &m_update;
    const Target &m_target;
    Planner m_planner;
    FilesHere m_filesHere;
    model::Replica m_here; ///< with texts in our form
    bool m_isCopy;
};
} // namespace

Plan planUpdate(const Update &update, const Target &target)
{
    return Updating(update, target).plan();
}

} // namespace twinspan::sync
