#include "tests/ui/initiatetest.h"

#include <QApplication>
#include <QCheckBox>

using namespace twinspan;
using namespace twinspan::tests;

/// What goes wrong on the way through the initiate wizard is said where it went wrong, and late answers change nothing.
class TestInitiateFailures : public InitiateTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_wizard.reset(); }
    void lateAnswersNeverOverwriteNewerOnes();
    void eachLookUpFailureIsSaidInPlace_data();
    void eachLookUpFailureIsSaidInPlace();
    void failuresOfEveryStepAreSaidInPlace();
};

void TestInitiateFailures::lateAnswersNeverOverwriteNewerOnes()
{
    m_node->hold(u"probe"_qs);
    begin();
    typeUrl(u"https://old.example.com"_qs);
    QTRY_VERIFY(m_node->calls.contains(u"probe https://old.example.com"_qs));
    typeUrl(u"https://new.example.com"_qs);
    QTRY_VERIFY(m_node->calls.contains(u"probe https://new.example.com"_qs));
    m_node->release(u"probe"_qs, true);
    QTRY_VERIFY(says(m_wizard.get(), u"at https://new.example.com"_qs));
    m_node->release(u"probe"_qs);
    QCoreApplication::processEvents();
    QVERIFY(says(m_wizard.get(), u"at https://new.example.com"_qs));
    QVERIFY(!says(m_wizard.get(), u"at https://old.example.com"_qs));
    // A report is only good for what stands in the field.
    typeUrl(u"https://newer.example.com"_qs);
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
}

void TestInitiateFailures::eachLookUpFailureIsSaidInPlace_data()
{
    QTest::addColumn<ProblemKind>("kind");
    for (const ProblemKind kind : {ProblemKind::Network, ProblemKind::Tls, ProblemKind::Timeout, ProblemKind::NotFound,
                                   ProblemKind::Invalid, ProblemKind::Server, ProblemKind::Protocol})
        QTest::newRow(qPrintable(toString(kind))) << kind;
}

void TestInitiateFailures::eachLookUpFailureIsSaidInPlace()
{
    QFETCH(ProblemKind, kind);
    m_node->onProbe = [kind](const QString &) -> Result<node::UrlReport> { return fail(problem(kind)); };
    begin();
    typeUrl(u"https://there.example.com"_qs);
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs));
    QVERIFY(says(m_wizard.get(), u"Do this."_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void TestInitiateFailures::failuresOfEveryStepAreSaidInPlace()
{
    m_node->onProjects = [](const QString &) -> Result<QList<model::Project>> { return fail(problem()); };
    m_node->onInvite = [](const node::InviteOptions &) -> Result<node::OwnInvitation> { return fail(problem()); };
    begin();
    find<QCheckBox>(m_wizard.get(), u"don't have a URL"_qs)->click();
    toProject();
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs));
    QVERIFY(!canPress(m_wizard.get(), u"^Next"_qs));
    m_node->onProjects = [](const QString &) { return QList{project(u"SUP"_qs)}; };
    QVERIFY(press(m_wizard.get(), u"Try again"_qs));
    chooseProject(u"SUP"_qs);
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"That went wrong."_qs));
    m_node->onInvite = [](const node::InviteOptions &) { return invitation(u"c"_qs); };
    QVERIFY(press(m_wizard.get(), u"^Next"_qs));
    QTRY_VERIFY(says(m_wizard.get(), u"Your invitation is ready"_qs));
}

QTEST_MAIN(TestInitiateFailures)
#include "tst_initiatefailures.moc"
