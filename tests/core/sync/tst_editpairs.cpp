#include "tests/core/sync/pairtest.h"
#include "tests/support/scale.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Each side edits any part of an issue while one of them has not been heard of for a month. What does not meet is
/// there on both sides; where edits meet, no text is gone: that which did not count is in the history, and one action
/// takes it back. (tst_conflicts tells who counts, under each rule.)
class EditPairsTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void cleanupTestCase() const;
    void noTextIsOverwrittenInSilence_data();
    void noTextIsOverwrittenInSilence();

private:
    PracticePair::Side &side(bool isAcme) { return isAcme ? m_pair->a : m_pair->b; }
    PracticeIssue shown(bool atAcme) { return issueOf(side(atAcme), atAcme ? first : m_twin); }
    void edit(bool isAcme, const QString &part);
    static QString textOf(bool isAcme, const QString &part);
    bool says(bool atAcme, const QString &part, const QString &text);
    void letAMonthPass();
    void pollAlone(const QString &end, const std::function<bool()> &isOver);
    void editApart(const QString &acmePart, const QString &globexPart, bool acmeIsLater, const QString &off);
    void expectRest();
    void expectBothSay(const QString &part, const QString &text);
    QList<model::HistoryEntry> history() { return *m_pair->store().history().list({{}, {}, 1000, 0}); }
    void expectConflict(const QString &part, bool acmeIsLater);
    void expectCommentKept();

    QString m_twin;
    QList<QPair<QString, QList<protocol::Message>>> m_held;
    int m_pairs = 0;
    int m_conflicts = 0;
    int m_silent = 0;
    int m_undone = 0;
};

void EditPairsTest::init()
{
    m_held.clear();
    renew();
    makeTypesAlike(*m_pair);
    m_twin = request(sync(endA, first)).remote.key;
    comeToRest();
}

void EditPairsTest::cleanupTestCase() const
{
    qInfo("%d pairs of edits, %d met, %d overwritten in silence, %d taken back", m_pairs, m_conflicts, m_silent,
          m_undone);
}

QString EditPairsTest::textOf(bool isAcme, const QString &part)
{
    if (part == u"type")
        return isAcme ? QStringLiteral("Question") : QStringLiteral("Task");
    return isAcme ? QStringLiteral("Acme's words") : QStringLiteral("Globex' words");
}

void EditPairsTest::edit(bool isAcme, const QString &part)
{
    PracticeIssues &issues = side(isAcme).api->issues();
    const QString key = isAcme ? first : m_twin;
    const PracticeIssue now = shown(isAcme);
    const QString text = textOf(isAcme, part);
    if (part == u"new comment")
        return addComment(side(isAcme), key, text);
    if (part == u"comment") { // Globex edits its copy of the same comment
        QVERIFY(issues.editComment(now.comments.first().id, text, side(isAcme).admin));
        return;
    }
    PracticeEdit change;
    if (part == u"summary")
        change.summary = text;
    else if (part == u"type")
        change.type = text;
    else
        change.description = now.description + QStringLiteral("\n\n") + text;
    QVERIFY(issues.edit(key, change, side(isAcme).admin));
}

bool EditPairsTest::says(bool atAcme, const QString &part, const QString &text)
{
    const PracticeIssue now = shown(atAcme);
    if (part == u"new comment")
        return 1 == std::ranges::count_if(
                        now.comments, [&text](const PracticeComment &comment) { return comment.text.endsWith(text); });
    if (part == u"comment")
        return now.comments.first().text.endsWith(text);
    if (part == u"summary")
        return now.summary == text;
    return part == u"type" ? now.type.name == text : now.description.endsWith(text);
}

void EditPairsTest::letAMonthPass()
{
    constexpr qint64 month = qint64{30} * 24 * 3600;
    m_pair->clock.secondsWrong += month;
    m_pair->a.clock->secondsWrong += month;
    m_pair->b.clock->secondsWrong += month;
}

void EditPairsTest::pollAlone(const QString &end, const std::function<bool()> &isOver)
{
    bool isPolled = false;
    const auto connection = connect(m_pair->engine.get(), &sync::SyncEngine::polled, m_pair->engine.get(),
                                    [&isPolled] { isPolled = true; });
    m_pair->engine->poll(end);
    QVERIFY(eventually([&] { return isPolled && isOver(); }));
    disconnect(connection);
}

void EditPairsTest::editApart(const QString &acmePart, const QString &globexPart, bool acmeIsLater, const QString &off)
{
    if (off == u"node")
        m_pair->stopEngine();
    if (off == u"line") {
        m_pair->post = [this](const QString &end, const QList<protocol::Message> &messages) {
            m_held.append({end, messages});
            return Status();
        };
    }
    edit(!acmeIsLater, acmeIsLater ? globexPart : acmePart);
    if (off == u"line") {
        const QString end = acmeIsLater ? endB : endA;
        pollAlone(end, [&] { return *m_pair->store().changes().count(end) == 0; });
    }
    letAMonthPass();
    edit(acmeIsLater, acmeIsLater ? acmePart : globexPart);
    if (off == u"node") {
        m_pair->makeEngine();
        QVERIFY(m_pair->engine->start());
    } else if (off == u"line") {
        m_pair->post = [this](const QString &end, const QList<protocol::Message> &messages) {
            return m_pair->engine->receive(end, messages);
        };
        const auto held = std::exchange(m_held, {});
        for (const auto &[end, messages] : held)
            QVERIFY(m_pair->engine->receive(end, messages));
    } else { // the other one has not looked yet when it hears of this one
        pollAlone(off == endA ? endB : endA, [this] { return isIdle(); });
    }
}

