#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace twinspan::trackers
{

/// Two companies to try Twinspan with: acme.practice (a support desk, project SUP) and globex.practice (engineers,
/// project ENG), with issues, talks and small files, all in the past few weeks.
/// Both know the accounts "admin" (password "practice-admin") and "member" ("practice-member").
class PracticeSamples
{
public:
    /// Makes the folder and both files in it; gives their paths, Acme first. Conflict when one is there already: then
    /// nothing is made.
    static Result<QStringList> create(const QString &folder);

    static QString adminPassword();
    static QString memberPassword();
};

} // namespace twinspan::trackers
