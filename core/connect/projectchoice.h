#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/connect/outcome.h"
#include "core/model/issue.h"
#include "core/tracker/tracker.h"

#include <memory>

namespace twinspan::connect
{

/// The step "Select a project for the incoming sync". Not applicable where the tracker has no projects: done, with an
/// empty project. `wanted` is an id, key or name; empty is enough where there is just one project. Else the outcome is
/// a decision among all projects, or project.unknown.
struct ProjectChoice {
    StepOutcome outcome;
    model::Project project;
};

/// All projects that the account can see, by name; none where the tracker has no projects. Forbidden (project.none)
/// where it has some and the account sees none of them.
Task<Result<QList<model::Project>>> visibleProjects(std::shared_ptr<tracker::Tracker> tracker, CancelToken cancel);

/// The project of this id, key or name; nullptr where there is none.
const model::Project *findProject(const QList<model::Project> &projects, const QString &wanted);

Task<ProjectChoice> chooseProject(std::shared_ptr<tracker::Tracker> tracker, QString wanted, CancelToken cancel);

} // namespace twinspan::connect
