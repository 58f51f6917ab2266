#include "ui/wizard/projectpage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/wizard/projectlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

ProjectPage::ProjectPage(const Services &services, const QString &primaryText)
    : m_services(services), m_primaryText(primaryText), m_asking(new Asking(this)), m_introduction(textLabel({}, this)),
      m_list(new ProjectList(this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_introduction);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    layout->addWidget(hintLabel(tr("Written there: summary, description, comments, and attachments where the tracker "
                                   "takes them. Where it has types, the type is matched by its name (Bug to Bug, Task "
                                   "to Task); a type that the project lacks becomes its default type."),
                                this));
    connect(m_list, &ProjectList::changed, this, [this] {
        m_notice->clear();
        Q_EMIT changed();
    });
    connect(m_list, &ProjectList::activated, this, [this] {
        if (isComplete() && !isBusy())
            submit();
    });
    connect(m_asking, &Asking::busyChanged, this, &WizardPage::changed);
}

QString ProjectPage::title() const
{
    return m_none ? tr("Confirm the connection") : tr("Select a project for the incoming sync");
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
    m_loaded = m_none = false;
    m_list->setProjects({});
    describe();
}

void ProjectPage::setProjects(const QString &instanceName, const QList<model::Project> &projects, const QString &wanted)
{
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
}

void ProjectPage::submit()
{
    m_notice->clear();
    Q_EMIT accepted();
}

bool ProjectPage::isComplete() const
{
    return m_loaded && (m_none || m_list->chosen());
}

bool ProjectPage::isBusy() const
{
    return m_asking->isBusy() || isWorking();
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
