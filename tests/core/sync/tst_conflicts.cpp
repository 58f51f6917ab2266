#include "tests/core/sync/pairtest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using model::ConflictRule;

Q_DECLARE_METATYPE(twinspan::model::ConflictRule)

/// Both sides edit the same field before they hear of each other: by the rule of the connection both come to the same
/// end, no text is lost, people are told, and one action takes the other text back.
class ConflictsTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void everyPairOfEditsEndsTheSameAndKeepsBoth_data();
    void everyPairOfEditsEndsTheSameAndKeepsBoth();
    void theOtherSideIsToldOfTheRule();
    void theLaterChoiceCounts();
    void atTheSameMomentNobodyIsPreferred();
    void aPeerThatKnowsNoRulesIsMetByTheTimes();
    void anEditWhileFilesAreCopiedIsNotOverwritten_data();
    void anEditWhileFilesAreCopiedIsNotOverwritten();
    void whatIsSaidOfAFileIsSaidThoughAFieldWasEdited();
    void anEditedCopyWhileFilesAreCopiedIsKept();

private:
    /// Of Acme or of Globex.
    void change(bool isAcme, const QString &part);
    bool says(PracticePair::Side &side, const QString &part, bool isAcmes);
    void expectBothSay(const QString &part, bool isAcmes);
    void quarrel(const QString &part, bool acmeIsLater);
    void choose(const QString &end, ConflictRule rule)
    {
        QVERIFY(m_pair->engine->setRule(end, rule));
        m_pair->engine->hurry(end);
    }
    ConflictRule ruleAt(const QString &end) { return m_pair->store().connections().byId(end)->rule; }
    QList<model::HistoryEntry> lostEdits();
    int sentences();
    void attachAtAcme();
    void holdTheLine();
    void freeTheLine();

    QString m_twin;
    QList<QPair<QString, QList<protocol::Message>>> m_held;
};

void ConflictsTest::init()
{
    m_held.clear();
    renew();
    makeTypesAlike(*m_pair);
    m_twin = request(sync(endA, first)).remote.key;
    comeToRest();
}

void ConflictsTest::change(bool isAcme, const QString &part)
{
    PracticePair::Side &side = isAcme ? m_pair->a : m_pair->b;
    const QString key = isAcme ? first : m_twin;
    PracticeEdit edit;
    if (part == QStringLiteral("type"))
        edit.type = isAcme ? QStringLiteral("Question") : QStringLiteral("Task");
    else if (part == QStringLiteral("description"))
        edit.description =
            issueOf(side, key).description + (isAcme ? QStringLiteral("\n\nAcme's") : QStringLiteral("\n\nGlobex'"));
    else
        edit.summary = isAcme ? QStringLiteral("Acme's") : QStringLiteral("Globex'");
    QVERIFY(side.api->issues().edit(key, edit, side.admin));
}

bool ConflictsTest::says(PracticePair::Side &side, const QString &part, bool isAcmes)
{
    const PracticeIssue issue = issueOf(side, &side == &m_pair->a ? first : m_twin);
    if (part == QStringLiteral("type"))
        return issue.type.name == (isAcmes ? QStringLiteral("Question") : QStringLiteral("Task"));
    return (part == QStringLiteral("description") ? issue.description : issue.summary)
        .endsWith(isAcmes ? QStringLiteral("Acme's") : QStringLiteral("Globex'"));
}

void ConflictsTest::expectBothSay(const QString &part, bool isAcmes)
{
    comeToRest();
    forgetCounts(*m_pair);
    poll();
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    QVERIFY(says(m_pair->a, part, isAcmes));
    QVERIFY(says(m_pair->b, part, isAcmes));
}

void ConflictsTest::quarrel(const QString &part, bool acmeIsLater)
{
    change(!acmeIsLater, part);
    QTest::qWait(5); // practice trackers tell times by the millisecond
    change(acmeIsLater, part);
}

QList<model::HistoryEntry> ConflictsTest::lostEdits()
{
    QList<model::HistoryEntry> lost;
    const auto all = *m_pair->store().history().list({{}, {}, 1000, 0});
    for (const model::HistoryEntry &entry : all) {
        if (entry.action == model::HistoryAction::NotTaken || entry.action == model::HistoryAction::Replaced)
            lost.append(entry);
    }
    return lost;
}

int ConflictsTest::sentences()
{
    int said = 0;
    const auto latest = *m_pair->store().requests().latest(20);
    for (const model::SyncRequest &request : latest)
        said += static_cast<int>(request.notices.filter(QStringLiteral("on both sides")).size());
    return said;
}

void ConflictsTest::holdTheLine()
{
    m_pair->post = [this](const QString &end, const QList<protocol::Message> &messages) {
        m_held.append({end, messages});
        return Status();
    };
}

void ConflictsTest::freeTheLine()
{
    m_pair->post = [this](const QString &end, const QList<protocol::Message> &messages) {
        return m_pair->engine->receive(end, messages);
    };
    const auto held = std::exchange(m_held, {});
    for (const auto &[end, messages] : held)
        QVERIFY(m_pair->engine->receive(end, messages));
}

