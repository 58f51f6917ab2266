#include "tests/core/sync/pairtest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using model::HistoryAction;
using Effect = PracticeFaultEffect;

Q_DECLARE_METATYPE(twinspan::trackers::PracticeFaultEffect)

/// A text that did not count in a conflict is taken back in one action: it ends on both sides, is written once whatever
/// fails (law 2), can be undone itself, and never takes the place of an edit that was made since.
class UndoTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void theLostTextEndsOnBothSides_data();
    void theLostTextEndsOnBothSides();
    void aCopiedCommentSaysAgainWhatWasWrittenOverIt();
    void anUndoCanBeUndone();
    void againIsAsGoodAsOnce();
    void whatWasEditedSinceStays_data();
    void whatWasEditedSinceStays();
    void whatIsNoConflictIsRefused();
    void anEndedLinkIsRefused();
    void aDeactivatedConnectionIsRefused();
    void anIssueThatIsGoneIsRefused_data();
    void anIssueThatIsGoneIsRefused();
    void aTextThatTheTrackerRefusesIsSaid();
    void aWriteThatFailsIsMadeOnce_data();
    void aWriteThatFailsIsMadeOnce();
    void anUndoGoesOnAfterAStop_data();
    void anUndoGoesOnAfterAStop();

private:
    PracticeIssue a() { return issueOf(m_pair->a, first); }
    PracticeIssue b() { return issueOf(m_pair->b, m_twin); }
    void edit(PracticePair::Side &side, const QString &key, const PracticeEdit &edit)
    {
        QVERIFY(side.api->issues().edit(key, edit, side.admin));
    }
    /// Both sides edit the summary, Acme first: Globex' text counts.
    void quarrel();
    Status undo(qint64 entry) { return QCoro::waitFor(m_pair->engine->undo(entry, {})); }
    QString refusal(qint64 entry)
    {
        const Status done = undo(entry);
        return done ? QString() : done.error().code;
    }
    QList<model::HistoryEntry> entries(HistoryAction action, const QString &end = {});

    QString m_twin;
    qint64 m_entry = 0; ///< after quarrel(): of Acme's side, where the text was replaced
};

void UndoTest::init()
{
    renew();
    makeTypesAlike(*m_pair);
    m_twin = request(sync(endA, first)).remote.key;
    comeToRest();
}

QList<model::HistoryEntry> UndoTest::entries(HistoryAction action, const QString &end)
{
    QList<model::HistoryEntry> found;
    const auto all = *m_pair->store().history().list({end, {}, 1000, 0});
    for (const model::HistoryEntry &entry : all) {
        if (entry.action == action)
            found.append(entry);
    }
    return found;
}

void UndoTest::quarrel()
{
    edit(m_pair->a, first, {QStringLiteral("Acme's"), {}, {}});
    QTest::qWait(5);
    edit(m_pair->b, m_twin, {QStringLiteral("Globex'"), {}, {}});
    expectRest();
    QCOMPARE(a().summary, QStringLiteral("Globex'"));
    const auto lost = entries(HistoryAction::Replaced, endA) + entries(HistoryAction::NotTaken, endB);
    QVERIFY(!lost.isEmpty());
    m_entry = lost.first().number;
    QCOMPARE(model::lostText(lost.first()).value_or(model::LostText()),
             (model::LostText{QStringLiteral("Acme's"), QStringLiteral("Globex'")}));
}

void UndoTest::theLostTextEndsOnBothSides_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("acmeIsLater");
    QTest::addColumn<QString>("sender");
    for (const char *part : {"summary", "description", "type"}) {
        for (const bool acmeIsLater : {true, false}) {
            for (const QString &sender : {endA, endB})
                QTest::addRow("%s, %s is later, %s is met first", part, acmeIsLater ? "Acme" : "Globex",
                              sender == endA ? "Acme's" : "Globex'")
                    << QString::fromLatin1(part) << acmeIsLater << sender;
        }
    }
}

