#include "tests/core/sync/pairtest.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using Effect = PracticeFaultEffect;

/// A comment or file that the other tracker refuses: nothing else waits for it, and it is not forgotten (law 1).
class RefusedPartsTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void whatWasRefusedComesWithTheNextSyncByHand_data();
    void whatWasRefusedComesWithTheNextSyncByHand();
    void lineThatWasWrittenBeforeARefusalIsThereOnce();
    void writeThatWasGivenUpAndHasRunIsNoEditOfThisSide();

private:
    /// Comments and files of the text or name.
    int inHistory(const QString &text)
    {
        const auto all = *m_pair->store().history().list({{}, {}, 1000, 0});
        return static_cast<int>(std::ranges::count_if(all, [&text](const model::HistoryEntry &entry) {
            const bool isPart = entry.part == model::commentPart || entry.part == QStringLiteral("attachment");
            return isPart && entry.after.contains(text) && !entry.who.isEmpty();
        }));
    }
};

void RefusedPartsTest::whatWasRefusedComesWithTheNextSyncByHand_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("comments"); // of the twin: its own, and in the end what is said of a file
    QTest::newRow("comment") << QStringLiteral("addComment") << 2;
    QTest::newRow("file") << QStringLiteral("stageFile") << 3;
}

void RefusedPartsTest::whatWasRefusedComesWithTheNextSyncByHand()
{
    QFETCH(const QString, call);
    QFETCH(const int, comments);
    order(m_pair->b, call, Effect::Forbidden);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QVERIFY(!request(id).notices.isEmpty());
    // It is listed as long as it is so, and the history does not say that it happened.
    QVERIFY(request(id).isPartly());
    QCOMPARE((*m_pair->store().requests().failed(10)).size(), 1);
    QVERIFY(request(id).problem->effect.contains(request(id).notices.last()));
    const QString refused = call == u"stageFile" ? QStringLiteral("import.log") : QStringLiteral("with their file");
    QCOMPARE(inHistory(refused), 0);
    comeToRest(); // it is not tried again by itself
    const QString key = request(id).remote.key;
    QVERIFY(issueOf(m_pair->b, key).comments.size() + issueOf(m_pair->b, key).files.size() < comments + 2);

    const QString again = sync(endA, first);
    QCOMPARE(stage(again), QStringLiteral("Synchronized"));
    QVERIFY(m_pair->store().requests().failed(10)->isEmpty());
    QCOMPARE(inHistory(refused), 2); // of either side
    const PracticeIssue twin = issueOf(m_pair->b, key);
    QCOMPARE(twin.files.size(), 2);
    QCOMPARE(twin.comments.size(), comments);
    if (call == u"stageFile")
        QVERIFY(twin.comments.last().text.contains(QStringLiteral("is here now")));
    QCOMPARE(made(), 1);
    forgetCounts(*m_pair);
    sync(endA, first);
    QCOMPARE(writes(m_pair->b), 0);
}

/// Law 2: the other side was told that its message was refused, and begins its next edit at the text before.
void RefusedPartsTest::lineThatWasWrittenBeforeARefusalIsThereOnce()
{
    const QString key = request(sync(endA, first)).remote.key;
    const auto addLine = [this](const QString &line) {
        const QString text = issueOf(m_pair->a, first).description + QStringLiteral("\n\n") + line;
        QVERIFY(m_pair->a.api->issues().edit(first, {{}, text, {}}, m_pair->a.admin));
    };
    addLine(QStringLiteral("Line 1."));
    addComment(m_pair->a, first, QStringLiteral("Refused, and all with it."));
    order(m_pair->b, QStringLiteral("addComment"), Effect::NotFound);
    comeToRest();
    QCOMPARE((*m_pair->store().requests().failed(10)).size(), 1);
    QVERIFY(issueOf(m_pair->b, key).description.contains(QStringLiteral("Line 1.")));
    addLine(QStringLiteral("Line 2."));
    comeToRest();
    QVERIFY(m_pair->store().requests().failed(10)->isEmpty());
    QCOMPARE(issueOf(m_pair->b, key).description.count(QStringLiteral("Line 1.")), 1);
    QVERIFY(issueOf(m_pair->b, key).description.endsWith(QStringLiteral("Line 2.")));
}

/// Law 3: its answer was lost, and then nothing could be read, so that nobody knew whether it had run.
void RefusedPartsTest::writeThatWasGivenUpAndHasRunIsNoEditOfThisSide()
{
    const QString key = request(sync(endA, first)).remote.key;
    comeToRest();
    QVERIFY(m_pair->a.api->issues().edit(first, {QStringLiteral("Written all the same"), {}, {}}, m_pair->a.admin));
    m_pair->probe = [this](const char *point) {
        if (QByteArray(point) == "before-write")
            orderAlways(m_pair->b, QStringLiteral("issue"), Effect::ServerError);
    };
    order(m_pair->b, QStringLiteral("updateIssue"), Effect::ServerErrorAfter);
    m_pair->engine->poll(endA);
    QTRY_VERIFY(std::ranges::any_of(*m_pair->store().requests().failed(10),
                                    [](const auto &each) { return each.connectionId == endA; }));
    QVERIFY(m_pair->b.api->faults().clear());
    m_pair->probe = [](const char *) {};
    QCOMPARE(issueOf(m_pair->b, key).summary, QStringLiteral("Written all the same"));
    QVERIFY(m_pair->a.api->issues().edit(first, {QStringLiteral("Edited on"), {}, {}}, m_pair->a.admin));
    forgetCounts(*m_pair);
    comeToRest();
    QCOMPARE(issueOf(m_pair->b, key).summary, QStringLiteral("Edited on"));
    QCOMPARE(issueOf(m_pair->a, first).summary, QStringLiteral("Edited on"));
    QCOMPARE(writes(m_pair->a), 0);
    const auto all = *m_pair->store().history().list({{}, {}, 1000, 0});
    QVERIFY(std::ranges::none_of(all, [](const model::HistoryEntry &entry) {
        return entry.action == model::HistoryAction::NotTaken || entry.action == model::HistoryAction::Replaced;
    }));
}

QTEST_GUILESS_MAIN(RefusedPartsTest)
#include "tst_refusedparts.moc"
