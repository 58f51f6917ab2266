#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/common/pieces.h"
#include "ui/wizard/browserwait.h"
#include "ui/wizard/trackerwizard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;

/// The page where one signs in, for a tracker that offers the browser, over a node that says what the test wants.
class TestBrowserSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itGoesOnByItselfWhenTheBrowserCameBack();
    void theOtherWayIsThereStill();
    void theAddressCanBeCopied();
    void aCodeIsShown();
    void eachFailureIsSaidInPlace_data();
    void eachFailureIsSaidInPlace();
    void aFailureAtTheBeginningIsSaid();
    void whoStopsWaitingBeginsAnew();
    void leavingEndsIt();
    void aLockedKeychainAsksForNoSecondSignIn();
    void aSignInAgainBeginsTheWayOfBefore_data();
    void aSignInAgainBeginsTheWayOfBefore();
    void theKeyboardIsEnough();
    void whatIsAskedForHasALinkToItsPage();
    void whatFewHaveIsNotRecommended();

private:
    void show(const std::optional<model::InstanceInfo> &known = std::nullopt);
    void fillIn();
    void begin();
    /// As soon as it is there.
    QLineEdit *field(const QString &name)
    {
        if (!QTest::qWaitFor([this, &name] { return find<QLineEdit>(m_wizard.get(), name) != nullptr; }))
            qFatal("no field %s", qPrintable(name));
        return find<QLineEdit>(m_wizard.get(), name);
    }
    bool isWaiting() { return says(m_wizard.get(), u"Your browser shows the sign-in page"_qs); }

    std::shared_ptr<ScriptedNode> m_node;
    std::shared_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<ui::TrackerWizard> m_wizard;
    QList<node::InstanceToAdd> m_added;
};

void TestBrowserSignInPage::init()
{
    m_node = std::make_shared<ScriptedNode>();
    m_desktop = std::make_shared<FakeDesktop>();
    m_added.clear();
    m_node->formAnswer = ScriptedNode::formWithBrowser();
    m_node->onProbe = [](const QString &url) { return found(node::UrlReport::Kind::Tracker, url); };
    m_node->onBegin = [](const node::BrowserSignInWish &wish) {
        return node::BrowserSignInBegun{
            u"begun"_qs,
            {QUrl(u"https://there.example.com/authorize?client="_qs + wish.answers.value(u"clientId"_qs)), {}}};
    };
    m_node->onAddInstance = [this](const node::InstanceToAdd &wanted) {
        m_added.append(wanted);
        return instance(u"there"_qs, u"There"_qs);
    };
    m_node->hold(u"browserSignedIn"_qs);
}

void TestBrowserSignInPage::cleanup()
{
    m_wizard.reset();
    // Who still waits keeps the node, and the node keeps who waits.
    for (const QString &call : {u"browserSignedIn"_qs, u"beginBrowserSignIn"_qs})
        m_node->letGo(call);
}

void TestBrowserSignInPage::show(const std::optional<model::InstanceInfo> &known)
{
    m_wizard = std::make_unique<ui::TrackerWizard>(ui::Services{m_node, m_desktop, std::make_shared<NoPractice>()},
                                                   known, nullptr);
    m_wizard->resize(1000, 680);
    m_wizard->show();
}

void TestBrowserSignInPage::fillIn()
{
    field(u"Address of your tracker"_qs)->setText(u"https://there.example.com"_qs);
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Client id"_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^Sign in in the browser$"_qs));
    field(u"Client id"_qs)->setText(u"our-app"_qs);
}

void TestBrowserSignInPage::begin()
{
    show();
    fillIn();
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QTRY_VERIFY(isWaiting());
}

