#include "core/connect/projectchoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::connect
{

namespace
{
struct ProjectChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(ProjectChoiceTexts)
};

QString readable(const model::Project &project)
{
    return project.key.isEmpty() || project.key == project.name
               ? project.name
               : QStringLiteral("%1 (%2)").arg(project.name, project.key);
}

} // namespace

const model::Project *findProject(const QList<model::Project> &projects, const QString &wanted)
{
    // Exact ids first: a name may look like another project's key.
    const auto id = std::ranges::find(projects, wanted, &model::Project::id);
    if (id != projects.end())
        return &*id;
    const auto named = std::ranges::find_if(projects, [&wanted](const model::Project &project) {
        return project.key.compare(wanted, Qt::CaseInsensitive) == 0 ||
               project.name.compare(wanted, Qt::CaseInsensitive) == 0 || readable(project) == wanted;
    });
    return named == projects.end() ? nullptr : &*named;
}

Task<Result<QList<model::Project>>> visibleProjects(std::shared_ptr<tracker::Tracker> tracker, CancelToken cancel)
{
    if (!tracker->capabilities().projects)
        co_return QList<model::Project>();
    TWINSPAN_CO_TRY(projects, co_await tracker->projects(cancel));
    if (projects.isEmpty()) {
        co_return fail(ProblemKind::Forbidden, QStringLiteral("project.none"),
                       ProjectChoiceTexts::tr("The account can't see any project there."),
                       ProjectChoiceTexts::tr("Make it a member of the project that is to be synced."));
    }
    co_return projects;
}

Task<ProjectChoice> chooseProject(std::shared_ptr<tracker::Tracker> tracker, QString wanted, CancelToken cancel)
{
    const auto projects = co_await visibleProjects(tracker, cancel);
    if (!projects)
        co_return ProjectChoice{StepOutcome::failed(projects.error()), {}};
    if (projects->isEmpty())
        co_return ProjectChoice{};
    const QString name = wanted.trimmed();
    if (name.isEmpty() && projects->size() == 1)
        co_return ProjectChoice{StepOutcome::done(), projects->first()};
    const auto *project = name.isEmpty() ? nullptr : findProject(*projects, name);
    if (project)
        co_return ProjectChoice{StepOutcome::done(), *project};
    Decision decision{
        Decision::About::Project,
        name.isEmpty() ? ProjectChoiceTexts::tr("Select the project where issues from the other side are to be made.")
                       : ProjectChoiceTexts::tr("There is no project “%1” that the account can see.").arg(name),
        {}};
    for (const model::Project &candidate : *projects)
        decision.choices.append(readable(candidate));
    co_return ProjectChoice{StepOutcome::needs(decision), {}};
}

} // namespace twinspan::connect