void UndoTest::theLostTextEndsOnBothSides()
{
    QFETCH(const QString, part);
    QFETCH(const bool, acmeIsLater);
    QFETCH(const QString, sender);
    const bool isText = part == QStringLiteral("description");
    const bool isType = part == QStringLiteral("type");
    const auto change = [&](PracticePair::Side &side, const QString &key, const QString &text, const QString &type) {
        PracticeEdit wanted;
        if (isType)
            wanted.type = type;
        else if (isText)
            wanted.description = issueOf(side, key).description + QStringLiteral("\n\n") + text;
        else
            wanted.summary = text;
        edit(side, key, wanted);
    };
    const auto atAcme = [&] { change(m_pair->a, first, QStringLiteral("Acme's"), QStringLiteral("Question")); };
    const auto atGlobex = [&] { change(m_pair->b, m_twin, QStringLiteral("Globex'"), QStringLiteral("Task")); };
    const auto says = [&](const PracticeIssue &issue, bool isAcmes) {
        if (isType)
            return issue.type.name == (isAcmes ? QStringLiteral("Question") : QStringLiteral("Task"));
        return (isText ? issue.description : issue.summary)
            .endsWith(isAcmes ? QStringLiteral("Acme's") : QStringLiteral("Globex'"));
    };
    if (acmeIsLater)
        atGlobex();
    else
        atAcme();
    QTest::qWait(5);
    if (acmeIsLater)
        atAcme();
    else
        atGlobex();
    m_pair->engine->poll(sender);
    QTRY_VERIFY(!(entries(HistoryAction::Replaced) + entries(HistoryAction::NotTaken)).isEmpty());
    expectRest();
    QVERIFY(says(a(), acmeIsLater) && says(b(), acmeIsLater));
    const auto lost = entries(HistoryAction::Replaced) + entries(HistoryAction::NotTaken);
    QVERIFY(lost.last().connectionId != sender); // it was met where it arrived
    const Status done = undo(lost.last().number);
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    expectRest();
    QVERIFY2(says(a(), !acmeIsLater), qPrintable(a().description));
    QVERIFY2(says(b(), !acmeIsLater), qPrintable(b().description));
    if (isText)
        QVERIFY(b().description.startsWith(QStringLiteral("**"))); // a copy keeps its header
}

/// A copy follows its original; what was written over the copy is no silent loss, and comes back in one action.
void UndoTest::aCopiedCommentSaysAgainWhatWasWrittenOverIt()
{
    const auto atGlobex = [this] { return b().comments.first().text; };
    const auto write = [](PracticePair::Side &side, const PracticeIssue &issue, const QString &text) {
        QVERIFY(side.api->issues().editComment(issue.comments.first().id, text, side.admin));
    };
    write(m_pair->a, a(), QStringLiteral("An edit that nothing stands against."));
    expectRest();
    QVERIFY(entries(HistoryAction::Replaced).isEmpty());
    write(m_pair->b, b(), QStringLiteral("Globex' own words."));
    write(m_pair->a, a(), QStringLiteral("Acme's words."));
    expectRest();
    QVERIFY(atGlobex().endsWith(QStringLiteral("Acme's words.")));
    const auto lost = entries(HistoryAction::Replaced, endB);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().part, model::commentPart);
    QCOMPARE(lost.first().before, QStringLiteral("Globex' own words."));
    QCOMPARE(refusal(lost.first().number), QString());
    expectRest();
    QCOMPARE(atGlobex(), QStringLiteral("Globex' own words."));
    QCOMPARE(a().comments.first().text, QStringLiteral("Acme's words."));
    QCOMPARE(refusal(entries(HistoryAction::Restored).first().number), QString());
    QVERIFY(atGlobex().endsWith(QStringLiteral("Acme's words.")));
    write(m_pair->b, b(), QStringLiteral("Edited since."));
    QCOMPARE(refusal(lost.first().number), QStringLiteral("history.changed-since"));
    QCOMPARE(atGlobex(), QStringLiteral("Edited since."));
}

