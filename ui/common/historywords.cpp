#include "ui/common/historywords.h"

#include <QCoreApplication>

namespace twinspan::ui
{

using model::HistoryAction;
using model::HistoryEntry;

namespace
{
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString sayPart(const QString &part)
{
    if (part == u"issue")
        return HistoryWords::tr("Issue");
    if (part == u"summary")
        return HistoryWords::tr("Summary");
    if (part == u"description")
        return HistoryWords::tr("Description");
    if (part == u"type")
        return HistoryWords::tr("Type");
    if (part == u"comment")
        return HistoryWords::tr("Comment");
    if (part == u"attachment")
        return HistoryWords::tr("File");
    return part;
}

QString sayAction(HistoryAction action)
{
    switch (action) {
    case HistoryAction::Created:
        return HistoryWords::tr("created");
    case HistoryAction::Changed:
        return HistoryWords::tr("changed");
    case HistoryAction::Added:
        return HistoryWords::tr("added");
    case HistoryAction::Sent:
        return HistoryWords::tr("sent");
    case HistoryAction::NotTaken:
        return HistoryWords::tr("not taken");
    case HistoryAction::Replaced:
        return HistoryWords::tr("replaced");
    case HistoryAction::Restored:
        return HistoryWords::tr("restored");
    case HistoryAction::Unlinked:
        return HistoryWords::tr("unlinked");
    }
    return {};
}

bool isOwnEdit(const HistoryEntry &entry)
{
    // Who of this side has ended a link is not known; of the other side it is the node's name.
    if (entry.action == HistoryAction::Unlinked)
        return entry.who.isEmpty();
    return entry.action == HistoryAction::Sent || entry.action == HistoryAction::Replaced ||
           entry.action == HistoryAction::Restored;
}
} // namespace

bool isLostEdit(HistoryAction action)
{
    return action == HistoryAction::NotTaken || action == HistoryAction::Replaced;
}

QString sayWhat(const HistoryEntry &entry)
{
    return HistoryWords::tr("%1: %2", "a part of an issue, and what was done to it")
        .arg(sayPart(entry.part), sayAction(entry.action));
}

QString explain(const HistoryEntry &entry)
{
    const QString here = entry.local.key.isEmpty() ? HistoryWords::tr("the issue here") : entry.local.key;
    const QString there = entry.remote.key.isEmpty() ? HistoryWords::tr("its twin") : entry.remote.key;
    switch (entry.action) {
    case HistoryAction::Created:
        return HistoryWords::tr("%1 was created here as the twin of %2.").arg(here, there);
    case HistoryAction::Changed:
        return HistoryWords::tr("An edit of %2 was written into %1.").arg(here, there);
    case HistoryAction::Added:
        return HistoryWords::tr("It was copied from %2 to %1.").arg(here, there);
    case HistoryAction::Sent:
        return HistoryWords::tr("An edit of %1 went to %2.").arg(here, there);
    case HistoryAction::NotTaken:
        return HistoryWords::tr("Conflict: both sides had edited it. The edit of %1 counts; that of %2 was not taken, "
                                "and its text is kept here.")
            .arg(here, there);
    case HistoryAction::Replaced:
        return HistoryWords::tr("Conflict: both sides had edited it. The edit of %2 counts; that of %1 was replaced, "
                                "and its text is kept here.")
            .arg(here, there);
    case HistoryAction::Restored:
        if (entry.part == model::commentPart)
            return HistoryWords::tr("A text that had not counted in a conflict was put into the copied comment of %1 "
                                    "again, by hand. The original stays as it is.")
                .arg(here);
        return HistoryWords::tr("A text that had not counted in a conflict was put into %1 again, by hand. It goes to "
                                "%2 like every edit.")
            .arg(here, there);
    case HistoryAction::Unlinked:
        return HistoryWords::tr("The link of %1 with %2 was ended: the two are not kept in step any more.")
            .arg(here, there);
    }
    return {};
}

QString sayEditor(const HistoryEntry &entry)
{
    return entry.who.isEmpty() ? sayEditorAndSide(entry) : entry.who;
}

QString sayEditorAndSide(const HistoryEntry &entry)
{
    if (entry.who.isEmpty())
        return isOwnEdit(entry) ? HistoryWords::tr("This side") : HistoryWords::tr("Other side");
    return isOwnEdit(entry) ? HistoryWords::tr("%1 (this side)", "a person").arg(entry.who)
                            : HistoryWords::tr("%1 (other side)", "a person").arg(entry.who);
}

} // namespace twinspan::ui