void EditPairsTest::expectRest()
{
    comeToRest();
    forgetCounts(*m_pair);
    poll();
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
}

void EditPairsTest::expectBothSay(const QString &part, const QString &text)
{
    QVERIFY2(says(true, part, text), qPrintable(shown(true).description));
    QVERIFY2(says(false, part, text), qPrintable(shown(false).description));
}

void EditPairsTest::expectConflict(const QString &part, bool acmeIsLater)
{
    ++m_conflicts;
    expectBothSay(part, textOf(acmeIsLater, part));
    const QString loser = textOf(!acmeIsLater, part);
    const auto all = history();
    const auto lost = std::ranges::find_if(all, [&](const model::HistoryEntry &entry) {
        const auto text = model::lostText(entry);
        return entry.part == part && text && text->text.endsWith(loser);
    });
    m_silent += lost == all.end() ? 1 : 0;
    QVERIFY(lost != all.end());
    const Status undone = QCoro::waitFor(m_pair->engine->undo(lost->number, {}));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence()));
    expectRest();
    expectBothSay(part, loser);
    ++m_undone;
}

void EditPairsTest::expectCommentKept()
{
    // A copy follows its original; what somebody wrote over the copy is in the history.
    ++m_conflicts;
    expectBothSay(QStringLiteral("comment"), textOf(true, QStringLiteral("comment")));
    const auto all = history();
    const auto kept = std::ranges::find_if(all, [](const model::HistoryEntry &entry) {
        return entry.part == model::commentPart && entry.action == model::HistoryAction::Replaced &&
               entry.before.endsWith(textOf(false, entry.part));
    });
    m_silent += kept != all.end() ? 0 : 1;
    QVERIFY(kept != all.end());
    const Status undone = QCoro::waitFor(m_pair->engine->undo(kept->number, {}));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence()));
    expectRest();
    QVERIFY(issueOf(m_pair->b, m_twin).comments.first().text.endsWith(textOf(false, model::commentPart)));
    ++m_undone;
}

void EditPairsTest::noTextIsOverwrittenInSilence_data()
{
    QTest::addColumn<QString>("acme");
    QTest::addColumn<QString>("globex");
    QTest::addColumn<bool>("acmeIsLater");
    QTest::addColumn<QString>("off");
    const QStringList parts{QStringLiteral("summary"), QStringLiteral("description"), QStringLiteral("type"),
                            QStringLiteral("comment"), QStringLiteral("new comment")};
    const QStringList offs{endA, endB, QStringLiteral("line"), QStringLiteral("node")};
    int number = 0;
    for (const QString &acme : parts) {
        for (const QString &globex : parts) {
            ++number;
            for (const bool acmeIsLater : {true, false}) {
                for (const QString &off : offs) {
                    // In the short form each pair comes once, one that meets twice, each time in another way.
                    const bool isTurn =
                        off == offs.at((number + (acmeIsLater ? 0 : 1)) % static_cast<int>(offs.size()));
                    if (sized(0, 1) == 0 && (!isTurn || (acme != globex && acmeIsLater != (number % 2 == 0))))
                        continue;
                    QTest::addRow("Acme: %s, Globex: %s, %s is later, off: %s", qPrintable(acme), qPrintable(globex),
                                  acmeIsLater ? "Acme" : "Globex", qPrintable(off))
                        << acme << globex << acmeIsLater << off;
                }
            }
        }
    }
}

void EditPairsTest::noTextIsOverwrittenInSilence()
{
    QFETCH(const QString, acme);
    QFETCH(const QString, globex);
    QFETCH(const bool, acmeIsLater);
    QFETCH(const QString, off);
    ++m_pairs;
    editApart(acme, globex, acmeIsLater, off);
    expectRest();
    if (acme == globex && acme != u"new comment" && acme != u"comment")
        return expectConflict(acme, acmeIsLater);
    if (acme == globex && acme == u"comment")
        return expectCommentKept();
    expectBothSay(acme, textOf(true, acme));
    if (globex == u"comment") // stays where it was written: an original does not follow its copy
        QVERIFY(says(false, globex, textOf(false, globex)));
    else
        expectBothSay(globex, textOf(false, globex));
    const auto all = history();
    QVERIFY(
        std::ranges::none_of(all, [](const model::HistoryEntry &entry) { return model::lostText(entry).has_value(); }));
}

QTEST_GUILESS_MAIN(EditPairsTest)
#include "tst_editpairs.moc"