void UndoTest::anUndoCanBeUndone()
{
    quarrel();
    QVERIFY(undo(m_entry));
    expectRest();
    QCOMPARE(b().summary, QStringLiteral("Acme's"));
    const auto restored = entries(HistoryAction::Restored);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().before, QStringLiteral("Globex'"));
    QCOMPARE(restored.first().after, QStringLiteral("Acme's"));
    QVERIFY(undo(restored.first().number));
    expectRest();
    QCOMPARE(a().summary, QStringLiteral("Globex'"));
    QCOMPARE(b().summary, QStringLiteral("Globex'"));
}

void UndoTest::againIsAsGoodAsOnce()
{
    quarrel();
    forgetCounts(*m_pair);
    // A double click: the second one finds the first one at work.
    auto one = m_pair->engine->undo(m_entry, {});
    auto two = m_pair->engine->undo(m_entry, {});
    const Status second = QCoro::waitFor(std::move(two));
    QVERIFY(second || second.error().code == QStringLiteral("history.busy"));
    QVERIFY(QCoro::waitFor(std::move(one)));
    QVERIFY(undo(m_entry));
    QVERIFY(undo(m_entry));
    comeToRest();
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 2); // here, and at the twin
    QCOMPARE(entries(HistoryAction::Restored).size(), 1);
    QCOMPARE(b().summary, QStringLiteral("Acme's"));
}

void UndoTest::whatWasEditedSinceStays_data()
{
    QTest::addColumn<bool>("here");
    QTest::newRow("here, and not yet told") << true;
    QTest::newRow("on the other side") << false;
}

void UndoTest::whatWasEditedSinceStays()
{
    QFETCH(const bool, here);
    quarrel();
    const bool atAcme = m_pair->store().history().byNumber(m_entry)->connectionId == endA;
    edit(here == atAcme ? m_pair->a : m_pair->b, here == atAcme ? first : m_twin, {QStringLiteral("Later"), {}, {}});
    if (!here)
        comeToRest();
    QCOMPARE(refusal(m_entry), QStringLiteral("history.changed-since"));
    expectRest();
    QCOMPARE(a().summary, QStringLiteral("Later"));
    QCOMPARE(b().summary, QStringLiteral("Later"));
    QVERIFY(entries(HistoryAction::Restored).isEmpty());
}

void UndoTest::whatIsNoConflictIsRefused()
{
    edit(m_pair->a, first, {QStringLiteral("Only here"), {}, {}});
    comeToRest();
    QCOMPARE(refusal(entries(HistoryAction::Changed).first().number), QStringLiteral("history.no-conflict"));
    QCOMPARE(refusal(entries(HistoryAction::Created).first().number), QStringLiteral("history.no-conflict"));
    QCOMPARE(refusal(4711), QStringLiteral("history.not-found"));
    QCOMPARE(b().summary, QStringLiteral("Only here"));
}

void UndoTest::anEndedLinkIsRefused()
{
    quarrel();
    QVERIFY(m_pair->engine->unlink(endA, first));
    m_pair->engine->hurry(endA);
    comeToRest();
    QCOMPARE(refusal(m_entry), QStringLiteral("issue.not-linked"));
    QCOMPARE(a().summary, QStringLiteral("Globex'"));
}

void UndoTest::aDeactivatedConnectionIsRefused()
{
    quarrel();
    for (const QString &end : {endA, endB})
        QVERIFY(m_pair->engine->setStatus(end, model::ConnectionStatus::Deactivated));
    QCOMPARE(refusal(m_entry), QStringLiteral("connection.not-active"));
    QCOMPARE(a().summary, QStringLiteral("Globex'"));
}

void UndoTest::anIssueThatIsGoneIsRefused_data()
{
    QTest::addColumn<bool>("moved");
    QTest::newRow("removed") << false;
    QTest::newRow("moved to another project") << true;
}

void UndoTest::anIssueThatIsGoneIsRefused()
{
    QFETCH(const bool, moved);
    quarrel();
    const bool atAcme = m_pair->store().history().byNumber(m_entry)->connectionId == endA;
    PracticePair::Side &side = atAcme ? m_pair->a : m_pair->b;
    const QString key = atAcme ? first : m_twin;
    QVERIFY(side.api->projects().add(QStringLiteral("OTHER"), QStringLiteral("Other"), {}));
    if (moved)
        QVERIFY(side.api->issues().move(key, QStringLiteral("OTHER"), side.admin));
    else
        QVERIFY(side.api->issues().remove(key, side.admin));
    QCOMPARE(refusal(m_entry), moved ? QStringLiteral("issue.moved") : QStringLiteral("issue.removed"));
}

