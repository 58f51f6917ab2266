#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QLabel;

namespace twinspan::ui
{

class Asking;
class Notice;
class ProjectList;

/// "Select a project for the incoming sync", of one side. Where the tracker has no projects there is nothing to select:
/// only the button is left.
class ProjectPage : public WizardPage
{
    Q_OBJECT

public:
    ProjectPage(const Services &services, const QString &primaryText);

    QString title() const override;
    QString primaryText() const override { return m_primaryText; }
    bool isComplete() const override;
    bool isBusy() const override;
    void enter() override;
    void leave() override;
    void submit() override;
    QWidget *firstField() override;

    /// Asks the instance for its projects.
    void setInstance(const model::InstanceInfo &instance, const QString &wanted = {});
    /// The projects are known already.
    void setProjects(const QString &instanceName, const QList<model::Project> &projects, const QString &wanted = {});
    std::optional<model::Project> chosen() const;

    /// What the primary button starts here instead of going on at once; its problem is said on the page.
    void fail(const Problem &problem) override;

private:
    void describe();
    void take(const Result<QList<model::Project>> &projects);

    Services m_services;
    QString m_primaryText;
    Asking *m_asking;
    QLabel *m_introduction;
    ProjectList *m_list;
    Notice *m_notice;
    QString m_instanceName;
    QString m_instanceId; ///< whose projects are shown; empty when they were given
    QString m_wanted;
    bool m_loaded = false;
    bool m_none = false; ///< the tracker knows no projects: nothing to choose
};

} // namespace twinspan::ui
