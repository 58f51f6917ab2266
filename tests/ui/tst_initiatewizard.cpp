#include "tests/ui/initiatetest.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;
using Kind = node::UrlReport::Kind;

/// The initiate wizard driven by what a person sees, over a node that says what the test wants.
class TestInitiateWizard : public InitiateTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_wizard.reset(); }
    void withoutATrackerItAsksForOneFirst();
    void theProjectOfTheOwnAddressIsProposed();
    void theIssueOfTheOwnAddressGoesAlong_data();
    void theIssueOfTheOwnAddressGoesAlong();
    void anotherTrackerWithAdminAccess();
    void nothingIsSavedBeforeTheEnd();
    void anotherTrackerByInvitation();
    void withoutAUrlAnOpenInvitation();
    void aNodeGetsAnInvitationBoundToIt();
    void anOwnTrackerMakesALocalConnection();
    void noAdministratorIsOfferedTheInvitation();
    void goingBackKeepsWhatStandsAndForgetsWhatDoesNot();
    void amongThousandsOfProjectsOneIsFound();
    void theKeyboardIsEnough();
    void beforeTheNodeHasAnsweredThereIsNothingToPress();
    void whatLeavesATraceCantBeLeftHalfWay();
};

void TestInitiateWizard::withoutATrackerItAsksForOneFirst()
{
    m_node->instancesAnswer = QList<model::InstanceInfo>();
    m_node->onAddInstance = [](const node::InstanceToAdd &) { return instance(u"mine"_qs, u"Mine"_qs); };
    m_wizard->start();
    QTRY_VERIFY(says(m_wizard.get(), u"Connect your tracker"_qs));
    QVERIFY(!canPress(m_wizard.get(), u"Sign in"_qs));
    find<QLineEdit>(m_wizard.get(), u"Address of your tracker"_qs)->setText(u"https://mine.example.com"_qs);
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Account"_qs));
    find<QLineEdit>(m_wizard.get(), u"Account"_qs)->setText(u"ann"_qs);
    find<QLineEdit>(m_wizard.get(), u"Password"_qs)->setText(u"secret"_qs);
    QCOMPARE(find<QLineEdit>(m_wizard.get(), u"Password"_qs)->echoMode(), QLineEdit::Password);
    QVERIFY(pressSoon(m_wizard.get(), u"Sign in"_qs));
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Destination instance URL"_qs));
    QVERIFY(m_node->calls.contains(u"addInstance https://mine.example.com"_qs));
}

void TestInitiateWizard::theProjectOfTheOwnAddressIsProposed()
{
    m_node->onProbe = [](const QString &url) {
        node::UrlReport report = found(Kind::Tracker, url);
        report.projectKey = u"ENG"_qs;
        return report;
    };
    withoutATrackerItAsksForOneFirst();
    find<QCheckBox>(m_wizard.get(), u"I don't have a URL"_qs)->click();
    toProject();
    QTRY_VERIFY(find<QListView>(m_wizard.get(), u"Projects"_qs));
    const auto *projects = find<QListView>(m_wizard.get(), u"Projects"_qs);
    QTRY_VERIFY(projects->currentIndex().data().toString().contains(u"ENG"_qs));
    QVERIFY(canPress(m_wizard.get(), u"^Next"_qs));
}

void TestInitiateWizard::theIssueOfTheOwnAddressGoesAlong_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("issue");
    QTest::newRow("its project") << u"ENG"_qs << u"ENG-7"_qs;
    QTest::newRow("another project") << u"SUP"_qs << QString();
}

