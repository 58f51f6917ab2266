#include "ui/wizard/initiatewizard.h"

#include "ui/common/asking.h"
#include "ui/wizard/adminpage.h"
#include "ui/wizard/destinationpage.h"
#include "ui/wizard/instancepage.h"
#include "ui/wizard/invitationpage.h"
#include "ui/wizard/modepage.h"
#include "ui/wizard/projectpage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/wizardview.h"

#include <QVBoxLayout>

namespace twinspan::ui
{

using Kind = node::UrlReport::Kind;

InitiateWizard::InitiateWizard(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_view(new WizardView(this)),
      m_instance(new InstancePage(services)), m_ownSignIn(new SignInPage(services, SignInPage::For::OwnTracker)),
      m_destination(new DestinationPage(services)), m_mode(new ModePage),
      m_ownProject(new ProjectPage(services, ProjectPage::Place::OnTheWay)), m_admin(new AdminPage),
      m_destinationSignIn(new SignInPage(services, SignInPage::For::Destination)),
      m_destinationProject(new ProjectPage(services, ProjectPage::Place::Last)), m_invitation(new InvitationPage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    // Pages that were not shown yet belong to the wizard until its view takes them.
    for (WizardPage *page :
         std::initializer_list<WizardPage *>{m_instance, m_ownSignIn, m_destination, m_mode, m_ownProject, m_admin,
                                             m_destinationSignIn, m_destinationProject, m_invitation}) {
        page->setParent(this);
        page->hide();
    }
    wire();
}

void InitiateWizard::wire()
{
    connect(m_view, &WizardView::cancelled, this, &InitiateWizard::closed);
    connect(m_view, &WizardView::wentBack, m_asking, &Asking::forget);
    connect(m_asking, &Asking::busyChanged, this, [this](bool busy) {
        for (WizardPage *page : findChildren<WizardPage *>())
            page->setWorking(busy);
    });
    connect(m_instance, &WizardPage::accepted, this, &InitiateWizard::instanceChosen);
    connect(m_ownSignIn, &WizardPage::accepted, this, &InitiateWizard::ownSignedIn);
    connect(m_destination, &WizardPage::accepted, this, &InitiateWizard::destinationChosen);
    connect(m_mode, &WizardPage::accepted, this, [this] {
        m_draft.mode = m_mode->mode();
        showOwnProjects();
    });
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the page is complete
    connect(m_ownProject, &WizardPage::accepted, this, [this] { ownProjectChosen(*m_ownProject->chosen()); });
    connect(m_admin, &WizardPage::accepted, this, &InitiateWizard::adminAnswered);
    connect(m_destinationSignIn, &WizardPage::accepted, this, &InitiateWizard::destinationSignedIn);
    connect(m_destinationSignIn, &SignInPage::invitationWanted, this, [this] {
        m_draft.setAdminAccess(false);
        m_admin->setAnswer(false);
        m_view->replace(m_admin);
    });
    connect(m_destinationProject, &WizardPage::accepted, this, &InitiateWizard::connectBoth);
    connect(m_invitation, &WizardPage::accepted, this, &InitiateWizard::closed);
}

void InitiateWizard::start(const QString &ownInstanceId, const QString &destinationUrl)
{
    m_draft = {};
    m_instance->choose(ownInstanceId);
    m_destination->setUrl(destinationUrl);
    m_asking->ask(m_services.node, m_services.node->instances(),
                  [this, ownInstanceId](const Result<QList<model::InstanceInfo>> &instances) {
                      m_instances = instances.value_or(QList<model::InstanceInfo>());
                      if (instances && instances->isEmpty()) {
                          m_view->begin(m_ownSignIn);
                          return;
                      }
                      m_view->begin(m_instance);
                      for (const model::InstanceInfo &instance : std::as_const(m_instances)) {
                          if (instance.id == ownInstanceId || m_instances.size() == 1) {
                              m_draft.setOwn(instance);
                              showDestination();
                          }
                      }
                  });
}

// NOLINTBEGIN(bugprone-unchecked-optional-access): each page is reached only when those before it have their answers
void InitiateWizard::showDestination()
{
    m_destination->setOwn(*m_draft.own, m_instances);
    m_view->advance(m_destination);
}

void InitiateWizard::instanceChosen()
{
    const auto chosen = m_instance->chosen();
    if (!chosen) {
        m_view->advance(m_ownSignIn);
        return;
    }
    m_draft.setOwn(*chosen);
    showDestination();
}

void InitiateWizard::ownSignedIn()
{
    m_draft.setOwn(*m_ownSignIn->added());
    m_draft.ownProjectKey = m_ownSignIn->projectKey();
    m_instances.append(*m_ownSignIn->added());
    m_instance->choose(m_draft.own->id);
    // It is signed in to now: the way back leads to the choice among the trackers.
    m_view->replace(m_instance);
    showDestination();
}

void InitiateWizard::destinationChosen()
{
    // What was answered about another tracker, and perhaps not confirmed yet, says nothing about this one.
    if (m_draft.destination != m_destination->destination())
        m_admin->setAnswer(std::nullopt);
    m_draft.setDestination(m_destination->destination());
    m_view->advance(m_mode);
}

void InitiateWizard::showOwnProjects()
{
    m_asking->ask(m_services.node, m_services.node->projects(m_draft.own->id),
                  [this](const Result<QList<model::Project>> &projects) {
                      if (projects && projects->isEmpty()) {
                          checkOwnRights();
                          return;
                      }
                      const QString wanted = m_draft.ownProject ? m_draft.ownProject->id : m_draft.ownProjectKey;
                      if (projects)
                          m_ownProject->setProjects({m_draft.own->id, {}}, m_draft.own->name, *projects, wanted);
                      else
                          m_ownProject->setInstance(*m_draft.own, wanted); // it asks again, and says what is wrong
                      m_view->advance(m_ownProject);
                  });
}

void InitiateWizard::checkOwnRights()
{
    const node::RightsQuery of{m_draft.own->id, {}};
    m_asking->ask(m_services.node, m_services.node->rights(of),
                  [this, of](const Result<QList<tracker::RightCheck>> &checks) {
                      if (checks && missingOf(*checks).isEmpty()) {
                          ownProjectChosen({});
                          return;
                      }
                      m_ownProject->setProjects(of, m_draft.own->name, {});
                      m_view->advance(m_ownProject);
                  });
}

void InitiateWizard::ownProjectChosen(const model::Project &project)
{
    m_draft.ownProject = project;
    if (!m_draft.destination || m_draft.destination->kind == Kind::Node) {
        invite();
    } else if (m_draft.destination->kind == Kind::OwnInstance) {
        // This node signs in there already: there is no access to be asked for.
        showDestinationProjects();
    } else {
        m_admin->setDestination(*m_draft.destination);
        m_view->advance(m_admin);
    }
}

void InitiateWizard::adminAnswered()
{
    m_draft.setAdminAccess(*m_admin->answer());
    if (!*m_draft.adminAccess) {
        invite();
        return;
    }
    m_destinationSignIn->setTarget(*m_draft.destination);
    m_view->advance(m_destinationSignIn);
}

void InitiateWizard::destinationSignedIn()
{
    m_draft.destinationSignIn = m_destinationSignIn->answers();
    m_draft.destinationTrial = m_destinationSignIn->trial();
    showDestinationProjects();
}

void InitiateWizard::showDestinationProjects()
{
    const QString wanted =
        m_draft.destinationProject ? m_draft.destinationProject->id : m_draft.destination->projectKey;
    if (m_draft.destinationTrial) {
        m_destinationProject->setProjects({{}, {}, m_draft.destinationSignIn}, m_draft.destinationTrial->instance.name,
                                          m_draft.destinationTrial->projects, wanted);
    } else {
        model::InstanceInfo instance;
        instance.id = m_draft.destination->instanceId;
        instance.name = m_draft.destination->trackerName;
        for (const model::InstanceInfo &known : std::as_const(m_instances)) {
            if (known.id == instance.id)
                instance = known;
        }
        m_destinationProject->setInstance(instance, wanted);
    }
    m_view->advance(m_destinationProject);
}

void InitiateWizard::invite()
{
    node::InviteOptions options;
    options.instanceId = m_draft.own->id;
    options.project = m_draft.ownProject->id;
    options.mode = m_draft.mode;
    if (m_draft.destination)
        options.destination = m_draft.destination->instanceUrl.toString();
    m_view->setBound(true);
    m_asking->ask(m_services.node, m_services.node->invite(options),
                  [this](const Result<node::OwnInvitation> &invitation) { invitationMade(invitation); });
}

void InitiateWizard::invitationMade(const Result<node::OwnInvitation> &invitation)
{
    m_view->setBound(false);
    if (!invitation) {
        m_view->current()->fail(invitation.error());
        return;
    }
    m_invitation->setInvitation(*invitation);
    m_view->advance(m_invitation);
}

void InitiateWizard::connectBoth()
{
    m_draft.destinationProject = m_destinationProject->chosen();
    node::ConnectOptions options;
    options.instanceId = m_draft.own->id;
    options.project = m_draft.ownProject->id;
    options.toInstanceId = m_draft.destination->instanceId;
    options.toProject = m_draft.destinationProject->id;
    options.mode = m_draft.mode;
    options.toNewInstance = m_draft.destinationSignIn;
    m_view->setBound(true);
    m_asking->ask(m_services.node, m_services.node->connectInstances(options),
                  [this](const Result<model::Connection> &connection) {
                      m_view->setBound(false);
                      if (connection)
                          Q_EMIT connected(*connection, issueKey());
                      else
                          m_destinationProject->fail(connection.error());
                  });
}

QString InitiateWizard::issueKey() const
{
    const bool isJustSignedIn = m_ownSignIn->added() && m_draft.own->id == m_ownSignIn->added()->id;
    return isJustSignedIn ? m_ownSignIn->issueKeyIn(*m_draft.ownProject) : QString();
}

// NOLINTEND(bugprone-unchecked-optional-access)

} // namespace twinspan::ui
