#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <QTimer>

#include <optional>

class QLabel;

namespace twinspan::ui
{

class Asking;
class Notice;
class ProjectList;
class RightsView;

/// "Select a project for the incoming sync", of one side, with what the account may do in it. Where the tracker has no
/// projects there is nothing to select: only the rights and the button are left.
class ProjectPage : public WizardPage
{
    Q_OBJECT

public:
    enum class Place { OnTheWay, Last };
    ProjectPage(const Services &services, Place place);

    QString title() const override;
    QString primaryText() const override;
    bool isComplete() const override;
    bool isBusy() const override;
    void enter() override;
    void leave() override;
    void submit() override;
    QWidget *firstField() override;

    /// Asks the instance for its projects.
    void setInstance(const model::InstanceInfo &instance, const QString &wanted = {});
    /// The projects are known already. `of`: of whose rights, whatever its project.
    void setProjects(const node::RightsQuery &of, const QString &instanceName, const QList<model::Project> &projects,
                     const QString &wanted = {});
    std::optional<model::Project> chosen() const;

    /// What the primary button starts here instead of going on at once; its problem is said on the page.
    void fail(const Problem &problem) override;

private:
    void describe();
    void take(const Result<QList<model::Project>> &projects);
    void chosenAnew();
    void lookAtRights();
    void rightsTold();

    Services m_services;
    Place m_place;
    Asking *m_asking;
    QLabel *m_introduction;
    ProjectList *m_list;
    RightsView *m_rights;
    Notice *m_notice;
    QTimer m_pause; ///< until the project that is chosen is looked at: the arrow keys pass over many
    node::RightsQuery m_of;
    QString m_instanceName;
    QString m_instanceId; ///< whose projects are shown; empty when they were given
    QString m_wanted;
    bool m_loaded = false;
    bool m_none = false; ///< the tracker knows no projects: nothing to choose
    bool m_goOn = false; ///< as soon as the rights are told, and nothing is missing
};

} // namespace twinspan::ui
