#include "ui/wizard/projectpage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/wizard/projectlist.h"
#include "ui/wizard/rightsview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr std::chrono::milliseconds pauseBeforeLooking{300};
}

ProjectPage::ProjectPage(const Services &services, Place place)
    : m_services(services), m_place(place), m_asking(new Asking(this)), m_introduction(textLabel({}, this)),
      m_list(new ProjectList(this)), m_rights(new RightsView(services, this)), m_notice(new Notice(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_introduction);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_rights);
    layout->addWidget(m_notice);
    layout->addWidget(hintLabel(tr("Written there: summary, description, comments, and attachments where the tracker "
                                   "takes them. Where it has types, the type is matched by its name (Bug to Bug, Task "
                                   "to Task); a type that the project lacks becomes its default type."),
                                this));
    connect(m_list, &ProjectList::changed, this, &ProjectPage::chosenAnew);
    connect(&m_pause, &QTimer::timeout, this, &ProjectPage::lookAtRights);
    connect(m_rights, &RightsView::told, this, &ProjectPage::rightsTold);
    connect(m_list, &ProjectList::activated, this, [this] {
        if (isComplete() && !isBusy())
            submit();
    });
    connect(m_asking, &Asking::busyChanged, this, &WizardPage::changed);
}

QString ProjectPage::title() const
{
    if (!m_none)
        return tr("Select a project for the incoming sync");
    return m_place == Place::Last ? tr("Confirm the connection") : tr("Rights of the account");
}

QString ProjectPage::primaryText() const
{
    return m_place == Place::Last ? tr("&Confirm") : tr("&Next");
}

void ProjectPage::chosenAnew()
{
    m_notice->clear();
    m_rights->clear();
    m_goOn = false;
    if (m_list->chosen())
        m_pause.start();
    else
        m_pause.stop();
    Q_EMIT changed();
}

void ProjectPage::lookAtRights()
{
    m_pause.stop();
    const auto project = chosen();
    if (!project)
        return;
    m_of.projectId = project->id;
    m_rights->look(m_of);
}

void ProjectPage::rightsTold()
{
    const bool goesOn = m_goOn && !m_rights->isInDoubt();
    m_goOn = false;
    Q_EMIT changed();
    if (goesOn)
        Q_EMIT accepted();
}

void ProjectPage::describe()
{
    m_introduction->setText(
        m_none
            ? tr("“%1” has no projects: issues that come from the other side are made there, beside all others.")
                  .arg(m_instanceName)
            : tr("Issues that come from the other side are made in a project of “%1”. Which one?").arg(m_instanceName));
    m_list->setVisible(!m_none);
}

void ProjectPage::setInstance(const model::InstanceInfo &instance, const QString &wanted)
{
    m_instanceName = instance.name;
    m_wanted = wanted;
    if (m_instanceId == instance.id && m_loaded)
        return;
    m_instanceId = instance.id;
    m_of = {instance.id, {}};
    m_loaded = m_none = false;
    m_list->setProjects({});
    describe();
}

void ProjectPage::setProjects(const node::RightsQuery &of, const QString &instanceName,
                              const QList<model::Project> &projects, const QString &wanted)
{
    m_of = of;
    m_instanceName = instanceName;
    m_wanted = wanted;
    m_instanceId.clear();
    take(projects);
}

void ProjectPage::take(const Result<QList<model::Project>> &projects)
{
    if (!projects) {
        m_notice->say(projects.error());
        connect(m_notice->offer(tr("Try &again")), &QPushButton::clicked, this, &ProjectPage::enter);
        return;
    }
    m_loaded = true;
    m_none = projects->isEmpty();
    describe();
    m_list->setProjects(*projects);
    if (!m_list->chosen())
        m_list->choose(m_wanted);
    if (m_none)
        lookAtRights();
    else
        chosenAnew();
    Q_EMIT changed();
}

void ProjectPage::enter()
{
    if (m_loaded || m_instanceId.isEmpty())
        return;
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->projects(m_instanceId),
                  [this](const Result<QList<model::Project>> &projects) { take(projects); });
}

void ProjectPage::leave()
{
    m_asking->forget();
    m_notice->clear();
    m_goOn = false;
}

void ProjectPage::submit()
{
    m_notice->clear();
    if (!m_pause.isActive() && !m_rights->isBusy()) {
        Q_EMIT accepted();
        return;
    }
    m_goOn = true; // what is missing is seen before the first sync
    if (m_pause.isActive())
        lookAtRights();
    Q_EMIT changed();
}

bool ProjectPage::isComplete() const
{
    return m_loaded && (m_none || m_list->chosen());
}

bool ProjectPage::isBusy() const
{
    return m_asking->isBusy() || m_goOn || isWorking();
}

QWidget *ProjectPage::firstField()
{
    return m_none ? nullptr : m_list->search();
}

std::optional<model::Project> ProjectPage::chosen() const
{
    return m_none ? std::optional(model::Project()) : m_list->chosen();
}

void ProjectPage::fail(const Problem &problem)
{
    m_notice->say(problem);
}

} // namespace twinspan::ui
