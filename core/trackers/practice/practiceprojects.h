#pragma once

#include "core/base/result.h"
#include "core/trackers/practice/practicerecords.h"

#include <QList>
#include <QStringList>

namespace twinspan::trackers
{

class PracticeDatabase;

/// Projects and their issue types.
class PracticeProjects
{
public:
    explicit PracticeProjects(PracticeDatabase &database) : m_database(database) {}

    /// Key: 1 to 20 letters and digits, the first a letter; kept in upper case. The first type is the default; without
    /// types there is one, "Task". Invalid, Conflict.
    Result<PracticeProject> add(const QString &key, const QString &name, const QStringList &types);
    /// By name.
    Result<QList<PracticeProject>> list();
    /// Any case. NotFound.
    Result<PracticeProject> project(const QString &key);

    /// In the order they were made. NotFound for an unknown project.
    Result<QList<PracticeType>> types(const QString &projectKey);
    /// By id or by name in any case; empty: the default. Rejected when the project has no such type.
    Result<PracticeType> type(const QString &projectKey, const QString &idOrName);

private:
    PracticeDatabase &m_database;
};

} // namespace twinspan::trackers
