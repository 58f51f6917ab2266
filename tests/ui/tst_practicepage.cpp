#include "tests/ui/consoletest.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::tests;

namespace
{
QUrl trackerOf(const QString &company)
{
    return QUrl(u"practice:///"_qs + company);
}

class TwoCompanies final : public NoPractice
{
public:
    bool owns(const QUrl &url) const override { return url.scheme() == u"practice"; }
    Task<Result<QList<ui::PracticeCompany>>> companies() override
    {
        QList<ui::PracticeCompany> both;
        for (const QString &name : {u"Acme"_qs, u"Globex"_qs}) {
            ui::PracticeCompany company;
            company.name = name;
            company.signIn.url = trackerOf(name).toString();
            both.append(company);
        }
        co_return both;
    }
};
} // namespace

/// The practice page while the node is closed, and after.
class TestPracticePage : public ConsoleTest
{
    Q_OBJECT

private Q_SLOTS:
    void whyTheNodeIsClosedIsSaidOnceAndThePageGoesOnByItself();

private:
    int timesSaid(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return static_cast<int>(std::ranges::count_if(
            labels, [&text](QLabel *label) { return label->isVisible() && label->text().contains(text); }));
    }
};

void TestPracticePage::whyTheNodeIsClosedIsSaidOnceAndThePageGoesOnByItself()
{
    prepare();
    m_node->statusAnswer = fail(problem(ProblemKind::Secrets));
    m_node->instancesAnswer = QList<model::InstanceInfo>();
    m_node->connectionsAnswer = QList<model::Connection>();
    m_node->onAddInstance = [](const node::InstanceToAdd &) { return fail(problem(ProblemKind::Secrets)); };
    m_window = std::make_unique<ui::MainWindow>(ui::Services{m_node, m_desktop, std::make_shared<TwoCompanies>()});
    m_window->show();
    m_window->load();
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
    QVERIFY(press(m_window.get(), u"Try it with two practice trackers"_qs));
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Open the issues of Globex"_qs));
    QTRY_COMPARE(timesSaid(u"Do this."_qs), 1);
    QVERIFY(!canPress(m_window.get(), u"Connect the two"_qs));

    m_node->statusAnswer = node::NodeStatus();
    QList<model::InstanceInfo> signedIn;
    m_node->onAddInstance = [&signedIn, this](const node::InstanceToAdd &added) -> Result<model::InstanceInfo> {
        const QString name = QUrl(added.url).path().mid(1);
        model::InstanceInfo made = instance(name, name);
        made.url = trackerOf(name);
        signedIn.append(made);
        m_node->instancesAnswer = signedIn;
        return made;
    };
    QVERIFY(press(m_window.get(), u"Try again"_qs));
    QTRY_VERIFY(canPress(m_window.get(), u"Connect the two"_qs));
    QCOMPARE(timesSaid(u"Do this."_qs), 0);
}

QTEST_MAIN(TestPracticePage)
#include "tst_practicepage.moc"
