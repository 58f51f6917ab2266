#include "tests/ui/consoletest.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace twinspan;
using namespace twinspan::tests;

/// The Settings page over a node that says what the test wants.
class TestSettings : public ConsoleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_window.reset(); }

    void aTrackerIsSignedInToAgain();
    void aTrackerIsRemovedAfterAQuestion();
    void theAddressOfAWebhookIsCopied();
    void aTrackerWithoutAWebhookSaysSo();
    void howOftenATrackerIsAskedIsChosen();
    void aProxyIsChosen();
    void theNodeIsRenamed();

private:
    void openChanges();
};

void TestSettings::aTrackerIsSignedInToAgain()
{
    QMap<QString, QString> answers;
    m_node->onSignInAgain = [&answers](const node::NewSignIn &signIn) -> Result<model::InstanceInfo> {
        answers = signIn.answers;
        if (signIn.answers.value(u"token"_qs) == u"old")
            return fail(problem(ProblemKind::Unauthorized));
        return instance(signIn.instanceId, u"Acme"_qs);
    };
    model::InstanceInfo known = instance(u"acme"_qs, u"Acme"_qs);
    known.options.insert(u"user"_qs, u"ann"_qs);
    m_node->instancesAnswer = QList{known};
    open();
    go(ui::Console::Page::Settings);
    QVERIFY(pressSoon(m_window.get(), u"Sign in again to"_qs));
    QTRY_VERIFY(says(m_window.get(), u"in place of the present one as Ann"_qs));
    QVERIFY(!find<QLineEdit>(m_window.get(), u"Name in Twinspan"_qs));
    QTRY_VERIFY(find<QLineEdit>(m_window.get(), u"Password"_qs));
    auto *key = find<QLineEdit>(m_window.get(), u"Password"_qs);
    QVERIFY(!canPress(m_window.get(), u"^Sign in$"_qs));
    key->setText(u"old"_qs);
    QVERIFY(press(m_window.get(), u"^Sign in$"_qs));
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    key->setText(u"new"_qs);
    QVERIFY(press(m_window.get(), u"^Sign in$"_qs));
    QTRY_VERIFY(says(m_window.get(), u"This node"_qs));
    QCOMPARE(answers, (QMap<QString, QString>{{u"user"_qs, u"ann"_qs}, {u"token"_qs, u"new"_qs}}));
}

void TestSettings::aProxyIsChosen()
{
    node::NewProxy chosen;
    m_node->onSetProxy = [&chosen](const node::NewProxy &proxy) -> Status {
        chosen = proxy;
        return proxy.proxy.host == u"nonsense" ? Status(fail(problem(ProblemKind::Invalid))) : Status();
    };
    open();
    go(ui::Console::Page::Settings);
    // On Linux a combo box is called by what is chosen in it.
    auto *kind = find<QComboBox>(m_window.get(), u"That of the system"_qs);
    QVERIFY(kind);
    QCOMPARE(kind->currentIndex(), 0);
    QVERIFY(!canPress(m_window.get(), u"Save proxy"_qs));
    QVERIFY(!find<QLineEdit>(m_window.get(), u"address of the proxy"_qs));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    auto *address = find<QLineEdit>(m_window.get(), u"address of the proxy"_qs);
    auto *port = find<QSpinBox>(m_window.get(), u"^Port"_qs);
    QVERIFY(port);
    QCOMPARE(port->value(), 1080);
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(port->value(), 8080);
    QVERIFY(address && !canPress(m_window.get(), u"Save proxy"_qs));
    QTest::keyClicks(address, u"nonsense"_qs);
    QVERIFY(press(m_window.get(), u"Save proxy"_qs));
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    address->clear();
    QTest::keyClicks(address, u"proxy.example.com"_qs);
    port->selectAll();
    QTest::keyClicks(port, u"3128"_qs);
    QTest::keyClicks(find<QLineEdit>(m_window.get(), u"Account"_qs), u"ann"_qs);
    QTest::keyClicks(find<QLineEdit>(m_window.get(), u"Password"_qs), u"p@ss"_qs);
    QVERIFY(press(m_window.get(), u"Save proxy"_qs));
    QTRY_VERIFY(says(m_window.get(), u"Requests go this way"_qs));
    const node::NewProxy typed{{net::ProxyChoice::Kind::Http, u"proxy.example.com"_qs, 3128, u"ann"_qs}, u"p@ss"_qs};
    QCOMPARE(chosen, typed);
}

