#include "tests/ui/consoletest.h"

#include <QPushButton>

using namespace twinspan;
using namespace twinspan::tests;

/// What needs a person, with what to do about it (law 8).
class TestProblemsPage : public ConsoleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_window.reset(); }

    void problemsHaveCauseEffectRemedyAndRetry();
    void theChosenProblemStaysChosenWhenOthersCome();
    void allAreTriedAgainAtOnce();

private:
    static node::OpenProblem failed(const QString &id)
    {
        node::OpenProblem problem;
        problem.id = problem.requestId = id;
        problem.issueKey = u"SUP-"_qs + id;
        problem.problem.cause = u"Cause of "_qs + id;
        return problem;
    }
};

void TestProblemsPage::problemsHaveCauseEffectRemedyAndRetry()
{
    Problem waiting = problem(ProblemKind::Network);
    waiting.waitsUntil = QDateTime::currentDateTimeUtc().addSecs(3600);
    m_node->problemsAnswer = QList{node::OpenProblem{u"p"_qs,
                                                     u"c"_qs,
                                                     u"A ↔ B"_qs,
                                                     u"r1"_qs,
                                                     u"SUP-1"_qs,
                                                     QDateTime::currentDateTimeUtc(),
                                                     problem(),
                                                     false,
                                                     node::ProblemLevel::Issue,
                                                     {}},
                                   node::OpenProblem{u"q"_qs,
                                                     u"c"_qs,
                                                     u"A ↔ B"_qs,
                                                     {},
                                                     {},
                                                     QDateTime::currentDateTimeUtc(),
                                                     problem(ProblemKind::Network),
                                                     true,
                                                     node::ProblemLevel::Connection,
                                                     {}},
                                   node::OpenProblem{u"w"_qs,
                                                     u"c"_qs,
                                                     u"A ↔ B"_qs,
                                                     {},
                                                     {},
                                                     QDateTime::currentDateTimeUtc(),
                                                     waiting,
                                                     true,
                                                     node::ProblemLevel::Connection,
                                                     {}}};
    m_node->onRetry = [](const QString &) { return request(model::Stage::Preparing); };
    open();
    // The connection says what stops all of it, not what stops one issue.
    QTRY_VERIFY(says(m_window.get(), u"All 3 are listed under Problems."_qs));
    QVERIFY(says(m_window.get(), u"It goes on by itself"_qs));
    go(ui::Console::Page::Problems);
    QTRY_VERIFY(table(u"Problems"_qs) && table(u"Problems"_qs)->model()->rowCount() == 3);
    QVERIFY(says(m_window.get(), u"That went wrong."_qs) && says(m_window.get(), u"It is not sent."_qs) &&
            says(m_window.get(), u"Do this."_qs));
    QVERIFY(!says(m_window.get(), u"test.problem"_qs));
    QVERIFY(press(m_window.get(), u"Details"_qs));
    QVERIFY(says(m_window.get(), u"test.problem"_qs));
    QVERIFY(press(m_window.get(), u"Retry"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"retry r1"_qs));
    QVERIFY(press(m_window.get(), u"Skip"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"skip r1"_qs));
    // What waits goes on by itself: there is nothing to press.
    table(u"Problems"_qs)->setCurrentIndex(table(u"Problems"_qs)->model()->index(1, 0));
    QVERIFY(!find<QPushButton>(m_window.get(), u"Retry"_qs));
    QVERIFY(says(m_window.get(), u"It goes on by itself"_qs));
    QVERIFY(!says(m_window.get(), u"Twinspan waits until"_qs));
    // Where a time was named, it is said.
    table(u"Problems"_qs)->setCurrentIndex(table(u"Problems"_qs)->model()->index(2, 0));
    QVERIFY(says(m_window.get(), u"Twinspan waits until"_qs) && says(m_window.get(), u"(60 min)"_qs));
    QVERIFY(!says(m_window.get(), u"It goes on by itself"_qs));
}

/// Skip would leave out the issue that nobody looked at.
void TestProblemsPage::theChosenProblemStaysChosenWhenOthersCome()
{
    m_node->problemsAnswer = QList{failed(u"1"_qs)};
    open();
    go(ui::Console::Page::Problems);
    QTRY_VERIFY(says(m_window.get(), u"Cause of 1"_qs));
    m_node->problemsAnswer = QList{failed(u"2"_qs), failed(u"1"_qs)};
    Q_EMIT m_node->problemsChanged();
    QTRY_COMPARE(table(u"Problems"_qs)->model()->rowCount(), 2);
    m_node->problemsAnswer = QList{failed(u"2"_qs)};
    QVERIFY(press(m_window.get(), u"Skip"_qs));
    QTRY_VERIFY(m_node->calls.contains(u"skip 1"_qs));
    Q_EMIT m_node->problemsChanged();
    QTRY_COMPARE(table(u"Problems"_qs)->model()->rowCount(), 1);
    QVERIFY(!canPress(m_window.get(), u"Skip"_qs));
}

/// After a right was given, say. What waits goes on by itself, and what has come right meanwhile stands in nobody's
/// way.
void TestProblemsPage::allAreTriedAgainAtOnce()
{
    node::OpenProblem waiting = failed(u"w"_qs);
    waiting.requestId.clear();
    m_node->problemsAnswer = QList{failed(u"1"_qs), waiting};
    open();
    go(ui::Console::Page::Problems);
    QTRY_VERIFY(says(m_window.get(), u"Cause of 1"_qs));
    QVERIFY(!canPress(m_window.get(), u"Retry all"_qs));
    m_node->problemsAnswer = QList{failed(u"1"_qs), waiting, failed(u"2"_qs), failed(u"3"_qs)};
    Q_EMIT m_node->problemsChanged();
    QTRY_VERIFY(canPress(m_window.get(), u"Retry all"_qs));
    m_node->onRetry = [](const QString &id) -> Result<model::SyncRequest> {
        return id == u"2"_qs ? fail(problem(ProblemKind::Invalid))
                             : Result<model::SyncRequest>(request(model::Stage::Preparing));
    };
    QVERIFY(press(m_window.get(), u"Retry all"_qs));
    QTRY_VERIFY(says(m_window.get(), u"2 issue(s) are tried again."_qs));
    QVERIFY(m_node->calls.contains(u"retry 1"_qs) && m_node->calls.contains(u"retry 3"_qs));
    QVERIFY(!m_node->calls.contains(u"retry w"_qs));
    m_node->onRetry = [](const QString &) -> Result<model::SyncRequest> { return fail(problem(ProblemKind::Store)); };
    QVERIFY(press(m_window.get(), u"Retry all"_qs));
    QTRY_VERIFY(says(m_window.get(), u"That went wrong."_qs));
}

QTEST_MAIN(TestProblemsPage)
#include "tst_problemspage.moc"
