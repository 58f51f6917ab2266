#include "tests/contract/contracttest.h"
#include "tests/contract/salesforce/salesforcefixture.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <memory>
#include <vector>

namespace twinspan::contract
{

/// Several writes in one counted call, and what such a call makes of texts.
class TestSalesforceTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SalesforceFixture>(); }
    void cleanup() { QCOMPARE(m_fixture->fake().breaches(), QStringList()); }
    void writesAtOneTimeShareACountedCall();
    void wordsThatLookLikeReferencesArriveAsTheyAre();
    void refusedEditThatGoesInPartsWritesNothing();

private:
    static tracker::NewIssue newIssue(const QString &summary)
    {
        tracker::NewIssue issue;
        issue.summary = summary;
        issue.marker = newMarker();
        return issue;
    }
    static tracker::NewComment newComment(const QString &text) { return {text, newMarker(model::MarkerKind::Comment)}; }

    std::unique_ptr<SalesforceFixture> m_fixture;
};

void TestSalesforceTogether::writesAtOneTimeShareACountedCall()
{
    const auto member = m_fixture->asMember();
    CONTRACT_TRY(there, member->createIssue(newIssue(QStringLiteral("Learns of the org")), {}));
    m_fixture->fake().control(QStringLiteral("forget"));
    std::vector<Task<Result<tracker::Written>>> running;
    for (int i = 0; i < 4; ++i) {
        running.push_back(member->createIssue(newIssue(QStringLiteral("Case %1").arg(i)), {}));
        running.push_back(member->addComment(there.ref, newComment(QString::number(i)), {}));
    }
    for (size_t i = 0; i < running.size(); ++i) {
        CONTRACT_TRY(written, std::move(running[i]));
        if (i % 2 == 0)
            QCOMPARE(written.shown->summary, QStringLiteral("Case %1").arg(i / 2));
        else
            QCOMPARE(written.ref.id, there.ref.id);
    }
    // The first alone, then five, then two.
    QCOMPARE(m_fixture->fake().calls().filter(QStringLiteral("/services/data/v")).size(), 3);
    CONTRACT_TRY(issue, member->issue(there.ref.id, {}));
    QCOMPARE(issue.comments.size(), 4);
}

void TestSalesforceTogether::wordsThatLookLikeReferencesArriveAsTheyAre()
{
    const auto member = m_fixture->asMember();
    const auto admin = m_fixture->asAdmin();
    const QString words = QStringLiteral("Set @{call0.id} and @{refCase.Subject}, then @{");
    tracker::NewIssue wanted = newIssue(words);
    wanted.description = words;
    CONTRACT_TRY(written, member->createIssue(wanted, {}));
    QVERIFY(written.shown);
    QCOMPARE(written.shown->summary, words);
    const QString manyWords = words.repeated(300); // several comments in Salesforce
    CONTRACT_CHECK(member->addComments(written.ref, {newComment(words), newComment(manyWords)}, {}));
    const QString changed = words + QStringLiteral(" more");
    CONTRACT_CHECK(member->updateIssue(written.ref, {changed, changed, {}, wanted.marker}, {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.summary, changed);
    QCOMPARE(issue.description, changed);
    QCOMPARE(issue.comments.size(), 2);
    QCOMPARE(issue.comments.first().text, words);
    QCOMPARE(issue.comments.last().text, manyWords);
    // Some of its parts change and the others go.
    const model::Comment last = issue.comments.last();
    CONTRACT_CHECK(admin->editComment(written.ref, last.id, {changed, last.marker}, {}));
    CONTRACT_TRY(edited, member->issue(written.ref.id, {}));
    QCOMPARE(edited.comments.size(), 2);
    QCOMPARE(edited.comments.last().text, changed);
}

/// Law 2: what goes one call after the other ends with the one that is refused.
void TestSalesforceTogether::refusedEditThatGoesInPartsWritesNothing()
{
    const auto member = m_fixture->asMember();
    CONTRACT_TRY(written, member->createIssue(newIssue(QStringLiteral("Edited without the right")), {}));
    const QString words = QStringLiteral("See @{a.b}. ");
    CONTRACT_CHECK(member->addComments(written.ref, {newComment(words.trimmed())}, {}));
    CONTRACT_TRY(before, member->issue(written.ref.id, {}));
    const model::Comment kept = before.comments.first();
    const tracker::NewComment longer{words.repeated(500), kept.marker}; // further comments in Salesforce
    CONTRACT_FAILS(QList<ProblemKind>{ProblemKind::Forbidden}, member->editComment(written.ref, kept.id, longer, {}));
    CONTRACT_TRY(after, member->issue(written.ref.id, {}));
    QCOMPARE(after.comments.size(), 1);
    QCOMPARE(after.comments.first().text, kept.text);
}

} // namespace twinspan::contract

QTEST_GUILESS_MAIN(twinspan::contract::TestSalesforceTogether)
#include "tst_salesforcetogether.moc"
