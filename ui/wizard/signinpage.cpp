#include "ui/wizard/signinpage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/reopening.h"
#include "ui/wizard/browserwait.h"
#include "ui/wizard/signineditor.h"
#include "ui/wizard/urlfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

SignInPage::SignInPage(const Services &services, For purpose)
    : m_services(services), m_purpose(purpose), m_asking(new Asking(this)), m_editor(new SignInEditor(services, this)),
      m_wait(new BrowserWait(services, this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    if (purpose == For::OwnTracker) {
        layout->addWidget(textLabel(tr("Enter the address of your tracker, as you see it in the browser. Any page of "
                                       "it will do."),
                                    this));
        m_url = new UrlField(services, tr("Address of your &tracker"), tr("https://tracker.example.com"), this);
        m_url->setObjection([](const node::UrlReport &report) {
            switch (report.kind) {
            case node::UrlReport::Kind::Node:
                return tr("This is a Twinspan node, not a tracker. Enter the address of the tracker itself.");
            case node::UrlReport::Kind::OwnInstance:
                return tr("You have signed in to this tracker already. Go back and choose it there.");
            case node::UrlReport::Kind::Tracker:
                break;
            }
            return QString();
        });
        layout->addWidget(m_url);
        connect(m_url, &UrlField::changed, this, &SignInPage::readUrl);
    } else {
        m_target = textLabel({}, this);
        layout->addWidget(m_target);
    }
    layout->addWidget(m_editor);
    layout->addWidget(m_wait);
    layout->addWidget(m_notice);
    layout->addWidget(hintLabel(tr("The sign-in is kept in the keychain of this computer and nowhere else. The other "
                                   "side never sees it."),
                                this));
    layout->addStretch();
    connect(m_wait, &BrowserWait::changed, this, &SignInPage::showWaiting);
    connect(m_wait, &BrowserWait::failed, this, &SignInPage::sayFailed);
    connect(m_wait, &BrowserWait::signedIn, this, &SignInPage::submitIn);
    connect(m_editor, &SignInEditor::unavailable, this, [this](const Problem &problem) { m_notice->say(problem); });
    connect(m_editor, &SignInEditor::changed, this, [this] {
        m_notice->clear();
        forgetBrowser();
        Q_EMIT changed();
    });
    connect(m_asking, &Asking::busyChanged, this, &WizardPage::changed);
}

SignInPage::~SignInPage()
{
    forgetBrowser();
}

void SignInPage::forgetBrowser()
{
    dropBrowserSignIn(m_services, std::exchange(m_browserSignIn, {}));
}

QString SignInPage::title() const
{
    switch (m_purpose) {
    case For::OwnTracker:
        return tr("Connect your tracker");
    case For::KnownTracker:
        return tr("Sign in again");
    case For::Destination:
        break;
    }
    return tr("Verify your access");
}

QString SignInPage::primaryText() const
{
    return m_editor->isForBrowser() ? tr("&Sign in in the browser") : tr("&Sign in");
}

void SignInPage::readUrl()
{
    m_notice->clear();
    m_added.reset();
    forgetBrowser();
    if (const auto report = m_url->report())
        m_editor->setTarget(*report);
    else if (!m_url->isBusy())
        m_editor->withdraw();
    Q_EMIT changed();
}

void SignInPage::setTarget(const node::UrlReport &report)
{
    m_target->setText(tr("Sign in to %1 at %2 with an administrator's account. Twinspan asks the tracker whether it "
                         "is one.")
                          .arg(report.trackerName, report.instanceUrl.toDisplayString()));
    m_editor->setTarget(report);
    m_notice->clear();
    m_trial.reset();
    forgetBrowser();
}

void SignInPage::setTarget(const model::InstanceInfo &instance)
{
    m_instanceId = instance.id;
    m_target->setText(tr("A new sign-in to “%1” (%2), in place of the present one as %3. Its connections and issues "
                         "stay as they are.")
                          .arg(instance.name, instance.url.toDisplayString(), instance.accountName));
    m_editor->setTarget(instance);
}

bool SignInPage::isComplete() const
{
    return (!m_url || m_url->report()) && m_editor->isComplete();
}

bool SignInPage::isBusy() const
{
    return m_asking->isBusy() || m_wait->isWaiting();
}

QWidget *SignInPage::firstField()
{
    return m_url ? m_url->edit() : m_editor->firstField();
}

QString SignInPage::projectKey() const
{
    const auto report = m_url ? m_url->report() : std::nullopt;
    return report ? report->projectKey : QString();
}

QString SignInPage::issueKeyIn(const model::Project &project) const
{
    const auto report = m_url ? m_url->report() : std::nullopt;
    const QString wanted = projectKey();
    const bool isOfProject = wanted.isEmpty() || wanted == project.key || wanted == project.id;
    return report && isOfProject ? report->issueKey : QString();
}

node::InstanceToAdd SignInPage::answers() const
{
    node::InstanceToAdd given = m_editor->answers();
    given.browserSignIn = m_browserSignIn;
    return given;
}

void SignInPage::leave()
{
    m_asking->forget();
    m_wait->stop();
    if (m_url)
        m_url->forget();
}

void SignInPage::submit()
{
    m_notice->clear();
    if (m_editor->isForBrowser() && m_browserSignIn.isEmpty())
        m_wait->begin({m_instanceId.isEmpty() ? answers().url : QString(), m_instanceId, answers().answers});
    else if (m_purpose == For::Destination)
        prove();
    else
        add();
}

void SignInPage::submitIn(const QString &browserSignIn)
{
    m_browserSignIn = browserSignIn;
    submit();
}

void SignInPage::showWaiting()
{
    // Once the page in the browser is open, its address and the answers stand.
    m_editor->setVisible(!m_wait->isWaiting());
    if (m_url)
        m_url->setEnabled(!m_wait->isWaiting());
    Q_EMIT changed();
}

void SignInPage::add()
{
    const auto taken = [this](const Result<model::InstanceInfo> &instance) { take(instance); };
    if (m_purpose == For::KnownTracker)
        m_asking->ask(m_services.node, m_services.node->signInAgain({m_instanceId, answers().answers, m_browserSignIn}),
                      taken);
    else
        m_asking->ask(m_services.node, m_services.node->addInstance(answers()), taken);
}

void SignInPage::take(const Result<model::InstanceInfo> &instance)
{
    if (!instance) {
        sayFailed(instance.error());
        return;
    }
    m_added = *instance;
    Q_EMIT accepted();
}

void SignInPage::sayFailed(const Problem &problem)
{
    if (problem.kind != ProblemKind::Secrets)
        forgetBrowser(); // the next attempt begins in the browser again
    // The answers may be right, and only the place to keep them closed.
    sayOrReopen(m_notice, m_asking, m_services, problem, [this] { submit(); });
}

void SignInPage::prove()
{
    m_asking->ask(
        m_services.node, m_services.node->trySignIn(answers()), [this](const Result<node::SignInTrial> &trial) {
            if (!trial) {
                sayFailed(trial.error());
                return;
            }
            if (!trial->instance.isAdmin) {
                forgetBrowser();
                m_notice->say(Notice::Kind::Warning,
                              tr("“%1” is signed in, but is no administrator there.").arg(trial->instance.accountName),
                              tr("Sign in with an administrator's account, or invite the administrator."));
                connect(m_notice->offer(tr("Make an &invitation instead")), &QPushButton::clicked, this,
                        &SignInPage::invitationWanted);
                return;
            }
            m_trial = *trial;
            Q_EMIT accepted();
        });
}

} // namespace twinspan::ui
