#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/wizard/acceptwizard.h"
#include "ui/wizard/initiatewizard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;

/// Both wizards over trackers without projects.
class TestNoProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theInitiatorChoosesNone();
    void whatFollowsAndFailsIsSaidBefore();
    void aDestinationIsOnlyConfirmed();
    void theAccepterChoosesNone();
    void anotherCodeMeanwhileIsNotGoneOnWith();

private:
    ui::Services services() const { return {m_node, std::make_shared<FakeDesktop>(), std::make_shared<NoPractice>()}; }
    std::unique_ptr<ui::InitiateWizard> initiating() const;
    std::unique_ptr<ui::AcceptWizard> accepting() const;

    std::shared_ptr<ScriptedNode> m_node;
};

void TestNoProjects::init()
{
    m_node = std::make_shared<ScriptedNode>();
    m_node->instancesAnswer = QList{instance(u"acme"_qs, u"Acme"_qs)};
    m_node->onProjects = [](const QString &) { return QList<model::Project>(); };
    m_node->onProbe = [](const QString &url) { return found(node::UrlReport::Kind::Tracker, url); };
    m_node->onInvite = [](const node::InviteOptions &) { return invitation(u"c"_qs); };
    m_node->onConnect = [](const node::ConnectOptions &) { return connection(u"c"_qs); };
    m_node->onAccept = [](const node::AcceptOptions &) { return connection(u"c"_qs); };
    m_node->onReadInvitation = [](const QString &) {
        node::ReceivedInvitation received;
        received.inviterName = u"Globex"_qs;
        received.expiresAt = QDateTime::currentDateTimeUtc().addDays(6);
        return received;
    };
}

/// On the page of the configuration type, with a tracker that is no one's here as the destination.
std::unique_ptr<ui::InitiateWizard> TestNoProjects::initiating() const
{
    auto wizard = std::make_unique<ui::InitiateWizard>(services(), nullptr);
    wizard->show();
    wizard->start(u"acme"_qs, u"https://there.example.com"_qs);
    const bool there = pressSoon(wizard.get(), u"^Next"_qs) && says(wizard.get(), u"Choose the configuration type"_qs);
    return there ? std::move(wizard) : nullptr;
}

std::unique_ptr<ui::AcceptWizard> TestNoProjects::accepting() const
{
    auto wizard = std::make_unique<ui::AcceptWizard>(services(), nullptr);
    wizard->show();
    wizard->start(u"eyJjb2RlIn0"_qs);
    return wizard;
}

void TestNoProjects::theInitiatorChoosesNone()
{
    const auto wizard = initiating();
    QVERIFY(wizard);
    m_node->hold(u"projects"_qs);
    QVERIFY(press(wizard.get(), u"^Next"_qs));
    QVERIFY(says(wizard.get(), u"Choose the configuration type"_qs) && !canPress(wizard.get(), u"^Next"_qs));
    m_node->letGo(u"projects"_qs);
    QTRY_VERIFY(says(wizard.get(), u"Are you an administrator"_qs));
    QVERIFY(press(wizard.get(), u"Previous"_qs));
    QVERIFY(says(wizard.get(), u"Choose the configuration type"_qs) && canPress(wizard.get(), u"^Next"_qs));
}

void TestNoProjects::whatFollowsAndFailsIsSaidBefore()
{
    m_node->onInvite = [](const node::InviteOptions &) -> Result<node::OwnInvitation> { return fail(problem()); };
    const auto wizard = initiating();
    QVERIFY(wizard && press(wizard.get(), u"Previous"_qs));
    find<QCheckBox>(wizard.get(), u"don't have a URL"_qs)->click();
    QVERIFY(press(wizard.get(), u"^Next"_qs) && press(wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(wizard.get(), u"That went wrong."_qs));
    QString project = u"none was said"_qs;
    m_node->onInvite = [&project](const node::InviteOptions &options) {
        project = options.project;
        return invitation(u"c"_qs);
    };
    QVERIFY(press(wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(wizard.get(), u"Your invitation is ready"_qs));
    QCOMPARE(project, QString());
}

void TestNoProjects::aDestinationIsOnlyConfirmed()
{
    m_node->onTrySignIn = [](const node::InstanceToAdd &) {
        return node::SignInTrial{instance(u"there"_qs, u"There"_qs), {}};
    };
    const auto wizard = initiating();
    QVERIFY(wizard && pressSoon(wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QRadioButton>(wizard.get(), u"Yes, I have"_qs));
    find<QRadioButton>(wizard.get(), u"Yes, I have"_qs)->click();
    QVERIFY(press(wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QLineEdit>(wizard.get(), u"Account"_qs));
    find<QLineEdit>(wizard.get(), u"Account"_qs)->setText(u"ann"_qs);
    find<QLineEdit>(wizard.get(), u"Password"_qs)->setText(u"secret"_qs);
    QVERIFY(pressSoon(wizard.get(), u"Sign in"_qs));
    QTRY_VERIFY(says(wizard.get(), u"“There” has no projects"_qs));
    QVERIFY(!find<QLineEdit>(wizard.get(), u"Select a project"_qs));
    QSignalSpy connected(wizard.get(), &ui::InitiateWizard::connected);
    QVERIFY(press(wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
}

void TestNoProjects::theAccepterChoosesNone()
{
    const auto wizard = accepting();
    QVERIFY(pressSoon(wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(wizard.get(), u"Confirm the connection"_qs));
    QVERIFY(says(wizard.get(), u"Acme"_qs));
    QVERIFY(press(wizard.get(), u"Previous"_qs));
    QVERIFY(says(wizard.get(), u"Which of your trackers"_qs));
    QVERIFY(pressSoon(wizard.get(), u"^Next"_qs));
    QSignalSpy connected(wizard.get(), &ui::AcceptWizard::connected);
    QVERIFY(pressSoon(wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
    QVERIFY(m_node->calls.contains(u"accept"_qs));
}

void TestNoProjects::anotherCodeMeanwhileIsNotGoneOnWith()
{
    m_node->hold(u"projects"_qs);
    const auto wizard = accepting();
    QVERIFY(pressSoon(wizard.get(), u"^Next"_qs));
    QVERIFY(!canPress(wizard.get(), u"^Next"_qs));
    find<QPlainTextEdit>(wizard.get(), u"Invitation code"_qs)->setPlainText(u"eyJvdGhlciJ9"_qs);
    m_node->letGo(u"projects"_qs);
    QTRY_VERIFY(canPress(wizard.get(), u"^Next"_qs));
    QVERIFY(says(wizard.get(), u"Accept invitation"_qs));
}

QTEST_MAIN(TestNoProjects)
#include "tst_noprojects.moc"