void UndoTest::aTextThatTheTrackerRefusesIsSaid()
{
    quarrel();
    order(m_pair->a, QStringLiteral("updateIssue"), Effect::Forbidden);
    order(m_pair->b, QStringLiteral("updateIssue"), Effect::Forbidden);
    const Status done = undo(m_entry);
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("practice.fault-forbidden"));
    QVERIFY(done.error().effect.contains(QStringLiteral("was not written")));
    // It is over: nothing is tried behind anybody's back.
    QVERIFY(m_pair->a.api->faults().clear());
    QVERIFY(m_pair->b.api->faults().clear());
    expectRest();
    QCOMPARE(a().summary, QStringLiteral("Globex'"));
    QVERIFY(undo(m_entry));
    expectRest();
    QCOMPARE(b().summary, QStringLiteral("Acme's"));
}

void UndoTest::aWriteThatFailsIsMadeOnce_data()
{
    QTest::addColumn<Effect>("effect");
    for (const Effect effect : {Effect::DropAfter, Effect::ServerErrorAfter})
        QTest::addRow("%s", qPrintable(toString(effect))) << effect;
}

void UndoTest::aWriteThatFailsIsMadeOnce()
{
    QFETCH(const Effect, effect);
    quarrel();
    const bool atAcme = m_pair->store().history().byNumber(m_entry)->connectionId == endA;
    PracticePair::Side &side = atAcme ? m_pair->a : m_pair->b;
    order(side, QStringLiteral("updateIssue"), effect);
    const Status done = undo(m_entry);
    QVERIFY(!done);
    QVERIFY(done.error().outcomeUnknown);
    comeToRest();
    QCOMPARE(side.api->faults().counts()->value(QStringLiteral("updateIssue")), 1);
    QCOMPARE(a().summary, QStringLiteral("Acme's"));
    QCOMPARE(b().summary, QStringLiteral("Acme's"));
    QCOMPARE(entries(HistoryAction::Restored).size(), 1);
    expectRest();
}

void UndoTest::anUndoGoesOnAfterAStop_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("before the write") << QByteArray("before-write");
    QTest::newRow("after the write") << QByteArray("after-write");
}

void UndoTest::anUndoGoesOnAfterAStop()
{
    QFETCH(const QByteArray, point);
    quarrel();
    forgetCounts(*m_pair);
    // What lies in the store at that moment is all that is there after a crash.
    const model::HistoryEntry entry = *m_pair->store().history().byNumber(m_entry);
    const QString id = QStringLiteral("undo.%1").arg(m_entry);
    QList<store::Operation> left;
    m_pair->probe = [&](const char *at) {
        if (point == at)
            left = *m_pair->store().journal().of(entry.connectionId, id);
    };
    if (point == "before-write") {
        orderAlways(m_pair->a, QStringLiteral("updateIssue"), Effect::DropBefore);
        orderAlways(m_pair->b, QStringLiteral("updateIssue"), Effect::DropBefore);
    } else {
        orderAlways(m_pair->a, QStringLiteral("updateIssue"), Effect::DropAfter);
        orderAlways(m_pair->b, QStringLiteral("updateIssue"), Effect::DropAfter);
    }
    QVERIFY(!undo(m_entry));
    m_pair->stopEngine();
    QVERIFY(m_pair->a.api->faults().clear() && m_pair->b.api->faults().clear());
    QVERIFY(!left.isEmpty());
    QVERIFY(m_pair->store().journal().save(entry.connectionId, left.first()));
    m_pair->probe = [](const char *) {};
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    comeToRest();
    QCOMPARE(a().summary, QStringLiteral("Acme's"));
    QCOMPARE(b().summary, QStringLiteral("Acme's"));
    QCOMPARE(entries(HistoryAction::Restored).size(), 1);
    QVERIFY(m_pair->store().journal().of(entry.connectionId, id)->isEmpty());
    expectRest();
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
