#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/wizard/acceptwizard.h"
#include "ui/wizard/projectpage.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;
using tracker::Right;
using tracker::RightCheck;

namespace
{
QList<RightCheck> without(Right right)
{
    QList<RightCheck> checks = tracker::allAre(RightCheck::State::Granted);
    for (RightCheck &check : checks) {
        if (check.right == right)
            check = tracker::grantedIf(false, right, u"the permission “Add issues”"_qs);
    }
    return checks;
}
} // namespace

/// What the account may not do is said before the first sync, with what it takes, and stops nobody who knows it.
class TestRightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void allThatIsNeededIsSaidShortly();
    void whatIsMissingHoldsOnce();
    void whatIsGrantedMeanwhileIsFoundByLookingAgain();
    void nobodyGoesOnBeforeTheAnswer();
    void whatNobodyTellsIsSaidAsThat();
    void aTrackerThatDoesNotAnswerIsSaid();
    void anotherProjectIsLookedAtAnew();
    void withoutProjectsOnlyWhatIsMissingIsShown();

private:
    std::unique_ptr<ui::ProjectPage> page(const QList<model::Project> &projects);

    std::shared_ptr<ScriptedNode> m_node;
};

void TestRightsPage::init()
{
    m_node = std::make_shared<ScriptedNode>();
}

std::unique_ptr<ui::ProjectPage> TestRightsPage::page(const QList<model::Project> &projects)
{
    const ui::Services services{m_node, std::make_shared<FakeDesktop>(), std::make_shared<NoPractice>()};
    auto made = std::make_unique<ui::ProjectPage>(services, ui::ProjectPage::Place::OnTheWay);
    made->show();
    made->setProjects({u"acme"_qs, {}}, u"Acme"_qs, projects, projects.isEmpty() ? QString() : projects.first().id);
    return made;
}

void TestRightsPage::allThatIsNeededIsSaidShortly()
{
    const auto shown = page({project(u"SUP"_qs)});
    QTRY_VERIFY(says(shown.get(), u"may do there all that the sync needs"_qs));
    QVERIFY(m_node->calls.contains(u"rights SUP"_qs));
    QSignalSpy accepted(shown.get(), &ui::ProjectPage::accepted);
    shown->submit();
    QCOMPARE(accepted.size(), 1);
}

void TestRightsPage::whatIsMissingHoldsOnce()
{
    m_node->rightsAnswer = without(Right::Create);
    const auto shown = page({project(u"SUP"_qs)});
    QSignalSpy accepted(shown.get(), &ui::ProjectPage::accepted);
    shown->submit(); // before anybody could have read it
    QTRY_VERIFY(says(shown.get(), u"It may not create issues. That takes the permission “Add issues”."_qs));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!shown->isBusy());
    shown->submit();
    QCOMPARE(accepted.size(), 1);
}

void TestRightsPage::whatIsGrantedMeanwhileIsFoundByLookingAgain()
{
    m_node->rightsAnswer = without(Right::Attach);
    const auto shown = page({project(u"SUP"_qs)});
    QTRY_VERIFY(says(shown.get(), u"may not attach files"_qs));
    m_node->rightsAnswer = tracker::allAre(RightCheck::State::Granted);
    QVERIFY(press(shown.get(), u"Look again"_qs));
    QTRY_VERIFY(says(shown.get(), u"all that the sync needs"_qs));
    QVERIFY(!says(shown.get(), u"may not attach files"_qs));
}

void TestRightsPage::nobodyGoesOnBeforeTheAnswer()
{
    m_node->hold(u"rights"_qs);
    const auto shown = page({project(u"SUP"_qs)});
    QSignalSpy accepted(shown.get(), &ui::ProjectPage::accepted);
    shown->submit();
    QVERIFY(shown->isBusy());
    QVERIFY(says(shown.get(), u"Looking what the account"_qs));
    QCOMPARE(accepted.size(), 0);
    m_node->letGo(u"rights"_qs);
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(!shown->isBusy());
}

void TestRightsPage::whatNobodyTellsIsSaidAsThat()
{
    m_node->rightsAnswer = tracker::allAre(RightCheck::State::Untold, u"the account is no member"_qs);
    const auto shown = page({project(u"SUP"_qs)});
    QTRY_VERIFY(says(shown.get(), u"What it may do shows only later. The reason: the account is no member."_qs));
    QSignalSpy accepted(shown.get(), &ui::ProjectPage::accepted);
    shown->submit();
    QCOMPARE(accepted.size(), 1);
}

void TestRightsPage::aTrackerThatDoesNotAnswerIsSaid()
{
    m_node->rightsAnswer = fail(problem());
    const auto shown = page({project(u"SUP"_qs)});
    QSignalSpy accepted(shown.get(), &ui::ProjectPage::accepted);
    shown->submit();
    QTRY_VERIFY(says(shown.get(), u"That went wrong."_qs));
    QCOMPARE(accepted.size(), 0);
    shown->submit();
    QCOMPARE(accepted.size(), 1);
}

void TestRightsPage::anotherProjectIsLookedAtAnew()
{
    m_node->rightsAnswer = without(Right::Comment);
    const auto shown = page({project(u"SUP"_qs), project(u"ENG"_qs)});
    QTRY_VERIFY(says(shown.get(), u"may not comment"_qs));
    m_node->rightsAnswer = tracker::allAre(RightCheck::State::Granted);
    auto *list = find<QListView>(shown.get(), u"Projects"_qs);
    QVERIFY(list);
    const QString before = shown->chosen()->id;
    list->setFocus();
    QTest::keyClick(list, before == list->model()->index(0, 0).data().toString() ? Qt::Key_Down : Qt::Key_Up);
    if (shown->chosen()->id == before)
        QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shown->chosen()->id != before);
    QVERIFY(!says(shown.get(), u"may not comment"_qs));
    QTRY_VERIFY(says(shown.get(), u"all that the sync needs"_qs));
    QVERIFY(m_node->calls.contains(u"rights "_qs + shown->chosen()->id));
}

void TestRightsPage::withoutProjectsOnlyWhatIsMissingIsShown()
{
    m_node->instancesAnswer = QList{instance(u"acme"_qs, u"Acme"_qs)};
    m_node->onProjects = [](const QString &) { return QList<model::Project>(); };
    m_node->onReadInvitation = [](const QString &) {
        node::ReceivedInvitation received;
        received.inviterName = u"Globex"_qs;
        received.expiresAt = QDateTime::currentDateTimeUtc().addDays(6);
        return received;
    };
    m_node->rightsAnswer = without(Right::Create);
    ui::AcceptWizard wizard({m_node, std::make_shared<FakeDesktop>(), std::make_shared<NoPractice>()}, nullptr);
    wizard.show();
    wizard.start(u"eyJjb2RlIn0"_qs);
    QVERIFY(pressSoon(&wizard, u"^Next"_qs));
    QTRY_VERIFY(says(&wizard, u"Rights of the account"_qs));
    QTRY_VERIFY(says(&wizard, u"may not create issues"_qs));
    QVERIFY(pressSoon(&wizard, u"^Next"_qs));
    QTRY_VERIFY(says(&wizard, u"Confirm the connection"_qs));
}

QTEST_MAIN(TestRightsPage)
#include "tst_rightspage.moc"
