#include "ui/wizard/acceptwizard.h"

#include "ui/common/asking.h"
#include "ui/wizard/codepage.h"
#include "ui/wizard/confirmpage.h"
#include "ui/wizard/instancepage.h"
#include "ui/wizard/projectpage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/wizardview.h"

#include <QVBoxLayout>

namespace twinspan::ui
{

AcceptWizard::AcceptWizard(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_view(new WizardView(this)),
      m_code(new CodePage(services)), m_instance(new InstancePage(services)),
      m_signIn(new SignInPage(services, SignInPage::For::OwnTracker)),
      m_project(new ProjectPage(services, ProjectPage::Place::OnTheWay)), m_confirm(new ConfirmPage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    for (WizardPage *page : std::initializer_list<WizardPage *>{m_code, m_instance, m_signIn, m_project, m_confirm}) {
        page->setParent(this);
        page->hide();
    }
    wire();
}

void AcceptWizard::wire()
{
    connect(m_view, &WizardView::cancelled, this, &AcceptWizard::closed);
    connect(m_view, &WizardView::wentBack, m_asking, &Asking::forget);
    connect(m_asking, &Asking::busyChanged, this, [this](bool busy) {
        for (WizardPage *page : findChildren<WizardPage *>())
            page->setWorking(busy);
    });
    connect(m_code, &WizardPage::accepted, this, &AcceptWizard::codeAccepted);
    connect(m_code, &WizardPage::changed, this, [this] {
        if (m_view->current() == m_code && !m_code->isComplete())
            m_asking->forget(); // what was asked for was another code
    });
    connect(m_instance, &WizardPage::accepted, this, [this] {
        if (const auto chosen = m_instance->chosen())
            showProjects(*chosen);
        else
            m_view->advance(m_signIn);
    });
    connect(m_signIn, &WizardPage::accepted, this, [this] {
        m_instance->choose(m_signIn->added()->id);
        m_view->replace(m_instance);
        showProjects(*m_signIn->added(), m_signIn->projectKey());
    });
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the page is complete
    connect(m_project, &WizardPage::accepted, this, [this] { projectChosen(*m_project->chosen()); });
    connect(m_confirm, &WizardPage::accepted, this, &AcceptWizard::confirm);
}

void AcceptWizard::start(const QString &code)
{
    m_view->begin(m_code);
    if (!code.isEmpty())
        m_code->setCode(code);
}

void AcceptWizard::codeAccepted()
{
    m_asking->ask(m_services.node, m_services.node->instances(),
                  [this](const Result<QList<model::InstanceInfo>> &instances) {
                      if (instances && instances->isEmpty()) {
                          m_view->advance(m_signIn);
                          return;
                      }
                      if (instances && instances->size() == 1)
                          showProjects(instances->first());
                      else
                          m_view->advance(m_instance);
                  });
}

void AcceptWizard::showProjects(const model::InstanceInfo &own, const QString &wanted)
{
    m_own = own;
    m_asking->ask(m_services.node, m_services.node->projects(own.id),
                  [this, own, wanted](const Result<QList<model::Project>> &projects) {
                      // The way back leads to the choice among the trackers, also from the only one.
                      if (m_view->current() == m_code)
                          m_view->advance(m_instance);
                      if (projects && projects->isEmpty()) {
                          checkRights(own);
                          return;
                      }
                      if (projects)
                          m_project->setProjects({own.id, {}}, own.name, *projects, wanted);
                      else
                          m_project->setInstance(own, wanted); // it asks again, and says what is wrong
                      m_view->advance(m_project);
                  });
}

void AcceptWizard::checkRights(const model::InstanceInfo &own)
{
    const node::RightsQuery of{own.id, {}};
    m_asking->ask(m_services.node, m_services.node->rights(of),
                  [this, own, of](const Result<QList<tracker::RightCheck>> &checks) {
                      if (checks && missingOf(*checks).isEmpty()) {
                          projectChosen({});
                          return;
                      }
                      m_project->setProjects(of, own.name, {});
                      m_view->advance(m_project);
                  });
}

void AcceptWizard::projectChosen(const model::Project &project)
{
    m_chosen = project;
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the pages before have their answers
    m_confirm->setSides(*m_code->received(), *m_own, project);
    m_view->advance(m_confirm);
}

void AcceptWizard::confirm()
{
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the pages before have their answers
    const node::AcceptOptions options{m_code->code(), m_own->id, m_chosen.id};
    m_view->setBound(true);
    m_asking->ask(m_services.node, m_services.node->accept(options),
                  [this](const Result<model::Connection> &connection) {
                      m_view->setBound(false);
                      if (connection)
                          Q_EMIT connected(*connection, issueKey());
                      else
                          m_confirm->fail(connection.error());
                  });
}

QString AcceptWizard::issueKey() const
{
    const auto signedIn = m_signIn->added();
    const bool isJustSignedIn = m_own && signedIn && m_own->id == signedIn->id;
    return isJustSignedIn ? m_signIn->issueKeyIn(m_chosen) : QString();
}

} // namespace twinspan::ui
