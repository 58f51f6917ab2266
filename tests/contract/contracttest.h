#pragma once

#include "tests/contract/newmarker.h"
#include "tests/contract/trackerfixture.h"
#include "tests/support/waitfor.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTest>

namespace twinspan::contract
{

/// What the tests of the contract share. The fixture outlives them.
class ContractTest : public QObject
{
    Q_OBJECT

public:
    explicit ContractTest(TrackerFixture &fixture) : m_fixture(fixture) {}

protected:
    TrackerFixture &fixture() { return m_fixture; }
    /// An issue with our marker in fixture().projectId().
    tracker::NewIssue newIssue(const QString &summary);
    /// An issue of a person, with nothing else, for a test to write to.
    model::IssueRef anIssue(const QString &summary);

private Q_SLOTS:
    /// After each test: the tracker itself has nothing to say against how it was spoken to.
    void cleanup();

private:
    TrackerFixture &m_fixture;
};

QString sentenceOf(const Problem &problem);

template<typename T>
QString sentenceOf(const Result<T> &result)
{
    return result ? QStringLiteral("it succeeded") : sentenceOf(result.error());
}

} // namespace twinspan::contract

// NOLINTBEGIN(cppcoreguidelines-macro-usage): they must return from the test
/// CONTRACT_TRY(name, task): name is the value, or the test fails with the problem.
#define CONTRACT_TRY(name, ...)                                                                                        \
    auto name##_result = ::twinspan::tests::waitFor(__VA_ARGS__);                                                      \
    QVERIFY2(name##_result, qPrintable(::twinspan::contract::sentenceOf(name##_result)));                              \
    auto &name = *name##_result

#define CONTRACT_CHECK(...)                                                                                            \
    do {                                                                                                               \
        const auto checked = ::twinspan::tests::waitFor(__VA_ARGS__);                                                  \
        QVERIFY2(checked, qPrintable(::twinspan::contract::sentenceOf(checked)));                                      \
    } while (false)

/// CONTRACT_FAILS(kinds, task): the task must end in a problem of one of the kinds, with a code and a sentence.
#define CONTRACT_FAILS(kinds, ...)                                                                                     \
    do {                                                                                                               \
        const auto refused = ::twinspan::tests::waitFor(__VA_ARGS__);                                                  \
        QVERIFY2(!refused, "it succeeded");                                                                            \
        QVERIFY2((kinds).contains(refused.error().kind), qPrintable(::twinspan::contract::sentenceOf(refused)));       \
        QVERIFY(!refused.error().code.isEmpty());                                                                      \
        QVERIFY(!refused.error().cause.isEmpty());                                                                     \
    } while (false)
// NOLINTEND(cppcoreguidelines-macro-usage)