void TestSettings::theNodeIsRenamed()
{
    open();
    go(ui::Console::Page::Settings);
    auto *name = find<QLineEdit>(m_window.get(), u"Name, as other sides"_qs);
    QVERIFY(name);
    QTRY_COMPARE(name->text(), u"Acme"_qs);
    QVERIFY(says(m_window.get(), u"ab cd"_qs) && says(m_window.get(), u"/home/me/twinspan"_qs) &&
            says(m_window.get(), u"the keychain of this desktop"_qs));
    QVERIFY(!canPress(m_window.get(), u"^Save$"_qs));
    name->selectAll();
    QTest::keyClicks(name, u"Acme Ltd"_qs);
    QVERIFY(press(m_window.get(), u"^Save$"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"rename Acme Ltd"_qs));
}

void TestSettings::aTrackerIsRemovedAfterAQuestion()
{
    model::InstanceInfo known = instance(u"acme"_qs, u"Acme"_qs);
    known.options.insert(u"user"_qs, u"ann"_qs);
    m_node->instancesAnswer = QList{known};
    open();
    go(ui::Console::Page::Settings);
    QVERIFY(pressSoon(m_window.get(), u"Remove Acme"_qs));
    QVERIFY(!m_node->calls.contains(u"removeInstance acme"_qs));
    m_node->onOrder = [](const QString &) -> Status { return fail(problem(ProblemKind::Conflict)); };
    QVERIFY(press(m_window.get(), u"Yes, remove"_qs));
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    QVERIFY(m_node->calls.contains(u"removeInstance acme"_qs));
}

void TestSettings::theAddressOfAWebhookIsCopied()
{
    const node::Webhook webhook{QUrl(u"https://node.example.com/twinspan/changed/acme/token"_qs),
                                u"Open its settings."_qs};
    m_node->webhookAnswer = webhook;
    openChanges();
    QTRY_VERIFY(says(m_window.get(), u"Open its settings."_qs));
    QVERIFY(m_node->calls.contains(u"webhook acme"_qs));
    QVERIFY(press(m_window.get(), u"Copy the address"_qs));
    QCOMPARE(QGuiApplication::clipboard()->text(), webhook.url.toString());
    QVERIFY(says(m_window.get(), u"in the clipboard"_qs));
}

void TestSettings::aTrackerWithoutAWebhookSaysSo()
{
    m_node->webhookAnswer = fail(problem(ProblemKind::Invalid));
    openChanges();
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    QVERIFY(!find<QPushButton>(m_window.get(), u"Copy the address"_qs));
}

void TestSettings::howOftenATrackerIsAskedIsChosen()
{
    m_node->pollAnswer = std::chrono::seconds(77); // by a command
    m_node->onSetPoll = [](const node::PollSetting &setting) -> Status {
        return setting.interval > std::chrono::seconds(60) ? fail(problem(ProblemKind::Store)) : Status();
    };
    openChanges();
    // A screen reader calls a choice by what is chosen.
    QTRY_VERIFY(find<QComboBox>(m_window.get(), u"every 77 seconds"_qs));
    auto *interval = find<QComboBox>(m_window.get(), u"every 77 seconds"_qs);
    const auto choose = [interval](qint64 seconds) {
        interval->setCurrentIndex(interval->findData(seconds));
        Q_EMIT interval->activated(interval->currentIndex());
    };
    choose(60);
    QTRY_VERIFY(says(m_window.get(), u"In force from now on."_qs));
    QVERIFY(m_node->calls.contains(u"setPollInterval acme 60"_qs));
    choose(300);
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
}

void TestSettings::openChanges()
{
    m_node->instancesAnswer = QList{instance(u"acme"_qs, u"Acme"_qs)};
    open();
    go(ui::Console::Page::Settings);
    QVERIFY(pressSoon(m_window.get(), u"Changes of Acme"_qs));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
