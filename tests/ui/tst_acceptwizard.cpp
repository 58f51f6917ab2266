#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/wizard/acceptwizard.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;

class TestAcceptWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWholeWay();
    void theCodeIsCheckedWhileItIsPasted();
    void onlyWhatStandsInTheBoxIsAccepted();
    void aFileCanBeDropped();
    void aLinkOpensItWithItsCode();
    void withoutATrackerItAsksForOne();
    void aFailedHandshakeIsSaidAndCanBeRepeated();

private:
    void paste(const QString &code);
    void toConfirm();

    std::shared_ptr<ScriptedNode> m_node;
    std::unique_ptr<ui::AcceptWizard> m_wizard;
};

void TestAcceptWizard::init()
{
    m_node = std::make_shared<ScriptedNode>();
    m_node->instancesAnswer = QList{instance(u"globex"_qs, u"Globex"_qs)};
    m_node->onProjects = [](const QString &) { return QList{project(u"ENG"_qs), project(u"OPS"_qs)}; };
    m_node->onReadInvitation = [](const QString &) {
        node::ReceivedInvitation received;
        received.inviterName = u"Acme"_qs;
        received.trackerUrl = QUrl(u"https://acme.example.com"_qs);
        received.projectName = u"Support desk"_qs;
        received.expiresAt = QDateTime::currentDateTimeUtc().addDays(6);
        received.safetyPhrase = u"one two three four five"_qs;
        return received;
    };
    m_node->onAccept = [](const node::AcceptOptions &) { return connection(u"c"_qs); };
    m_wizard = std::make_unique<ui::AcceptWizard>(
        ui::Services{m_node, std::make_shared<FakeDesktop>(), std::make_shared<NoPractice>()}, nullptr);
    m_wizard->resize(1000, 680);
    m_wizard->show();
}

void TestAcceptWizard::cleanup()
{
    m_wizard.reset();
}

void TestAcceptWizard::paste(const QString &code)
{
    auto *box = find<QPlainTextEdit>(m_wizard.get(), u"Invitation code"_qs);
    QVERIFY(box);
    box->setPlainText(code);
}

void TestAcceptWizard::toConfirm()
{
    m_wizard->start();
    paste(u"eyJjb2RlIn0"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QListView>(m_wizard.get(), u"Projects"_qs));
    QTRY_VERIFY(find<QListView>(m_wizard.get(), u"Projects"_qs)->model()->rowCount() == 2);
    find<QLineEdit>(m_wizard.get(), u"Select a project"_qs)->setText(u"ENG"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"^Next"_qs));
}

void TestAcceptWizard::theWholeWay()
{
    node::AcceptOptions accepted;
    m_node->onAccept = [&accepted](const node::AcceptOptions &options) {
        accepted = options;
        return connection(u"c"_qs);
    };
    toConfirm();
    QVERIFY(says(m_wizard.get(), u"Confirm the connection"_qs));
    QVERIFY(says(m_wizard.get(), u"Support desk"_qs) && says(m_wizard.get(), u"Project ENG (ENG)"_qs));
    QVERIFY(says(m_wizard.get(), u"one two three four five"_qs));
    QVERIFY(!m_node->calls.contains(u"accept ENG"_qs));
    QSignalSpy connected(m_wizard.get(), &ui::AcceptWizard::connected);
    QVERIFY(press(m_wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(accepted.code, u"eyJjb2RlIn0"_qs);
    QCOMPARE(accepted.instanceId, u"globex"_qs);
}

void TestAcceptWizard::theCodeIsCheckedWhileItIsPasted()
{
    m_wizard->start();
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
    paste(u"eyJ"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"“Acme” invites you."_qs));
    QVERIFY(says(m_wizard.get(), u"https://acme.example.com"_qs) && says(m_wizard.get(), u"Support desk"_qs));
    QVERIFY(says(m_wizard.get(), u"Basic"_qs) && says(m_wizard.get(), u"one two three"_qs));
    m_node->onReadInvitation = [](const QString &) -> Result<node::ReceivedInvitation> {
        return fail(problem(ProblemKind::Invalid));
    };
    paste(u"eyJcut"_qs);
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs) && says(m_wizard.get(), u"Do this."_qs));
    QVERIFY(!says(m_wizard.get(), u"https://acme.example.com"_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
}

void TestAcceptWizard::onlyWhatStandsInTheBoxIsAccepted()
{
    m_node->hold(u"readInvitation"_qs);
    m_wizard->start();
    paste(u"eyJold"_qs);
    QTRY_VERIFY(m_node->calls.contains(u"readInvitation eyJold"_qs));
    paste(u"eyJnew"_qs);
    m_node->release(u"readInvitation"_qs);
    QCoreApplication::processEvents();
    QVERIFY(!says(m_wizard.get(), u"invites you"_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
}

void TestAcceptWizard::aFileCanBeDropped()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.twinspan-invitation"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("eyJmaWxlIn0\n") > 0);
    file.close();
    m_wizard->start();
    QWidget *page = find<QPlainTextEdit>(m_wizard.get(), u"Invitation code"_qs)->parentWidget();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject *>(page)->event(&drop); // not through the application, which has seen no drag
    QTRY_VERIFY(m_node->calls.contains(u"readInvitation eyJmaWxlIn0"_qs));
}

void TestAcceptWizard::aLinkOpensItWithItsCode()
{
    m_wizard->start(u"twinspan://accept/eyJsaW5rIn0"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"“Acme” invites you."_qs));
    QVERIFY(canPress(m_wizard.get(), u"^Next"_qs));
}

void TestAcceptWizard::withoutATrackerItAsksForOne()
{
    m_node->instancesAnswer = QList<model::InstanceInfo>();
    m_wizard->start(u"eyJ"_qs);
    QVERIFY(pressSoon(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(find<QLineEdit>(m_wizard.get(), u"Address of your tracker"_qs));
}

void TestAcceptWizard::aFailedHandshakeIsSaidAndCanBeRepeated()
{
    m_node->onAccept = [](const node::AcceptOptions &) -> Result<model::Connection> {
        return fail(problem(ProblemKind::Network));
    };
    toConfirm();
    QSignalSpy connected(m_wizard.get(), &ui::AcceptWizard::connected);
    QVERIFY(press(m_wizard.get(), u"Confirm"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs));
    m_node->onAccept = [](const node::AcceptOptions &) { return connection(u"c"_qs); };
    QVERIFY(press(m_wizard.get(), u"Confirm"_qs));
    QTRY_COMPARE(connected.size(), 1);
}

QTEST_MAIN(TestAcceptWizard)
#include "tst_acceptwizard.moc"
