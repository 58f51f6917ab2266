#include "core/sync/fieldmerge.h"
#include "core/sync/outgoingchange.h"
#include "core/text/carriededit.h"

#include <QTest>

#include <random>

using namespace twinspan;
using namespace twinspan::sync;

namespace
{
const QString header = QStringLiteral("**Ada** wrote:");

/// One end of a pair, with a description of three blocks; at the copy a header stands above them.
struct End {
    QString uid;
    bool isCopy = false;
    QString shown;
    qint64 updated = 0;
    int weight = 0;
    TwinBase base;
    QString flying; ///< id of the message that is not answered yet
};

/// A replica with its edits, or the answer to one.
struct Letter {
    QString id;
    bool isReceipt = false;
    model::Replica replica;
    FieldEdits edits;
    QList<Field> kept;
};

/// Two ends without trackers, stores and nodes: what travels is put into lists, where it waits for any time.
class Pair
{
public:
    explicit Pair(unsigned seed, bool hasWrongClock) : m_random(seed), m_hasWrongClock(hasWrongClock)
    {
        const QString text = QStringLiteral("one\n\ntwo\n\nthree");
        for (int i = 0; i < 2; ++i) {
            m_ends[i].uid = i == 0 ? QStringLiteral("acme") : QStringLiteral("globex");
            m_ends[i].isCopy = i == 1;
            // A rule that both know, or only one, or of each a rule of its own.
            m_ends[i].weight = random(3) - 1;
            m_ends[i].shown = i == 1 ? header + QStringLiteral("\n\n") + text : text;
            for (const Field field : allFields) {
                FieldState state;
                state.here = state.inStep = field == Field::Description ? m_ends[i].shown : QString();
                // As after the first sync.
                if (i == 0)
                    state.mine = state.acked = 1;
                else
                    state.theirs = 1;
                m_ends[i].base.fields.insert(field, state);
            }
        }
    }

    int random(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    void edit(int end)
    {
        QStringList blocks = m_ends[end].shown.split(QStringLiteral("\n\n"));
        const int first = m_ends[end].isCopy ? 1 : 0;
        blocks[first + random(3)] = QStringLiteral("block %1").arg(random(5));
        m_ends[end].shown = blocks.join(QStringLiteral("\n\n"));
        touch(m_ends[end]);
    }

    /// A look at the issue; true when there was something to send.
    bool look(int end)
    {
        End &here = m_ends[end];
        if (!here.flying.isEmpty())
            return false;
        model::Replica replica;
        replica.description = here.shown;
        replica.updated = QDateTime::fromMSecsSinceEpoch(here.updated, Qt::UTC);
        OutgoingChange change = lookForChange(here.base, replica, clock(end), here.weight);
        if (change.differs) {
            here.flying = QString::number(++m_letters);
            change.depart(here.flying, replica);
            m_post[1 - end].append({here.flying, false, replica, change.edits, {}});
        }
        here.base = change.base;
        return change.differs;
    }

    bool deliver(int end, bool again)
    {
        if (m_post[end].isEmpty())
            return false;
        const Letter letter = again ? m_post[end].first() : m_post[end].takeFirst();
        if (letter.isReceipt)
            takeReceipt(m_ends[end], letter);
        else
            takeEdit(end, letter);
        return true;
    }

    /// Everything that is under way arrives; whether anything was.
    bool flush()
    {
        bool moved = false;
        for (int end = 0; end < 2; ++end) {
            while (deliver(end, false))
                moved = true;
            moved = look(end) || moved;
        }
        return moved;
    }

    QString original() const { return m_ends[0].shown; }
    QString copy() const { return m_ends[1].shown; }
    int writes = 0;

private:
    void takeEdit(int end, const Letter &letter)
    {
        End &here = m_ends[end];
        FieldState state = here.base.fields.value(Field::Description);
        state.look(Field::Description, here.shown, QDateTime::fromMSecsSinceEpoch(here.updated, Qt::UTC), clock(end),
                   here.weight);
        const FieldEdit edit = letter.edits.value(Field::Description);
        MergeContext context;
        context.ourInstance = here.uid;
        context.theirInstance = m_ends[1 - end].uid;
        context.translated = [&] {
            return std::optional(
                text::carriedEdit(edit.before.value_or(QString()), letter.replica.description, state.inStep));
        };
        FieldMerge merge = merged(Field::Description, state, edit, letter.replica.description, context);
        if (merge.write) {
            here.shown = merge.state.here = merge.state.inStep = *merge.write;
            touch(here);
            ++writes;
        }
        here.base.fields[Field::Description] = merge.state;
        m_post[1 - end].append(
            {letter.id, true, {}, {}, merge.keptOurs() ? QList<Field>{Field::Description} : QList<Field>()});
    }

    static void takeReceipt(End &here, const Letter &letter)
    {
        settle(here.base, letter.id, letter.kept);
        if (here.flying == letter.id)
            here.flying.clear();
    }

    void touch(End &end) { end.updated = ++m_time * 10 + (end.isCopy && m_hasWrongClock ? -86'400'000 : 0); }
    qint64 clock(int end) { return ++m_time + (end == 1 && m_hasWrongClock ? 3'600'000 : 0); }

    std::minstd_rand m_random;
    bool m_hasWrongClock;
    qint64 m_time = 1'770'000'000'000;
    int m_letters = 0;
    End m_ends[2];           // NOLINT(*-avoid-c-arrays)
    QList<Letter> m_post[2]; // NOLINT(*-avoid-c-arrays)
};
} // namespace

/// Law 3 and "both sides come to the same end", for the merge alone: many thousand random courses in a second.
class FieldMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsAgreeWhateverMeets_data();
    void bothEndsAgreeWhateverMeets();
    void setBackStoreNeverNamesAnEditTwice();
    void anAnswerBetweenTwoAttemptsCounts();
    void anAnswerBehindTheEditThatFollowedItTakesNothingBack();
};