void TestBrowserSignInPage::itGoesOnByItselfWhenTheBrowserCameBack()
{
    begin();
    QCOMPARE(m_desktop->links, QStringList(u"https://there.example.com/authorize?client=our-app"_qs));
    QVERIFY(!find<QLineEdit>(m_wizard.get(), u"Client id"_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QSignalSpy signedIn(m_wizard.get(), &ui::TrackerWizard::signedIn);
    m_node->release(u"browserSignedIn"_qs);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(m_added.size(), 1);
    QCOMPARE(m_added.first().browserSignIn, u"begun"_qs);
    QCOMPARE(m_added.first().url, u"https://there.example.com"_qs);
}

void TestBrowserSignInPage::theOtherWayIsThereStill()
{
    show();
    fillIn();
    QVERIFY(press(m_wizard.get(), u"Without the browser: Password"_qs));
    QVERIFY(!find<QLineEdit>(m_wizard.get(), u"Client id"_qs));
    field(u"Account"_qs)->setText(u"ann"_qs);
    field(u"Password"_qs)->setText(u"secret"_qs);
    field(u"Name in Twinspan"_qs)->setText(u"Ours"_qs);
    // There and back, what was typed stands.
    QVERIFY(press(m_wizard.get(), u"Sign in in the browser .recommended"_qs));
    QCOMPARE(field(u"Client id"_qs)->text(), u"our-app"_qs);
    QVERIFY(press(m_wizard.get(), u"Without the browser"_qs));
    QCOMPARE(field(u"Account"_qs)->text(), u"ann"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in$"_qs));
    QTRY_COMPARE(m_added.size(), 1);
    QVERIFY(m_added.first().browserSignIn.isEmpty());
    QCOMPARE(m_added.first().answers.value(u"token"_qs), u"secret"_qs);
    QCOMPARE(m_added.first().name, u"Ours"_qs);
    QVERIFY(!m_added.first().answers.contains(u"clientId"_qs));
    QVERIFY(m_desktop->links.isEmpty());
}

void TestBrowserSignInPage::theAddressCanBeCopied()
{
    begin();
    QVERIFY(press(m_wizard.get(), u"Copy the address"_qs));
    QCOMPARE(QApplication::clipboard()->text(), m_desktop->links.first());
    QVERIFY(says(m_wizard.get(), u"The address is in the clipboard"_qs));
    QVERIFY(press(m_wizard.get(), u"Open the page again"_qs));
    QCOMPARE(m_desktop->links.size(), 2);
    QVERIFY(!find<QPushButton>(m_wizard.get(), u"Copy the code"_qs));
}

void TestBrowserSignInPage::aCodeIsShown()
{
    m_node->onBegin = [](const node::BrowserSignInWish &) {
        return node::BrowserSignInBegun{u"begun"_qs, {QUrl(u"https://there.example.com/device"_qs), u"WDJB-MJHT"_qs}};
    };
    begin();
    QVERIFY(says(m_wizard.get(), u"WDJB-MJHT"_qs));
    QVERIFY(find<QLabel>(m_wizard.get(), u"Code to type into the page: WDJB-MJHT"_qs));
    QVERIFY(press(m_wizard.get(), u"Copy the code"_qs));
    QCOMPARE(QApplication::clipboard()->text(), u"WDJB-MJHT"_qs);
    // The page was opened; whoever wants another browser sees its address.
    const QString address = u"https://there.example.com/device"_qs;
    QCOMPARE(m_desktop->links, QStringList(address));
    QVERIFY(press(m_wizard.get(), u"^Open https://there.example.com/device$"_qs));
    QCOMPARE(m_desktop->links, QStringList({address, address}));
    QVERIFY(press(m_wizard.get(), u"Copy the address"_qs));
    QCOMPARE(QApplication::clipboard()->text(), address);
    QSignalSpy signedIn(m_wizard.get(), &ui::TrackerWizard::signedIn);
    m_node->release(u"browserSignedIn"_qs);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(m_added.first().browserSignIn, u"begun"_qs);
}

void TestBrowserSignInPage::eachFailureIsSaidInPlace_data()
{
    QTest::addColumn<ProblemKind>("kind");
    for (const ProblemKind kind : {ProblemKind::Unauthorized, ProblemKind::Timeout, ProblemKind::Network,
                                   ProblemKind::Cancelled, ProblemKind::Protocol})
        QTest::newRow(qPrintable(toString(kind))) << kind;
}

void TestBrowserSignInPage::eachFailureIsSaidInPlace()
{
    QFETCH(ProblemKind, kind);
    m_node->onSignedIn = [kind](const QString &) -> Status { return fail(problem(kind)); };
    begin();
    m_node->letGo(u"browserSignedIn"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs));
    QVERIFY(says(m_wizard.get(), u"Do this."_qs));
    QVERIFY(!isWaiting() && m_added.isEmpty());
    // And again.
    m_node->onSignedIn = [](const QString &) { return Status(); };
    QCOMPARE(field(u"Client id"_qs)->text(), u"our-app"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QTRY_COMPARE(m_added.size(), 1);
}

void TestBrowserSignInPage::aFailureAtTheBeginningIsSaid()
{
    m_node->onBegin = [](const node::BrowserSignInWish &) -> Result<node::BrowserSignInBegun> {
        return fail(problem(ProblemKind::Conflict));
    };
    show();
    fillIn();
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs));
    QVERIFY(canPress(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QVERIFY(m_desktop->links.isEmpty());
}

void TestBrowserSignInPage::whoStopsWaitingBeginsAnew()
{
    begin();
    QVERIFY(press(m_wizard.get(), u"Stop waiting"_qs));
    QVERIFY(!isWaiting());
    QVERIFY(m_node->calls.contains(u"dropBrowserSignIn begun"_qs));
    m_node->release(u"browserSignedIn"_qs); // too late
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QTRY_VERIFY(isWaiting());
    QVERIFY(m_added.isEmpty());
    // Given up before the node has an address to open.
    m_node->hold(u"beginBrowserSignIn"_qs);
    QVERIFY(press(m_wizard.get(), u"Stop waiting"_qs));
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QVERIFY(press(m_wizard.get(), u"Stop waiting"_qs));
    const auto opened = m_desktop->links.size();
    m_node->calls.clear();
    m_node->release(u"beginBrowserSignIn"_qs);
    QTRY_VERIFY(m_node->calls.contains(u"dropBrowserSignIn begun"_qs));
    QCOMPARE(m_desktop->links.size(), opened);
    QVERIFY(!isWaiting());
}

void TestBrowserSignInPage::leavingEndsIt()
{
    begin();
    m_wizard.reset();
    QVERIFY(m_node->calls.contains(u"dropBrowserSignIn begun"_qs));
    m_node->release(u"browserSignedIn"_qs);
    QVERIFY(m_added.isEmpty());
}

void TestBrowserSignInPage::aLockedKeychainAsksForNoSecondSignIn()
{
    bool isLocked = true;
    m_node->onAddInstance = [this, &isLocked](const node::InstanceToAdd &wanted) -> Result<model::InstanceInfo> {
        if (isLocked)
            return lockedKeychain();
        m_added.append(wanted);
        return instance(u"there"_qs, u"There"_qs);
    };
    begin();
    m_node->release(u"browserSignedIn"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"The keychain is locked."_qs));
    isLocked = false;
    QVERIFY(pressSoon(m_wizard.get(), u"Try again"_qs));
    QTRY_COMPARE(m_added.size(), 1);
    QCOMPARE(m_added.first().browserSignIn, u"begun"_qs);
    QCOMPARE(m_desktop->links.size(), 1);
}

void TestBrowserSignInPage::aSignInAgainBeginsTheWayOfBefore_data()
{
    QTest::addColumn<bool>("inBrowser");
    QTest::newRow("in the browser") << true;
    QTest::newRow("by hand") << false;
}

void TestBrowserSignInPage::aSignInAgainBeginsTheWayOfBefore()
{
    QFETCH(bool, inBrowser);
    tracker::SignInField ofBoth;
    ofBoth.id = u"quotaShare"_qs;
    ofBoth.label = u"Share"_qs;
    m_node->formAnswer->fields.append(ofBoth);
    m_node->formAnswer->browser->fields.append(ofBoth);
    model::InstanceInfo known = instance(u"there"_qs, u"There"_qs);
    known.options.insert(ofBoth.id, u"50"_qs);
    if (inBrowser)
        known.options.insert(u"clientId"_qs, u"our-app"_qs);
    node::NewSignIn again;
    m_node->onSignInAgain = [&again](const node::NewSignIn &signIn) {
        again = signIn;
        return instance(signIn.instanceId, signIn.instanceId);
    };
    show(known);
    QTRY_VERIFY(find<QRadioButton>(m_wizard.get(), u"Without the browser"_qs));
    QCOMPARE(find<QRadioButton>(m_wizard.get(), u"Without the browser"_qs)->isChecked(), !inBrowser);
    if (!inBrowser)
        return;
    QCOMPARE(field(u"Client id"_qs)->text(), u"our-app"_qs);
    QSignalSpy signedIn(m_wizard.get(), &ui::TrackerWizard::signedIn);
    QVERIFY(pressSoon(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QTRY_VERIFY(isWaiting());
    QVERIFY(m_node->calls.contains(u"beginBrowserSignIn there"_qs));
    m_node->release(u"browserSignedIn"_qs);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(again.instanceId, u"there"_qs);
    QCOMPARE(again.browserSignIn, u"begun"_qs);
}

void TestBrowserSignInPage::theKeyboardIsEnough()
{
    show();
    m_wizard->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"https://there.example.com"_qs);
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Client id"_qs));
    const auto tabTo = [this](const QString &name) {
        for (int step = 0; step < 20 && QApplication::focusWidget() != find<QWidget>(m_wizard.get(), name); ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == find<QWidget>(m_wizard.get(), name);
    };
    QVERIFY(tabTo(u"^Client id$"_qs));
    QTest::keyClicks(QApplication::focusWidget(), u"our-app"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(isWaiting());
    QTRY_COMPARE(accessibleName(QApplication::focusWidget()), u"Open the page again"_qs);
    QVERIFY(tabTo(u"^Stop waiting$"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!isWaiting());
}

void TestBrowserSignInPage::whatIsAskedForHasALinkToItsPage()
{
    m_node->formAnswer->browser->fields.first().page = u"/apps?new=1"_qs;
    show();
    fillIn();
    auto *link = find<QPushButton>(m_wizard.get(), u"^Open the page for “Client id”$"_qs);
    QVERIFY(link && link->focusPolicy() == Qt::StrongFocus);
    QCOMPARE(link->toolTip(), ui::plainToolTip(u"https://there.example.com/apps?new=1"_qs));
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(m_desktop->links, QStringList(u"https://there.example.com/apps?new=1"_qs));
    // It goes with the address, and stays where that is no web page.
    field(u"Address of your tracker"_qs)->setText(u"https://elsewhere.example.com/desk/"_qs);
    QTRY_COMPARE(find<QPushButton>(m_wizard.get(), u"Open the page for"_qs)->toolTip(),
                 ui::plainToolTip(u"https://elsewhere.example.com/desk/apps?new=1"_qs));
    field(u"Address of your tracker"_qs)->setText(u"practice:///tmp/acme"_qs);
    QTRY_VERIFY(!find<QPushButton>(m_wizard.get(), u"Open the page for"_qs));
}

void TestBrowserSignInPage::whatFewHaveIsNotRecommended()
{
    m_node->formAnswer->browser->isUsual = false;
    show();
    field(u"Address of your tracker"_qs)->setText(u"https://there.example.com"_qs);
    QTRY_VERIFY(find<QRadioButton>(m_wizard.get(), u"Without the browser"_qs));
    QVERIFY(find<QRadioButton>(m_wizard.get(), u"Without the browser"_qs)->isChecked());
    QVERIFY(find<QRadioButton>(m_wizard.get(), u"^Sign in in the browser$"_qs));
    QVERIFY(field(u"Password"_qs));
}

QTEST_MAIN(TestBrowserSignInPage)
#include "tst_browsersigninpage.moc"
