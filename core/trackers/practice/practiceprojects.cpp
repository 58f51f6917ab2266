#include "core/trackers/practice/practiceprojects.h"

#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
PracticeProject projectFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString()};
}

QString namesOf(const QList<PracticeType> &types)
{
    QStringList names;
    for (const PracticeType &type : types)
        names.append(type.name);
    return names.join(QStringLiteral(", "));
}
} // namespace

Result<PracticeProject> PracticeProjects::add(const QString &key, const QString &name, const QStringList &types)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]{0,19}\\z"));
    if (!pattern.match(key).hasMatch())
        return practiceRefusal(ProblemKind::Invalid, "project-key-invalid",
                               PracticeText::tr("“%1” can't be the key of a project.").arg(key),
                               PracticeText::tr("Use 1 to 20 letters and digits, and begin with a letter."));
    if (project(key))
        return practiceRefusal(ProblemKind::Conflict, "project-taken",
                               PracticeText::tr("There is a project %1 already.").arg(key.toUpper()));
    const Status stored = m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(made, m_database.run(QStringLiteral("INSERT INTO projects(key,name) VALUES(?,?)"),
                                          {key.toUpper(), textValue(name.isEmpty() ? key.toUpper() : name)}));
        const QVariant id = made.lastInsertId();
        bool isDefault = true;
        for (const QString &type : types.isEmpty() ? QStringList{QStringLiteral("Task")} : types) {
            TWINSPAN_CHECK(
                m_database.run(QStringLiteral("INSERT OR IGNORE INTO types(project_id,name,is_default) VALUES(?,?,?)"),
                               {id, textValue(type.trimmed()), isDefault}));
            isDefault = false;
        }
        return {};
    });
    TWINSPAN_CHECK(stored);
    return project(key);
}

Result<QList<PracticeProject>> PracticeProjects::list()
{
    TWINSPAN_TRY(query,
                 m_database.run(QStringLiteral("SELECT id,key,name FROM projects ORDER BY name COLLATE NOCASE,key")));
    QList<PracticeProject> projects;
    while (query.next())
        projects.append(projectFrom(query));
    return projects;
}

Result<PracticeProject> PracticeProjects::project(const QString &key)
{
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT id,key,name FROM projects WHERE key=?"),
                                       {textValue(key.toUpper())}));
    if (!query.next())
        return practiceRefusal(ProblemKind::NotFound, "project-unknown",
                               PracticeText::tr("The practice tracker has no project “%1”.").arg(key),
                               PracticeText::tr("Choose one of the projects that it lists."));
    return projectFrom(query);
}

Result<QList<PracticeType>> PracticeProjects::types(const QString &projectKey)
{
    TWINSPAN_TRY(owner, project(projectKey));
    TWINSPAN_TRY(query, m_database.run(QStringLiteral("SELECT id,name,is_default FROM types WHERE project_id=? "
                                                      "ORDER BY id"),
                                       {owner.id}));
    QList<PracticeType> types;
    while (query.next())
        types.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toBool()});
    return types;
}

Result<PracticeType> PracticeProjects::type(const QString &projectKey, const QString &idOrName)
{
    TWINSPAN_TRY(all, types(projectKey));
    for (const PracticeType &type : all) {
        const bool meant = idOrName.isEmpty() ? type.isDefault
                                              : QString::number(type.id) == idOrName ||
                                                    type.name.compare(idOrName, Qt::CaseInsensitive) == 0;
        if (meant)
            return type;
    }
    return practiceRefusal(
        ProblemKind::Rejected, "type-unknown",
        PracticeText::tr("The project %1 has no issue type “%2”.").arg(projectKey.toUpper(), idOrName),
        PracticeText::tr("Its types are: %1.").arg(namesOf(all)));
}

} // namespace twinspan::trackers