void TestInitiateWizard::theIssueOfTheOwnAddressGoesAlong()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, issue);
    m_node->onProbe = [](const QString &url) {
        const bool isOurs = url.contains(u"globex"_qs);
        node::UrlReport report = found(isOurs ? Kind::OwnInstance : Kind::Tracker, url);
        report.instanceId = isOurs ? u"globex"_qs : QString();
        report.projectKey = u"ENG"_qs;
        report.issueKey = u"ENG-7"_qs;
        return report;
    };
    QSignalSpy connected(m_wizard.get(), &ui::InitiateWizard::connected);
    withoutATrackerItAsksForOneFirst();
    typeUrl(u"https://globex.example.com"_qs);
    toProject();
    chooseProject(chosen);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QVERIFY(pressSoon(m_wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(connected.first().at(1).toString(), issue);
}

void TestInitiateWizard::anotherTrackerWithAdminAccess()
{
    node::ConnectOptions made;
    m_node->onTrySignIn = [](const node::InstanceToAdd &) {
        return node::SignInTrial{instance(u"there"_qs, u"There"_qs), {project(u"ENG"_qs)}};
    };
    m_node->onConnect = [&made](const node::ConnectOptions &options) {
        made = options;
        return connection(u"c"_qs);
    };
    QSignalSpy connected(m_wizard.get(), &ui::InitiateWizard::connected);
    begin();
    typeUrl(u"https://there.example.com"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"Redmine 5.0 at https://there.example.com"_qs));
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^(Next|Initiate)"_qs));
    find<QRadioButton>(m_wizard.get(), u"Yes, I have admin"_qs)->click();
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Account"_qs));
    find<QLineEdit>(m_wizard.get(), u"Account"_qs)->setText(u"ann"_qs);
    find<QLineEdit>(m_wizard.get(), u"Password"_qs)->setText(u"secret"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"Sign in"_qs));
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Select a project"_qs));
    chooseProject(u"ENG"_qs);
    QVERIFY(press(m_wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(made.project, u"SUP"_qs);
    QCOMPARE(made.toProject, u"ENG"_qs);
    QVERIFY(made.toNewInstance.has_value());
    QCOMPARE(made.toNewInstance->answers.value(u"token"_qs), u"secret"_qs);
}

void TestInitiateWizard::nothingIsSavedBeforeTheEnd()
{
    QSignalSpy closed(m_wizard.get(), &ui::InitiateWizard::closed);
    begin();
    typeUrl(u"https://there.example.com"_qs);
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QVERIFY(press(m_wizard.get(), u"Cancel"_qs));
    QCOMPARE(closed.size(), 1);
    for (const QString &call : std::as_const(m_node->calls))
        QVERIFY2(!call.startsWith(u"addInstance") && !call.startsWith(u"invite") && !call.startsWith(u"connect "),
                 qPrintable(call));
}

void TestInitiateWizard::anotherTrackerByInvitation()
{
    begin();
    typeUrl(u"https://there.example.com"_qs);
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs)->click();
    QVERIFY(press(m_wizard.get(), u"Initiate"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"Your invitation is ready"_qs));
    QVERIFY(m_node->calls.contains(u"invite https://there.example.com"_qs));
    QVERIFY(says(m_wizard.get(), u"one two three four five"_qs));
    QVERIFY(press(m_wizard.get(), u"Copy invitation code"_qs));
    QCOMPARE(QGuiApplication::clipboard()->text(), invitation({}).code);
    QVERIFY(press(m_wizard.get(), u"Copy as e-mail"_qs));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Hello"));
    QVERIFY(!find<QPushButton>(m_wizard.get(), u"Cancel|Previous"_qs));
    QSignalSpy closed(m_wizard.get(), &ui::InitiateWizard::closed);
    QVERIFY(press(m_wizard.get(), u"Done"_qs));
    QCOMPARE(closed.size(), 1);
}

/// A keychain may ask its user first, for minutes.
void TestInitiateWizard::beforeTheNodeHasAnsweredThereIsNothingToPress()
{
    m_node->hold(u"instances"_qs);
    m_wizard->start();
    for (const auto *shown : m_wizard->findChildren<QPushButton *>())
        QVERIFY2(!shown->isVisible() || shown->text() == u"Cancel"_qs, qPrintable(shown->text()));
    m_node->letGo(u"instances"_qs);
    QTRY_VERIFY(canPress(m_wizard.get(), u"^Next"_qs));
}

/// Law 8: an invitation that nobody sees would stay.
void TestInitiateWizard::whatLeavesATraceCantBeLeftHalfWay()
{
    begin();
    typeUrl(u"https://there.example.com"_qs);
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs)->click();
    m_node->hold(u"invite"_qs);
    QVERIFY(press(m_wizard.get(), u"Initiate"_qs));
    QSignalSpy closed(m_wizard.get(), &ui::InitiateWizard::closed);
    QVERIFY(!canPress(m_wizard.get(), u"Previous"_qs) && !canPress(m_wizard.get(), u"Cancel"_qs));
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QTest::keyClick(find<QPushButton>(m_wizard.get(), u"Cancel"_qs), Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    m_node->onInvite = [](const node::InviteOptions &) { return fail(problem()); };
    m_node->letGo(u"invite"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"Your invitation is ready"_qs));
}