void FieldMergeTest::bothEndsAgreeWhateverMeets_data()
{
    QTest::addColumn<bool>("hasWrongClock");
    QTest::newRow("good clocks") << false;
    QTest::newRow("wrong clocks") << true;
}

void FieldMergeTest::bothEndsAgreeWhateverMeets()
{
    QFETCH(const bool, hasWrongClock);
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        Pair pair(seed, hasWrongClock);
        for (int step = 0, steps = 5 + pair.random(40); step < steps; ++step) {
            const int end = pair.random(2);
            switch (pair.random(5)) {
            case 0:
                pair.edit(end);
                break;
            case 1:
            case 2:
                pair.deliver(end, pair.random(4) == 0);
                break;
            default:
                pair.look(end);
            }
        }
        int rounds = 0;
        while (pair.flush())
            QVERIFY2(++rounds < 20, qPrintable(QStringLiteral("no rest, seed %1").arg(seed)));
        QVERIFY2(pair.copy() == header + QStringLiteral("\n\n") + pair.original(),
                 qPrintable(QStringLiteral("seed %1:\n%2\n--\n%3").arg(seed).arg(pair.original(), pair.copy())));
        const int before = pair.writes;
        QVERIFY(!pair.flush());
        QCOMPARE(pair.writes, before);
    }
}

void FieldMergeTest::setBackStoreNeverNamesAnEditTwice()
{
    FieldState state;
    state.look(Field::Summary, QStringLiteral("a"), {}, 1000);
    const FieldState backup = state;
    state.look(Field::Summary, QStringLiteral("b"), {}, 2000);
    FieldState restored = backup;
    restored.look(Field::Summary, QStringLiteral("c"), {}, 3000);
    QVERIFY(restored.mine > state.mine);
    // Even a clock that stands still gives rising numbers.
    const qint64 last = state.mine;
    state.look(Field::Summary, QStringLiteral("d"), {}, 2000);
    QVERIFY(state.mine > last);
}

/// A message that is written in two attempts keeps the plan of the first; what came in between must not be forgotten.
void FieldMergeTest::anAnswerBetweenTwoAttemptsCounts()
{
    FieldState stored;
    stored.look(Field::Summary, QStringLiteral("before"), {}, 1000);
    stored.acked = stored.mine;
    stored.inStep = stored.here;
    stored.look(Field::Summary, QStringLiteral("edited"), {}, 2000);
    const sync::FieldStates planned{{Field::Summary, stored}, {Field::Description, stored}};
    stored.acked = stored.mine; // the other side has taken the edit
    stored.inStep = stored.here;
    sync::FieldStates written = planned;
    written[Field::Description].theirs = 5000; // the message says something of it
    const auto left = sync::withAnswers(written, {{Field::Summary, stored}, {Field::Description, stored}});
    QVERIFY(!left[Field::Summary].isUnsent());
    QCOMPARE(left[Field::Summary].inStep, QStringLiteral("edited"));
    QVERIFY(!left[Field::Description].isUnsent());
    QCOMPARE(left[Field::Description].inStep, QStringLiteral("before"));
    QVERIFY(sync::withAnswers(planned, planned) == planned);
}

/// Law 1: the message was sent again, and its answer comes behind an edit of the other side that had seen ours. If the
/// field counted as it was sent, their next edit would be carried into that, and this one be gone.
void FieldMergeTest::anAnswerBehindTheEditThatFollowedItTakesNothingBack()
{
    const QString ours = QStringLiteral("one");
    const QString theirs = QStringLiteral("one\n\ntwo");
    FieldState state;
    state.look(Field::Description, ours, {}, 1000);
    state.flying = state.mine;
    MergeContext context;
    context.translated = [&theirs] { return std::optional(theirs); };
    FieldMerge merge = merged(Field::Description, state, {5000, state.mine, {}, ours, 0}, theirs, context);
    QCOMPARE(merge.outcome, FieldMerge::Outcome::Taken);
    merge.state.here = merge.state.inStep = theirs;
    TwinBase base;
    base.fields.insert(Field::Description, merge.state);
    base.pending[QStringLiteral("r")].description = ours;
    settle(base, QStringLiteral("r"), {});
    QCOMPARE(base.fields[Field::Description].inStep, theirs);
    QVERIFY(!base.fields[Field::Description].isUnsent());
}

QTEST_GUILESS_MAIN(FieldMergeTest)
#include "tst_fieldmerge.moc"