void ConflictsTest::everyPairOfEditsEndsTheSameAndKeepsBoth_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<ConflictRule>("rule");
    QTest::addColumn<bool>("acmeIsLater");
    QTest::addColumn<QString>("off");
    for (const char *part : {"summary", "description", "type"}) {
        for (const ConflictRule rule : {ConflictRule::Newest, ConflictRule::ThisSide, ConflictRule::ThatSide}) {
            for (const bool acmeIsLater : {true, false}) {
                for (const char *off : {"line", "a", "b"})
                    QTest::addRow("%s, %s, %s is later, off: %s", part, qPrintable(model::toString(rule)),
                                  acmeIsLater ? "Acme" : "Globex", off)
                        << QString::fromLatin1(part) << rule << acmeIsLater << QString::fromLatin1(off);
            }
        }
    }
}

void ConflictsTest::everyPairOfEditsEndsTheSameAndKeepsBoth()
{
    QFETCH(const QString, part);
    QFETCH(const ConflictRule, rule);
    QFETCH(const bool, acmeIsLater);
    QFETCH(const QString, off);
    const bool isCut = off == QStringLiteral("line");
    if (isCut)
        holdTheLine(); // neither hears of the other, nor Globex of the rule
    choose(endA, rule);
    if (!isCut)
        QTRY_VERIFY(ruleAt(endB) == model::seenFromThere(rule));
    quarrel(part, acmeIsLater);
    if (isCut) {
        m_pair->engine->poll(endA);
        m_pair->engine->poll(endB);
        const auto isHeld = [this](const QString &end) {
            return std::ranges::any_of(m_held, [&end](const auto &held) {
                return held.first == end && held.second.last().kind == protocol::MessageKind::Sync;
            });
        };
        QTRY_VERIFY(isHeld(endA) && isHeld(endB));
        freeTheLine();
        m_pair->engine->hurry(endA);
        m_pair->engine->hurry(endB);
    } else {
        m_pair->engine->poll(off == endA ? endB : endA); // the other one has not looked yet
        QTRY_VERIFY(!lostEdits().isEmpty());
    }
    const bool acmeCounts = rule == ConflictRule::Newest ? acmeIsLater : rule == ConflictRule::ThisSide;
    expectBothSay(part, acmeCounts);
    QVERIFY(ruleAt(endB) == model::seenFromThere(rule));
    const auto lost = lostEdits();
    QVERIFY(!lost.isEmpty());
    QVERIFY(sentences() >= 1);
    QVERIFY(QCoro::waitFor(m_pair->engine->undo(lost.first().number, {})));
    expectBothSay(part, !acmeCounts);
}

void ConflictsTest::theOtherSideIsToldOfTheRule()
{
    QVERIFY(ruleAt(endA) == ConflictRule::Newest && ruleAt(endB) == ConflictRule::Newest);
    choose(endB, ConflictRule::ThisSide);
    QTRY_VERIFY(ruleAt(endA) == ConflictRule::ThatSide);
    QVERIFY(ruleAt(endB) == ConflictRule::ThisSide);
    choose(endA, ConflictRule::Newest);
    QTRY_VERIFY(ruleAt(endB) == ConflictRule::Newest);
    // A side whose memory was set back is told again.
    choose(endA, ConflictRule::ThisSide);
    QTRY_VERIFY(ruleAt(endB) == ConflictRule::ThatSide);
    model::Connection forgotten = *m_pair->store().connections().byId(endB);
    forgotten.rule = ConflictRule::Newest;
    forgotten.ruleNumber = 0;
    QVERIFY(m_pair->store().connections().save(forgotten));
    QVERIFY(m_pair->engine->restored(endB));
    m_pair->engine->hurry(endB);
    QTRY_VERIFY(ruleAt(endB) == ConflictRule::ThatSide);
}

void ConflictsTest::theLaterChoiceCounts()
{
    holdTheLine();
    choose(endA, ConflictRule::ThisSide);
    QTRY_VERIFY(!m_held.isEmpty());
    QTest::qWait(5);
    choose(endB, ConflictRule::ThisSide);
    QTRY_VERIFY(m_held.size() >= 2);
    freeTheLine();
    QTRY_VERIFY(ruleAt(endA) == ConflictRule::ThatSide);
    QTRY_VERIFY(m_pair->store().messages().incoming(endB, 1)->isEmpty());
    QVERIFY(ruleAt(endB) == ConflictRule::ThisSide);
}