void TestInitiateWizard::withoutAUrlAnOpenInvitation()
{
    begin();
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
    find<QCheckBox>(m_wizard.get(), u"don't have a URL"_qs)->click();
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"Your invitation is ready"_qs));
    QVERIFY(m_node->calls.contains(u"invite"_qs));
}

void TestInitiateWizard::aNodeGetsAnInvitationBoundToIt()
{
    m_node->onProbe = [](const QString &url) { return found(Kind::Node, url); };
    begin();
    typeUrl(u"https://node.example.com"_qs);
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"invite https://node.example.com"_qs));
}

void TestInitiateWizard::anOwnTrackerMakesALocalConnection()
{
    m_node->onProbe = [](const QString &url) {
        node::UrlReport report = found(Kind::OwnInstance, url);
        report.instanceId = u"globex"_qs;
        return report;
    };
    QSignalSpy connected(m_wizard.get(), &ui::InitiateWizard::connected);
    begin();
    typeUrl(u"https://globex.example.com"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"local connection"_qs));
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"“Globex”"_qs));
    chooseProject(u"ENG"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
}

void TestInitiateWizard::noAdministratorIsOfferedTheInvitation()
{
    m_node->onTrySignIn = [](const node::InstanceToAdd &) {
        node::SignInTrial trial{instance(u"there"_qs, u"There"_qs), {}};
        trial.instance.isAdmin = false;
        return trial;
    };
    begin();
    typeUrl(u"https://there.example.com"_qs);
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    find<QRadioButton>(m_wizard.get(), u"Yes, I have"_qs)->click();
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Account"_qs));
    find<QLineEdit>(m_wizard.get(), u"Account"_qs)->setText(u"ann"_qs);
    find<QLineEdit>(m_wizard.get(), u"Password"_qs)->setText(u"secret"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"Sign in"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"no administrator"_qs));
    QVERIFY(press(m_wizard.get(), u"Make an invitation"_qs));
    QVERIFY(find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs)->isChecked());
    QVERIFY(press(m_wizard.get(), u"Initiate"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"Your invitation is ready"_qs));
}

void TestInitiateWizard::goingBackKeepsWhatStandsAndForgetsWhatDoesNot()
{
    begin();
    typeUrl(u"https://there.example.com"_qs);
    toProject();
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs)->click();
    for (int page = 0; page < 3; ++page)
        QVERIFY(press(m_wizard.get(), u"Previous"_qs));
    auto *url = find<QLineEdit>(m_wizard.get(), u"Destination instance URL"_qs);
    QCOMPARE(url->text(), u"https://there.example.com"_qs);
    // Unchanged, the answers after it stand.
    toProject();
    QVERIFY(pressSoon(m_wizard.get(), u"^Next"_qs));
    QVERIFY(find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs)->isChecked());
    // Changed, the question is open again.
    for (int page = 0; page < 3; ++page)
        QVERIFY(press(m_wizard.get(), u"Previous"_qs));
    url->setText(u"https://elsewhere.example.com"_qs);
    toProject();
    QVERIFY(pressSoon(m_wizard.get(), u"^Next"_qs));
    QVERIFY(!find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs)->isChecked());
}

void TestInitiateWizard::amongThousandsOfProjectsOneIsFound()
{
    QList<model::Project> many;
    for (int at = 0; at < 5000; ++at)
        many.append(project(u"P%1"_qs.arg(at)));
    m_node->onProjects = [many](const QString &) { return many; };
    begin();
    find<QCheckBox>(m_wizard.get(), u"don't have a URL"_qs)->click();
    toProject();
    chooseProject(u"P4711"_qs);
    QVERIFY(says(m_wizard.get(), u"1 of 5000"_qs));
}

void TestInitiateWizard::theKeyboardIsEnough()
{
    m_wizard->start(u"acme"_qs);
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Destination instance URL"_qs));
    m_wizard->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"https://there.example.com"_qs);
    QTRY_VERIFY(canPress(m_wizard.get(), u"^Next"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(says(m_wizard.get(), u"Choose the configuration type"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Select a project"_qs));
    QTRY_VERIFY(find<QListView>(m_wizard.get(), u"Projects"_qs)->model()->rowCount() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(find<QRadioButton>(m_wizard.get(), u"No, I don't have"_qs));
    QSignalSpy closed(m_wizard.get(), &ui::InitiateWizard::closed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(TestInitiateWizard)
#include "tst_initiatewizard.moc"
