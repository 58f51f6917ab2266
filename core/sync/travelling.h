#pragma once

#include "core/sync/outgoingchange.h"
#include "core/sync/outgoingrules.h"

namespace twinspan::sync
{

/// A change in the form in which it travels.
struct Travelling {
    model::Replica replica;
    FieldEdits edits;
};

/// Texts of an issue name its files in the way of its tracker, and copies by the names that they have there. On the way
/// each is named so that the other side finds it (text::FileAddress): files that go along by the name under which they
/// go, copies of the other side's files by the names that they have there, and what stays here as such. `projectId`: of
/// this side. Pure.
Travelling travelling(const Outgoing &outgoing, const OutgoingChange &change, const QString &projectId);

} // namespace twinspan::sync