void ConflictsTest::atTheSameMomentNobodyIsPreferred()
{
    for (const QString &end : {endA, endB}) {
        model::Connection connection = *m_pair->store().connections().byId(end);
        connection.rule = ConflictRule::ThisSide;
        connection.ruleNumber = 42;
        QVERIFY(m_pair->store().connections().save(connection));
    }
    for (const QString &end : {endA, endB}) {
        // Each says what it has chosen.
        protocol::Message message;
        message.id = QStringLiteral("rule");
        message.kind = protocol::MessageKind::Connection;
        message.body.insert(QStringLiteral("rule"), QJsonObject{{QStringLiteral("counts"), QStringLiteral("this-side")},
                                                                {QStringLiteral("number"), 42}});
        message.number = QDateTime::currentSecsSinceEpoch() << 21U;
        QVERIFY(m_pair->engine->receive(end, {message}));
        QTRY_VERIFY(ruleAt(end) == ConflictRule::Newest);
    }
}

void ConflictsTest::aPeerThatKnowsNoRulesIsMetByTheTimes()
{
    // As an older version sends and reads it.
    m_pair->post = [this](const QString &end, QList<protocol::Message> messages) {
        for (protocol::Message &message : messages) {
            QJsonObject edits = message.body.value(QStringLiteral("edits")).toObject();
            for (const QString &part : edits.keys()) {
                QJsonObject edit = edits.value(part).toObject();
                edit.remove(QStringLiteral("weight"));
                edits.insert(part, edit);
            }
            if (!edits.isEmpty())
                message.body.insert(QStringLiteral("edits"), edits);
            message.body.remove(QStringLiteral("rule"));
        }
        return m_pair->engine->receive(end, messages);
    };
    choose(endA, ConflictRule::ThisSide);
    quarrel(QStringLiteral("summary"), false);
    expectBothSay(QStringLiteral("summary"), false);
    QVERIFY(!lostEdits().isEmpty());
}

void ConflictsTest::attachAtAcme()
{
    QBuffer bytes;
    bytes.setData("a picture");
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    PracticeUpload upload;
    upload.fileName = QStringLiteral("picture.png");
    QVERIFY(m_pair->a.api->files().attach(issueOf(m_pair->a, first).id, upload, bytes, m_pair->a.admin));
}

void ConflictsTest::anEditWhileFilesAreCopiedIsNotOverwritten_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"summary", "description", "type"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

/// Law 3: what is to be written was planned before, and the copying of files takes hours at times. Law 1: what it meets
/// is a conflict like any other.
void ConflictsTest::anEditWhileFilesAreCopiedIsNotOverwritten()
{
    QFETCH(const QString, part);
    attachAtAcme();
    change(true, part);
    int writes = 0;
    m_pair->probe = [&](const char *point) {
        if (QByteArray(point) == "after-write" && ++writes == 1)
            change(false, part);
    };
    comeToRest();
    QVERIFY(writes > 0);
    expectBothSay(part, false);
    QCOMPARE(lostEdits().size(), 1);
    QVERIFY(lostEdits().first().after.contains(part == QStringLiteral("type") ? QStringLiteral("Question")
                                                                              : QStringLiteral("Acme's")));
    QCOMPARE(sentences(), 1);
}

/// Law 1: the fields are merged again, and all else goes on as planned.
void ConflictsTest::whatIsSaidOfAFileIsSaidThoughAFieldWasEdited()
{
    attachAtAcme();
    change(true, QStringLiteral("summary"));
    order(m_pair->b, QStringLiteral("attachFile"), PracticeFaultEffect::Forbidden);
    int writes = 0;
    m_pair->probe = [&](const char *point) {
        if (QByteArray(point) == "after-write" && ++writes == 1)
            change(false, QStringLiteral("summary"));
    };
    comeToRest();
    expectBothSay(QStringLiteral("summary"), false);
    QCOMPARE(lostEdits().size(), 1);
    QVERIFY(issueOf(m_pair->b, m_twin).comments.last().text.contains(QStringLiteral("is not here")));
}

/// Law 1: nor does the edit of a copied comment vanish, which the edit of the original overwrites.
void ConflictsTest::anEditedCopyWhileFilesAreCopiedIsKept()
{
    const PracticeComment comment = issueOf(m_pair->a, first).comments.first();
    attachAtAcme();
    change(true, QStringLiteral("summary")); // written between the file and the comment
    QVERIFY(m_pair->a.api->issues().editComment(comment.id, QStringLiteral("Acme's words."), m_pair->a.admin));
    int writes = 0;
    m_pair->probe = [&](const char *point) {
        if (QByteArray(point) != "after-write" || ++writes != 1)
            return;
        const qint64 copy = issueOf(m_pair->b, m_twin).comments.first().id;
        QVERIFY(m_pair->b.api->issues().editComment(copy, QStringLiteral("Globex' words."), m_pair->b.admin));
    };
    comeToRest();
    QVERIFY(writes > 1);
    QVERIFY(issueOf(m_pair->b, m_twin).comments.first().text.contains(QStringLiteral("Acme's words.")));
    QCOMPARE(sentences(), 1);
    const auto all = *m_pair->store().history().list({{}, {}, 1000, 0});
    QVERIFY(std::ranges::any_of(all, [](const model::HistoryEntry &entry) {
        return entry.action == model::HistoryAction::Replaced && entry.before == QStringLiteral("Globex' words.");
    }));
}

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
